import type { ScenePlan, Thing } from "../plan";
import { counted, englishList, withArticle } from "./english";
import { placeOf } from "./places";
import {
  doingOf,
  type Group,
  grouped,
  kinAmong,
  labelOf,
  MOST_THINGS,
  rememberedIn,
  type Scene,
  scenesOf,
} from "./shown";
import { englishWhen } from "./when";

const PEOPLE = ["one person", "two people", "three people", "four people"];

/** What a picture shows, in English: "a child riding a bicycle and a dog in a park". */
export function describeEn(plan: ScenePlan): string {
  const { scenes, idle, things } = scenesOf(plan, { pairs: false });
  const shown = [
    ...scenes.map(doing),
    ...(idle.length > 0 ? [people(grouped(idle))] : []),
    ...(plan.people.includes("crowd") ? ["a crowd"] : []),
    ...things.slice(0, MOST_THINGS).map(({ label, count }) => counted(label.en, count)),
  ];
  const thought = englishList(rememberedIn(plan).map((words) => withArticle(words.en)));
  const bubble = thought === "" ? "" : `, thinking of ${thought}`;
  return [englishList(shown), placeOf(plan).en, englishWhen(plan)].filter(Boolean).join(" ") + bubble;
}

function doing(scene: Scene): string {
  const { doers, what, worn } = scene;
  const { alone, with: pattern } = doingOf(scene).en;
  const dressed = worn ? ` ${worn.id === "bag" ? "with" : "in"} ${withArticle(worn.label.en)}` : "";
  return `${people(doers)}${dressed} ${pattern && what ? pattern.replace("{}", nameOf(what)) : alone}`;
}

function nameOf(what: Thing | Group): string {
  if ("label" in what) return counted(what.label.en, what.count);
  const label = labelOf(what.id);
  return label ? withArticle(label.en) : "one person";
}

function people(groups: readonly Group[]): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const kin = kinAmong(groups).map(({ id, count: many }) => counted(labelOf(id)?.en ?? "person", many));
  if (groups.some(({ id }) => id === "me") && kin.length > 0) return englishList(["one person", ...kin]);
  if (groups.some(({ id }) => id === "me")) return PEOPLE[count - 1] ?? "four people";
  return englishList(groups.map(({ id, count }) => counted(labelOf(id)?.en ?? "person", count)));
}
