"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { useLocalTime } from "@/components/ui/use-local-time";
import type { CellReportSummary } from "@/lib/domains/cells/cell";
import type { Page } from "@/lib/shared/page";
import { useFigures } from "../figures";
import { DeleteReport } from "./delete-report";

type Props = { first: Page<CellReportSummary> };

/** My reports, the newest first. Needs "labCells", "common" and "errors". */
export function ReportList({ first }: Props) {
  const t = useTranslations("labCells");
  const localTime = useLocalTime();
  const labels = useListLabels();
  const { line } = useFigures();
  const [said, setSaid] = useState("");
  const list = usePagedList(first, async (cursor, signal) => {
    const result = await callApi("GET /api/vision/reports", { query: { cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  return (
    <section aria-labelledby="reports" className="space-y-3">
      <h2 id="reports" className="font-title text-2xl">
        {t("reports")}
      </h2>
      <p role="status" className={said ? "text-ink-soft" : "sr-only"}>
        {said}
      </p>
      <List
        list={list}
        labels={labels}
        href={(cursor) => `/lab/cells?cursor=${cursor}`}
        empty={<p className="text-ink-soft">{t("noReports")}</p>}
      >
        <ul className="space-y-3">
          {list.items.map((report) => (
            <li
              key={report.id}
              className="paper-sheet relative flex items-center gap-3 p-4 transition-shadow hover:shadow-lift"
            >
              <div className="min-w-0 grow">
                <h3 className="font-bold">
                  <a
                    href={`/lab/cells/${report.id}`}
                    className="decoration-2 decoration-orange underline-offset-4 after:absolute after:inset-0 hover:underline"
                  >
                    {report.name}
                  </a>
                </h3>
                <p className="text-ink-soft text-sm">
                  {t("pictures", { count: report.images })} · {localTime(report.updatedAt)}
                </p>
                <p className="text-sm">{line(report)}</p>
              </div>
              <DeleteReport
                report={report}
                className="relative z-10"
                onDeleted={() => {
                  list.change(report.id, null);
                  setSaid(t("deleted", { name: report.name }));
                }}
              />
            </li>
          ))}
        </ul>
      </List>
    </section>
  );
}
