"use client";

import { useTranslations } from "next-intl";
import type { ApiFailure } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Button } from "@/components/ui/button";
import { CELLS_MAX_MB } from "@/lib/domains/cells/cell";
import type { SentItem } from "./use-batch";

type Props = { items: readonly SentItem[]; isWorking: boolean; stop: () => void; retry: () => void };

/** How far a batch has come, and what became of each picture. Needs "labCells" and "errors". */
export function BatchList({ items, isWorking, stop, retry }: Props) {
  const t = useTranslations("labCells");
  const error = useErrorText();
  const why = ({ code }: ApiFailure) => (code === "too_large" ? t("tooLarge", { max: CELLS_MAX_MB }) : error(code));
  const done = items.filter(({ state }) => state === "done").length;
  const undone = items.filter(({ state }) => state === "failed" || state === "stopped");
  if (items.length === 0 || (!isWorking && undone.length === 0)) {
    return (
      <p role="status" className={items.length > 0 ? "text-success" : "sr-only"}>
        {items.length > 0 && t("batchDone", { count: done })}
      </p>
    );
  }
  return (
    <section aria-label={t("batch")} className="paper-sheet space-y-3 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="font-semibold">
          {t("progress", { done, count: items.length })}
        </p>
        {isWorking ? (
          <Button size="sm" variant="outline" className="min-h-11" onClick={stop}>
            {t("stop")}
          </Button>
        ) : (
          <Button size="sm" variant="outline" className="min-h-11" onClick={retry}>
            {t("retry", { count: undone.length })}
          </Button>
        )}
      </div>
      <progress
        max={items.length}
        value={done}
        aria-label={t("batch")}
        className="h-3 w-full overflow-hidden rounded-full accent-primary"
      />
      <ul className="max-h-64 divide-y divide-line overflow-y-auto">
        {items
          .filter(({ state }) => state !== "done")
          .map((item) => (
            <li key={item.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5 text-sm">
              <span className="min-w-0 break-all">{item.name}</span>
              <span className={item.state === "failed" ? "font-medium text-danger" : "text-ink-soft"}>
                {item.state === "failed"
                  ? why(item.why)
                  : t(`state.${item.state as "waiting" | "working" | "stopped"}`)}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
