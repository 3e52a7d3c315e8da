"use client";

import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import type { Post } from "@/lib/domains/posts/post";
import type { CardLabels } from "./card-labels";

type CardType = ComponentType<{ post: Post; labels: CardLabels }>;

type Props = {
  cursor: string;
  tag?: string;
  /** Where the link leads without JavaScript, without the cursor. */
  olderPath: string;
  cards: CardLabels;
  labels: { older: string; loading: string; failed: string; end: string };
};

/** The rest of a feed: comes by itself when its end is near, by the link when it can't, and says when it is over. */
export function FeedMore({ cursor, tag, olderPath, cards, labels }: Props) {
  const [posts, setPosts] = useState<Post[]>([]);
  // The code of a card comes with the first posts that need it: the first view has its cards from the server.
  const [Card, setCard] = useState<CardType>();
  const [next, setNext] = useState<string | null>(cursor);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const link = useRef<HTMLAnchorElement>(null);

  const load = useCallback(async () => {
    if (!next || state === "loading") return;
    setState("loading");
    const result = await callApi("GET /api/posts", { query: { cursor: next, tag: tag || undefined } });
    const code = await import("./post-card").catch(() => null);
    if (!result.ok || !code) return setState("failed");
    setCard(() => code.PostCard);
    setPosts((before) => [...before, ...result.data.items.filter((post) => !before.some(({ id }) => id === post.id))]);
    setNext(result.data.next);
    setState("idle");
  }, [next, state, tag]);

  useEffect(() => {
    if (!link.current || state !== "idle") return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), { rootMargin: "800px" });
    observer.observe(link.current);
    return () => observer.disconnect();
  }, [load, state]);

  return (
    <>
      {Card &&
        posts.map((post) => (
          <li key={post.id}>
            <Card post={post} labels={cards} />
          </li>
        ))}
      <li className="col-span-full py-4 text-center">
        <p role="status" className="text-ink-soft">
          {state === "loading" && labels.loading}
          {state === "failed" && labels.failed}
          {!next && labels.end}
        </p>
        {next && state !== "loading" && (
          <a
            ref={link}
            href={`${olderPath}/${next}`}
            onClick={(event) => {
              event.preventDefault();
              load();
            }}
            className="inline-flex min-h-11 items-center px-4 font-semibold text-link underline underline-offset-4"
          >
            {labels.older}
          </a>
        )}
      </li>
    </>
  );
}
