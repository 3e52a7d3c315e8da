import { type Shelf, tabShelf } from "@/components/kept/shelf";
import type { Post } from "@/lib/domains/posts/post";

/** Where a reader was in a feed that went on by itself: its later cards, where it goes on, and how far down they were. */
export type FeedPlace = {
  /** Where the page's own cards end: with others it is another page. */
  begins: string;
  items: readonly Post[];
  next: string | null;
  y: number;
};

const PREFIX = "deep-story.feed.";
const MARK = "deepStoryFeed";
/** More than anybody scrolls through; a tab has some megabytes. */
const ITEMS_MAX = 400;

/** @param address of the feed: one tab holds several */
export function keepPlace(address: string, place: FeedPlace, shelf: Pick<Shelf, "put"> = tabShelf): void {
  if (place.items.length <= ITEMS_MAX) shelf.put(PREFIX + address, JSON.stringify(place));
}

/** @returns null where there is none of this very page */
export function placeIn(
  address: string,
  begins: string | null,
  shelf: Pick<Shelf, "get"> = tabShelf,
): FeedPlace | null {
  try {
    const place = JSON.parse(shelf.get(PREFIX + address) ?? "null") as FeedPlace | null;
    return place?.begins === begins && Array.isArray(place.items) ? place : null;
  } catch {
    return null;
  }
}

/** Marks this entry of the browser's history: who comes to it again comes back. Next keeps what others put there. */
export function markEntry(history = window.history): void {
  if (!isMarked(history)) history.replaceState({ ...history.state, [MARK]: true }, "");
}

/** Whether this entry was left with later cards: a link to the same address makes an entry of its own. */
export const isMarked = (history = window.history): boolean => history.state?.[MARK] === true;
