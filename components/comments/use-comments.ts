"use client";

import { useEffect, useState } from "react";
import { useReader } from "@/components/account/reader-context";
import { callApi } from "@/components/api/client";
import { usePagedList } from "@/components/list/use-paged-list";
import type { Comment } from "@/lib/domains/comments/comment";
import type { Page } from "@/lib/shared/page";

/** Later comments come in larger pages than those that the page itself brings. */
const LATER = 50;

/**
 * The comments of a post as this reader sees them: those that came with the page for everybody, later ones, and what
 * they write here; without those of members they are kept apart from.
 */
export function useComments(postId: string, first: Page<Comment>) {
  const reader = useReader();
  const list = usePagedList<Comment>(first, async (cursor, signal) => {
    const query = { cursor: cursor ?? undefined, limit: LATER };
    const result = await callApi("GET /api/posts/{id}/comments", { path: { id: postId }, query, signal });
    return result.ok ? result.data : null;
  });
  const [written, setWritten] = useState<Comment[]>([]);
  const [blocked, setBlocked] = useState<string[]>([]);
  const hidden = new Set([...(reader?.hidden ?? []), ...blocked]);
  const listed = new Set(list.items.map(({ id }) => id));
  const items = [...list.items, ...written.filter(({ id }) => !listed.has(id))]
    .filter(({ author }) => !hidden.has(author.id))
    .map((comment) => (hidden.has(comment.replyTo?.author.id ?? "") ? { ...comment, replyTo: null } : comment));
  return {
    reader,
    list,
    items,
    hidden,
    add: (comment: Comment) => setWritten((before) => [...before, comment]),
    change(id: string, now: Comment | null): void {
      list.change(id, now);
      setWritten((before) => before.flatMap((old) => (old.id === id ? (now ?? []) : old)));
    },
    hide: (memberId: string) => setBlocked((before) => [...before, memberId]),
  };
}

/**
 * The comment that the address names ("#comment-ID"): later pages are asked for until it is there.
 * @returns its id, once it is shown
 */
export function useNamedComment({ list, items }: Pick<ReturnType<typeof useComments>, "list" | "items">) {
  const [named, setNamed] = useState<string | null>(null);
  useEffect(() => {
    const look = () => setNamed(location.hash.match(/^#comment-([0-9a-f-]{36})$/)?.[1] ?? null);
    look();
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  const isThere = items.some(({ id }) => id === named);
  const { phase, more } = list;
  useEffect(() => {
    if (!named) return;
    if (isThere) document.getElementById(`comment-${named}`)?.scrollIntoView({ block: "center" });
    else if (phase === "more") more();
  }, [named, isThere, phase, more]);
  return isThere ? named : null;
}
