"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { callApi } from "@/components/site/api";
import type { Post } from "@/lib/posts/post";
import type { Page } from "@/lib/shared/page";
import type { CardLabels } from "./card-labels";
import { PostCard } from "./post-card";

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
  const [next, setNext] = useState<string | null>(cursor);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const link = useRef<HTMLAnchorElement>(null);

  const load = useCallback(async () => {
    if (!next || state === "loading") return;
    setState("loading");
    const query = new URLSearchParams({ cursor: next, ...(tag && { tag }) });
    const result = await callApi<Page<Post>>("GET", `/api/posts?${query}`);
    if (!result.ok) return setState("failed");
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
      {posts.map((post) => (
        <li key={post.id}>
          <PostCard post={post} labels={cards} />
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
