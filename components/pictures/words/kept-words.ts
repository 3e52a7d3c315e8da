import { mayKeepPrivateTexts, PRIVATE_TEXTS } from "@/components/kept/private-texts";
import { tabShelf } from "@/components/kept/shelf";

/**
 * A writer's own words for the painter, kept in this tab until they are undone, so that a reload loses none.
 * Of the tab, not of the browser: nothing else tells when they are of no use any more.
 */
export function keptWords(postId: string, shelf = tabShelf): string | null {
  return shelf.get(PRIVATE_TEXTS.painterWords + postId);
}

/** Keeps them, or forgets them with null. */
export function keepWords(postId: string, own: string | null, shelf = tabShelf): void {
  const name = PRIVATE_TEXTS.painterWords + postId;
  if (own === null) shelf.drop(name);
  else if (mayKeepPrivateTexts()) shelf.put(name, own);
}
