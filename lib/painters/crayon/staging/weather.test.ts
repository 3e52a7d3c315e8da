import { describe, expect, test } from "vitest";
import type { ScenePlan } from "@/lib/painters/reading/plan";
import { createRandom } from "../paper/random";
import { createSketch, remember } from "../paper/sketch";
import { indoors, openAir } from "../paper/stage";
import { plainPlan } from "../plain-plan.fixture";
import { drawWeather } from "./weather";

function setup(over: Partial<ScenePlan>, outdoor = true) {
  const plan = plainPlan(over);
  const sketch = createSketch(plan, createRandom(7));
  remember(sketch, { what: "mom", part: "head", box: { x0: 200, y0: 200, x1: 300, y1: 300 }, depth: 480 });
  drawWeather(sketch, outdoor ? openAir(280) : indoors(340));
  return { front: sketch.front.join(""), behind: sketch.backdrop.join("") };
}

describe("the weather before a picture", () => {
  test("rain leaves puddles behind the people", () => {
    const { front, behind } = setup({ weather: ["rain"] });
    expect(front).toContain('stroke="#3f78bb"');
    expect(behind).toContain('stroke="#6d9cc4"');
  });

  test("nothing falls in a room", () => {
    for (const weather of ["rain", "snow", "wind", "fog"] as const)
      expect(setup({ weather: [weather] }, false)).toEqual({ front: "", behind: "" });
  });

  test("drops fall aslant in a storm", () => {
    expect(setup({ weather: ["thunder"] }).front).toMatch(/l-15 /);
    expect(setup({ weather: ["rain"] }).front).not.toMatch(/l-15 /);
  });

  test("petals fall in spring and leaves in autumn, but neither in snow", () => {
    expect(setup({ season: "spring" }).front).toContain("#f9b4cb");
    expect(setup({ season: "autumn" }).front).toContain("#8a4a22");
    expect(setup({ season: "autumn", weather: ["snow"] }).front).not.toContain("#8a4a22");
  });

  test("snow keeps off the faces", () => {
    const flakes = [...setup({ weather: ["snow"] }).front.matchAll(/M([\d.]+) ([\d.]+)A/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const onFace = flakes.filter(([x = 0, y = 0]) => x > 206 && x < 294 && y > 206 && y < 294);
    expect(flakes.length).toBeGreaterThan(50);
    expect(onFace.length).toBeLessThanOrEqual(1);
  });
});
