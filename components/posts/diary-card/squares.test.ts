import { expect, test } from "vitest";
import { firstSquares, inSquares } from "./squares";

/** Lines as text, "_" for an empty square and "|" between squares. */
const written = (text: string, columns: number) =>
  inSquares(text, columns).map((line) => line.map((one) => one || "_").join("|"));

test("a syllable has a square, a paragraph begins with an empty one, and a space takes one", () => {
  expect(written("바다에 갔다", 10)).toEqual(["_|바|다|에|_|갔|다"]);
  expect(written("바다\n\n  산", 10)).toEqual(["_|바|다", "_|산"]);
});

test("no square stays empty after a full stop or a comma, nor at a line's beginning", () => {
  expect(written("갔다. 봤다, 왔다? 응", 20)).toEqual(["_|갔|다|.|봤|다|,|왔|다|?|_|응"]);
  expect(written("바다에 갔다", 4)).toEqual(["_|바|다|에", "갔|다"]);
});

test("a mark that closes begins no line, and a quote shares the square of the full stop before it", () => {
  expect(written("갔다. 응", 3)).toEqual(["_|갔|다.", "응"]);
  expect(written("갔다?!", 3)).toEqual(["_|갔|다?!"]);
  expect(written("“가자.” 했다", 10)).toEqual(["_|“|가|자|.”|했|다"]);
});

test("small letters and digits share squares two by two, capitals don't", () => {
  expect(written("2026년 KTX app", 20)).toEqual(["_|20|26|년|_|K|T|X|_|ap|p"]);
});

test("dots are one mark, and no character of several code points is torn", () => {
  expect(written("음... 👨‍👩‍👧🇰🇷", 20)).toEqual(["_|음|…|_|👨‍👩‍👧|🇰🇷"]);
  expect(written("한글".normalize("NFD"), 20)[0]?.split("|")).toHaveLength(3);
});

test("nothing is written of a text that is empty, and no letter of a long one is lost", () => {
  expect(inSquares(" \n ", 5)).toEqual([]);
  const text = "가나다라마바사 아자차카 타파하. ".repeat(20);
  expect(inSquares(text, 7).flat().join("")).toBe(text.replaceAll(" ", ""));
  for (const line of inSquares(text, 7)) expect(line.length).toBeLessThanOrEqual(7);
});

test("where more follows the last square says so", () => {
  const lines = inSquares("가나다라마바사", 4);
  expect(firstSquares(lines, 2, 4)).toEqual(lines);
  expect(firstSquares(lines, 1, 4)).toEqual([["", "가", "나", "…"]]);
  expect(firstSquares([["가"], ["나"]], 1, 4)).toEqual([["가", "…"]]);
  expect(firstSquares([["가", "…"], ["나"]], 1, 4)).toEqual([["가", "…"]]);
});
