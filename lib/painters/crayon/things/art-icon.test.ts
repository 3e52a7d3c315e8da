import sharp from "sharp";
import { expect, test } from "vitest";
import { ART_NAME, artName, artNamed } from "@/lib/painters/art-name";
import { lexicon } from "@/lib/painters/reading/lexicon";
import { artIcon } from "./art-icon";

const arts = [...new Set([...lexicon().byId.values()].map(({ art }) => art))].filter((art) => art !== "");

test("every word that has a drawing has an icon, at an address of its own", () => {
  expect(arts.length).toBeGreaterThan(700);
  const names = arts.map(artName);
  expect(names.filter((name) => !ART_NAME.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(new Set(arts.map((art) => art.replaceAll("\uFE0F", ""))).size);
  expect(arts.filter((art) => artIcon(artNamed(artName(art))) === null)).toEqual([]);
});

test("an icon is small: a page loads those it shows, not the pack", () => {
  const sizes = arts.map((art) => Buffer.byteLength(artIcon(art) ?? "")).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(1_200);
  expect(sizes.at(-1)).toBeLessThan(6_000);
});

test("what nobody drew has no icon, whatever it is called", () => {
  for (const name of ["own-constructor", "u-ffffff", "u-41", "own-nothing"]) expect(artIcon(artNamed(name))).toBeNull();
});

test("an icon can be drawn, fills its box and leaves its corners free", async () => {
  for (const art of ["🐶", ":bench"]) {
    const { data, info } = await sharp(Buffer.from(artIcon(art) ?? ""), { density: 300 })
      .resize(48, 48)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const alpha = Array.from({ length: info.width * info.height }, (_, pixel) => data[pixel * 4 + 3] ?? 0);
    expect(alpha.filter((value) => value > 200).length).toBeGreaterThan(300);
    expect([alpha[0], alpha.at(-1)]).toEqual([0, 0]);
  }
});
