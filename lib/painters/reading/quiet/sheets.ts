/** What is drawn of a day that hurts instead of the day: quiet sheets, and which of them suits what. */
import { HURT_KINDS } from "@/lib/shared/hurt/kind";
import type { QuietKind, QuietSheet, SceneName, ScenePlan, Season } from "../plan";

/**
 * Nothing of the way it happened may be met again: no cup beside an overdose, no home seen from outside for whom it is
 * where the blows fall, nobody beside who was touched against their will, no view from high up for who thinks of jumping,
 * no pram and no ward beside an empty bench.
 */
const SUITS: Record<QuietKind, readonly QuietSheet[]> = {
  suicide: ["together", "tea", "lamp", "house"],
  "self-harm": ["together", "lamp", "tea", "house"],
  overdose: ["together", "lamp", "house"],
  sexual: ["lamp", "rain", "house"],
  abuse: ["together", "lamp", "tea", "rain"],
  violence: ["lamp", "together", "tea", "house"],
  miscarriage: ["together", "ward", "umbrella", "flowers", "snowlight", "lamp", "rain"],
  death: ["chair", "bench", "umbrella", "snowlight", "together", "flowers", "ward", "lamp"],
  pet: ["basket", "collar", "umbrella", "bench", "snowlight", "together", "lamp", "rain"],
  illness: ["ward", "together", "lamp"],
  work: ["desk", "seat"],
  parting: ["cups", "seat"],
};
const GRAVEST: readonly QuietKind[] = [...HURT_KINDS, "illness", "work", "parting"];
/** Sheets of one season, or of none but these. */
const IN_SEASON: Partial<Readonly<Record<QuietSheet, readonly Season[]>>> = { snowlight: ["winter"] };

/** The sheets that suit all of it, those of the gravest first; never empty, because a lit lamp suits every hurt. */
export function sheetsFor(
  kinds: readonly QuietKind[],
  season: Season | null = null,
): readonly [QuietSheet, ...QuietSheet[]] {
  const [gravest = "death"] = GRAVEST.filter((kind) => kinds.includes(kind));
  const [first = "lamp", ...rest] = SUITS[gravest].filter(
    (sheet) =>
      kinds.every((kind) => SUITS[kind].includes(sheet)) &&
      (!IN_SEASON[sheet] || (season !== null && IN_SEASON[sheet].includes(season))),
  );
  return [first, ...rest];
}

/**
 * The sheet of a day: another seed is another of those that suit it, and never the one that was drawn last.
 * @param last the sheet of the writer's last day that hurt, where it is known; it comes again only where no other suits
 */
export function sheetFor(
  kinds: readonly QuietKind[],
  season: Season | null,
  seed: number,
  last?: QuietSheet | undefined,
): QuietSheet {
  const sheets = sheetsFor(kinds, season);
  const others = sheets.filter((sheet) => sheet !== last);
  const among = others.length > 0 ? others : sheets;
  return among[Math.abs(seed) % among.length] ?? sheets[0];
}

/** Where a sheet may be set, the first where nothing is told; a room where it says nothing else. */
const SET_IN: Partial<Readonly<Record<QuietSheet, readonly [SceneName, ...SceneName[]]>>> = {
  ward: ["hospital"],
  desk: ["office"],
  umbrella: ["city", "park"],
  bench: ["park", "lake", "garden"],
  seat: ["park", "lake", "garden"],
  cups: ["cafe", "room", "kitchen", "diner"],
  basket: ["room", "kitchen"],
};
const OPEN_AIR: ReadonlySet<QuietSheet> = new Set(["umbrella", "bench", "seat"]);

/** The place of a sheet: the one that is told of where it may be that one; and whether it has a roof. */
export function placeOf(sheet: QuietSheet, told: SceneName): Pick<ScenePlan, "scene" | "indoor"> {
  const places = SET_IN[sheet] ?? (["room"] as const);
  return { scene: places.find((scene) => scene === told) ?? places[0], indoor: !OPEN_AIR.has(sheet) };
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
  umbrella: {
    ko: "우산 하나를 함께 쓰고 걷는 두 사람의 뒷모습",
    en: "two people seen from behind, walking under one umbrella",
    prompt: "two people seen from behind walking slowly under one shared umbrella",
  },
  basket: {
    ko: "문가의 빈 바구니와 고리에 걸린 산책줄",
    en: "an empty pet basket by a door, a leash on its hook",
    prompt: "an empty wicker pet basket by a door and a leash on a hook",
  },
  ward: {
    ko: "해 질 녘 병원 창가의 빈 의자",
    en: "an empty chair at a hospital window at dusk",
    prompt: "an empty chair at a tall hospital window at dusk, curtain drawn aside",
  },
  bench: {
    ko: "나무 아래 벤치에 나란히 앉은 두 사람의 뒷모습",
    en: "two people seen from behind on a bench under a tree",
    prompt: "two people seen from behind sitting close together on a bench under a tree",
  },
  snowlight: {
    ko: "눈 쌓인 창에 놓인 촛불",
    en: "a candle in a window, seen from outside, snow on its sill",
    prompt: "a lit candle in a window seen from outside, snow on the sill",
  },
  desk: {
    ko: "비워진 책상 위의 상자",
    en: "a packed box on a cleared desk",
    prompt: "a packed cardboard box on a cleared office desk by a window",
  },
  cups: {
    ko: "창가 탁자에 놓인 찻잔 두 개와 빈 의자",
    en: "two cups, one of them untouched, and an empty chair at a window",
    prompt: "two cups on a small table by a window, one untouched, an empty chair",
  },
  seat: {
    ko: "나무 아래 빈 벤치",
    en: "an empty bench under a tree",
    prompt: "an empty bench under a tree",
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
