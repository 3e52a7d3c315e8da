import { describe, expect, test } from "vitest";
import type { ScenePlan } from "@/lib/painters/reading/plan";
import { createRandom } from "../paper/random";
import { createSketch } from "../paper/sketch";
import { plainPlan } from "../plain-plan.fixture";
import { drawSky } from "./sky";

const PLAN = plainPlan();

function setup(over: Partial<ScenePlan> = {}, seed = 1): string {
  const sketch = createSketch({ ...PLAN, ...over }, createRandom(seed));
  drawSky(sketch, 300);
  return sketch.backdrop.join("");
}

const MOON = /fill="#ffe680"/;
const SUN = /fill="#ffd84d"/;
const seeds = Array.from({ length: 24 }, (_, seed) => seed);

describe("the sky", () => {
  test("has the sun by day, in the morning and in the evening, and the moon at night", () => {
    for (const seed of seeds) {
      for (const time of ["morning", "day", "evening"] as const) {
        expect(setup({ time }, seed)).toMatch(SUN);
        expect(setup({ time }, seed)).not.toMatch(MOON);
      }
      expect(setup({ time: "night" }, seed)).toMatch(MOON);
      expect(setup({ time: "night" }, seed)).not.toMatch(SUN);
    }
  });

  test("hides sun and moon when it rains or snows", () => {
    for (const weather of ["rain", "snow", "thunder"] as const)
      for (const time of ["day", "evening", "night"] as const) {
        expect(setup({ weather: [weather], time })).not.toMatch(SUN);
        expect(setup({ weather: [weather], time })).not.toMatch(MOON);
      }
  });

  test("has other colours at every hour", () => {
    const ground = (time: ScenePlan["time"]) => /fill="(#\w{6})"/.exec(setup({ time }))?.[1];
    expect(new Set([ground("morning"), ground("day"), ground("evening"), ground("night")]).size).toBe(4);
  });

  test("shows the moon in several phases, and a full one at Chuseok", () => {
    const HALO = /fill="#fff3b8"/;
    const full = seeds.filter((seed) => HALO.test(setup({ time: "night" }, seed)));
    expect(full.length).toBeGreaterThan(0);
    expect(full.length).toBeLessThan(seeds.length);
    for (const seed of seeds) expect(setup({ time: "night", mentions: ["chuseok"] }, seed)).toMatch(HALO);
  });

  test("has six colours of a rainbow and two flashes when they are told of", () => {
    expect(setup({ weather: ["rainbow"] })).toContain('stroke="#9a74d6"');
    expect(setup({ weather: ["thunder"] }).split('fill="#ffe04a"').length).toBe(3);
  });
});
