import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { NewReport } from "@/components/lab/cells/reports/new-report";
import { ReportList } from "@/components/lab/cells/reports/report-list";
import { LabPage } from "@/components/lab/lab-page";
import { Messages } from "@/components/site/messages";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { FIRST_ITEMS, PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "labCells" });
  return { title: t("title"), robots: { index: false } };
}

/** Pictures to count, and my reports of those that were. */
export default async function CellsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = PageQuery.pick({ cursor: true }).safeParse(await searchParams);
  if (!query.success) return <Missing />;
  const member = await currentMember();
  if (!member) unauthorized();
  const page = { ...query.data, limit: FIRST_ITEMS };
  const first = await orMissing(services().cells.reports.list(member.id, page), "invalid_input");
  if (!first) return <Missing />;
  const t = await getTranslations("labCells");
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: member.timeZone }).format(new Date());
  return (
    <LabPage
      title={t("title")}
      lead={t("lead")}
      limits={[t("limits.method"), t("limits.suspension"), t("limits.judge"), t("limits.noMedicine")]}
    >
      <Messages of={["labCells", "common", "errors"]}>
        <NewReport name={t("newName", { date: day })} />
        <ReportList key={page.cursor} first={first} />
      </Messages>
    </LabPage>
  );
}
