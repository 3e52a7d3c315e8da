import { createHash } from "node:crypto";

/** Another look, another number: cards that are kept are drawn anew. */
const LOOK = 1;

/** All that a card is made of, the picture by its path. */
export type CardContent = {
  title: string;
  day: string;
  author: { name: string };
  cover: { url: string | null } | null;
};

/** Short, for an address; the same as long as a card shows the same. */
export function cardVersion({ title, day, author, cover }: CardContent): string {
  const all = JSON.stringify([LOOK, title, day, author.name, cover?.url ?? null]);
  return createHash("sha256").update(all).digest("base64url").slice(0, 16);
}
