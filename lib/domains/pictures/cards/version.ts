import { createHash } from "node:crypto";
import { OWN_NAME } from "@/lib/shared/site-name";

/** Another look, another number: cards that are kept are drawn anew. */
const LOOK = 1;

/** All that a card is made of, the picture by its path. */
export type CardContent = {
  title: string;
  day: string;
  author: { name: string };
  cover: { url: string | null } | null;
};

/** Short, for an address; the same as long as a card shows the same. @param site what that is called */
export function cardVersion({ title, day, author, cover }: CardContent, site: string): string {
  const named = site === OWN_NAME ? [] : [site];
  const all = JSON.stringify([LOOK, title, day, author.name, cover?.url ?? null, ...named]);
  return createHash("sha256").update(all).digest("base64url").slice(0, 16);
}
