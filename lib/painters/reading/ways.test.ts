import { describe, expect, it, test } from "vitest";
import { NO_EDITS } from "../edits";
import { readDiary, understand } from "./read";

describe("vehicles that are only the way", () => {
  test.each([
    ["버스를 타고 학교에 갔다.", "class"],
    ["I took the bus to school.", "class"],
    ["기차를 타고 바다에 갔다.", "sea"],
  ])("%s shows where it led", (text, scene) => {
    expect(readDiary(text)).toMatchObject({ scene, things: [], deeds: [], remembered: { things: [] } });
  });

  test.each(["버스를 탔다.", "버스를 타고 여행을 갔다.", "버스를 타고 학교에 갔다. 버스가 빨갰다."])(
    "%s shows it",
    (text) => {
      expect(readDiary(text).things.map(({ id }) => id)).toContain("bus");
    },
  );

  it("are understood all the same, and can be put in", () => {
    const { findings } = understand("버스를 타고 학교에 갔다.");
    expect(findings.map(({ id, became }) => `${id}:${became}`)).toEqual(["bus:told", "do:ride:told", "class:drawn"]);
    const { things } = readDiary("버스를 타고 학교에 갔다.", { ...NO_EDITS, with: ["bus"] });
    expect(things).toMatchObject([{ id: "bus" }]);
  });
});

describe("places that nobody names, or names twice", () => {
  it("keeps whoever eats in the rain inside", () => {
    expect(readDiary("비가 와서 파전에 막걸리를 마셨다. 빗소리가 좋았다.").scene).toMatch(/diner|room/);
    expect(readDiary("비가 왔다. 우산을 쓰고 걸었다.").scene).toBe("city");
  });

  it("bows in the tiled house that is named", () => {
    expect(readDiary("설날에 한옥에서 세배를 했다.").scene).toBe("hanok");
    expect(readDiary("설날에 세배를 했다.").scene).toBe("room");
  });
});
