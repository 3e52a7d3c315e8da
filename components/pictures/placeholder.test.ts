import { rgbaToThumbHash } from "thumbhash";
import { expect, test } from "vitest";
import { placeholder } from "./placeholder";

function hashOf(color: [number, number, number]): string {
  const rgba = new Uint8Array(32 * 32 * 4);
  for (let i = 0; i < rgba.length; i += 4) rgba.set([...color, 255], i);
  return btoa(String.fromCharCode(...rgbaToThumbHash(32, 32, rgba)));
}

test("a thumbhash becomes a picture of under 250 characters", () => {
  const url = placeholder(hashOf([200, 120, 40]));
  expect(url).toMatch(/^data:image\/png;base64,/);
  expect(url?.length).toBeLessThan(250);
});

test("different pictures have different placeholders", () => {
  expect(placeholder(hashOf([200, 120, 40]))).not.toBe(placeholder(hashOf([40, 120, 200])));
});

test("a broken thumbhash is no placeholder and no error", () => {
  expect(placeholder("")).toBeNull();
  expect(placeholder("%%%")).toBeNull();
  expect(placeholder(null)).toBeNull();
});
