import type { PaintRequest } from "@/lib/painters/painter";

/** The words that are drawn of a post. */
export function textOf({ title, body }: { title: string; body: string }): string {
  return title ? `${title}\n\n${body}` : body;
}

/** How a member appears in their pictures. */
export function narratorOf(gender: string): PaintRequest["narrator"] {
  return gender === "female" || gender === "male" ? gender : "unsaid";
}
