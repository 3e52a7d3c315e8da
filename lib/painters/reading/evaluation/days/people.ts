/** Whether the people in a picture are those who should be seen. */
import { MOST_PEOPLE } from "@/lib/painters/crayon/people/cast";
import { GROUPS } from "@/lib/painters/crayon/people/relations";
import { peopleOf, rowOf } from "../../people";
import type { PersonId } from "../../plan";
import { idsOfGloss, type SameMeaning } from "../glosses";
import type { Companion } from "./day";

export type PeopleOutcome = {
  right: boolean;
  /** 0..1: of those who should be seen or are, those of whom both is true. */
  share: number;
  missing: string[];
  extra: PersonId[];
};

/** Beside the writer. */
const MOST_COMPANY = MOST_PEOPLE - 1;
/** "Friends" who aren't counted. */
const LEAST_OF_SEVERAL = 2;

/** Room for one person of a label. */
type Seat = { companion: Companion; ids: ReadonlySet<string>; taken: number | null };

/**
 * Right: everybody who should be seen is, as many as were told of, and nobody else. Of more people than a picture holds,
 * as many as it holds, somebody of every label.
 * @param people of the plan that was laid out, without the writer
 */
export function judgePeople(told: readonly Companion[], people: readonly PersonId[], same: SameMeaning): PeopleOutcome {
  const seen = people.flatMap(faces);
  const least = told.map(({ count }) => count ?? LEAST_OF_SEVERAL);
  const isTooMany = sum(least) > MOST_COMPANY;
  const seats = told.map((companion, i) => {
    const most = Math.min(MOST_COMPANY, companion.count ?? MOST_COMPANY);
    const ids = rowsOfGloss(companion.gloss, same);
    const all = Array.from({ length: most }, (): Seat => ({ companion, ids, taken: null }));
    const needed = isTooMany ? 1 : (least[i] ?? 1);
    return { needed: all.slice(0, needed), more: all.slice(needed) };
  });
  const needed = seats.flatMap((each) => each.needed);
  const more = seats.flatMap((each) => each.more);
  // Whoever is needed is seated first: later arrivals only move them to another of their seats.
  const seated = new Set<number>();
  for (const free of [needed, [...needed, ...more]])
    seen.forEach((_, person) => {
      if (!seated.has(person) && seat(person, seen, free, new Set())) seated.add(person);
    });
  const missing = needed.filter(({ taken }) => taken === null).map(({ companion }) => companion.surface);
  const extra = seen.filter((_, person) => !seated.has(person));
  const all = seated.size + missing.length + extra.length;
  return {
    right: missing.length === 0 && extra.length === 0 && (!isTooMany || seen.length >= MOST_COMPANY),
    share: all === 0 ? 1 : seated.size / all,
    missing,
    extra,
  };
}

/** The rows of people a gloss stands for; a plan names those of a group one by one. */
export function rowsOfGloss(gloss: string, same: SameMeaning): ReadonlySet<string> {
  const ids = [...idsOfGloss(gloss, same)];
  return new Set([...ids, ...ids.flatMap((id) => peopleOf(id).map(rowOf))]);
}

/** A crowd is drawn as two; everybody else of a plan is one. */
const faces = (person: PersonId): PersonId[] =>
  person === "crowd" ? (GROUPS.crowd ?? []).map(() => person) : [person];

/** Finds a seat, if need be by moving somebody who fits elsewhere too (Kuhn's algorithm). */
function seat(person: number, seen: readonly PersonId[], seats: readonly Seat[], asked: Set<Seat>): boolean {
  const row = rowOf(seen[person] ?? "");
  for (const each of seats) {
    if (!each.ids.has(row) || asked.has(each)) continue;
    asked.add(each);
    if (each.taken === null || seat(each.taken, seen, seats, asked)) {
      each.taken = person;
      return true;
    }
  }
  return false;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
