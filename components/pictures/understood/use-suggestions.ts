import { useEffect, useState } from "react";
import { type ApiResult, callApi } from "@/components/site/api";
import type { WordChoice } from "./reading";
import type { Suggestions } from "./suggestions";

const TYPING_MS = 150;
const FOUND_MAX = 8;
/** The API looks for no longer words. */
export const QUERY_MAX = 40;

/** Words that begin with what is typed, or hold it; the last answer stays until the next one. */
export function useSuggestions(typed: string): Suggestions | null {
  const query = typed.trim();
  const [found, setFound] = useState<Suggestions | null>(null);
  useEffect(() => {
    if (!query) return setFound(null);
    let isOver = false;
    const look = async () => {
      const address = `/api/words?q=${encodeURIComponent(query)}&limit=${FOUND_MAX}`;
      const answer: ApiResult<{ items: WordChoice[] }> = await callApi("GET", address);
      if (isOver) return;
      setFound({ query, items: answer.ok ? answer.data.items : [], failure: answer.ok ? null : answer.code });
    };
    const timer = setTimeout(look, TYPING_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [query]);
  return found;
}
