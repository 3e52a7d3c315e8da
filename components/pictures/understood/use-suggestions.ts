import { useEffect, useState } from "react";
import { callApi } from "@/components/api/client";
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
      const answer = await callApi("GET /api/words", { query: { q: query, limit: FOUND_MAX } });
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
