"use client";

import { useEffect, useRef, useState } from "react";
import { readerContext } from "@/components/account/reader-context";
import { callApi } from "@/components/api/client";
import { guestWish, pageOfWish } from "@/components/kept/wish";
import type { LikeState } from "@/lib/domains/posts/post";
import { type CardLabels, formatCount } from "./card-labels";
import { likeSwitch } from "./like-switch";
import { likeOf, onLike, rememberLike } from "./reader-likes";

type Props = {
  postId: string;
  likeCount: number;
  /** Where it is known before it is asked. */
  liked?: boolean;
  labels: Pick<CardLabels, "locale" | "like" | "likeWord" | "likeFailed">;
  large?: boolean;
  className?: string;
};

/** How long the word on a failure stays. */
const FAILED_MS = 6000;

/** A heart and how many there are. The page comes with the count for everyone; whose heart it is, the island asks. */
export function LikeButton({
  postId,
  likeCount,
  liked: isLiked = false,
  labels,
  large = false,
  className = "",
}: Props) {
  const [shown, setShown] = useState<LikeState>({ liked: isLiked, likeCount });
  const [failed, setFailed] = useState(false);
  const [touched, setTouched] = useState(false);
  const guest = useRef(false);
  const [heart] = useState(() => {
    const send = async (liked: boolean) => {
      const key = liked ? "PUT /api/posts/{id}/like" : "DELETE /api/posts/{id}/like";
      const result = await callApi(key, { path: { id: postId } });
      if (result.ok) rememberLike(postId, result.data);
      else if (result.code === "not_signed_in") signInFirst(liked ? postId : null);
      else setFailed(true);
      return result.ok ? result.data : null;
    };
    return likeSwitch({ liked: isLiked, likeCount }, { send, show: setShown });
  });

  useEffect(() => {
    let here = true;
    readerContext().then((reader) => {
      guest.current = reader.member === null;
    });
    likeOf(postId).then((state) => here && state && heart.learn(state));
    const deaf = onLike((id, state) => id === postId && heart.learn(state));
    return () => {
      here = false;
      deaf();
    };
  }, [postId, heart]);

  useEffect(() => {
    if (!failed) return;
    const timer = setTimeout(() => setFailed(false), FAILED_MS);
    return () => clearTimeout(timer);
  }, [failed]);

  const click = () => {
    if (guest.current) return signInFirst(postId);
    setFailed(false);
    setTouched(true);
    heart.flip();
  };

  const count = formatCount(shown.likeCount, labels.locale);
  return (
    <span className={`relative z-10 inline-flex ${className}`}>
      <button
        type="button"
        data-like={postId}
        aria-pressed={shown.liked}
        onClick={click}
        className={`group/like inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-full px-2 font-semibold tabular-nums leading-none hover:bg-sheet-deep ${
          large ? "border-2 border-line px-3.5 text-base" : "text-ink-soft text-sm"
        }`}
      >
        <Heart filled={shown.liked} pop={touched} large={large} />
        {/* The name too keeps the count from who does not want it. */}
        <span className="with-count sr-only">{labels.like.replace("{count}", count)}</span>
        <span className="without-count sr-only">{labels.likeWord}</span>
        {shown.likeCount > 0 && (
          <span aria-hidden className="with-count">
            {count}
          </span>
        )}
      </button>
      {failed && (
        <span
          role="alert"
          className="paper-sheet absolute right-1 bottom-full w-60 px-3 py-2 text-ink text-sm leading-snug shadow-lift"
        >
          {labels.likeFailed}
        </span>
      )}
    </span>
  );
}

/** Drawn by hand like every mark of a day. */
function Heart({ filled, pop, large }: { filled: boolean; pop: boolean; large: boolean }) {
  return (
    <svg
      key={String(filled)}
      viewBox="0 0 24 24"
      fill={filled ? "var(--red)" : "none"}
      stroke="var(--outline)"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      className={`transition-transform group-active/like:scale-90 ${large ? "size-6.5" : "size-5.5"} ${
        pop ? "zoom-in-50 animate-in duration-300" : ""
      }`}
    >
      <path d="M12.1 20.200c-2.700-2-8.800-5.700-9-10.700-.1-3 2.100-5 4.500-4.900 2.100.1 3.500 1.300 4.400 3.100.8-1.900 2.500-3.200 4.600-3.100 2.600.1 4.500 2.300 4.300 5-.3 4.800-5.900 8.400-8.800 10.600z" />
    </svg>
  );
}

/** Comes back to this very page, and gives the heart that was clicked. */
function signInFirst(postId: string | null): void {
  if (postId) guestWish().ask({ kind: "heart", postId }, pageOfWish());
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
}
