import { describe, expect, it } from "vitest";
import { HINTS, HURTING, NO_HINTS, ORDINARY } from "./diaries/diaries";
import { hurtIn } from "./hurt";

/** Found of what the words were not listed from: measured, never looked at to add a word. They are to rise. */
const HELD_FOUND = { told: 28, hinted: 9 };
/** Ordinary days that are taken for others: "after leg day, I want to die haha", and one more. */
const MISTAKEN = 2;

const isFound = ({ text }: { text: string }) => hurtIn(text).length > 0;
const half = <T extends { half: string }>(days: readonly T[], wanted: string) =>
  days.filter(({ half }) => half === wanted);

describe("days that hurt", () => {
  it("are found by what hurts in them", () => {
    const missed = HURTING.filter(({ kind, text }) => !hurtIn(text).some((found) => found === kind));
    expect(half(missed, "dev")).toEqual([]);
    expect(half(HURTING, "held").length - missed.length).toBeGreaterThanOrEqual(HELD_FOUND.told);
  });

  it("are found by most hints that were thought of, and by some that were not", () => {
    expect(half(HINTS, "dev").filter(isFound).length).toBeGreaterThanOrEqual(half(HINTS, "dev").length - 1);
    expect(half(HINTS, "held").filter(isFound).length).toBeGreaterThanOrEqual(HELD_FOUND.hinted);
  });

  it("are none where the words only sound like it", () => {
    expect(ORDINARY.filter(isFound)).toEqual([]);
    expect(NO_HINTS.filter(isFound).length).toBeLessThanOrEqual(MISTAKEN);
  });

  it("are told with the gravest first, each once", () => {
    expect(hurtIn("할머니 장례식이었다. 나도 죽고 싶다. 죽고 싶다.")).toEqual(["suicide", "death"]);
    expect(hurtIn("")).toEqual([]);
  });

  it.each([
    "죽고 싶다",
    "사라지고 싶다",
    "뒤지고 싶다",
    "다 끝내고 싶다",
    "뛰어내리고 싶다",
    "그만 살고 싶다",
    "ㅈㅅ하고 싶다",
    "I want to die",
    "kms",
    "want to end it all",
    "I wish I was dead",
    "kill myself",
    "unalive",
  ])("%s is a wish to die", (text) => {
    expect(hurtIn(text)).toContain("suicide");
  });

  it.each(["늦어서 ㅈㅅ", "ㅈㅅㅈㅅ", "ㅈㅅ합니다", "상을 받았다", "개가 하품했다", "killed it", "dead battery"])(
    "%s is none",
    (text) => {
      expect(hurtIn(text)).toEqual([]);
    },
  );

  it.each(["A car killed our dog", "A truck hit my cat", "somebody ran over my old cat", "우리 고양이가 차에 치였다"])(
    "%s is a loss",
    (text) => {
      expect(hurtIn(text)).toEqual(["pet"]);
    },
  );

  it("are told of without naming what was done", () => {
    expect(hurtIn("삼촌이 나한테 한 짓을 아무에게도 말하지 못했다")).toEqual(["abuse"]);
    expect(hurtIn("삼촌이 나한테 용돈을 줬다")).toEqual([]);
  });

  it.each(["야구에서 타자가 죽었다", "술래가 먼저 죽었다", "we hit the road with the dog", "he hit the ball"])(
    "%s is a game",
    (text) => {
      expect(hurtIn(text)).toEqual([]);
    },
  );

  it("are found in any spelling that looks the same", () => {
    for (const text of ["죽고 싶다".normalize("NFD"), "죽\u200b고 싶다", "죽\u00ad고 싶다", "죽고\u3164싶다"])
      expect(hurtIn(text), JSON.stringify(text)).toEqual(["suicide"]);
    for (const text of ["ｗａｎｔ ｔｏ ｄｉｅ", "WANT TO D\u00adIE", "𝐰𝐚𝐧𝐭 to die", "I don’t want to live"])
      expect(hurtIn(text), text).toEqual(["suicide"]);
  });
});
