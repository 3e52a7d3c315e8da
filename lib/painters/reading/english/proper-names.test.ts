import { expect, test } from "vitest";
import { findWords } from "../words";

const idsIn = (text: string) => findWords({ text }).map(({ entry }) => entry.id);

test.each([
  ["Lily stood on the stool.", "lily"],
  ["I met Rose at school.", "rose"],
  ["Ginger barked all night.", "ginger"],
  ["We played Animal Crossing with Tiger Lee.", "tiger"],
  ["Mittens died this morning.", "mitten"],
  ["Went to see Mrs Fisher.", "fisherman"],
  ["We ate at Red Lobster Grill.", "lobster"],
  ["My dog Biscuit came too.", "cookie"],
])("a name is nothing to draw: %s", (text, id) => {
  expect(idsIn(text)).not.toContain(id);
});

test.each([
  ["Peaches and cream for breakfast.", "peach"],
  ["We saw a Golden Retriever.", "dog"],
  ["Cookies again.", "cookie"],
  ["Carrots lay on the stove.", "carrot"],
  ["The Christmas Tree is up.", "xmastree"],
])("a capital alone makes no name: %s", (text, id) => {
  expect(idsIn(text)).toContain(id);
});
