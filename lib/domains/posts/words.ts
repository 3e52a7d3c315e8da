import type { Post as PostRow } from "@/lib/engines/db/generated/client";

/*
 * What an entry says is read from its row and written to it here, and nowhere else: where a diary is sealed, this is
 * where what the browsers encrypted passes through as it is (docs/sealed-diary.md lists what else knows words).
 */

export type Words = Pick<PostRow, "title" | "body">;

/** As its reader gets it. */
export function wordsOf({ title, body }: Words): Words {
  return { title, body };
}

/** As it is kept. Fields that are not given stay as they are. */
export function toStored<Given extends Partial<Words>>(given: Given): Given {
  return given;
}
