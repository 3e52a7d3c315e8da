/** A writer's edits, carried out on the story before anything is decided. */
import type { WordEdits } from "../../edits";
import { actionOf, deedId } from "../deeds/ids";
import { type Entry, lexicon } from "../lexicon";
import type { Action } from "../plan";
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

/**
 * The story without what the writer took out: words, deeds, and the part of a word in the deeds of others. A deed whose
 * doer was taken out goes too. What was also put in stays.
 */
export function withoutRemoved(story: Story, { without, with: kept }: WordEdits): Story {
  const removed = new Set(without.filter((id) => !kept.includes(id)));
  if (removed.size === 0) return story;
  const stays = (id: string) => !removed.has(id);
  return story.map((clause) => ({
    ...clause,
    words: clause.words.filter(({ entry }) => stays(entry.id)),
    deeds: clause.deeds
      .filter(({ action }) => stays(deedId(action)))
      .map((deed) => ({
        ...deed,
        by: deed.by.filter(stays),
        with: deed.with.filter(stays),
        thing: deed.thing !== null && stays(deed.thing) ? deed.thing : null,
      }))
      .filter(({ by }) => by.length > 0),
  }));
}
