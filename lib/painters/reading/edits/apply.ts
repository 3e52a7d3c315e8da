/** A writer's edits, carried out on the story before anything is decided. */
import type { WordEdits } from "@/lib/painters/edits";
import { actionOf, deedId } from "../deeds/ids";
import { type Entry, lexicon } from "../lexicon";
import { rowOf } from "../people";
import type { Action, Deed } from "../plan";
import type { Story } from "../story";

/** What was put in, without repeats; ids that nobody knows are left out. */
export type Added = { entries: Entry[]; actions: Action[] };

/** The words and deeds that the writer put in, in their order. */
export function addedBy({ with: ids }: WordEdits): Added {
  const unique = [...new Set(ids)];
  return {
    entries: unique.flatMap((id) => lexicon().byId.get(id) ?? []),
    actions: unique.flatMap((id) => actionOf(id) ?? []),
  };
}

/** Deeds that nobody sees without what they are done to: no dog, no leash. */
const NEEDS_ITS_OBJECT: ReadonlySet<Action> = new Set<Action>([
  "walkDog",
  "pet",
  "feed",
  "ride",
  "play",
  "carry",
  "give",
]);

/** What the writer took out, and did not put in as well; ids that nobody knows are left out. */
export function removedBy({ without, with: kept }: WordEdits): ReadonlySet<string> {
  const isKnown = (id: string) => lexicon().byId.has(rowOf(id)) || actionOf(id) !== undefined;
  return new Set(without.filter((id) => isKnown(id) && !kept.includes(id)));
}

/**
 * The story without what the writer took out: words, deeds, and the part of a word in the deeds of others. A deed whose
 * doer was taken out goes too, or what it can't be done without. What was also put in stays.
 */
export function withoutRemoved(story: Story, edits: WordEdits): Story {
  const removed = removedBy(edits);
  if (removed.size === 0) return story;
  const stays = (id: string) => !removed.has(id);
  return story.map((clause) => ({
    ...clause,
    words: clause.words.filter(({ entry }) => stays(entry.id)),
    deeds: clause.deeds
      .filter((deed) => stays(deedId(deed.action)) && !lostItsObject(deed, removed))
      .map((deed) => ({
        ...deed,
        by: deed.by.filter(stays),
        with: deed.with.filter(stays),
        thing: deed.thing !== null && stays(deed.thing) ? deed.thing : null,
      }))
      .filter(({ by }) => by.length > 0),
  }));
}

function lostItsObject(
  { action, with: others, thing }: Pick<Deed, "action" | "with" | "thing">,
  removed: ReadonlySet<string>,
): boolean {
  const objects = [...others, ...(thing === null ? [] : [thing])];
  return NEEDS_ITS_OBJECT.has(action) && objects.length > 0 && objects.every((id) => removed.has(id));
}
