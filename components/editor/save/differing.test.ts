import { expect, test } from "vitest";
import { differing } from "./differing";

test("the differing stretch is cut out at word borders", () => {
  expect(differing("We went to the sea today.", "We went to the lake today.")).toEqual([
    { before: "We went to the ", differing: "sea", after: " today." },
    { before: "We went to the ", differing: "lake", after: " today." },
  ]);
});

test.each([
  ["", "new"],
  ["same", "same"],
  ["a a", "a a a"],
  ["가족과 바다", "바다"],
])("the pieces of %j and %j put together are the texts again", (a, b) => {
  const [left, right] = differing(a, b);
  expect(left.before + left.differing + left.after).toBe(a);
  expect(right.before + right.differing + right.after).toBe(b);
});
