import { hoursIn } from "./hours";
import { type SceneName, type Season, type TimeOfDay, WEATHERS, type Weather } from "./plan";

const SEASONS: readonly Season[] = ["spring", "summer", "autumn", "winter"];
/** Days that fall into one season: it shows, though nobody names it. */
const HOLIDAYS: Readonly<Record<string, Season>> = {
  seollal: "winter",
  daeboreum: "winter",
  newyear: "winter",
  christmas: "winter",
  graduation: "winter",
  valentine: "winter",
  entrance: "spring",
  arborday: "spring",
  aprilfools: "spring",
  easter: "spring",
  childrensday: "spring",
  parentsday: "spring",
  teachersday: "spring",
  buddhasday: "spring",
  chuseok: "autumn",
  halloween: "autumn",
  thanksgiving: "autumn",
  peperoday: "autumn",
  suneung: "autumn",
};
const isWeather = (id: string): id is Weather => WEATHERS.some((weather) => weather === id);
const isSeason = (id: string): id is Season => SEASONS.some((season) => season === id);

/**
 * Weather, season and time of day; null for an hour that nobody tells.
 * @param mentions lexicon ids in reading order
 * @param text in lower case
 */
export function readWhen(
  mentions: readonly string[],
  scene: SceneName,
  text: string,
): { weather: Weather[]; season: Season | null; time: TimeOfDay | null } {
  const weather = mentions.filter(isWeather);
  if (scene.startsWith("snow") && !weather.includes("snow")) weather.push("snow");
  const holiday = mentions.find((id) => Object.hasOwn(HOLIDAYS, id));
  const season = mentions.find(isSeason) ?? (holiday ? HOLIDAYS[holiday] : undefined) ?? null;
  return { weather, season, time: readTime(new Set(mentions), scene, text) };
}

function readTime(mentioned: ReadonlySet<string>, scene: SceneName, text: string): TimeOfDay | null {
  if (scene === "night" || mentioned.has("fireworks")) return "night";
  // Awake all night before a day that is told: the picture shows the day.
  const sleepless = /all night|밤새/.test(text) && !/3 a\.m|새벽/.test(text);
  if (sleepless && (scene === "hospital" || mentioned.has("class"))) return "day";
  const hours = hoursIn(text);
  // Whoever is up at dawn sees the morning come.
  if (mentioned.has("night") && !hours.has("night") && hours.has("morning") && EARLY.test(text)) return "morning";
  if (["night", "moon", "stars"].some((id) => mentioned.has(id)) || hours.has("night")) return "night";
  if (mentioned.has("evening") || hours.has("evening")) return "evening";
  if (mentioned.has("morning") || hours.has("morning")) return "morning";
  if (hours.has("day") || AROUND_NOON.test(text)) return "day";
  return /퇴근|야근/.test(text) ? "evening" : null;
}

const EARLY = /새벽|early/;
const AROUND_NOON = /점심|(?:^|\s)(?:오후|한?낮)(?:에|$|\s)|대낮|\b(?:noon|lunch|afternoon|midday)\b/;
