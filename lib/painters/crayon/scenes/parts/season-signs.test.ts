import { describe, expect, test } from "vitest";
import { createRandom } from "@/lib/painters/crayon/paper/random";
import { createSketch, inDepthOrder } from "@/lib/painters/crayon/paper/sketch";
import { plainPlan } from "@/lib/painters/crayon/plain-plan.fixture";
import type { ScenePlan, Season } from "@/lib/painters/reading/plan";
import { feastOf, hangOutdoors } from "./feasts";
import { hangSeason, standSeason } from "./season-signs";

function setup(over: Partial<ScenePlan> = {}, seed = 1) {
  const plan = plainPlan({ scene: "room", indoor: true, ...over });
  return createSketch(plan, createRandom(seed));
}

describe("the signs of a season in a room", () => {
  test("another thing stands there in each season", () => {
    const drawn = (season: Season | null) => {
      const sketch = setup({ season });
      standSeason(sketch, 40, 384);
      return inDepthOrder(sketch);
    };
    expect(new Set(["spring", "summer", "autumn", "winter", null].map((s) => drawn(s as Season | null))).size).toBe(5);
  });

  test("a feast is known by what the diary mentions, a birthday before all others", () => {
    expect(feastOf(setup())).toBeNull();
    expect(feastOf(setup({ mentions: ["chuseok"] }))).toBe("chuseok");
    expect(feastOf(setup({ mentions: ["santa", "birthday"] }))).toBe("birthday");
  });

  test("a feast always hangs something up", () => {
    for (const id of ["birthday", "christmas", "halloween", "seollal", "chuseok"])
      for (let seed = 0; seed < 6; seed++) {
        const sketch = setup({ mentions: [id] }, seed);
        hangSeason(sketch);
        expect(sketch.backdrop.join("").length, id).toBeGreaterThan(200);
      }
  });

  test("in the open a feast hangs up lanterns, flags or fireworks; a common day nothing", () => {
    const hung = (mentions: string[], time: ScenePlan["time"] = "day") => {
      const sketch = setup({ mentions, time });
      hangOutdoors(sketch);
      return sketch.backdrop.join("");
    };
    expect(hung([])).toBe("");
    expect(new Set(["birthday", "christmas", "buddhasday", "valentine"].map((id) => hung([id]))).size).toBe(4);
    expect(hung(["newyear"], "night")).not.toBe(hung(["newyear"]));
  });

  test("nobody hangs flags or garlands where people mourn", () => {
    for (let seed = 0; seed < 12; seed++) {
      const sketch = setup({ mentions: ["funeral", "birthday"], season: "autumn" }, seed);
      hangSeason(sketch);
      hangOutdoors(sketch);
      expect(sketch.backdrop).toEqual([]);
    }
  });

  test("the tree of the diary is not doubled", () => {
    const stands = (mentions: string[]) => {
      const sketch = setup({ season: "winter", mentions });
      standSeason(sketch, 40, 384);
      return inDepthOrder(sketch);
    };
    expect(stands(["christmas", "xmastree"])).not.toBe(stands(["christmas"]));
  });
});
