import type { ScenePlan } from "@/lib/painters/reading/plan";
import { mixColours } from "./colour";
import type { Random } from "./random";
import { CLEAR_SKIES, grassTones, heavenOf, hillTones, shadedTones, type Tones, waterTones } from "./tones";

/** What hour, weather, season and mood do to the colours of a whole picture. */
export type Light = {
  night: boolean;
  evening: boolean;
  morning: boolean;
  /** Lamps are on and windows lit: evening and night. */
  lampsOn: boolean;
  gloomy: boolean;
  stormy: boolean;
  snowy: boolean;
  /** Snow lies on ground and roofs, whether or not it is falling. */
  white: boolean;
  autumn: boolean;
  spring: boolean;
  summer: boolean;
  winter: boolean;
  raining: boolean;
  windy: boolean;
  foggy: boolean;
  /** The middle of the sky: what a small window shows. */
  sky: Tones;
  /** The sky from the top down to the horizon. */
  heaven: readonly [top: Tones, middle: Tones, low: Tones];
  grass: Tones;
  /** Hills from the farthest to the nearest; the farther, the nearer to the colour of the sky. */
  hills: readonly [far: Tones, middle: Tones, near: Tones];
  water: Tones;
  /** Takes a daylight colour to the light of this picture; for walls and things without a night version. */
  shade(colour: string): string;
};

const DOWNCAST: ReadonlySet<string> = new Set(["sad", "angry", "scared", "tired"]);

/** What of a day decides whether it may look merry. */
export type Weight = Pick<ScenePlan, "mood" | "gravity">;

/** Whether it is a glad day: only then a sun has a face, and who is missed smiles in a thought bubble. */
export const isGlad = ({ mood, gravity }: Weight): boolean =>
  (mood === "happy" || mood === "love") && gravity !== "grave";

/** Whether nothing and nobody may smile, whatever is done: a day of loss, and a serious one that does not end well. */
export const isHushed = (day: Weight): boolean =>
  day.gravity === "grave" || (day.gravity === "serious" && !isGlad(day));

/** Whether nothing may look merry by itself, not even the sun. */
export const isDowncast = (day: Weight): boolean => DOWNCAST.has(day.mood) || isHushed(day);

const WHITE_SCENES: ReadonlySet<string> = new Set(["snowcity", "snowfield", "skislope"]);

/** Weather beats the hour for the greyness, the hour beats the weather for the colour. */
export function lightOf(plan: ScenePlan, random: Random): Light {
  const weather = new Set(plan.weather);
  const night = plan.time === "night" || plan.scene === "night";
  const evening = plan.time === "evening" && !night;
  const morning = plan.time === "morning" && !night;
  const sad = plan.mood === "sad" || plan.gravity === "grave";
  const gloomy = sad || weather.has("rain") || weather.has("cloud") || weather.has("thunder") || weather.has("fog");
  const snowy = weather.has("snow");
  const hour = { night, evening, gloomy, snowy, morning, stormy: weather.has("thunder") };
  const heaven = heavenOf(hour, random.pick(CLEAR_SKIES));
  const shade = shadeOf({ night, evening, morning, gloomy, sad });
  const ground = {
    white: snowy || WHITE_SCENES.has(plan.scene),
    autumn: plan.season === "autumn",
    spring: plan.season === "spring",
    summer: plan.season === "summer",
    winter: plan.season === "winter" || snowy || WHITE_SCENES.has(plan.scene),
  };
  return {
    ...hour,
    ...ground,
    lampsOn: night || evening,
    raining: weather.has("rain") || weather.has("thunder"),
    windy: weather.has("wind"),
    foggy: weather.has("fog"),
    sky: heaven[1],
    heaven,
    grass: shadedTones(shade, grassTones({ ...ground, gloomy })),
    hills: hillTones(ground, heaven[2], weather.has("fog") ? 0.35 : 0, shade),
    water: waterTones(hour),
    shade,
  };
}

/** Night is blue, evening orange, morning a little golden, sorrow grey. */
function shadeOf({ night, evening, morning, gloomy, sad }: { [hour: string]: boolean }) {
  const [tint, share] = night
    ? (["#3f4684", 0.42] as const)
    : sad
      ? (["#9aa7c0", 0.36] as const)
      : evening
        ? (["#f08a55", 0.17] as const)
        : gloomy
          ? (["#8d9cb0", 0.16] as const)
          : morning
            ? (["#fff0bd", 0.16] as const)
            : (["#ffffff", 0] as const);
  return (colour: string) => (share ? mixColours(colour, tint, share) : colour);
}
