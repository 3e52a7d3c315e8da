"use client";

import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import type { ListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { Page } from "@/lib/shared/page";
import type { CardLabels } from "./card-labels";
import type { MyPost } from "./my-post";
import { MyPostRow } from "./my-post-row";

type Props = {
  state: "all" | "draft" | "public" | "private" | "diary";
  /** What is searched for in them. */
  q?: string;
  /** What came with the page. */
  first: Page<MyPost>;
  cards: CardLabels;
  labels: ListLabels;
};

/**
 * My days. The rows are drawn from plain data here: drawn on the server, each would cross twice, as HTML and as what
 * React rebuilds it from. Remount it (key) when the page asks for others: another state, or another place to begin.
 */
export function MyPosts({ state, q, first, cards, labels }: Props) {
  const list = usePagedList<MyPost>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/me/posts", { query: { state, q, cursor: cursor ?? undefined }, signal });
    // Reading a diary for its first words takes code that the first page needs not.
    const { toMyPost } = await import("./my-post");
    return result.ok ? { items: result.data.items.map((post) => toMyPost(post, q)), next: result.data.next } : null;
  });
  return (
    <List
      list={list}
      labels={labels}
      href={(cursor) => `/me?state=${state}${q ? `&q=${encodeURIComponent(q)}` : ""}&cursor=${cursor}`}
    >
      <ol className="space-y-4">
        {list.items.map((post) => (
          <li key={post.id}>
            <MyPostRow post={post} labels={cards} onDeleted={() => list.change(post.id, null)} />
          </li>
        ))}
      </ol>
    </List>
  );
}
