/** Clock times in a text, as the time of day that they fall into. */
import type { TimeOfDay } from "./plan";

const KOREAN_HOURS = "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두".split(" ");
const KOREAN =
  /(?:(오전|아침|새벽|오후|낮|저녁|밤)에? ?)?(?<![가-힣\d])(열한|열두|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|1\d|2[0-4]|\d) ?시(?=[\s에쯤반까부가이.,!?\d]|$)/g;
const ENGLISH = /\b(1[0-2]|0?\d)(?::\d\d)? ?(a|p)\.?m\b/g;
const ENGLISH_ALONE = /\b(?:at|around|until|till|by) (1[0-2]|\d)(?: o'?clock)\b/g;

const NOON = 12;
/** First hour of each time of day; before the first it is night. */
const BEGINS: readonly (readonly [number, TimeOfDay])[] = [
  [20, "night"],
  [17, "evening"],
  [11, "day"],
  [5, "morning"],
];

/** The times of day that hours named in a text fall into; an hour that may be two of them tells nothing. */
export function hoursIn(text: string): Set<TimeOfDay> {
  const found = new Set<TimeOfDay>();
  for (const [, half = "", hour = ""] of text.matchAll(KOREAN)) {
    const time = timeAt(koreanHour(half, KOREAN_HOURS.indexOf(hour) + 1 || Number(hour)));
    if (time) found.add(time);
  }
  for (const [, hour = "", half = ""] of text.matchAll(ENGLISH)) {
    const time = timeAt((Number(hour) % NOON) + (half === "p" ? NOON : 0));
    if (time) found.add(time);
  }
  for (const [, hour = ""] of text.matchAll(ENGLISH_ALONE)) {
    const time = timeAt(koreanHour("", Number(hour)));
    if (time) found.add(time);
  }
  return found;
}

function timeAt(hour: number | undefined): TimeOfDay | undefined {
  if (hour === undefined) return undefined;
  return BEGINS.find(([first]) => hour >= first)?.[1] ?? "night";
}

/** 0 to 23; undefined where nothing tells morning from evening. */
function koreanHour(half: string, hour: number): number | undefined {
  const late = ["오후", "낮", "저녁", "밤"].includes(half);
  if (half === "밤" && (hour === NOON || hour < 5)) return hour % NOON;
  if (half === "낮" && hour >= 10 && hour <= NOON) return hour;
  if (late) return (hour % NOON) + NOON;
  if (half !== "") return hour % NOON;
  if (hour > NOON) return hour % 24;
  // Without a word for it, one to four are after noon; who gets up then says so.
  return hour <= 4 ? hour + NOON : undefined;
}
