import { browserShelf, type Shelf } from "@/components/kept/shelf";
import { type Circle, type Post, PUBLISHED } from "@/lib/domains/posts/post";

const KEY = "deep-story.circle";

/**
 * Who may read a diary, as it is offered: as it stands; of a draft, the diary that it is written for, else as the last
 * one was published from this browser. A first diary is its writer's alone, until they say otherwise.
 */
export function circleOffered(
  { visibility, diaryId }: Pick<Post, "visibility" | "diaryId">,
  shelf: Pick<Shelf, "get"> = browserShelf,
): Circle {
  if (visibility !== "draft") return { visibility, diaryId };
  if (diaryId) return { visibility: "diary", diaryId };
  const last = PUBLISHED.find((circle) => circle === shelf.get(KEY));
  return { visibility: last ?? "private", diaryId: null };
}

/** A diary of two is chosen for one day, not for the next. */
export function keepCircle({ visibility }: Circle, shelf: Pick<Shelf, "put"> = browserShelf): void {
  if (PUBLISHED.some((circle) => circle === visibility)) shelf.put(KEY, visibility);
}
