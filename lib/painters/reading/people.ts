import type { PersonId } from "./plan";

/** Words that stand for several people, and who is drawn for them. */
const GROUPS: Readonly<Record<string, readonly PersonId[]>> = {
  family: ["dad", "mom"],
  kids: ["kid", "girl"],
  friends: ["friend", "friendm"],
  grandparents: ["grandma", "grandpa"],
  siblings: ["sis", "bro"],
  couple: ["woman", "man"],
  relatives: ["aunt", "uncle"],
};
/** Who "she" and "he" may be; whoever is in neither list may be both. */
const WOMEN: ReadonlySet<string> = new Set(
  "mom grandma sis girl gf aunt nurse bride witch woman lady daughterinlaw princess".split(" "),
);
const MEN: ReadonlySet<string> = new Set(
  "dad grandpa bro kid bf uncle boss santa groom soldier man soninlaw monk prince".split(" "),
);
/** So many people a counted word may stand for. */
const MOST_OF_A_KIND = 5;

/**
 * The people a word of class "person" stands for: "friends" are two, "친구 세 명" are friend, friendm and friend2.
 * Ids that share a row of the lexicon end in a number.
 */
export function peopleOf(id: string, count = 1): readonly PersonId[] {
  const group = GROUPS[id];
  if (group && (count <= group.length || id === "family")) return group;
  const first = group?.[0] ?? id;
  const people = group ? [...group] : first === "friend" && count > 1 ? [first, "friendm"] : [first];
  for (let number = 2; people.length < Math.min(count, MOST_OF_A_KIND); number++) people.push(`${first}${number}`);
  return people;
}

/** The lexicon id of a person of a plan: "friend" for "friend2" and "friendm". */
export function rowOf(person: PersonId): string {
  return person === "friendm" ? "friend" : person.replace(/\d$/, "");
}

/** Whether a person, or an animal, may be meant by "he", "she", "they" or "it". */
export function maybe(pronoun: "he" | "she" | "they" | "it", id: string, isAnimal: boolean): boolean {
  if (pronoun === "it") return isAnimal;
  if (pronoun === "they") return id in GROUPS || id === "crowd";
  return !(id in GROUPS) && !(pronoun === "he" ? WOMEN : MEN).has(id);
}
