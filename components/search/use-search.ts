"use client";

import { useEffect, useRef, useState } from "react";
import type { ApiFailure } from "@/components/api/client";
import type { Page } from "@/lib/shared/page";
import type { FoundPost } from "./found-post";
import { loadFound } from "./load-found";
import { addressOfSearch, type SearchQuery } from "./search-query";

export type Answer = { query: SearchQuery; page: Page<FoundPost> | null; failure: ApiFailure["code"] | null };

/** So long nobody types on who is done; who types fast asks once. */
const PAUSE_MS = 250;

/**
 * A search that follows what is typed: the last question alone is answered, and its address stands in the browser's bar.
 * @param first what the page came with
 */
export function useSearch(first: Answer) {
  const [asked, setAsked] = useState(first.query);
  const [answer, setAnswer] = useState(first);
  const [isWaiting, setWaiting] = useState(false);
  const known = useRef(first.query);

  useEffect(() => {
    if (known.current === asked) return;
    known.current = asked;
    const request = new AbortController();
    const search = async () => {
      history.replaceState(null, "", addressOfSearch(asked));
      if (!asked.q) return { query: asked, page: null, failure: null };
      const result = await loadFound(asked, null, request.signal);
      if (!result) return null;
      return result.ok
        ? { query: asked, page: result.data, failure: null }
        : { query: asked, page: null, failure: result.code };
    };
    setWaiting(asked.q !== "");
    const timer = setTimeout(async () => {
      const found = await search();
      if (!found || request.signal.aborted) return;
      setAnswer(found);
      setWaiting(false);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [asked]);

  return {
    asked,
    answer,
    isWaiting,
    ask: (change: Partial<SearchQuery>) => setAsked((now) => ({ ...now, ...change })),
  };
}
