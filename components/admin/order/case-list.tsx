"use client";

import { useTranslations } from "next-intl";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { CaseSummary } from "@/lib/domains/reports/report";
import type { Page } from "@/lib/shared/page";
import { CaseMarks } from "./case-marks";
import { CaseTitle } from "./case-title";
import { useWhen } from "./case-when";

/** What the list was asked for, as its address says it. */
export type CaseFilter = Partial<Record<"state" | "target" | "q", string>>;

/** Cases, the latest first; none of them says a word of what was reported. Another filter is another `key`. */
export function CaseList({ first, filter }: { first: Page<CaseSummary>; filter: CaseFilter }) {
  const t = useTranslations("adminReports");
  const labels = useListLabels();
  const when = useWhen();
  const list = usePagedList<CaseSummary>(first, async (cursor, signal) => {
    const query = { ...filter, cursor: cursor ?? undefined } as { cursor?: string };
    const result = await callApi("GET /api/admin/reports", { query, signal });
    return result.ok ? result.data : null;
  });
  return (
    <List list={list} labels={labels} auto>
      <ol className="divide-y divide-line/60">
        {list.items.map((one) => (
          <li key={one.id}>
            <a
              href={`/admin/reports/${one.id}`}
              className="block space-y-1.5 rounded-lg px-3 py-3.5 no-underline hover:bg-sheet-deep"
            >
              <span className="block break-words">
                <CaseTitle of={one} />
              </span>
              <CaseMarks of={one} />
              <time dateTime={one.lastAt} suppressHydrationWarning className="block text-ink-soft text-sm">
                {t("last", { at: when(one.lastAt) })}
              </time>
            </a>
          </li>
        ))}
      </ol>
    </List>
  );
}
