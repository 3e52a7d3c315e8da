import { describe, expect, test } from "vitest";
import { createRandom } from "@/lib/painters/crayon/paper/random";
import { createSketch } from "@/lib/painters/crayon/paper/sketch";
import { plainPlan } from "@/lib/painters/crayon/plain-plan.fixture";
import type { ScenePlan } from "@/lib/painters/reading/plan";
import { drawView, VIEWS } from "./view";

function setup(over: Partial<ScenePlan> = {}, lights = true) {
  const plan = plainPlan({ scene: "room", indoor: true, ...over });
  return VIEWS.map((view) => drawView(createSketch(plan, createRandom(4)), 60, 70, 130, 120, view, lights));
}

const SUN = /fill="#ffd84d"/;
const MOON = /fill="#ffe680"/;
const RAIN = /stroke="#4d7fb5"/;
const LIT = /#ffe27a/;

describe("the view from a window", () => {
  test("has the sun by day and the moon at night, unless another window shows it", () => {
    for (const svg of setup()) expect(svg).toMatch(SUN);
    for (const svg of setup({ time: "night" })) expect(svg).toMatch(MOON);
    for (const svg of setup({}, false)) expect(svg).not.toMatch(SUN);
    for (const svg of setup({ time: "night" }, false)) expect(svg).not.toMatch(MOON);
  });

  test("shows rain, and neither sun nor moon behind it", () => {
    for (const time of ["day", "night"] as const)
      for (const svg of setup({ weather: ["rain"], time })) {
        expect(svg).toMatch(RAIN);
        expect(svg).not.toMatch(SUN);
        expect(svg).not.toMatch(MOON);
      }
    for (const svg of setup()) expect(svg).not.toMatch(RAIN);
  });

  test("shows the houses' windows lit in the evening only", () => {
    const houses = (over: Partial<ScenePlan>) =>
      setup(over).filter((_, i) => ["town", "flats", "alley"].includes(VIEWS[i] ?? ""));
    for (const svg of houses({ time: "evening" })) expect(svg).toMatch(LIT);
    for (const svg of houses({})) expect(svg).not.toMatch(LIT);
  });

  test("is cut at the edges of the glass", () => {
    for (const svg of setup({ weather: ["rain", "wind"] }))
      for (const frame of svg.match(/<svg [^>]+>/g) ?? [])
        expect(frame).toContain('x="60" y="70" width="130" height="120"');
  });
});
