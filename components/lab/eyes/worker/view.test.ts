import { expect, test } from "vitest";
import { inFrame, type Place } from "./view";

const place: Place = { x: 100, y: 50, side: 40, angle: 0 };
const quarter = Math.PI / 2;

test.each([
  ["the middle is where the place is", place, 10, 10, { x: 100, y: 50 }],
  ["its upper left corner lies half a side before it", place, 0, 0, { x: 80, y: 30 }],
  ["in a mirror left is right", { ...place, isMirrored: true }, 0, 0, { x: 120, y: 30 }],
  [
    "turned clockwise, what lies right of the middle lies below it",
    { ...place, angle: quarter },
    20,
    10,
    { x: 100, y: 70 },
  ],
  ["turned in a mirror, above it", { ...place, angle: quarter, isMirrored: true }, 20, 10, { x: 100, y: 30 }],
])("%s", (_, one, x, y, expected) => {
  const found = inFrame(one, 20, x, y);
  expect([found.x, found.y]).toEqual([expect.closeTo(expected.x), expect.closeTo(expected.y)]);
});
