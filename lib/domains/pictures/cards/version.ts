import { createHash } from "node:crypto";
import { CARD_LOOK } from "./draw-card";

/** All that a card is made of, the picture by its name. */
export type CardContent = { title: string; day: string; author: string; pictureKey: string | null };

/** Short, for an address; the same as long as a card shows the same. */
export function cardVersion({ title, day, author, pictureKey }: CardContent): string {
  const all = JSON.stringify([CARD_LOOK, title, day, author, pictureKey]);
  return createHash("sha256").update(all).digest("base64url").slice(0, 16);
}
