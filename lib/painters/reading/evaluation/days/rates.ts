/** Counts over many days, and how they are shown. */
import { type Language, markdown, NAMES, percent, ratesOf as ratesOfWords } from "../report";
import type { DayPart } from "./day";
import type { DayOutcome } from "./measure-day";

/** Parts of 1, over the days that there is something to judge of. */
export type DayRates = {
  days: number;
  nouns: number;
  found: number;
  wrong: number;
  forbidden: number;
  people: number;
  peopleShare: number;
  place: number;
  /** Days: told, but no picture shows such a place. */
  noSuchPlace: number;
  deedFirst: number;
  deed: number;
  /** Days whose main event has no verb that a picture shows. */
  noSuchDeed: number;
  mood: number;
  time: number;
  weather: number;
  nothing: number;
  defaultPlace: number;
  quiet: number;
  /** Days that must not look cheerful, and those of them that do. */
  loss: number;
  cheerful: number;
};

export function dayRatesOf(outcomes: readonly DayOutcome[]): DayRates {
  const { nouns, found, wrong, forbidden } = ratesOfWords(outcomes.map(({ words }) => words));
  const share = (of: (outcome: DayOutcome) => boolean | null) => {
    const judged = outcomes.map(of).filter((each) => each !== null);
    return judged.length === 0 ? 1 : judged.filter(Boolean).length / judged.length;
  };
  const count = (of: (outcome: DayOutcome) => boolean) => outcomes.filter(of).length;
  return {
    days: outcomes.length,
    nouns,
    found,
    wrong,
    forbidden,
    people: share(({ people }) => people.right),
    peopleShare: outcomes.reduce((sum, { people }) => sum + people.share, 0) / Math.max(1, outcomes.length),
    place: share(({ place }) => place),
    noSuchPlace: count(({ place }) => place === null),
    deedFirst: share(({ deed }) => deed.first),
    deed: share(({ deed }) => deed.any),
    noSuchDeed: count(({ deed }) => !deed.drawable),
    mood: share(({ mood }) => mood),
    time: share(({ time }) => time),
    weather: share(({ weather }) => weather),
    nothing: 1 - share(({ understood }) => understood),
    defaultPlace: 1 - share(({ placeTold }) => placeTold),
    quiet: 1 - share(({ quiet }) => !quiet),
    loss: count(({ cheer }) => cheer !== null),
    cheerful: count(({ cheer }) => cheer !== null && cheer.length > 0),
  };
}

export type DayRow = { language: Language; part: DayPart; rates: DayRates };

/** Column by column what is shown of the rates. */
const COLUMNS: readonly (readonly [string, (rates: DayRates) => string])[] = [
  ["days", ({ days }) => `${days}`],
  ["nouns found", ({ found }) => percent(found)],
  ["wrong", ({ wrong }) => percent(wrong)],
  ["forbidden drawn", ({ forbidden }) => percent(forbidden)],
  ["people right", ({ people }) => percent(people)],
  ["people, mean share", ({ peopleShare }) => percent(peopleShare)],
  ["place right", ({ place }) => percent(place)],
  ["no such place", ({ noSuchPlace }) => `${noSuchPlace}`],
  ["first deed right", ({ deedFirst }) => percent(deedFirst)],
  ["deed among all", ({ deed }) => percent(deed)],
  ["no such deed", ({ noSuchDeed }) => `${noSuchDeed}`],
  ["mood right", ({ mood }) => percent(mood)],
  ["time right", ({ time }) => percent(time)],
  ["weather right", ({ weather }) => percent(weather)],
  ["nothing understood", ({ nothing }) => percent(nothing)],
  ["default place", ({ defaultPlace }) => percent(defaultPlace)],
  ["quiet sheet", ({ quiet }) => percent(quiet)],
  ["loss, cheerful", ({ loss, cheerful }) => `${cheerful} of ${loss}`],
];

/** The measures as a Markdown table, one row a language and part. */
export function dayTable(rows: readonly DayRow[]): string {
  return markdown(
    ["language", "half", ...COLUMNS.map(([name]) => name)],
    rows.map(({ language, part, rates }) => [NAMES[language], part, ...COLUMNS.map(([, show]) => show(rates))]),
  );
}
