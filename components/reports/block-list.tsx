"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useLocalTime } from "@/components/ui/use-local-time";
import type { Block } from "@/lib/domains/blocks/block";

/** Whom I have blocked; each can be taken back. */
export function BlockList({ labelledBy }: { labelledBy: string }) {
  const t = useTranslations("reports");
  const labels = useListLabels();
  const list = usePagedList<Block>(null, async (cursor, signal) => {
    const result = await callApi("GET /api/me/blocks", { query: { cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  const [said, setSaid] = useState("");
  const rows = useRef<HTMLUListElement>(null);
  const taken = ({ id, name }: Block) => {
    // The button goes with its row, and the focus must not go with it.
    rows.current?.focus();
    list.change(id, null);
    setSaid(t("unblocked", { name }));
  };
  return (
    <>
      <p role="status" className="text-ink-soft empty:hidden">
        {said}
      </p>
      <List
        list={list}
        labels={{ ...labels, end: "" }}
        waiting={<Skeleton className="h-12" />}
        empty={<p>{t("blocks.empty")}</p>}
      >
        <ul ref={rows} tabIndex={-1} aria-labelledby={labelledBy} className="divide-y divide-line outline-none">
          {list.items.map((block) => (
            <BlockRow key={block.id} block={block} onTaken={taken} />
          ))}
        </ul>
      </List>
    </>
  );
}

function BlockRow({ block, onTaken }: { block: Block; onTaken: (block: Block) => void }) {
  const t = useTranslations("reports.blocks");
  const error = useErrorText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const take = async () => {
    setBusy(true);
    const result = await callApi("DELETE /api/members/{id}/block", { path: { id: block.id } });
    setBusy(false);
    if (result.ok || result.code === "member_not_found") return onTaken(block);
    setFailure(result);
  };
  const day = useLocalTime()(block.since);
  return (
    <li className="space-y-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0">
          <b dir="auto" className="block truncate">
            {block.name}
          </b>
          <span className="text-ink-soft text-sm">{t("since", { day })}</span>
        </p>
        <Button variant="outline" onClick={take} disabled={busy}>
          {t("take")}
          <span className="sr-only">: {block.name}</span>
        </Button>
      </div>
      {failure && <Alert variant="danger">{error(failure.code)}</Alert>}
    </li>
  );
}
