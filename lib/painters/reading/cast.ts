/** Who and what is drawn on the paper, and who and what only in the thought bubble. */
import { type Entry, isThing } from "./lexicon";
import { peopleOf } from "./people";
import type { PersonId, ScenePlan, Thing } from "./plan";
import type { Story, Word } from "./story";

type Cast = Pick<ScenePlan, "people" | "things" | "remembered" | "absent">;

/**
 * Everybody and everything once, in reading order, what was put in first. Whoever is told of anywhere is on the paper,
 * whatever else is said of them; whoever is only thought of is in the bubble; only what is denied everywhere is absent.
 * @param company people who are there though this part of the story doesn't name them
 */
export function castOf(story: Story, added: readonly Entry[], company: readonly PersonId[] = []): Cast {
  const words = story.flatMap((clause) => clause.words);
  const told = [...added.map((entry) => ({ entry, count: 1 })), ...withStatus(words, "told")];
  const present = portray(told);
  const here = { ...present, people: [...new Set([...present.people, ...company])] };
  const thought = withStatus(words, "thought");
  const remembered = portray(thought);
  const isHere = new Set([...here.people, ...here.things.map(({ id }) => id)]);
  const known = new Set([...told, ...thought].map(({ entry }) => entry.id));
  return {
    ...here,
    remembered: {
      people: remembered.people.filter((id) => !isHere.has(id)),
      things: remembered.things.filter(({ id }) => !isHere.has(id)),
    },
    absent: [...new Set(withStatus(words, "denied").map(({ entry }) => entry.id))].filter((id) => !known.has(id)),
  };
}

type Named = Pick<Word, "entry" | "count">;

function withStatus(words: readonly Word[], status: Word["status"]): Named[] {
  return words.filter((word) => word.status === status);
}

function portray(named: readonly Named[]): { people: PersonId[]; things: Thing[] } {
  const people = new Set<PersonId>();
  const things = new Map<string, Thing>();
  const hasDoctor = named.some(({ entry }) => entry.id === "doctor");
  for (const { entry, count } of named) {
    // "의사 선생님" is one person.
    if (entry.id === "teacher" && hasDoctor) continue;
    if (entry.class === "person") for (const person of peopleOf(entry.id, count)) people.add(person);
    else if (isThing(entry)) {
      const known = things.get(entry.id);
      // Named again, they are the same ones: "고양이 세 마리를 봤다. 고양이는 귀여웠다."
      if (!known) things.set(entry.id, thingOf(entry, count));
      else known.count = Math.max(known.count, count);
    }
  }
  return { people: [...people], things: [...things.values()] };
}

function thingOf({ id, class: kind, art, size, label }: Entry & { class: Thing["kind"] }, count: number): Thing {
  return { id, kind, art, size, label, count };
}
