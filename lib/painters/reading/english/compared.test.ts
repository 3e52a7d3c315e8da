import { describe, expect, it, test } from "vitest";
import { findWords } from "../words";

const idsIn = (text: string) => findWords({ text }).map(({ entry }) => entry.id);

describe("what is only likened to", () => {
  test.each([
    "My cheeks were red as a tomato.",
    "The fog was thick as soup.",
    "I came home wet as a dog.",
    "He smelled like lemons.",
    "People ran like wolves.",
    "I ride like a sack of potatoes.",
    "She has arms like noodles.",
    "It tasted of grass.",
    "His hand is as big as a bear.",
    "My boss barked like an angry dog.",
    "The baby is the size of a lemon.",
    "Her voice sounds like a trumpet.",
    "He looked like a big happy penguin.",
    "She swims like a fish.",
    "Today I felt like a bird out of a cage.",
    "We used a spoon as a microphone.",
    "I slept with my jacket as a pillow.",
    "My brother is lazier than a sloth.",
    "I was hungry as a wolf.",
    "It is shaped like a star.",
    "My legs were like jelly.",
    "We were packed like sardines.",
    "He is quiet as a mouse.",
    "She purrs just like a kitten.",
    "He called me honey.",
    "They called her a pig.",
  ])("%s", (text) => {
    const drawn = idsIn(text);
    const likened =
      /tomato|soup|dog|lemon|wolf|potato|noodles|grass|bear|trumpet|penguin|fish|bird|cage|microphone|mic|pillow|sloth|stars?|jelly|mouse|cat|honey|pig/;
    expect(drawn.filter((id) => likened.test(id))).toEqual([]);
  });
});

describe("what is liked", () => {
  test.each([
    ["I like pizza.", "pizza"],
    ["We really like penguins.", "penguin"],
    ["My kids like carrots.", "carrot"],
    ["I don't like onions.", "onion"],
    ["Dogs like carrots.", "carrot"],
    ["She would like a kitten.", "cat"],
    ["I like the cake my mother made.", "cake"],
    ["It looked like it would end, and then a dog came.", "dog"],
  ])("%s", (text, id) => {
    expect(idsIn(text)).toContain(id);
  });

  it("is there together with what it is like", () => {
    expect(idsIn("The cat slept like a log on the sofa.")).toEqual(expect.arrayContaining(["cat", "sofa"]));
  });
});
