import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { SCENES, type SceneName, type ScenePlan, type Season, type TimeOfDay } from "@/lib/painters/reading/plan";
import { createRandom, hashText } from "../paper/random";
import { createSketch, inDepthOrder } from "../paper/sketch";
import { plainPlan } from "../plain-plan.fixture";
import { DRAW_SCENE } from "./scene";

const TIMES: TimeOfDay[] = ["morning", "day", "evening", "night"];
const SEASONS: (Season | null)[] = ["spring", "summer", "autumn", "winter", null];
const SEEDS = Array.from({ length: 24 }, (_, seed) => seed);
/** Half of what a picture may weigh: rastering is the larger part of the painter's time. */
const MOST_BYTES = 110_000;
const SIDE = 24;
/** Mean difference of a channel below which two pictures are one view with other details. */
const SAME = 15;
/** Snow lies on these whatever the season. */
const WHITE: readonly SceneName[] = ["snowcity", "snowfield", "skislope"];

function setup(scene: SceneName, seed = 0, over: Partial<ScenePlan> = {}) {
  const plan = plainPlan({ scene, ...over });
  const sketch = createSketch(plan, createRandom(hashText(scene) ^ Math.imul(seed + 1, 0x9e3779b1)));
  const stage = DRAW_SCENE[scene](sketch);
  return { stage, sketch, svg: sketch.backdrop.join("") + inDepthOrder(sketch) + sketch.front.join("") };
}

const count = (svg: string, part: string) => svg.split(part).length - 1;

/** 24 x 24 coloured pixels: where large areas are. */
async function glance(svg: string): Promise<Uint8Array> {
  const document = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 512 512">${svg}</svg>`;
  return sharp(Buffer.from(document)).flatten({ background: "#fff" }).resize(SIDE, SIDE).removeAlpha().raw().toBuffer();
}

const mirrored = (pixels: Uint8Array) =>
  pixels.map((_, i) => {
    const x = Math.floor(i / 3) % SIDE;
    return pixels[i + (SIDE - 1 - 2 * x) * 3] ?? 0;
  });

const difference = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((sum, p, i) => sum + Math.abs(p - (b[i] ?? 0)), 0) / a.length;

/** Pictures that neither as they are nor in the mirror resemble one before them. */
async function views(pictures: string[]): Promise<number> {
  const seen: Uint8Array[] = [];
  for (const picture of pictures) {
    const pixels = await glance(picture);
    const known = seen.some((other) => Math.min(difference(pixels, other), difference(mirrored(pixels), other)) < SAME);
    if (!known) seen.push(pixels);
  }
  return seen.length;
}

describe.each(SCENES)("the scene %s", (scene) => {
  test("is whole and light enough at every hour in every season", () => {
    for (const time of TIMES)
      for (const season of SEASONS)
        for (const seed of SEEDS.slice(0, 5)) {
          const { svg } = setup(scene, seed, { time, season });
          expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/);
          expect(count(svg, "<g")).toBe(count(svg, "</g>"));
          expect(count(svg, "<svg")).toBe(count(svg, "</svg>"));
          expect(svg.length, `${time}, ${season}, seed ${seed}`).toBeLessThan(MOST_BYTES);
        }
  });

  test("is the same again for the same seed", () => {
    expect(setup(scene, 3).svg).toBe(setup(scene, 3).svg);
  });

  test("is seen in at least three ways by the seed", async () => {
    expect(await views(SEEDS.map((seed) => setup(scene, seed).svg))).toBeGreaterThanOrEqual(3);
  });

  test("offers people ground to stand on, or a seat behind something", () => {
    for (const seed of SEEDS) {
      const { stage } = setup(scene, seed);
      expect(stage.back).toBeGreaterThan(stage.horizon);
      expect(stage.middle).toBeGreaterThan(stage.back);
      expect(stage.front).toBeGreaterThan(stage.middle);
      expect(stage.front).toBeLessThanOrEqual(492);
      if (["table", "stove", "clinic", "seats"].includes(stage.seating)) expect(stage.surface).not.toBeNull();
    }
  });

  test("is another picture at night, and in winter", () => {
    const changed = (over: Partial<ScenePlan>) =>
      SEEDS.some((seed) => setup(scene, seed, over).svg !== setup(scene, seed).svg);
    expect(changed({ time: "night" })).toBe(scene !== "night");
    expect(changed({ season: "winter" })).toBe(!WHITE.includes(scene));
  });
});

test("whoever swims finds water from edge to edge, not a curved shore or a jetty", () => {
  const sand = (svg: string) => /M-6 226Q150 236|M518 226Q362 236/.test(svg);
  const over = { actions: ["swim" as const] };
  expect(SEEDS.some((seed) => sand(setup("sea", seed).svg))).toBe(true);
  for (const seed of SEEDS) expect(sand(setup("sea", seed, over).svg)).toBe(false);
  for (const seed of SEEDS)
    for (const scene of ["sea", "lake", "pool"] as const) expect(setup(scene, seed, over).stage.water).not.toBeNull();
});
