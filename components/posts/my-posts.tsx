"use client";

import { type ComponentType, type ReactNode, useState } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import type { ListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { Post } from "@/lib/domains/posts/post";
import type { CardLabels } from "./card-labels";

type RowType = ComponentType<{ post: Post; labels: CardLabels; onDeleted: () => void }>;

type Props = {
  state: "all" | "draft" | "public" | "private";
  next: string | null;
  /** What the page itself brought: after a deletion it is one that was below before. */
  shownIds: readonly string[];
  cards: CardLabels;
  labels: ListLabels;
  /** The rows of those. */
  children: ReactNode;
};

/** My days, of which the first came with the page. Remount it (key) when the page asks for others: another state, or another place to begin. */
export function MyPosts({ state, next, shownIds, cards, labels, children }: Props) {
  // Without a later page nobody needs the code of a row.
  const [Row, setRow] = useState<RowType>();
  const list = usePagedList<Post>({ items: [], next }, async (cursor, signal) => {
    const result = await callApi("GET /api/me/posts", { query: { state, cursor: cursor ?? undefined }, signal });
    const { MyPostRow } = await import("./my-post-row");
    setRow(() => MyPostRow);
    return result.ok ? result.data : null;
  });
  const later = list.items.filter(({ id }) => !shownIds.includes(id));
  return (
    <List list={list} labels={labels} href={(cursor) => `/me?state=${state}&cursor=${cursor}`}>
      <ol className="space-y-4">
        {children}
        {Row &&
          later.map((post) => (
            <li key={post.id}>
              <Row post={post} labels={cards} onDeleted={() => list.change(post.id, null)} />
            </li>
          ))}
      </ol>
    </List>
  );
}
