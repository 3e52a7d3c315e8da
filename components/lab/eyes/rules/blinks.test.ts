import { expect, test } from "vitest";
import { Blinks } from "./blinks";

const EVERY_MS = 200;

/** Eyes that were learned as open by `open`, and what they then show, look by look. */
function setup(open = 0.38) {
  const blinks = new Blinks();
  let now = 0;
  const show = (...shown: number[]) =>
    shown.map((openness) => {
      now += EVERY_MS;
      return blinks.look(openness, now);
    });
  show(...Array(15).fill(open));
  return { blinks, show };
}

test("it learns for fifteen looks, and counts nothing meanwhile", () => {
  const blinks = new Blinks();
  const states = Array.from({ length: 15 }, (_, at) => blinks.look(at % 3 === 0 ? 0.1 : 0.38, at * EVERY_MS));
  expect(new Set(states)).toEqual(new Set(["learning"]));
  expect([blinks.count, blinks.usual]).toEqual([0, 0.38]);
});

test.each([
  ["wide eyes", 0.39, 0.18],
  ["narrow eyes, which a fixed limit would take for closed", 0.25, 0.12],
  ["eyes behind glasses, whose lids seem higher", 0.3, 0.15],
])("six blinks of %s are six", (_, open, closed) => {
  const { blinks, show } = setup(open);
  for (let blink = 0; blink < 6; blink++) show(closed, open, open, open);
  expect(blinks.count).toBe(6);
});

test("a lid that half closes is none, and one blink that flutters is one", () => {
  const { blinks, show } = setup();
  show(0.24, 0.38, 0.24, 0.38);
  expect(blinks.count).toBe(0);
  show(0.2, 0.25, 0.2, 0.38);
  expect(blinks.count).toBe(1);
});

test("eyes closed for longer than a blink are none: somebody rests them, or looks at the keys", () => {
  const { blinks, show } = setup();
  show(0.18, 0.18, 0.18, 0.18, 0.18, 0.18, 0.38);
  expect(blinks.count).toBe(0);
});

test("who looks down for good is learned anew", () => {
  const { blinks, show } = setup();
  show(...Array(100).fill(0.2));
  expect(blinks.usual).toBe(0.2);
  show(0.09, 0.2);
  expect(blinks.count).toBe(1);
});

test("what began before a gap is no blink", () => {
  const { blinks, show } = setup();
  show(0.18);
  blinks.pause();
  show(0.38);
  expect(blinks.count).toBe(0);
});
