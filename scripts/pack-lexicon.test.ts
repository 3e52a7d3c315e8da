import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packLexicon, parseTable } from "./pack-lexicon.mjs";
import type { Row } from "./pack-lexicon-tail.mjs";

const ROW = "sandcastle | small | :sandcastle | 104 | 모래성 | sandcastle, sand castle | sandcastle | -";
const parse = (...rows: string[]) => parseTable([{ name: "things.txt", text: rows.join("\n") }], () => true);

describe("parseTable", () => {
  it("reads one thing a line and skips comments", () => {
    expect(parse("# things", ROW)).toEqual([
      expect.objectContaining({
        id: "sandcastle",
        size: 104,
        label: "모래성",
        en: ["sandcastle", "sand castle"],
        emoji: [],
      }),
    ]);
  });

  it("knows food that is taken from a cup or a bowl", () => {
    const soup = "soup | food | 🍲 | 60 | 국 | soup | bowl of soup | -";
    expect(parse(`${soup} | bowl`)[0]?.servedIn).toBe("bowl");
    expect(parse(soup)[0]).not.toHaveProperty("servedIn");
    expect(() => parse(`${soup} | bucket`)).toThrow("things.txt:1: no food is served in: bucket");
    expect(() => parse(`${ROW} | cup`)).toThrow("things.txt:1: no food is served in: cup");
  });

  it("names the line that is wrong", () => {
    expect(() => parse(ROW, "kite | toy | 🪁 | 60 | 연 | kite | kite | -")).toThrow("things.txt:2: no such class: toy");
    expect(() => parse("kite | sky | 🪁 | 60 | 연 | kite")).toThrow("things.txt:1: a row has eight cells");
    expect(() => parse(ROW, ROW.replace("sandcastle |", "castle |"))).toThrow(
      'things.txt:2: "모래성" is claimed twice, first at things.txt:1',
    );
    const undrawn = () => parseTable([{ name: "things.txt", text: ROW }], () => false);
    expect(undrawn).toThrow("things.txt:1: no art for :sandcastle");
  });
});

describe("lexicon.json", () => {
  it("is what the script makes of its sources, and stays small", () => {
    const committed = readFileSync(new URL("../lib/painters/reading/lexicon.json", import.meta.url), "utf8");
    expect(committed).toBe(packLexicon());
    expect(Buffer.byteLength(committed)).toBeLessThan(500_000);
  });

  it("knows what diaries name: 900 things by 3,000 Korean and 2,000 English forms at least", () => {
    const { table } = JSON.parse(packLexicon()) as { table: Row[] };
    expect(table.length).toBeGreaterThan(900);
    expect(new Set(table.flatMap((row) => row.ko)).size).toBeGreaterThan(3000);
    expect(new Set(table.flatMap((row) => row.en)).size).toBeGreaterThan(2000);
  });
});
