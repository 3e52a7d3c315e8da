/** Whether place, hour and weather of a picture are those of the day. */
import type { SceneName, ScenePlan, Weather } from "../../plan";
import type { Day } from "./day";

/** The same place under snow. */
const UNDER_SNOW: Partial<Readonly<Record<SceneName, readonly SceneName[]>>> = {
  snowcity: ["city"],
  snowfield: ["park", "garden"],
};

/** null: the text tells of a place that no picture shows. */
export function isPlaceRight({ place, weathers }: Pick<Day, "place" | "weathers">, scene: SceneName): boolean | null {
  const bare = weathers.includes("snow") ? (UNDER_SNOW[scene] ?? []) : [];
  if ([scene, ...bare].some((each) => place.scenes.includes(each))) return true;
  if (place.open) return !place.wrong.includes(scene);
  return place.scenes.length === 0 ? null : false;
}

/** null: the text leaves it open. */
export function isTimeRight({ times }: Pick<Day, "times">, time: ScenePlan["time"]): boolean | null {
  return times === null ? null : times.includes(time);
}

/** Seen together they contradict each other. */
const APART: Partial<Readonly<Record<Weather, readonly Weather[]>>> = {
  sunny: ["rain", "snow", "thunder", "cloud", "fog"],
  rain: ["sunny", "snow"],
  snow: ["sunny", "rain", "thunder", "rainbow"],
  thunder: ["sunny", "snow"],
  cloud: ["sunny"],
  fog: ["sunny"],
  rainbow: ["snow"],
};
/** At the window of a day of loss they tell how it felt. */
const MOURNFUL: ReadonlySet<Weather> = new Set(["rain", "cloud", "fog"]);

/** Told weather is seen, and none that contradicts it; of a day that tells of none, none is made up but rain for grief. */
export function isWeatherRight(
  { weathers, gravity }: Pick<Day, "weathers" | "gravity">,
  seen: readonly Weather[],
): boolean {
  if (weathers.length === 0) return seen.every((each) => gravity === "grave" && MOURNFUL.has(each));
  const told = weathers.filter((each) => seen.includes(each));
  return told.some((one) => !seen.some((other) => APART[one]?.includes(other)));
}
