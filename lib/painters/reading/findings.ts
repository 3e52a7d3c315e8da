/** Word by word what was understood of a diary and what became of it. */
import type { WordEdits } from "../edits";
import { deedId } from "./deeds/ids";
import { DEED_LABELS } from "./deeds/labels";
import { wearingName } from "./describe/doing";
import { addedBy } from "./edits/apply";
import { kindOf } from "./edits/kinds";
import type { Entry } from "./lexicon";
import { isCalled, peopleOf, rowOf } from "./people";
import type { Action, Became, Finding, ScenePlan } from "./plan";
import { sceneOf } from "./scenes";
import type { Story } from "./story";

/**
 * Every word and deed once, in reading order, what the writer put in at the end.
 * @param story of the whole diary, before anything was taken out of it
 * @param plan what it became with the same edits
 */
export function findingsOf(story: Story, edits: WordEdits, plan: ScenePlan): Finding[] {
  const added = addedBy(edits);
  const put = new Set([...added.entries.map(({ id }) => id), ...added.actions.map(deedId)]);
  const removed = new Set(edits.without.filter((id) => !put.has(id)));
  const became = (id: string, fate: Became): Became => (removed.has(id) ? "removed" : fate);
  const word = (entry: Entry, surface: string): Finding => ({
    id: entry.id,
    kind: kindOf(entry),
    surface,
    label: entry.name,
    art: entry.art,
    count: countIn(entry, plan),
    became: became(entry.id, fateOf(entry, plan)),
    added: put.has(entry.id),
  });
  const told = story.flatMap(({ deeds }) => deeds);
  // Bubbles hold people and things, never deeds: what is only thought of is understood, no more.
  const deedFate = (action: Action): Became => {
    if (plan.actions.includes(action)) return "drawn";
    if (plan.absent.includes(deedId(action))) return "denied";
    const same = told.filter((deed) => deed.action === action && deed.status === "told");
    return same.length > 0 && same.every(({ by }) => by.every((id) => removed.has(id))) ? "removed" : "told";
  };
  const deed = (action: Action, surface: string, thing: string | null = null): Finding => ({
    id: deedId(action),
    kind: "deed",
    surface,
    label: labelOf(action, thing),
    art: "",
    count: 1,
    became: became(deedId(action), deedFate(action)),
    added: put.has(deedId(action)),
  });
  const found = new Map<string, Finding>();
  const note = (finding: Finding) => {
    if (!found.has(finding.id)) found.set(finding.id, finding);
  };
  for (const { words, deeds } of story) {
    const inClause = [
      ...words.map(({ entry, surface, at }) => ({ at, finding: word(entry, surface) })),
      ...deeds.map(({ action, surface, at, thing }) => ({ at, finding: deed(action, surface, thing) })),
    ];
    for (const { finding } of inClause.sort((a, b) => a.at - b.at)) note(finding);
  }
  for (const entry of added.entries) note(word(entry, ""));
  for (const action of added.actions) note(deed(action, ""));
  return [...found.values()];
}

/** Of what is worn, by the verb that it takes. */
function labelOf(action: Action, thing: string | null): Finding["label"] {
  const label = DEED_LABELS[action];
  return action === "wear" && thing ? { ...label, ko: wearingName(thing) } : label;
}

function countIn({ id, class: kind }: Entry, { people, things, remembered }: ScenePlan): number {
  if (kind !== "person") return [...things, ...remembered.things].find((thing) => thing.id === id)?.count ?? 1;
  const members = new Set(peopleOf(id));
  return Math.max(
    1,
    people.filter((person) => members.has(person) || (rowOf(person) === id && !isCalled(person))).length,
  );
}

function fateOf(entry: Entry, plan: ScenePlan): Became {
  const { id } = entry;
  const isIn = (people: readonly string[], things: readonly { id: string }[]) =>
    entry.class === "person"
      ? peopleOf(id).some((person) => people.includes(person))
      : things.some((thing) => thing.id === id);
  if (isIn(plan.people, plan.things) || isSeen(entry, plan)) return "drawn";
  if (isIn(plan.remembered.people, plan.remembered.things)) return "thought";
  if (plan.absent.includes(id)) return "denied";
  return plan.mentions.includes(id) ? "told" : "thought";
}

/** Weather, hours and places are no things, but they can be seen. */
function isSeen(entry: Entry, plan: ScenePlan): boolean {
  if (entry.class === "weather") return plan.weather.some((weather) => weather === entry.id);
  if (entry.class === "season") return plan.season === entry.id;
  if (entry.class === "time") return plan.time === entry.id;
  return sceneOf(entry) === plan.scene && plan.mentions.includes(entry.id);
}
