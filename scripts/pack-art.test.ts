import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gzippedBytes, MOST_GZIPPED, neededEmoji, ownDrawings, type PackedArt } from "./pack-art.mjs";
import { emojiBody } from "./support/art/emoji-art";

const pack = JSON.parse(readFileSync("lib/painters/crayon/art.json", "utf8")) as Record<string, PackedArt>;

describe("art.json", () => {
  it("holds our drawings as their files have them", () => {
    const packed = Object.entries(pack).filter(([key]) => key.startsWith(":"));
    expect(new Map(packed)).toEqual(ownDrawings());
  });

  it("holds every emoji that the lexicon and the scenes name, as the emoji set draws it", () => {
    const packed = Object.entries(pack).filter(([key]) => !key.startsWith(":"));
    // One that nobody names any more does no harm until the next packing.
    expect(neededEmoji().filter((key) => !Object.hasOwn(pack, key))).toEqual([]);
    for (const [key, [body, x, y, w, h]] of packed) {
      expect(body, key).toBe(emojiBody(key));
      expect(w > 4 && h > 1 && x >= 0 && y >= 0 && x + w <= 32.1 && y + h <= 32.1, `${key} ${[x, y, w, h]}`).toBe(true);
    }
  });

  it("has no two drawings that share an id", () => {
    const ids = Object.values(pack).flatMap(([body]) => [...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("stays small to carry, together with the lexicon", () => {
    expect(gzippedBytes()).toBeLessThan(MOST_GZIPPED);
  });
});

describe("ownDrawings", () => {
  it("names the file that holds more than flat shapes", () => {
    const folder = mkdtempSync(join(tmpdir(), "drawings-"));
    writeFileSync(join(folder, "menu.svg"), '<svg viewBox="0 0 9 9"><text>menu</text></svg>');
    expect(() => ownDrawings(folder)).toThrow("menu.svg: <text> is not drawn here");
  });
});
