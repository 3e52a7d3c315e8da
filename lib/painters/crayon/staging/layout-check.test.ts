import { expect, test } from "vitest";
import type { Placed } from "../paper/sketch";
import { checkLayout } from "./layout-check";

const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });
const PERSON: Placed[] = [
  { what: "me", part: "head", box: box(200, 200, 260, 260), depth: 400 },
  { what: "me", part: "face", box: box(212, 220, 248, 250), depth: 400 },
  { what: "me", part: "person", box: box(205, 258, 255, 400), depth: 400 },
];
const thing = (what: string, over: Partial<Placed>): Placed => ({
  what,
  part: "thing",
  box: box(0, 0, 0, 0),
  depth: 450,
  ...over,
});
const kinds = (placed: Placed[]) => checkLayout(placed).map(({ kind }) => kind);

test("a whole person alone is fine", () => {
  expect(checkLayout(PERSON)).toEqual([]);
});

test("something drawn later over eyes or mouth covers a face, something behind or beside does not", () => {
  const cup = box(236, 236, 266, 266);
  expect(kinds([...PERSON, thing("cup", { box: cup })])).toEqual(["face covered"]);
  expect(kinds([...PERSON, thing("cup", { box: cup, depth: 390 })])).toEqual([]);
  expect(kinds([...PERSON, thing("cup", { box: box(250, 236, 280, 266) })])).toEqual([]);
});

test("an arm of somebody else covers a face too", () => {
  expect(kinds([...PERSON, { what: "mom", part: "limb", box: box(220, 225, 300, 235), depth: 401 }])).toEqual([
    "face covered",
  ]);
});

test("things keep twelve pixels to the edge", () => {
  expect(kinds([thing("dog", { box: box(4, 400, 90, 480) })])).toEqual(["outside the paper"]);
  expect(kinds([thing("dog", { box: box(12, 400, 90, 480) })])).toEqual([]);
});

test("two things in one place are found unless they belong together or stand behind each other", () => {
  const dog = thing("dog", { box: box(100, 400, 200, 480) });
  const cat = thing("cat", { box: box(120, 410, 190, 480) });
  expect(kinds([dog, cat])).toEqual(["in the same place"]);
  expect(kinds([dog, { ...cat, depth: 380 }])).toEqual([]);
  expect(kinds([dog, { ...cat, of: "dog" }])).toEqual([]);
});

test("a person below ninety pixels is too small", () => {
  const small = PERSON.map((part) => ({ ...part, box: { ...part.box, y1: Math.min(part.box.y1, 280) } }));
  expect(kinds(small)).toEqual(["too small"]);
});
