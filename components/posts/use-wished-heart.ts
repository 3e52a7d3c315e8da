"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { readerContext } from "@/components/account/reader-context";
import { callApi } from "@/components/api/client";
import { guestWish, pageOfWish } from "@/components/kept/wish";
import { rememberLike } from "./reader-likes";

/**
 * On every page: tells a guest's wish what is seen in this tab, and gives the heart that they clicked before they signed
 * in. It need not be on the page: the feed is longer than what comes first.
 */
export function useWishedHeart(): void {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page that is seen
  useEffect(() => {
    const wish = guestWish();
    wish.seen(location.pathname, location.search);
    if (wish.pending()) void giveHeart();
    // Kept by the browser for Back: whoever is here did not come by the way in.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      wish.seenAgain(pageOfWish());
      wish.seen(location.pathname, location.search);
    };
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, [path]);
}

async function giveHeart(): Promise<void> {
  const { member } = await readerContext();
  const wished = guestWish().take("heart", null, pageOfWish(), member?.id ?? null);
  if (!wished) return;
  // Given twice it is given once: the server counts one of each member.
  const given = await callApi("PUT /api/posts/{id}/like", { path: { id: wished.postId } });
  if (given.ok) rememberLike(wished.postId, given.data);
}
