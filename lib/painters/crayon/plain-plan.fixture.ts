import type { ScenePlan } from "@/lib/painters/reading/plan";

/** For tests: a day in the park of which nothing is told, changed as named. */
export function plainPlan(over: Partial<ScenePlan> = {}): ScenePlan {
  return {
    language: "en",
    scene: "park",
    indoor: false,
    weather: [],
    time: "day",
    season: null,
    mood: "calm",
    gravity: "light",
    actions: [],
    deeds: [],
    people: [],
    things: [],
    remembered: { people: [], things: [] },
    absent: [],
    mentions: [],
    ...over,
  };
}
