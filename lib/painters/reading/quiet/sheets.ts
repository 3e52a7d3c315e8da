/** What is drawn of a day that hurts instead of the day: quiet sheets, and which of them suits what. */
import { HURT_KINDS, type HurtKind } from "@/lib/shared/hurt/kind";
import type { QuietSheet, ScenePlan } from "../plan";

/**
 * Nothing of the way it happened may be met again: no cup beside an overdose, no home seen from outside for whom it is
 * where the blows fall, nobody beside who was touched against their will, no view from high up for who thinks of jumping.
 */
const SUITS: Record<HurtKind, readonly QuietSheet[]> = {
  suicide: ["together", "tea", "lamp", "house"],
  "self-harm": ["together", "lamp", "tea", "house"],
  overdose: ["together", "lamp", "house"],
  sexual: ["lamp", "rain", "house"],
  abuse: ["together", "lamp", "tea", "rain"],
  violence: ["lamp", "together", "tea", "house"],
  miscarriage: ["together", "flowers", "lamp", "rain"],
  death: ["chair", "together", "flowers", "lamp"],
  pet: ["collar", "together", "lamp", "rain"],
};

/** The sheets that suit all of it, those of the gravest first; never empty, because a lit lamp suits everything. */
export function sheetsFor(kinds: readonly HurtKind[]): readonly [QuietSheet, ...QuietSheet[]] {
  const [gravest = "death"] = HURT_KINDS.filter((kind) => kinds.includes(kind));
  const [first = "lamp", ...rest] = SUITS[gravest].filter((sheet) =>
    kinds.every((kind) => SUITS[kind].includes(sheet)),
  );
  return [first, ...rest];
}

type Words = { ko: string; en: string; prompt: string };

/** Each sheet in an alt text, behind the weather in Korean and before it in English, and for a painter of words. */
export const SHEETS: Record<QuietSheet, Words> = {
  together: {
    ko: "창가에 나란히 앉은 두 사람의 뒷모습",
    en: "two people seen from behind, sitting side by side at a window",
    prompt: "two people seen from behind sitting close together at a window under one blanket",
  },
  lamp: {
    ko: "창가, 불 켜진 스탠드 아래 담요를 걸쳐 둔 의자",
    en: "an armchair with a blanket under a lit lamp by a window",
    prompt: "an empty armchair with a folded blanket under a lit lamp by a window",
  },
  tea: {
    ko: "창가 작은 상에 놓인 따뜻한 찻잔 두 개",
    en: "two cups of warm tea on a small table by a window",
    prompt: "two cups of warm tea on a small table by a window",
  },
  house: {
    ko: "저녁, 창 하나에 불이 켜진 작은 집",
    en: "a small house with one lit window in the evening",
    prompt: "a small house with one lit window at dusk",
  },
  rain: {
    ko: "불 켜진 작은 등이 놓인 창가",
    en: "a small lamp, lit, on a window sill",
    prompt: "a wide window with a small lit lamp on its sill",
  },
  chair: {
    ko: "창가의 빈 의자와 흰 꽃",
    en: "an empty chair and white flowers by a window",
    prompt: "an empty wooden chair and a vase of white flowers by a window",
  },
  flowers: {
    ko: "창턱에 놓인 흰 꽃과 촛불",
    en: "white flowers and a candle on a window sill",
    prompt: "a vase of white flowers and a candle on a window sill",
  },
  collar: {
    ko: "창가의 빈 방석과 목줄, 그 곁의 촛불",
    en: "an empty cushion, a collar and a candle by a window",
    prompt: "an empty pet cushion with a small collar and a candle by a window",
  },
};

type Outside = { ko: string; en: string; prompt: string };
const OUTSIDE: Partial<Record<ScenePlan["weather"][number], Outside>> = {
  rain: { ko: "비 내리는", en: "in the rain", prompt: "soft rain outside" },
  snow: { ko: "눈 내리는", en: "while it snows", prompt: "snow falling outside" },
  fog: { ko: "안개 낀", en: "in the fog", prompt: "fog outside" },
  wind: { ko: "바람 부는", en: "in the wind", prompt: "wind outside" },
  cloud: { ko: "흐린 날", en: "under a grey sky", prompt: "a grey sky outside" },
};
const STILL: Outside = { ko: "고요한", en: "at a quiet hour", prompt: "a pale still sky outside" };

/** The weather that is seen outside. */
export const outsideOf = ({ weather }: Pick<ScenePlan, "weather">): Outside =>
  weather.map((kind) => OUTSIDE[kind]).find((words) => words !== undefined) ?? STILL;
