import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { AuditForm } from "@/components/admin/audit/audit-form";
import { AuditList } from "@/components/admin/audit/audit-list";
import { addressOf } from "@/components/admin/audit/audit-query";
import { DeskPage } from "@/components/admin/desk-page";
import { Messages } from "@/components/site/messages";
import { buttonStyles } from "@/components/ui/button-styles";
import { ACTS, TARGETS } from "@/lib/domains/audit/acts";
import { AuditFilter } from "@/lib/domains/audit/inputs";
import { services } from "@/lib/site/services";

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("audit") }));
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What admins did. What is looked for stands in the address. */
export default async function AuditPage({ searchParams }: Props) {
  return forAdmins(async (admin) => {
    const asked = Object.entries(await searchParams).filter(([, value]) => value !== "");
    const filter = AuditFilter.safeParse(Object.fromEntries(asked)).data ?? {};
    const first = await services().auditEntries.list({ ...filter, limit: 20 }, admin.timeZone);
    const t = await getTranslations("adminAudit");
    return (
      <DeskPage desk="audit" lead={t("lead")}>
        <AuditForm filter={filter} acts={ACTS} targets={TARGETS} />
        <Messages of={["adminAudit", "adminReports", "common"]}>
          <AuditList key={JSON.stringify(filter)} first={first} filter={filter} timeZone={admin.timeZone} />
        </Messages>
        <p>
          <a href={addressOf("/api/admin/audit.csv", filter)} download className={buttonStyles({ variant: "outline" })}>
            {t("csv")}
          </a>
        </p>
      </DeskPage>
    );
  });
}
