import { expect, test } from "vitest";
import { FACE_TYPES, faceTypeOf, MBTIS } from "./face-type";

const RATIOS = [1.05, 1.14, 1.2, 1.27, 1.4];
const MONTHS = Array.from({ length: 12 }, (_, at) => `1990-${String(at + 1).padStart(2, "0")}`);

test("there are sixteen letters of the indicator, each once", () => {
  expect(new Set(MBTIS).size).toBe(16);
  expect(MBTIS).toContain("ISTJ");
  expect(MBTIS).toContain("ENFP");
});

test("no type is rare and none is everybody's", () => {
  const drawn = RATIOS.flatMap((ratio) =>
    MONTHS.flatMap((month) =>
      MBTIS.flatMap((mbti) =>
        ["03", "09", "17", "25", "28"].map((day) => faceTypeOf({ ratio, mbti, birthDate: `${month}-${day}` })),
      ),
    ),
  );
  for (const type of FACE_TYPES) {
    const share = drawn.filter((one) => one === type).length / drawn.length;
    expect(share, type).toBeGreaterThan(0.12);
    expect(share, type).toBeLessThan(0.3);
  }
});

test("letters, season and the shape of the face each have a say", () => {
  const played = { ratio: 1.2, mbti: "ISTJ", birthDate: "1990-10-03" };
  const types = (changes: object[]) => new Set(changes.map((change) => faceTypeOf({ ...played, ...change })));
  expect(types(MBTIS.map((mbti) => ({ mbti }))).size).toBe(5);
  const someChange = (changes: object[]) =>
    MBTIS.some((mbti) => types(changes.map((change) => ({ mbti, ...change }))).size > 1);
  expect(someChange(RATIOS.map((ratio) => ({ ratio })))).toBe(true);
  expect(someChange(MONTHS.map((month) => ({ birthDate: `${month}-03` })))).toBe(true);
});

test("the same is played the same again, and what no face has does no harm", () => {
  const played = { mbti: "ENFP", birthDate: "2001-02-28" };
  expect(faceTypeOf({ ...played, ratio: 1.2 })).toBe(faceTypeOf({ ...played, ratio: 1.2 }));
  for (const ratio of [0, 100, Number.POSITIVE_INFINITY])
    expect(FACE_TYPES).toContain(faceTypeOf({ ...played, ratio }));
});
