import { describe, expect, test } from "vitest";
import type { Season, Weather } from "@/lib/painters/reading/plan";
import { lightOf } from "../paper/light";
import { createRandom } from "../paper/random";
import { plainPlan } from "../plain-plan.fixture";
import { drawGinkgo, drawPersimmonTree } from "./korean-trees";
import { drawFlowers, drawTree } from "./nature";

const light = (season: Season | null, weather: Weather[] = []) => {
  const plan = plainPlan({ weather, season });
  return lightOf(plan, createRandom(1));
};

const tree = (season: Season | null, weather: Weather[] = []) =>
  drawTree(createRandom(2), light(season, weather), 100, 300, 150);
const FRUIT = 'fill="#f5822a"';

describe("trees", () => {
  test("differ in every season", () => {
    expect(new Set([tree("spring"), tree("summer"), tree("autumn"), tree("winter")]).size).toBe(4);
  });

  test("lean in the wind and stand upright without it", () => {
    expect(tree("summer", ["wind"])).toContain("skewX");
    expect(tree("summer")).not.toContain("skewX");
  });

  test("bear persimmons in autumn, a few in winter, none in summer", () => {
    const fruit = (season: Season) => drawPersimmonTree(createRandom(3), light(season), 100, 300, 200);
    expect(fruit("autumn")).toContain(FRUIT);
    expect(fruit("winter")).toContain(FRUIT);
    expect(fruit("autumn").length).toBeGreaterThan(fruit("winter").length);
    expect(fruit("summer")).not.toContain(FRUIT);
  });

  test("ginkgos turn yellow in autumn", () => {
    const ginkgo = (season: Season) => drawGinkgo(createRandom(3), light(season), 100, 300, 200);
    expect(ginkgo("autumn")).toContain("#f7cf3f");
    expect(ginkgo("summer")).not.toContain("#f7cf3f");
  });
});

test("no flowers grow in winter", () => {
  expect(drawFlowers(createRandom(1), light("winter"), 300, 8)).toBe("");
  expect(drawFlowers(createRandom(1), light("spring"), 300, 8)).not.toBe("");
});
