"use client";

import { useEffect, useMemo, useState } from "react";
import type { ApiFailure } from "@/components/api/client";
import type { CountedPicture } from "@/lib/domains/cells/cell";
import { type BatchItem, createBatch } from "./batch";
import { sendPicture } from "./send-picture";

const AT_ONCE = 2;

export type SentItem = BatchItem<CountedPicture, ApiFailure>;

/** Pictures on their way into a report. @param onCounted is told of each as soon as it is counted */
export function useBatch(reportId: string, onCounted: (picture: CountedPicture) => void) {
  const [items, setItems] = useState<readonly SentItem[]>([]);
  // What it was when it was mounted counts: another report is another key.
  const [batch] = useState(() =>
    createBatch<File, CountedPicture, ApiFailure>({
      atOnce: AT_ONCE,
      show: setItems,
      async send(file, signal) {
        const result = await sendPicture(file, reportId, signal);
        if (!result.ok) return { ok: false, why: result };
        onCounted(result.data.image);
        return { ok: true, data: result.data.image };
      },
    }),
  );
  const isWorking = items.some(({ state }) => state === "waiting" || state === "working");
  // Whoever leaves now would lose those that wait.
  useEffect(() => {
    if (!isWorking) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", onLeave);
    return () => removeEventListener("beforeunload", onLeave);
  }, [isWorking]);
  return useMemo(() => ({ items, isWorking, ...batch }), [items, isWorking, batch]);
}
