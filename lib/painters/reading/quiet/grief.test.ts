import { describe, expect, it, test } from "vitest";
import { QUIET_SHEETS } from "../plan";
import { readDiary } from "../read";
import { placeOf, sheetFor, sheetsFor } from "./sheets";

describe("a loss that is drawn as a quiet sheet", () => {
  test.each([
    ["회사에서 해고됐다. 상자 하나에 십 년을 담았다.", ["work"], "desk"],
    ["칠 년 만난 남자친구와 헤어졌다.", ["parting"], "cups"],
    ["콩이를 안고 동물병원에서 보내 주고 왔다.", ["pet"], "basket"],
    ["I was laid off today.", ["work"], "desk"],
    ["We broke up in the end.", ["parting"], "cups"],
  ] as const)("%s", (text, kinds, sheet) => {
    expect(readDiary(text).quiet).toEqual({ kinds, sheet });
    expect(readDiary(text)).toMatchObject({ people: [], things: [], gravity: "grave", mood: "sad" });
  });

  it("is none of who is ill with somebody beside them, of a quarrel, a failure, a farewell or a divorce", () => {
    for (const text of [
      "엄마가 암 진단을 받았다. 엄마 손을 잡았다.",
      "동생이랑 싸웠다.",
      "면접에서 떨어졌다.",
      "친구가 이민을 갔다. 공항에서 안았다.",
      "부모님이 이혼하신다. 동생이랑 방에 있었다.",
    ])
      expect(readDiary(text).quiet, text).toBeUndefined();
  });

  it("is never the sheet that was drawn last, whatever the seed", () => {
    for (const kind of ["death", "pet", "miscarriage", "illness", "work", "parting"] as const)
      for (const season of [null, "winter", "autumn"] as const)
        for (const last of sheetsFor([kind], season))
          for (let seed = 0; seed < 12; seed++) expect(sheetFor([kind], season, seed, last)).not.toBe(last);
    expect(sheetFor(["sexual", "death"], null, 5, "lamp")).toBe("lamp");
  });

  it("goes with the season: a candle in the snow in winter alone", () => {
    expect(sheetsFor(["death"], "winter")).toContain("snowlight");
    for (const season of [null, "spring", "summer", "autumn"] as const)
      expect(sheetsFor(["death"], season)).not.toContain("snowlight");
    const seen = new Set(Array.from({ length: 8 }, (_, seed) => sheetFor(["death"], "winter", seed)));
    expect(seen.size).toBe(8);
  });

  it("is set where its words are set", () => {
    expect(placeOf("ward", "sea")).toEqual({ scene: "hospital", indoor: true });
    expect(placeOf("bench", "sea")).toEqual({ scene: "park", indoor: false });
    expect(placeOf("cups", "kitchen")).toEqual({ scene: "kitchen", indoor: true });
    for (const sheet of QUIET_SHEETS) expect(placeOf(sheet, "room").scene).toBeTruthy();
  });
});
