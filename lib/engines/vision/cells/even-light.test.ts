import { expect, test } from "vitest";
import { drawScene } from "@/tests/support/cells/synthetic-cells";
import { evenlyLit } from "./even-light";

const scene = (lightFall: number, noise: number) => {
  const { rgb, width, height } = drawScene({ width: 512, height: 512, cells: 20, debris: 0, lightFall, noise }, 3);
  return evenlyLit({ data: rgb, width, height });
};

/** The share of pixels that are within `near` of 1. */
const flat = (light: Float32Array, near: number) =>
  light.filter((value) => Math.abs(value - 1) < near).length / light.length;

test("the background is 1 everywhere, however much the light falls off", () => {
  for (const lightFall of [0, 0.25]) expect(flat(scene(lightFall, 2).light, 0.03)).toBeGreaterThan(0.85);
  // So much that a part is overexposed: not lit as by any smooth surface.
  expect(flat(scene(0.7, 2).light, 0.06)).toBeGreaterThan(0.8);
});

test("the noise is measured, and is more where the picture is darker", () => {
  const [quiet, noisy] = [scene(0, 4), scene(0, 12)];
  expect((noisy.noise[0] ?? 0) / (quiet.noise[0] ?? 0)).toBeCloseTo(3, 0);
  const falling = scene(0.7, 10);
  expect((falling.noise.toSorted().at(-1) ?? 0) / (falling.noise.toSorted()[0] ?? 0)).toBeGreaterThan(1.5);
  expect([quiet.evenness > 0.9, falling.evenness < 0.6]).toEqual([true, true]);
});

test("a picture of one colour, black ones too, has no edges", () => {
  for (const value of [0, 128, 255]) {
    const data = new Uint8Array(90 * 70 * 3).fill(value);
    const { light, blue } = evenlyLit({ data, width: 90, height: 70 });
    expect(Math.max(...light) - Math.min(...light)).toBeLessThan(0.01);
    expect(Math.max(...blue)).toBeLessThan(0.01);
  }
});
