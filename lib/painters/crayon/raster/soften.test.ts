import { expect, test } from "vitest";
import { surroundingsOf } from "./soften";

const SIZE = 64;

/** A red square, 16 wide and 8 high, at (40, 0) on black. */
function setup() {
  const rgba = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < 8; y++) for (let x = 40; x < 56; x++) rgba[(y * SIZE + x) * 4] = 255;
  const { red, side } = surroundingsOf(rgba, SIZE, 4);
  return { at: (x: number, y: number) => red[(y >> 1) * side + (x >> 1)] ?? -1 };
}

test("colour spreads a little, stays where it was and nowhere else", () => {
  const { at } = setup();
  expect(at(48, 0)).toBeGreaterThan(200);
  expect(at(48, 9)).toBeGreaterThan(5);
  expect(at(48, 9)).toBeLessThan(128);
  expect(at(48, 40)).toBe(0);
  expect(at(2, 46)).toBe(0);
});

test("an even area stays as it is up to the edges", () => {
  const { red } = surroundingsOf(new Uint8Array(SIZE * SIZE * 4).fill(200), SIZE, 7);
  expect(Math.min(...red)).toBeGreaterThanOrEqual(196);
  expect(Math.max(...red)).toBeLessThanOrEqual(200);
});
