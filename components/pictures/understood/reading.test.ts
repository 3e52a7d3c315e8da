import { expect, test } from "vitest";
import { EDITS_MAX, NO_EDITS } from "@/lib/painters/edits";
import { calledAs, editsKey, isIn, put, shownWords, toggled } from "./reading";
import { found } from "./reading.fixture";

const ids = Array.from({ length: EDITS_MAX }, (_, index) => `word${index}`);
const told = (...args: Parameters<typeof shownWords>) =>
  shownWords(...args).map(({ id, became, added }) => `${id} ${became}${added ? " added" : ""}`);

test("a word that stands twice is shown once, with the higher count and what came of it best", () => {
  const twice = [found("dog", { became: "thought" }), found("cat"), found("dog", { count: 3, became: "drawn" })];
  expect(shownWords(twice, NO_EDITS)).toMatchObject([
    { id: "dog", count: 3, became: "drawn" },
    { id: "cat", count: 1 },
  ]);
});

test("a chip calls a word as it was written first, and by its label what was put in or half a sentence", () => {
  const label = { ko: "강아지", en: "dog" };
  const twice = [found("dog", { surface: "멍멍이", label }), found("dog", { surface: "강아지", label })];
  const [dog] = shownWords(twice, NO_EDITS);
  expect(dog && calledAs(dog, "en")).toBe("멍멍이");
  expect(calledAs({ surface: "", label }, "ko")).toBe("강아지");
  expect(calledAs({ surface: "a word of many letters and more", label }, "en")).toBe("dog");
});

test("a click shows before it is read again", () => {
  const read = [found("dog"), found("rain", { became: "told" })];
  expect(told(read, { without: ["dog"], with: [] })).toEqual(["dog removed", "rain told"]);
  const readWithout = [found("dog", { became: "removed" }), found("rain", { became: "told" })];
  expect(told(readWithout, NO_EDITS)).toEqual(["dog drawn", "rain told"]);
});

test("a word that was put in stands at the end until it is read, and goes with its edit", () => {
  const cat = { id: "cat", kind: "thing", art: "🐱", label: { ko: "고양이", en: "cat" } } as const;
  const edits = { without: [], with: ["cat"] };
  expect(told([found("dog")], edits, [cat])).toEqual(["dog drawn", "cat drawn added"]);
  const read = [found("dog"), found("cat", { added: true, surface: "" })];
  expect(told(read, edits, [cat])).toEqual(["dog drawn", "cat drawn added"]);
  expect(told(read, NO_EDITS, [cat])).toEqual(["dog drawn"]);
});

test("a click takes a word out, another one puts it back, and leaves the others as they were", () => {
  const dog = { ...found("dog") };
  const out = toggled({ without: ["rain"], with: ["sea"] }, dog, [dog]);
  expect(out).toEqual({ without: ["rain", "dog"], with: ["sea"] });
  expect(out && toggled(out, { ...dog, became: "removed" }, [dog])).toEqual({ without: ["rain"], with: ["sea"] });
});

test("a click on a word that was put in takes it away altogether", () => {
  expect(toggled({ without: [], with: ["cat"] }, found("cat", { added: true }), [])).toEqual(NO_EDITS);
});

test("a click on what the diary denies puts it in", () => {
  const rain = found("rain", { became: "denied" });
  const edits = toggled(NO_EDITS, rain, [rain]);
  expect(edits).toEqual({ without: [], with: ["rain"] });
  expect(told([rain], edits ?? NO_EDITS)).toEqual(["rain drawn"]);
});

test("putting in what was taken out only brings it back", () => {
  expect(put({ without: ["dog"], with: [] }, "dog")).toEqual(NO_EDITS);
  expect(put({ without: [], with: ["dog"] }, "dog")).toEqual({ without: [], with: ["dog"] });
});

test("no more words are changed than the API takes, and words that are gone from the diary make room", () => {
  const all = ids.map((id) => found(id, { became: "removed" }));
  const dog = found("dog");
  expect(toggled({ without: ids, with: [] }, dog, [...all, dog])).toBeNull();
  expect(toggled({ without: ids, with: [] }, dog, [...all.slice(1), dog])?.without).toEqual([...ids.slice(1), "dog"]);
  expect(put({ without: [], with: ids }, "dog")).toBeNull();
});

test("what is denied or taken out is not in the picture", () => {
  expect((["drawn", "thought", "told", "denied", "removed"] as const).map((became) => isIn({ became }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("the order in which words were changed makes no other picture", () => {
  expect(editsKey({ without: ["a", "b"], with: [] })).toBe(editsKey({ without: ["b", "a"], with: [] }));
  expect(editsKey({ without: ["a"], with: [] })).not.toBe(editsKey({ without: [], with: ["a"] }));
});
