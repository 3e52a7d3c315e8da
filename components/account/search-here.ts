import { tabShelf } from "@/components/kept/shelf";
import { wayOn } from "./way-on";

const WAYS_IN = /^\/(?:sign-in|sign-up|forgot)$/;

/**
 * The query that says where somebody wanted to go: this page's, or that of the other way in that they come from. Its link
 * hands it on once its script is there, and may be pressed before. Who comes back from a provider without having come in
 * wants to go where they did before they left.
 */
export function searchHere({ search, origin } = location, { referrer } = document, left = wayOn(tabShelf)): string {
  const asked = new URLSearchParams(search);
  if (asked.has("next")) return search;
  if (asked.has("provider")) return left.search();
  if (!URL.canParse(referrer)) return search;
  const before = new URL(referrer);
  return before.origin === origin && WAYS_IN.test(before.pathname) ? before.search : search;
}
