import { withObject } from "../korean/particles";
import type { ScenePlan, Thing } from "../plan";
import { wearingKo } from "./doing";
import { countedKo, countedPeopleKo, koreanList } from "./korean";
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
import { koreanWhen } from "./when";

const PEOPLE = ["한 사람", "두 사람", "세 사람", "네 사람"];

/** What a picture shows, as the end of a Korean sentence: "공원에서 자전거를 타는 아이와 강아지". */
export function describeKo(plan: ScenePlan): string {
  const { scenes, idle, things } = scenesOf(plan, { pairs: false });
  const shown = [
    ...scenes.map(doing),
    ...(idle.length > 0 ? [people(grouped(idle))] : []),
    ...(plan.people.includes("crowd") ? ["여러 사람들"] : []),
    ...things.slice(0, MOST_THINGS).map(countedKo),
  ];
  const where = [koreanWhen(plan), placeOf(plan).ko].filter(Boolean).join(" ");
  const thought = koreanList(rememberedIn(plan).map((words) => words.ko));
  const bubble = thought === "" ? "" : `, ${withObject(thought)} 떠올리는 모습`;
  return `${where}${scenes.length > 0 ? "에서" : "의"} ${koreanList(shown)}${bubble}`;
}

function doing(scene: Scene): string {
  const { doers, what, worn } = scene;
  const { alone, with: pattern } = doingOf(scene).ko;
  const told = pattern && what ? filled(pattern, nameOf(what)) : alone;
  return `${worn ? `${filled(wearingKo(worn.id), worn.label.ko)} ` : ""}${told} ${people(doers)}`;
}

function filled(pattern: string, noun: string): string {
  return pattern.replace("{}를", withObject(noun)).replace("{}", noun);
}

function nameOf(what: Thing | Group): string {
  if ("label" in what) return countedKo(what);
  return what.id === "me" ? "한 사람" : (labelOf(what.id)?.ko ?? "한 사람");
}

/** The writer is somebody: with them, people are only counted, unless they are their own. */
function people(groups: readonly Group[]): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const kin = kinAmong(groups).map(({ id, count: many }) => countedPeopleKo(labelOf(id)?.ko ?? "한 사람", many));
  if (groups.some(({ id }) => id === "me") && kin.length > 0) return koreanList(["한 사람", ...kin]);
  if (groups.some(({ id }) => id === "me")) return PEOPLE[count - 1] ?? "네 사람";
  return koreanList(groups.map(({ id, count }) => countedPeopleKo(labelOf(id)?.ko ?? "한 사람", count)));
}
