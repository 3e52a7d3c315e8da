import type { PersonId } from "./plan";

/** Words that stand for several people, and who is drawn for them. */
const GROUPS: Readonly<Record<string, readonly PersonId[]>> = {
  family: ["dad", "mom"],
  kids: ["kid", "girl"],
  friends: ["friend", "friendm"],
};

/** The people a word of class "person" stands for; at most two. */
export function peopleOf(id: string): readonly PersonId[] {
  return GROUPS[id] ?? [id];
}
