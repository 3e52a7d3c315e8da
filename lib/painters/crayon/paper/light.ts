import type { ScenePlan } from "@/lib/painters/reading/plan";
import { mixColours } from "./colour";
import type { Random } from "./random";

/** Ground colour and stroke colour of one area. */
export type Tones = readonly [base: string, strokes: string];

/** What hour, weather, season and mood do to the colours of a whole picture. */
export type Light = {
  night: boolean;
  evening: boolean;
  gloomy: boolean;
  snowy: boolean;
  autumn: boolean;
  spring: boolean;
  winter: boolean;
  raining: boolean;
  sky: Tones;
  grass: Tones;
  /** Takes a daylight colour to the light of this picture; for walls and things without a night version. */
  shade(colour: string): string;
};

const CLEAR_SKIES: readonly [Tones, ...Tones[]] = [
  ["#bfe3fb", "#7cc0f0"],
  ["#c9ecff", "#86cdf2"],
  ["#c4e6f7", "#8fc7ea"],
];

/** Weather beats the hour for the greyness, the hour beats the weather for the colour. */
export function lightOf(plan: ScenePlan, random: Random): Light {
  const weather = new Set(plan.weather);
  const night = plan.time === "night" || plan.scene === "night";
  const evening = plan.time === "evening";
  const sad = plan.mood === "sad";
  const gloomy = sad || weather.has("rain") || weather.has("cloud") || weather.has("thunder") || weather.has("fog");
  const snowy = weather.has("snow");
  const autumn = plan.season === "autumn";
  const clear = random.pick(CLEAR_SKIES);
  return {
    night,
    evening,
    gloomy,
    snowy,
    autumn,
    spring: plan.season === "spring",
    winter: plan.season === "winter" || snowy,
    raining: weather.has("rain") || weather.has("thunder"),
    sky: skyTones({ night, evening, gloomy, snowy, morning: plan.time === "morning" }, clear),
    grass: grassTones({ night, gloomy, autumn, snowy }),
    shade: (colour) => (night ? mixColours(colour, "#4b4f86", 0.3) : sad ? mixColours(colour, "#9aa7c0", 0.4) : colour),
  };
}

type Hour = { night: boolean; evening: boolean; gloomy: boolean; snowy: boolean; morning: boolean };

function skyTones({ night, evening, gloomy, snowy, morning }: Hour, clear: Tones): Tones {
  if (night) return ["#2f3f73", "#24325f"];
  if (evening) return gloomy ? ["#d8b3a8", "#b98a8f"] : ["#ffc48a", "#f4906a"];
  if (gloomy) return ["#b9c7d6", "#8fa3b8"];
  if (snowy) return ["#cfdff0", "#a9c3e0"];
  return morning ? ["#fde9c4", "#9fd3f0"] : clear;
}

function grassTones({ night, gloomy, autumn, snowy }: { [key: string]: boolean }): Tones {
  if (night) return snowy ? ["#aebbd6", "#8799bd"] : ["#5f8a5c", "#3d6a4a"];
  if (snowy) return ["#f8fbfe", "#d3e2f2"];
  if (autumn) return ["#e3cf8a", "#c9a24f"];
  return gloomy ? ["#a9bf8e", "#7f9d6d"] : ["#b6dd8c", "#7fbf5d"];
}
