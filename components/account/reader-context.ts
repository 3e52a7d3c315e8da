"use client";

import { useEffect, useState } from "react";
import { type ApiResult, callApi } from "@/components/api/client";
import { browserShelf } from "@/components/kept/shelf";
import type { ReaderContext } from "@/lib/domains/reader/reader";

let asked: Promise<ReaderContext> | undefined;
let known: ReaderContext | undefined;

/** As many posts as one request may name. */
const POSTS_MAX = 50;
/** Between one question without an answer and the next; the last of them goes on. */
const PAUSES_S = [1, 2, 5, 15, 60];

/**
 * Who reads this page: asked once a page view, whatever number of islands want to know, and again until it is known.
 * The posts that the page shows a heart for (`data-like`) are named in the same request.
 */
export function readerContext(): Promise<ReaderContext> {
  asked ??= askUntilKnown();
  return asked;
}

async function askUntilKnown(): Promise<ReaderContext> {
  for (let times = 0; ; times += 1) {
    const hearts = document.querySelectorAll<HTMLElement>("[data-like]");
    const result = await ask([...hearts].map(({ dataset }) => dataset.like));
    if (result.ok) {
      known = result.data;
      return known;
    }
    const pause = PAUSES_S[Math.min(times, PAUSES_S.length - 1)] ?? 0;
    // Not all open pages at once, when the server is back.
    const seconds = Math.max(result.retryAfterS ?? 0, pause * (0.8 + Math.random() * 0.4));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

/** Asks anew, for posts that came later. @returns null when it can't be told now */
export async function askContext(postIds: (string | undefined)[]): Promise<ReaderContext | null> {
  const result = await ask(postIds);
  return result.ok ? result.data : null;
}

async function ask(postIds: (string | undefined)[]): Promise<ApiResult<ReaderContext>> {
  const posts = postIds.slice(0, POSTS_MAX).join();
  const result = await callApi("GET /api/me/context", { query: { posts: posts || undefined } });
  if (!result.ok) return result;
  rememberReader(result.data.member !== null);
  rememberApart(result.data.hidden.length > 0);
  rememberCounts(result.data.member?.showsCounts ?? true);
  return result;
}

/** Lets public/theme.js show the next page's right half before this answer is in. */
export function rememberReader(isMember: boolean): void {
  // Where nothing is kept, the page changes a moment later.
  if (isMember) browserShelf.put("reader", "member");
  else browserShelf.drop("reader");
  if (isMember) document.documentElement.dataset.reader = "member";
  else delete document.documentElement.dataset.reader;
}

/** Lets public/theme.js hold the comments of the next page back, until those that this reader does not see are out. */
function rememberApart(isApart: boolean): void {
  if (isApart) browserShelf.put("apart", "yes");
  else browserShelf.drop("apart");
}

/** Whether this reader is shown how many like a day; public/theme.js knows it before the next page is painted. */
export function rememberCounts(isShown: boolean): void {
  if (isShown) browserShelf.drop("counts");
  else browserShelf.put("counts", "hidden");
  if (isShown) delete document.documentElement.dataset.counts;
  else document.documentElement.dataset.counts = "hidden";
}

/** A page that the browser kept for Back shows who read it then: it is asked anew, and made anew for somebody else. */
export function useReaderOfToday(): void {
  useEffect(() => {
    const onShow = async (event: PageTransitionEvent) => {
      // Where it was never known it is still being asked.
      if (!event.persisted || !known) return;
      const before = known;
      asked = undefined;
      const now = await readerContext();
      if (now.member?.id !== before.member?.id) location.reload();
    };
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, []);
}

/** The reader, or undefined while it is not known. */
export function useReader(): ReaderContext | undefined {
  const [context, setContext] = useState<ReaderContext>();
  useEffect(() => {
    let here = true;
    readerContext().then((found) => {
      if (here) setContext(found);
    });
    return () => {
      here = false;
    };
  }, []);
  return context;
}
