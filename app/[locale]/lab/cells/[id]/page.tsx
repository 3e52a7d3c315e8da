import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { ReportView } from "@/components/lab/cells/reports/report-view";
import { Messages } from "@/components/site/messages";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "labCells" });
  return { title: t("title"), robots: { index: false } };
}

/** One report: its table, and each of its pictures to look at and correct. */
export default async function CellReportPage({ params }: Props) {
  const member = await currentMember();
  if (!member) unauthorized();
  const id = Id.safeParse((await params).id).data;
  if (!id) return <Missing />;
  const report = await orMissing(services().cells.reports.get(member.id, id), "cell_report_not_found");
  if (!report) return <Missing />;
  const t = await getTranslations("labCells");
  return (
    <div className="mx-auto max-w-5xl space-y-6">
      <header className="space-y-2">
        <p>
          <a href="/lab/cells" className="inline-flex min-h-8 items-center text-link underline underline-offset-4">
            {t("title")}
          </a>
        </p>
        <h1 className="break-words font-title text-3xl sm:text-4xl">{report.name}</h1>
      </header>
      <Messages of={["labCells", "common", "errors"]}>
        <ReportView first={report} />
      </Messages>
      <p className="max-w-prose text-ink-soft text-sm">{t("limits.suspension")}</p>
    </div>
  );
}
