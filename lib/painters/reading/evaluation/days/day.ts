/** The labelled days: what a stranger should guess of each from its picture. Format: ../README.md. */

import {
  GRAVITIES,
  type Gravity,
  MOODS,
  type Mood,
  SCENES,
  type SceneName,
  type TimeOfDay,
  WEATHERS,
  type Weather,
} from "../../plan";
import { type LabelledDiary, parseMarks } from "../labels";

/**
 * dev: to learn from, and listed. unseen: only ever counted. The grave ones are days of loss, told in every tone: the
 * first fifteen of a file to learn from.
 */
export const DAY_PARTS = ["dev", "unseen", "grave dev", "grave unseen"] as const;
export type DayPart = (typeof DAY_PARTS)[number];
/** The parts that may be named word by word. */
export const LISTED_PARTS = ["dev", "grave dev"] as const satisfies readonly DayPart[];
export type ListedPart = (typeof LISTED_PARTS)[number];
export const LAST_GRAVE_DEV = 15;
/** Whose texts are all of loss, whatever their tone. */
export const isOfLoss = (part: DayPart): boolean => part.startsWith("grave");

/** Somebody who is seen beside the writer. `count` is null where the word means several and says not how many. */
export type Companion = { surface: string; gloss: string; count: number | null };

/** Where it happens: `scenes` would be right; open: the text leaves it open, and only `wrong` would contradict it. */
export type PlaceLabel = {
  scenes: readonly SceneName[];
  open: boolean;
  wrong: readonly SceneName[];
};

/** `target`: whom or what it is done to, with or at; null for nobody and nothing. */
export type DeedLabel = { doer: string; verb: string; target: string | null };

export type Day = LabelledDiary & {
  people: readonly Companion[];
  place: PlaceLabel;
  /** null: the text leaves it open. */
  times: readonly TimeOfDay[] | null;
  /** None: not told. */
  weathers: readonly Weather[];
  /** Each would do as the main event. */
  deeds: readonly DeedLabel[];
  moods: readonly Mood[];
  gravity: Gravity;
};

const HEADER = /^# (\d+) \| (.+)$/;
const LINE = /^(people|place|time|weather|deed|mood|gravity): (.*)$/;
const TIMES: readonly TimeOfDay[] = ["morning", "day", "evening", "night"];
const NONE = /^none\(.+\)$/;

/**
 * Reads blocks of a header, label lines and a marked text, separated by empty lines.
 * @throws Error naming the day and the label that is broken, never what it says: half of the texts are not to be shown
 */
export function parseDays(source: string): Day[] {
  return source
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block, i) => parseDay(block, `day ${i + 1}`));
}

function parseDay(block: string, which: string): Day {
  const [header = "", ...lines] = block.split("\n");
  const [, number = "", description = ""] = HEADER.exec(header) ?? [];
  if (!number) throw new Error(`${which}: no header`);
  const textFrom = lines.findIndex((line) => !LINE.test(line));
  const told = new Map<string, string[]>();
  for (const line of textFrom < 0 ? lines : lines.slice(0, textFrom)) {
    const [, key = "", value = ""] = LINE.exec(line) ?? [];
    told.set(key, [...(told.get(key) ?? []), value.trim()]);
  }
  const { text, labels } = parseMarks(textFrom < 0 ? "" : lines.slice(textFrom).join("\n"));
  if (!text || /[{}]/.test(text)) throw new Error(`${which}: a broken text`);
  const read = <T>(key: string, parse: (value: string) => T | undefined): T => {
    const value = parse(told.get(key)?.[0] ?? "");
    if (value === undefined) throw new Error(`${which}: ${key} is broken`);
    return value;
  };
  const deeds = (told.get("deed") ?? []).map(parseDeed);
  const known = deeds.filter((deed) => deed !== undefined);
  if (known.length === 0 || known.length < deeds.length) throw new Error(`${which}: deed is broken`);
  return {
    number: Number(number),
    description,
    text,
    labels,
    people: read("people", parsePeople),
    place: read("place", parsePlace),
    times: read("time", (value) => (value === "?" ? null : allOf(TIMES, value))),
    weathers: read("weather", (value) => (value === "-" ? [] : allOf(WEATHERS, value))),
    deeds: known,
    moods: read("mood", (value) => allOf(MOODS, value)),
    gravity: read("gravity", (value) => GRAVITIES.find((each) => each === value)),
  };
}

/** Alternatives with " / " between; undefined when one of them isn't among the known ones. */
function allOf<T extends string>(known: readonly T[], value: string): T[] | undefined {
  const names = value.split(" / ");
  const found = names.flatMap((name) => known.find((one) => one === name.trim()) ?? []);
  return found.length === names.length ? found : undefined;
}

function parsePeople(value: string): Companion[] | undefined {
  if (value === "-") return [];
  const people = value.split(", ").map((each) => {
    const [, surface = "", count = "", gloss = surface] = /^([^*=]+)(?:\*(\d+))?(?:=([^*=]+))?$/.exec(each) ?? [];
    return { surface, gloss, count: count ? Number(count) : isPlural(surface) ? null : 1 };
  });
  return people.every(({ surface }) => surface !== "") ? people : undefined;
}

/** "친구들": more than one, and nobody says how many. In English the labels give a number. */
const isPlural = (surface: string) => /[가-힣]들$/.test(surface);

function parsePlace(value: string): PlaceLabel | undefined {
  const names = value.split(/ \/ | (?=!)/).filter((name) => !NONE.test(name));
  const open = names.includes("?");
  const scenes = namesOf(names.filter((name) => name !== "?" && !name.startsWith("!")));
  const wrong = namesOf(names.filter((name) => name.startsWith("!")).map((name) => name.slice(1)));
  return scenes && wrong && { scenes, open, wrong };
}

const namesOf = (names: readonly string[]) => (names.length === 0 ? [] : allOf(SCENES, names.join(" / ")));

function parseDeed(value: string): DeedLabel | undefined {
  const cells = value.split(" | ").map((cell) => cell.trim());
  const [doer, verb, target] = cells;
  if (cells.length > 3 || !doer || !verb || !target) return undefined;
  return { doer, verb, target: target === "-" ? null : target };
}
