/** What the writer chose for their day against what its words say. */
import type { WordEdits } from "../edits";
import type { ChosenDay } from "../painter";
import { lexicon } from "./lexicon";
import type { ScenePlan, Weather } from "./plan";

/** Weather of the words that is seen beside the one that was chosen; whatever else they tell of has passed, or is to come. */
const BESIDE: Record<Weather, readonly Weather[]> = {
  sunny: ["wind", "rainbow"],
  cloud: ["wind", "fog"],
  rain: ["wind", "thunder", "fog"],
  snow: ["wind", "fog"],
  thunder: ["rain", "wind"],
  wind: ["rain", "snow", "cloud", "sunny", "thunder"],
  fog: ["rain", "snow", "cloud"],
  rainbow: ["sunny", "rain"],
};

/** The chosen weather, unless the same writer took it out of this picture or put another one in. */
export function weatherChosen({ weather }: ChosenDay, edits: WordEdits): Weather | null {
  const isPutIn = edits.with.some((id) => lexicon().byId.get(id)?.class === "weather");
  return weather && !isPutIn && !edits.without.includes(weather) ? weather : null;
}

/** The plan of a day as its writer chose it to look and to feel: an icon is picked on purpose, words only mention. */
export function withChosen(plan: ScenePlan, day: ChosenDay, edits: WordEdits): ScenePlan {
  const weather = weatherChosen(day, edits);
  return {
    ...plan,
    mood: day.mood ?? plan.mood,
    // Who calls a day happy knows better than its words.
    gravity: day.mood === "happy" || day.mood === "love" ? "light" : plan.gravity,
    ...(weather && {
      weather: [weather, ...plan.weather.filter((kind) => BESIDE[weather].includes(kind))],
      absent: plan.absent.filter((id) => id !== weather),
    }),
  };
}
