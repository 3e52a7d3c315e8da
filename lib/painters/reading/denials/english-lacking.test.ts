import { describe, expect, it, test } from "vitest";
import { readDiary } from "../read";

const shown = (text: string) => {
  const { people, things, scene } = readDiary(text);
  return [...people, ...things.map(({ id }) => id), scene];
};

describe("what is lacking", () => {
  test.each([
    ["No time for dinner, just a banana.", "meal"],
    ["We ran out of milk.", "milk"],
    ["I skipped lunch.", "meal"],
    ["The penguins were sold out.", "penguin"],
    ["The dinosaurs were closed.", "dinosaur"],
    ["The bus never came so I walked.", "bus"],
    ["My friend didn't show up.", "friend"],
    ["I practised on an orange, not on a doll.", "doll"],
    ["I bought a pear, not an apple.", "apple"],
    ["I forgot my umbrella.", "umbrella"],
    ["I left my umbrella at home.", "umbrella"],
    ["I couldn't find my hat.", "hat"],
    ["I can't afford a car.", "car"],
    ["I gave up coffee.", "coffee"],
    ["He quit coffee and cake.", "cake"],
    ["There was no sign of the cat.", "cat"],
    ["I've never owned a dog.", "dog"],
    ["She stopped eating bread.", "bread"],
    ["I had no money for a taxi.", "taxi"],
    ["She refused the cake.", "cake"],
    ["He turned down the pizza.", "pizza"],
    ["The cake was gone.", "cake"],
  ])("%s", (text, id) => {
    expect(shown(text)).not.toContain(id);
  });
});

describe("what is there all the same", () => {
  test.each([
    ["No time for dinner, just a banana.", "banana"],
    ["I forgot to feed the dog.", "dog"],
    ["We ran out of the house with the dog.", "dog"],
    ["It was not a pear but an apple.", "apple"],
    ["I skipped lunch and ate a cookie.", "cookie"],
    ["He never came back without flowers for my mom.", "mom"],
  ])("%s", (text, id) => {
    expect(shown(text)).toContain(id);
  });

  it("is a place that was closed", () => {
    expect(shown("The library was closed.")).toContain("library");
  });
});
