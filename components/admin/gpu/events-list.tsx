"use client";

import { useTranslations } from "next-intl";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { useSpan } from "@/components/pictures/painters/told/use-span";
import { EmptyState } from "@/components/site/empty-state";
import { Badge } from "@/components/ui/badge";
import type { GpuEvent } from "@/lib/domains/gpu/gpu";
import type { Page } from "@/lib/shared/page";
import { useFormats } from "../figures/formats";
import { useMoment } from "../moment";

const LOOKS: Record<GpuEvent["kind"], "plain" | "warm" | "cool" | "fresh"> = {
  starting: "cool",
  ready: "fresh",
  draining: "plain",
  stopping: "plain",
  stopped: "plain",
  refused: "warm",
  budget80: "warm",
  budget100: "warm",
  override: "cool",
  policy: "cool",
};

/** What happened to it, the newest first. */
export function EventsList({ first, timeZone }: { first: Page<GpuEvent>; timeZone: string }) {
  const t = useTranslations("adminGpuPast.events");
  const labels = useListLabels();
  const list = usePagedList<GpuEvent>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/admin/gpu/events", { query: { cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  return (
    <List list={list} labels={labels} empty={<EmptyState title={t("empty")} text={t("emptyText")} />}>
      <ol aria-label={t("list")} className="paper-sheet divide-y px-4 sm:px-6">
        {list.items.map((event) => (
          <EventRow key={event.id} event={event} timeZone={timeZone} />
        ))}
      </ol>
    </List>
  );
}

function EventRow({ event, timeZone }: { event: GpuEvent; timeZone: string }) {
  const t = useTranslations("adminGpuPast.events");
  const problemIn = useTranslations("adminGpu.problem");
  const moment = useMoment(timeZone);
  const { money } = useFormats();
  const span = useSpan();
  const { kind, cause, hand, by, at, problem, handedBack, seconds, cost } = event;
  const who = hand === "admin" ? (by?.name ? t("by.admin", { name: by.name }) : t("by.adminGone")) : t(`by.${hand}`);
  // Of an admin's press there is no other cause, and of what was done elsewhere none is known.
  const why = cause && cause !== hand && cause !== "admin" ? t(`causes.${cause}`) : null;
  const more = [
    seconds !== null && cost !== null && t("run", { span: span(seconds), cost: money(cost) }),
    handedBack !== null && handedBack > 0 && t("handedBack", { count: handedBack }),
  ].filter(Boolean);
  return (
    <li className="space-y-1 py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge variant={LOOKS[kind]}>{t(`kinds.${kind}`)}</Badge>
        <span className="text-sm">{[who, why].filter(Boolean).join(" · ")}</span>
        <time dateTime={at} className="ml-auto text-ink-soft text-sm" suppressHydrationWarning>
          {moment(at, "second")}
        </time>
      </p>
      {more.length > 0 && <p className="text-sm tabular-nums">{more.join(" · ")}</p>}
      {problem && <p className="text-ink-soft text-sm">{problemIn(problem)}</p>}
    </li>
  );
}
