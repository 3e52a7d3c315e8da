"use client";

import { useEffect, useState } from "react";
import { callApi } from "@/components/api/client";
import { browserShelf } from "@/components/kept/shelf";
import type { ReaderContext } from "@/lib/domains/reader/reader";

let asked: Promise<ReaderContext | null> | undefined;

/** As many posts as one request may name. */
const POSTS_MAX = 50;

/**
 * Who reads this page: asked once a page view, whatever number of islands want to know. Null when it can't be told.
 * The posts that the page shows a heart for (`data-like`) are named in the same request.
 */
export function readerContext(): Promise<ReaderContext | null> {
  asked ??= askContext([...document.querySelectorAll<HTMLElement>("[data-like]")].map(({ dataset }) => dataset.like));
  return asked;
}

/** Asks anew, for posts that came later. */
export async function askContext(postIds: (string | undefined)[]): Promise<ReaderContext | null> {
  const posts = postIds.slice(0, POSTS_MAX).join();
  const result = await callApi("GET /api/me/context", { query: { posts: posts || undefined } });
  if (!result.ok) return null;
  rememberReader(result.data.member !== null);
  rememberApart(result.data.hidden.length > 0);
  return result.data;
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

/** A page that the browser kept for Back shows who read it then: it is asked anew, and made anew for somebody else. */
export function useReaderOfToday(): void {
  useEffect(() => {
    const onShow = async (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      const before = await asked;
      asked = undefined;
      const now = await readerContext();
      if (now && now.member?.id !== before?.member?.id) location.reload();
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
      if (here && found) setContext(found);
    });
    return () => {
      here = false;
    };
  }, []);
  return context;
}
