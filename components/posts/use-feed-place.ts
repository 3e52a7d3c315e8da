import { useEffect, useRef } from "react";
import type { PagedList } from "@/components/list/use-paged-list";
import type { Post } from "@/lib/domains/posts/post";
import type { Days } from "./days-choice";
import { isMarked, keepPlace, markEntry, placeIn } from "./feed-memory";

/**
 * Back leads to the same cards at the same place, also where they came after the page.
 * @param end where the page's own cards end; null for a feed that is not kept
 * @param ready loads what later cards are shown with
 * @param days which were asked for later: another choice is another list
 */
export function useFeedPlace(
  list: PagedList<Post>,
  end: string | null,
  ready: () => Promise<unknown>,
  days: Days,
): void {
  const begins = end && days === "ko" ? `${end} ko` : end;
  const now = useRef({ list, ready });
  useEffect(() => {
    now.current = { list, ready };
  });
  const hasLater = begins !== null && list.items.length > 0;
  useEffect(() => {
    if (hasLater) markEntry();
  }, [hasLater]);
  useEffect(() => {
    if (begins === null) return;
    const address = location.pathname + location.search;
    const kept = isMarked() ? placeIn(address, begins) : null;
    if (kept && kept.items.length > 0) {
      void now.current.ready().then(() => {
        now.current.list.restore(kept.items, kept.next);
        // Once they have their height.
        requestAnimationFrame(() => requestAnimationFrame(() => scrollTo({ top: kept.y, behavior: "instant" })));
      });
    }
    let y = scrollY;
    const onScroll = () => {
      // Leaving, the router scrolls before this goes.
      if (location.pathname + location.search === address) y = scrollY;
    };
    const keep = () => {
      const { items, next } = now.current.list;
      if (items.length > 0) keepPlace(address, { begins, items, next, y });
    };
    addEventListener("scroll", onScroll, { passive: true });
    addEventListener("pagehide", keep);
    return () => {
      removeEventListener("scroll", onScroll);
      removeEventListener("pagehide", keep);
      keep();
    };
  }, [begins]);
}
