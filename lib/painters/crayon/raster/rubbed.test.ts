import { expect, test } from "vitest";
import { createRandom } from "../paper/random";
import { rect, shape } from "../paper/shapes";
import { waxArea } from "../paper/wax";
import { flowing, sparser, unrubbed, unsmoothed } from "./rubbed";

const area = (base: string) => waxArea(createRandom(1), rect(0, 0, 200, 100), { base, strokes: "#0000ff", width: 5 });
const strokesOf = (svg: string) => [...svg.matchAll(/ d="([^"]*)" fill="none"/g)].map(([, d]) => d?.split("M").length);

test("an area of a half-size picture has half as many strokes, broader ones", () => {
  const [before] = strokesOf(area("#ffffff"));
  const [after] = strokesOf(sparser(area("#ffffff")));
  expect(after).toBeLessThan((before ?? 0) * 0.6);
  expect(sparser(area("#ffffff"))).toContain('stroke-width="10.1"');
});

test("a wet brush mixes strokes into their ground, and keeps them where there is none", () => {
  const wet = flowing(area("#ffffff"));
  expect(strokesOf(wet)).toEqual([]);
  expect(wet).toMatch(/fill="#[\da-f]{4}ff"\/>$/);
  expect(flowing(area("none"))).toContain('stroke="#0000ff" stroke-width="22.4"');
});

test("an unrubbed area is its ground alone", () => {
  expect(unrubbed(area("#ffffff"))).toMatch(/^<path d="[^"]*" fill="#ffffff"\/>$/);
});

test("strokes alone lose their smooth edges", () => {
  const svg = unsmoothed(`${shape(rect(0, 0, 9, 9), "#ff0000")}${area("#ffffff")}`);
  expect(svg.split("crispEdges")).toHaveLength(strokesOf(area("#ffffff")).length + 1);
  expect(svg).toContain(shape(rect(0, 0, 9, 9), "#ff0000"));
});
