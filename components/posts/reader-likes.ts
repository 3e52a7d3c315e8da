"use client";

import { askContext, readerContext } from "@/components/account/reader-context";
import type { LikeState } from "@/lib/domains/posts/post";

/** What was clicked since the page came: it outlives client navigation. */
const clicked = new Map<string, LikeState>();
let waiting: string[] = [];
let answer: Promise<Record<string, LikeState>> | undefined;

const listeners = new Set<(postId: string, state: LikeState) => void>();

/** What the server says of a heart; every one of the same post on the page hears it. */
export function rememberLike(postId: string, state: LikeState): void {
  clicked.set(postId, state);
  for (const listener of listeners) listener(postId, state);
}

/** @returns how to stop listening */
export function onLike(listener: (postId: string, state: LikeState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's heart on a post, once it is known who reads; undefined for guests. */
export async function likeOf(postId: string): Promise<LikeState | undefined> {
  const reader = await readerContext();
  if (!reader.member) return undefined;
  const likes = postId in reader.likes ? reader.likes : await likesOfLater(postId);
  return clicked.get(postId) ?? likes[postId];
}

/** Posts that came after the page, as when the feed goes on: those that ask in one go share one request. */
function likesOfLater(postId: string): Promise<Record<string, LikeState>> {
  waiting.push(postId);
  answer ??= new Promise((resolve) => setTimeout(resolve)).then(async () => {
    const ids = waiting;
    waiting = [];
    answer = undefined;
    return (await askContext(ids))?.likes ?? {};
  });
  return answer;
}
