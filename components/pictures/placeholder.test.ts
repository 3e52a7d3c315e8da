import { rgbaToThumbHash } from "thumbhash";
import { expect, test } from "vitest";
import { placeholder } from "./placeholder";

function hashOf(color: [number, number, number]): string {
  const rgba = new Uint8Array(32 * 32 * 4);
  for (let i = 0; i < rgba.length; i += 4) rgba.set([...color, 255], i);
  return btoa(String.fromCharCode(...rgbaToThumbHash(32, 32, rgba)));
}

test("a thumbhash becomes a short gradient of its colours", () => {
  const gradient = placeholder(hashOf([200, 120, 40]));
  expect(gradient).toMatch(/^linear-gradient\((#[0-9a-f]{6},){3}#[0-9a-f]{6}\)$/);
  const red = Number.parseInt(gradient?.slice(17, 19) ?? "", 16);
  expect(Math.abs(red - 200)).toBeLessThan(12);
});

test("different pictures have different placeholders", () => {
  expect(placeholder(hashOf([200, 120, 40]))).not.toBe(placeholder(hashOf([40, 120, 200])));
});

test("a broken thumbhash is no placeholder and no error", () => {
  expect(placeholder("")).toBeNull();
  expect(placeholder("%%%")).toBeNull();
  expect(placeholder(null)).toBeNull();
});
