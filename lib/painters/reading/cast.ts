/** Who and what is drawn on the paper, and who and what only in the thought bubble. */
import { type Entry, isThing } from "./lexicon";
import { peopleOf } from "./people";
import type { PersonId, ScenePlan, Thing } from "./plan";
import type { Story, Word } from "./story";

type Cast = Pick<ScenePlan, "people" | "things" | "remembered" | "absent">;

/**
 * Everybody and everything once, in reading order, what was put in first. Whoever is told of anywhere is on the paper,
 * whatever else is said of them; whoever is only thought of is in the bubble; only what is denied everywhere is absent.
 */
export function castOf(story: Story, added: readonly Entry[]): Cast {
  const words = story.flatMap((clause) => clause.words);
  const told = [...added, ...withStatus(words, "told")];
  const here = portray(told, new Set(told.map(({ id }) => id)));
  const thought = withStatus(words, "thought");
  const remembered = portray(thought, new Set(thought.map(({ id }) => id)));
  const isHere = new Set([...here.people, ...here.things.map(({ id }) => id)]);
  const known = new Set([...told, ...thought].map(({ id }) => id));
  return {
    ...here,
    remembered: {
      people: remembered.people.filter((id) => !isHere.has(id)),
      things: remembered.things.filter(({ id }) => !isHere.has(id)),
    },
    absent: [...new Set(withStatus(words, "denied").map(({ id }) => id))].filter((id) => !known.has(id)),
  };
}

function withStatus(words: readonly Word[], status: Word["status"]): Entry[] {
  return words.filter((word) => word.status === status).map(({ entry }) => entry);
}

function portray(entries: readonly Entry[], named: ReadonlySet<string>): { people: PersonId[]; things: Thing[] } {
  const people = new Set<PersonId>();
  const things = new Map<string, Thing>();
  for (const entry of entries) {
    // "의사 선생님" is one person.
    if (entry.id === "teacher" && named.has("doctor")) continue;
    if (entry.class === "person") for (const person of peopleOf(entry.id)) people.add(person);
    else if (isThing(entry) && !things.has(entry.id)) things.set(entry.id, thingOf(entry));
  }
  return { people: [...people], things: [...things.values()] };
}

function thingOf({ id, class: kind, art, size, label }: Entry & { class: Thing["kind"] }): Thing {
  return { id, kind, art, size, label, count: 1 };
}
