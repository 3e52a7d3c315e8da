"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import type { ListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { Period, Post } from "@/lib/domains/posts/post";
import type { CardLabels } from "./card-labels";
import { chosenDays, useDays } from "./days-choice";
import { useFeedPlace } from "./use-feed-place";

type CardType = ComponentType<{ post: Post; labels: CardLabels; liked?: boolean }>;

/** Where later pages come from: public posts, narrowed and sorted so, or what I liked. */
export type FeedSource = { tag?: string; author?: string; sort?: "top"; period?: Period } | "my likes";

type Props = {
  next: string | null;
  source: FeedSource;
  /** Where the list goes on without JavaScript: an address that the cursor ends. */
  olderPath: string;
  cards: CardLabels;
  labels: ListLabels;
  /** Where readers may choose Korean days alone: whether the page brought any, and what is said where there are none. */
  narrowing?: { hasKorean: boolean; none: string };
  /** The cards that came with the page. */
  children: ReactNode;
};

/** A feed whose first cards came with the page; the rest comes by itself when its end is near, or by the link. */
export function FeedList({ next, source, olderPath, cards, labels, narrowing, children }: Props) {
  // The code of a card comes with the first posts that need it: the first view has its cards from the server.
  const [Card, setCard] = useState<CardType>();
  const loadCard = async () => {
    const { PostCard } = await import("./post-card");
    setCard(() => PostCard);
  };
  const chosen = () => (narrowing && chosenDays() === "ko" ? "ko" : undefined);
  const list = usePagedList<Post>({ items: [], next }, async (cursor, signal) => {
    const from = cursor ?? undefined;
    const result =
      source === "my likes"
        ? await callApi("GET /api/me/likes", { query: { cursor: from }, signal })
        : await callApi("GET /api/posts", { query: { ...source, lang: chosen(), cursor: from }, signal });
    await loadCard();
    return result.ok ? result.data : null;
  });
  const isKorean = useDays() === "ko" && narrowing !== undefined;
  const was = useRef(isKorean);
  useEffect(() => {
    if (was.current === isKorean) return;
    was.current = isKorean;
    // What came later has gaps now, or days that are not wanted: it goes on from the page's own cards.
    list.restore([], next);
  });
  // What I liked is mine: it is not put away.
  useFeedPlace(list, source === "my likes" ? null : next, loadCard, isKorean ? "ko" : "all");
  return (
    <>
      {isKorean && !narrowing.hasKorean && list.items.length === 0 && list.phase === "end" && (
        <p role="status" className="py-10 text-center text-ink-soft">
          {narrowing.none}
        </p>
      )}
      <List list={list} labels={labels} href={(cursor) => `${olderPath}${cursor}`} auto>
        <ol className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {children}
          {Card &&
            list.items.map((post) => (
              <li key={post.id}>
                <Card post={post} labels={cards} liked={source === "my likes"} />
              </li>
            ))}
        </ol>
      </List>
    </>
  );
}
