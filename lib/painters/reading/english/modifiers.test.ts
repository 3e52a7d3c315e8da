import { expect, test } from "vitest";
import { findWords } from "../words";

const idsIn = (text: string) => findWords({ text }).map(({ entry }) => entry.id);

test.each([
  ["I ate my egg sandwich.", "boiledegg", "sandwich"],
  ["We watched a shark movie.", "shark", "cinema"],
  ["He has peanut allergies.", "peanut", ""],
  ["The banana peel was on the floor.", "banana", "floor"],
  ["I lost my car keys.", "car", "key"],
  ["She wore a dinosaur costume.", "dinosaur", ""],
  ["An eraser and pencil shavings.", "pencil", ""],
  ["A banana-flavoured milk.", "banana", "milk"],
  ["The piano teacher was late.", "", "teacher"],
])("the noun behind is meant: %s", (text, not, id) => {
  expect(idsIn(text)).not.toContain(not);
  if (id) expect(idsIn(text)).toContain(id);
});

test.each([
  ["We fed the dog carrots.", ["dog", "carrot"]],
  ["Apples, pears and bread.", ["apple", "pear", "bread"]],
  ["I put the flowers in my bike basket.", ["bike"]],
])("things side by side are all there: %s", (text, ids) => {
  expect(idsIn(text)).toEqual(expect.arrayContaining(ids));
});
