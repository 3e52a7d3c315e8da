import { PERIODS } from "@/lib/domains/posts/post";
import { Id } from "@/lib/shared/id";
import { addressMatcher } from "../address-patterns";
import { PAGE_ADDRESSES } from "../pages/page-addresses";

const addressOf = addressMatcher(PAGE_ADDRESSES);
/** Whose id is remembered: what everyone may look at. */
const PUBLIC = new Set(["/posts/{id}", "/members/{id}"]);

/**
 * A path as the numbers keep it: the site's own pages alone, and those whose address holds something of somebody's by
 * their pattern. Of a secret diary nothing is kept but that somebody was in that room.
 * @returns null for what is no page
 */
export function seenPage(asked: string): string | null {
  const [path = ""] = asked.split(/[?#]/, 1);
  const address = addressOf(path);
  if (address === null || address.startsWith("/oops/")) return null;
  if (/^\/(?:diaries|write)(?:\/|$)/.test(address)) return address.split("/", 2).join("/");
  const [, room = "", part = ""] = path.split("/");
  if (PUBLIC.has(address)) {
    const id = Id.safeParse(part);
    return id.success ? `/${room}/${id.data.toLowerCase()}` : null;
  }
  if (address === "/top/{period}") return PERIODS.some((period) => period === part) ? `/top/${part}` : null;
  return address.replace(/\{(\w+)\}/g, "[$1]");
}
