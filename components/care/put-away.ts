import { browserShelf } from "@/components/kept/shelf";

const NAME = "deep-story.care";

/** Whether this browser's writer wants no kind card. */
export function isPutAway(shelf = browserShelf): boolean {
  return shelf.get(NAME) === "away";
}

/** Puts it away for good, or brings it back. Only this browser knows; one that keeps nothing forgets it with the page. */
export function putAway(away: boolean, shelf = browserShelf): void {
  if (away) shelf.put(NAME, "away");
  else shelf.drop(NAME);
}
