"use client";

import { useEffect, useRef, useState } from "react";
import type { ApiFailure } from "@/components/api/client";
import { type CountedPicture, type CountPreview, type CountSettings, countedUrl } from "@/lib/domains/cells/cell";
import { previewCount } from "../batch/send-picture";

/** Settings that move are tried a moment after they rest. */
const REST_MS = 350;

export type Trial =
  | { state: "none" }
  | { state: "counting"; last: CountPreview | null }
  | { state: "counted"; last: CountPreview }
  | { state: "failed"; code: ApiFailure["code"] };

/** What a picture would be counted as by other settings; null for the ones that it was counted by. Nothing is kept. */
export function useTrial(picture: CountedPicture, settings: CountSettings | null): Trial {
  const [trial, setTrial] = useState<Trial>({ state: "none" });
  const bytes = useRef<Promise<Blob> | null>(null);
  const { id, reportId } = picture;
  const wanted = settings && JSON.stringify(settings);
  useEffect(() => {
    if (wanted === null) return setTrial({ state: "none" });
    const left = new AbortController();
    setTrial((now) => ({ state: "counting", last: "last" in now ? now.last : null }));
    const timer = setTimeout(async () => {
      bytes.current ??= fetch(countedUrl(reportId, id, "counted")).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        return answer.blob();
      });
      const blob = await bytes.current.catch(() => null);
      if (!blob) {
        bytes.current = null;
        return setTrial({ state: "failed", code: "network" });
      }
      const result = await previewCount(blob, JSON.parse(wanted) as CountSettings, left.signal);
      if (left.signal.aborted) return;
      setTrial(result.ok ? { state: "counted", last: result.data.preview } : { state: "failed", code: result.code });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [wanted, id, reportId]);
  return trial;
}
