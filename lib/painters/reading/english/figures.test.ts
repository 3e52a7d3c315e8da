import { expect, test } from "vitest";
import { findWords } from "../words";

const idsIn = (text: string) => findWords({ text }).map(({ entry }) => entry.id);

test.each([
  ["The office is a zoo.", "zoo"],
  ["My brother is a rat.", "mouse"],
  ["She's an angel.", "angel"],
  ["Kim threw me under the bus.", "bus"],
  ["My heart is a stone.", "stone"],
  ["We went down the rabbit hole.", "rabbit"],
  ["It was a snail mail party.", "snail"],
  ["They all promise the moon.", "moon"],
  ["He let the cat out of the bag.", "cat"],
  ["I smelled a rat.", "mouse"],
  ["That ship has sailed.", "ship"],
  ["They finally buried the hatchet, no bread winner here.", "bread"],
  ["I have a lot on my plate.", "plate"],
  ["It's not rocket science, easy as pie.", "pie"],
  ["I had a root canal.", "lake"],
  ["I got a flat tyre.", "room"],
  ["Every meeting is a circus.", "circus"],
])("a figure of speech is nothing to draw: %s", (text, id) => {
  expect(idsIn(text)).not.toContain(id);
});

test.each([
  ["We went to the zoo.", "zoo"],
  ["It was a rabbit.", "rabbit"],
  ["We took the bus.", "bus"],
  ["The dog sat under the table.", "dog"],
  ["Sand in my shoes.", "shoe"],
  ["He caught a big fish.", "fish"],
])("the plain meaning stays: %s", (text, id) => {
  expect(idsIn(text).join()).toContain(id);
});

test.each([
  "We walked until it got dark.",
  "It was too dark to see.",
  "I never go out after dark.",
  "I read until dark.",
])("darkness is night: %s", (text) => {
  expect(idsIn(text)).toContain("night");
});

test("a dark colour is no night", () => {
  expect(idsIn("My coat was dark blue and so dark chocolate is too.")).not.toContain("night");
});
