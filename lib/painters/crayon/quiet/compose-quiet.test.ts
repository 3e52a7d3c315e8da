import { describe, expect, it } from "vitest";
import { PLAIN } from "@/lib/painters/painter";
import { QUIET_SHEETS } from "@/lib/painters/reading/plan";
import { sheetsFor } from "@/lib/painters/reading/quiet/sheets";
import { readDiary, readPanels } from "@/lib/painters/reading/read";
import { HURTING } from "@/lib/shared/hurt/diaries/diaries";
import { HURT_KINDS } from "@/lib/shared/hurt/kind";
import { composePicture } from "../compose";
import { layPage } from "../panels/page";
import { BRIGHT } from "../paper/colour";
import { plainPlan } from "../plain-plan.fixture";

/** Cheeks and mouths: whoever is seen from the front has one of them. */
const FACE = /#f7917d|#d9463b|#f9b39c/;
const setup = (text: string, seed = 0) => composePicture(readDiary(text), { ...PLAIN, text, seed });

describe("the sheet of a day that hurts", () => {
  it("shows nobody's face, whatever was told", () => {
    for (const [i, { text }] of HURTING.entries()) {
      const { svg, placed } = setup(text, i);
      if (!readDiary(text).quiet) continue;
      expect(svg, text).not.toMatch(FACE);
      expect(svg).not.toContain("<text");
      expect(placed).toEqual([]);
    }
  });

  it("is the same for the same request, and one that suits all of what hurts for every seed", () => {
    const text = "약을 한꺼번에 먹었다. 죽고 싶다.";
    expect(setup(text, 3).svg).toBe(setup(text, 3).svg);
    const seen = new Set([0, 1, 2, 3, 4, 5].map((seed) => setup(text, seed).shown.quiet?.sheet));
    expect([...seen].sort()).toEqual(["house", "lamp", "together"]);
  });

  it("meets nothing again of how it happened", () => {
    expect(sheetsFor(["overdose"])).not.toContain("tea");
    expect(sheetsFor(["abuse"])).not.toContain("house");
    expect(sheetsFor(["sexual", "death"])).toEqual(["lamp"]);
    for (const sheet of sheetsFor(["sexual"])) expect(["lamp", "rain", "house"]).toContain(sheet);
    for (const kind of HURT_KINDS) expect(sheetsFor([kind]).length, kind).toBeGreaterThanOrEqual(3);
  });

  it("can be drawn for every sheet, by day and night, in every weather", () => {
    for (const sheet of QUIET_SHEETS)
      for (const time of ["evening", "night"] as const)
        for (const weather of [[], ["rain"], ["snow"], ["fog"], ["wind"], ["cloud"]] as const) {
          const plan = plainPlan({ scene: "room", time, weather: [...weather], quiet: { kinds: ["death"], sheet } });
          expect(composePicture(plan, { ...PLAIN, text: sheet, seed: 1 }).svg).not.toMatch(/NaN|undefined/);
        }
  });

  it("has no stickers and no bright frames in several cuts", () => {
    const text = "죽고 싶다. 공원에 갔다. 케이크를 먹었다.";
    for (const panels of [2, 4] as const) {
      const { svg } = layPage(readPanels(text, panels), { ...PLAIN, text, panels, seed: 1, size: 512 });
      for (const colour of BRIGHT) expect(svg).not.toContain(colour);
    }
  });
});
