/** Weather, season and hour in alt texts. */
import type { ScenePlan, Season, TimeOfDay, Weather } from "../plan";
import { withArticle } from "./english";

const WEATHERS: Record<Weather, { ko: string; en: string }> = {
  rain: { ko: "비 오는", en: "in the rain" },
  snow: { ko: "눈 오는", en: "in the snow" },
  thunder: { ko: "천둥 치는", en: "in a thunderstorm" },
  wind: { ko: "바람 부는", en: "in the wind" },
  cloud: { ko: "구름 낀", en: "under clouds" },
  sunny: { ko: "햇살 좋은", en: "in the sunshine" },
  rainbow: { ko: "무지개 뜬", en: "under a rainbow" },
  fog: { ko: "안개 낀", en: "in the fog" },
};
const SEASONS: Record<Season, string> = { spring: "봄", summer: "여름", autumn: "가을", winter: "겨울" };
const TIMES: Record<TimeOfDay, string> = { morning: "아침", day: "", evening: "저녁", night: "밤" };
const OUTSIDE: Partial<Record<Weather, string>> = { cloud: "clouds", sunny: "sunshine", rainbow: "a rainbow" };

/** Snow is in the name of snowy places already. */
function weatherOf(plan: ScenePlan): Weather | undefined {
  return plan.scene.startsWith("snow") ? plan.weather.find((weather) => weather !== "snow") : plan.weather[0];
}

/** "창밖에 비 오는 가을 밤": the words before the place. Weather seen from indoors is not where the people are. */
export function koreanWhen(plan: ScenePlan): string {
  const weather = weatherOf(plan);
  const seen = weather ? (plan.indoor ? "창밖에 " : "") + WEATHERS[weather].ko : "";
  const time = plan.scene === "night" ? "" : TIMES[plan.time];
  return [seen, plan.season ? SEASONS[plan.season] : "", time].filter(Boolean).join(" ");
}

/** "in the rain on an autumn night": the words behind the place. */
export function englishWhen(plan: ScenePlan): string {
  const weather = weatherOf(plan);
  const outside = weather && plan.indoor ? `with ${OUTSIDE[weather] ?? weather} outside` : "";
  return [outside || (weather ? WEATHERS[weather].en : ""), hourOf(plan)].filter(Boolean).join(" ");
}

function hourOf({ season, time, scene }: ScenePlan): string {
  const hour = scene === "night" || time === "day" ? "" : time;
  if (season && hour) return `on ${withArticle(`${season} ${hour}`)}`;
  if (season) return `in ${season}`;
  if (hour) return hour === "night" ? "at night" : `in the ${hour}`;
  return "";
}
