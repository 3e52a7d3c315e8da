import { useEffect, useState } from "react";
import { callApi } from "@/components/api/client";
import type { Diary } from "@/lib/domains/diaries/diary";

/** The secret diaries that take pages, asked for once it matters; null until it is known, and where it can't be. */
export function useOpenDiaries(isWanted: boolean): Diary[] | null {
  const [diaries, setDiaries] = useState<Diary[] | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let here = true;
    callApi("GET /api/diaries").then((answer) => {
      if (here && answer.ok) setDiaries(answer.data.diaries.filter(({ state }) => state === "open"));
    });
    return () => {
      here = false;
    };
  }, [isWanted]);
  return diaries;
}
