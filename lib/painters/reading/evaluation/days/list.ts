/** What went wrong in the pictures of single days: for the parts to learn from, and for no other. */
import { type Language, listOf } from "../report";
import { type Day, LISTED_PARTS, type ListedPart } from "./day";
import { measureDays } from "./load";
import type { DayOutcome } from "./measure-day";

/** Every mistake of the listed parts of a language, day by day. */
export function listDays(language: Language): string {
  const listed = (part: ListedPart) =>
    measureDays(language, part)
      .map(({ day, outcome }) => listDay(day, outcome))
      .filter((list) => list !== "");
  return LISTED_PARTS.flatMap((part) => [`## days, ${part}\n`, ...listed(part)]).join("\n");
}

/** One day, a line a measure; "" when nothing went wrong. */
export function listDay(day: Day, outcome: DayOutcome): string {
  const { shown, people, cheer } = outcome;
  const parts = [
    ["people", people.right || `without ${orNobody(people.missing)}, but with ${orNobody(people.extra)}`],
    ["place", outcome.place !== false || `${shown.scene}, not ${day.place.scenes.join(" or ") || "told"}`],
    ["first deed", outcome.deed.first || `${deedsOf(outcome)}, not ${day.deeds.map(nameOf).join(" or ")}`],
    ["mood", outcome.mood || `${shown.mood}, not ${day.moods.join(" or ")}`],
    ["time", outcome.time !== false || `${shown.time}, not ${day.times?.join(" or ")}`],
    ["weather", outcome.weather || `${shown.weather.join(", ") || "none"}, not ${day.weathers.join(" or ") || "told"}`],
    ["quiet sheet", outcome.shown.quiet?.sheet ?? true],
    ["understood", outcome.understood || "nothing"],
    ["default place", outcome.placeTold || shown.scene],
    ["cheerful", !cheer || cheer.length === 0 || cheer.join(", ")],
  ] as const;
  const wrong = parts.flatMap(([measure, what]) => (what === true ? [] : [`  ${measure}: ${what}`]));
  const words = listOf(day, outcome.words).split("\n").slice(1);
  return words.length + wrong.length === 0 ? "" : [`${day.number} ${day.description}`, ...words, ...wrong].join("\n");
}

const orNobody = (people: readonly string[]) => people.join(", ") || "nobody";

const nameOf = ({ doer, verb, target }: Day["deeds"][number]) =>
  `${doer} ${verb}${target === null ? "" : ` ${target}`}`;

function deedsOf({ shown }: DayOutcome): string {
  const [first] = shown.deeds;
  if (!first) return "nothing";
  return [first.by.join(" and "), first.action, ...first.with, first.thing ?? ""].filter(Boolean).join(" ");
}
