"use client";

import { useTranslations } from "next-intl";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { EmptyState } from "@/components/site/empty-state";
import type { AuditEntry } from "@/lib/domains/audit/audit-entry";
import type { AuditFilter } from "@/lib/domains/audit/inputs";
import type { Page } from "@/lib/shared/page";
import { AuditRow } from "./audit-row";

type Props = { first: Page<AuditEntry>; filter: AuditFilter; timeZone: string };

/** What admins did, newest first. */
export function AuditList({ first, filter, timeZone }: Props) {
  const t = useTranslations("adminAudit");
  const labels = useListLabels();
  const list = usePagedList<AuditEntry>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/admin/audit", { query: { ...filter, cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  const isNarrow = filter.admin ?? filter.targetId;
  return (
    <>
      {isNarrow && (
        <p>
          <a href="/admin/audit" className="inline-flex min-h-8 items-center text-link underline underline-offset-4">
            {t("everything")}
          </a>
        </p>
      )}
      <List list={list} labels={labels} empty={<EmptyState title={t("empty")} />}>
        <ol aria-label={t("list")} className="divide-y divide-line/60">
          {list.items.map((entry) => (
            <li key={entry.id}>
              <AuditRow entry={entry} timeZone={timeZone} />
            </li>
          ))}
        </ol>
      </List>
    </>
  );
}
