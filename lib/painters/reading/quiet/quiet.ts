/** Days that hurt: what is drawn instead of what they tell. */
import { lexicon } from "../lexicon";
import type { Finding, QuietKind, ScenePlan, TimeOfDay, Weather } from "../plan";
import { placeOf, sheetFor } from "./sheets";

/** Weather that is quiet to look at; a storm rains. */
const QUIET_WEATHER: Partial<Record<Weather, Weather>> = {
  rain: "rain",
  thunder: "rain",
  snow: "snow",
  fog: "fog",
  wind: "wind",
  cloud: "cloud",
};

/**
 * The plan of a sheet that shows nothing of such a day but its weather: no method, nobody named, nothing that was told or
 * put in. Every list is empty, so that a painter that knows of no quiet sheets draws nothing of it either.
 * @param loud what would have been drawn
 * @param isWeatherChosen by the writer: then a fine day has a still sky, else it rains
 * @param time that is told of; null: evening
 */
export function quietPlan(
  loud: ScenePlan,
  kinds: readonly QuietKind[],
  isWeatherChosen: boolean,
  time: TimeOfDay | null,
): ScenePlan {
  const weather = loud.weather.flatMap((kind) => QUIET_WEATHER[kind] ?? []).slice(0, 1);
  const isStill = isWeatherChosen || loud.absent.includes("rain");
  const isSnowy = weather.includes("snow");
  const season = loud.season ?? (isSnowy ? "winter" : null);
  const sheet = sheetFor(kinds, season, 0);
  return {
    language: loud.language,
    ...placeOf(sheet, loud.scene),
    weather: weather.length > 0 || isStill ? weather : ["rain"],
    time: time ?? "evening",
    season,
    mood: "sad",
    gravity: "grave",
    actions: [],
    deeds: [],
    people: [],
    things: [],
    remembered: { people: [], things: [] },
    absent: [],
    mentions: [],
    quiet: { kinds, sheet },
  };
}

/** Of what was understood, the weather, the hour and the season; nothing is named that must not be seen. */
export function quietFindings(findings: readonly Finding[], plan: ScenePlan): Finding[] {
  const isShown = ({ id }: Finding) =>
    plan.weather.some((kind) => kind === id) || plan.season === id || plan.time === id;
  const kept = findings
    .filter(({ kind }) => kind === "weather" || kind === "time" || kind === "season")
    .map(
      (finding): Finding =>
        finding.became === "removed" || finding.became === "denied"
          ? finding
          : { ...finding, became: isShown(finding) ? "drawn" : "told" },
    );
  const drawn = plan.weather.filter((kind) => !kept.some(({ id }) => id === kind));
  return [...kept, ...drawn.flatMap(weatherFinding)];
}

/** What nobody told of and is seen all the same: the rain at the window. */
function weatherFinding(kind: Weather): Finding[] {
  const entry = lexicon().byId.get(kind);
  if (!entry) return [];
  const { id, name: label, art } = entry;
  return [{ id, kind: "weather", surface: "", label, art, count: 1, became: "drawn", added: false }];
}
