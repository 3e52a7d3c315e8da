import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { Missing } from "@/app/[locale]/missing";
import { DeskPage } from "@/components/admin/desk-page";
import { CaseView } from "@/components/admin/order/case-view";
import { Messages } from "@/components/site/messages";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

type Props = { params: Promise<{ id: string }> };

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("reports") }));
}

/** One case; what was reported is not in the page until it is asked for. */
export default function CasePage({ params }: Props) {
  return forAdmins(async () => {
    const id = Id.safeParse((await params).id).data;
    const one = id ? await orMissing(services().cases.get(id), "case_not_found") : null;
    if (!one) return <Missing />;
    const t = await getTranslations("adminReports");
    const back = (
      <a href="/admin/reports" className="inline-flex min-h-8 items-center text-link underline underline-offset-4">
        {t("all")}
      </a>
    );
    return (
      <DeskPage desk="reports" lead={back}>
        <Messages of={["adminReports", "common", "errors", "hidings"]}>
          <CaseView first={one} />
        </Messages>
      </DeskPage>
    );
  });
}
