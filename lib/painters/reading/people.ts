import type { Gender } from "./names/first-names";
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
  "mom grandma sis girl gf wife daughter granddaughter niece aunt nurse bride witch woman lady daughterinlaw princess".split(
    " ",
  ),
);
const MEN: ReadonlySet<string> = new Set(
  "dad grandpa bro kid bf husband son grandson nephew uncle boss santa groom soldier man drunk soninlaw monk prince".split(
    " ",
  ),
);
const KIN: ReadonlySet<string> = new Set(
  "mom dad grandma grandpa sis bro sibling baby husband wife bf gf son daughter grandson granddaughter nephew niece aunt uncle cousin daughterinlaw soninlaw".split(
    " ",
  ),
);

/** Whether a row of the lexicon tells of the writer's own people: they are never only counted. */
export const isKin = (row: string): boolean => KIN.has(row);

/** So many people a counted word may stand for. */
const MOST_OF_A_KIND = 5;

/**
 * The people a word of class "person" stands for: "friends" are two, "친구 세 명" are friend, friendm and friend2.
 * Ids that share a row of the lexicon end in a number.
 */
export function peopleOf(id: string, count = 1): readonly PersonId[] {
  if (isCalled(id)) return [id];
  const group = GROUPS[id];
  if (group && (count <= group.length || id === "family")) return group;
  const first = group?.[0] ?? id;
  const people = group ? [...group] : first === "friend" && count > 1 ? [first, "friendm"] : [first];
  for (let number = 2; people.length < Math.min(count, MOST_OF_A_KIND); number++) people.push(`${first}${number}`);
  return people;
}

/** The lexicon id of a person of a plan: "friend" for "friend2", "friendm" and for "friend:m417", who has a name. */
export function rowOf(person: PersonId): string {
  const [row = ""] = person.split(":");
  return row === "friendm" ? "friend" : row.replace(/\d$/, "");
}

/** So many who are called by name look different; of the name itself a plan tells nothing. */
const LOOKS_BY_NAME = 1000;

/**
 * Who is called by a name: their row, their gender and a number that hangs on the name alone, so that they look the same
 * in every diary. Of many names one has that number: it leads back to none.
 */
export function calledPerson(row: string, gender: Gender, hash: number): PersonId {
  return `${row}:${gender}${hash % LOOKS_BY_NAME}`;
}

/** Whether somebody of a plan is called by a name in the diary. */
export const isCalled = (person: PersonId): boolean => person.includes(":");

/** The gender that an id tells of. */
export function genderOf(id: PersonId): Gender {
  const called = /:([fmx])/.exec(id)?.[1];
  if (called === "f" || called === "m") return called;
  if (WOMEN.has(rowOf(id))) return "f";
  return MEN.has(rowOf(id)) ? "m" : "x";
}

/** Whether a person, or an animal, may be meant by "he", "she", "they" or "it". */
export function maybe(pronoun: "he" | "she" | "they" | "it", id: string, isAnimal: boolean): boolean {
  if (pronoun === "it") return isAnimal;
  if (pronoun === "they") return id in GROUPS || id === "crowd";
  return !(id in GROUPS) && genderOf(id) !== (pronoun === "he" ? "f" : "m");
}
