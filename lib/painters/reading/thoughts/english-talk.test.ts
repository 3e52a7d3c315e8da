import { describe, expect, it, test } from "vitest";
import { readDiary } from "../read";

function setup(text: string) {
  const { people, things, remembered, actions } = readDiary(text);
  return {
    paper: [...people, ...things.map(({ id }) => id)],
    bubble: [...remembered.people, ...remembered.things.map(({ id }) => id)],
    actions,
  };
}

describe("what is only spoken of stays off the paper", () => {
  test.each([
    ["We talked about Grandpa over tea.", "grandpa"],
    ["I read a novel about a whale.", "whale"],
    ["She sang a song about a fox.", "fox"],
    ["He told me about the bear.", "bear"],
    ["A podcast about a train robbery.", "train"],
    ["There's a scene where a helicopter crashes.", "helicopter"],
    ["Mom says the lion is sick.", "lion"],
    ["My aunt said the baby can walk and chases the hens.", "chicken"],
    ["Dad thinks the cat is a lion.", "lion"],
    ["I heard that a tiger escaped.", "tiger"],
    ["Steve asked if I eat fish.", "fish"],
    ["We didn't know how many legs a lobster has.", "lobster"],
    ["I wonder whether the penguin sleeps.", "penguin"],
    ["A poster of a dolphin hung over my bed.", "dolphin"],
    ["If I had a horse, I would ride to school.", "horse"],
    ["If it rains I will take my umbrella.", "umbrella"],
    ["He behaves as if he had seen a ghost.", "ghost"],
    ["She hates strawberries.", "strawberry"],
    ["I'm allergic to cats.", "cat"],
    ["We looked for a pharmacy and a taxi.", "taxi"],
    ["I could murder a burger.", "burger"],
    ["I'd kill for a pizza.", "pizza"],
    ["I need a sofa.", "sofa"],
    ["He offered me a horse.", "horse"],
    ["I'm scared of spiders.", "spider"],
    ["When I grow up I want a tractor.", "tractor"],
    ["I considered taking a taxi.", "taxi"],
    ["The postcard of a camel made me laugh.", "camel"],
  ])("%s", (text, id) => {
    expect(setup(text).paper).not.toContain(id);
  });

  it("also as a deed", () => {
    expect(setup("Mom says I should go swimming.").actions).toEqual([]);
    expect(setup("They asked if we danced.").actions).toEqual([]);
  });
});

describe("what is there while somebody speaks", () => {
  test.each([
    ["I took a photo of the lighthouse.", "lighthouse"],
    ["We walked about the garden with the dog.", "dog"],
    ["About ten penguins stood on the ice.", "penguin"],
    ["Mom said goodbye and gave me an apple.", "apple"],
    ["I was scared of the dog.", "dog"],
    ["My sister said no, so I ate the cake.", "cake"],
    ["The doctor said it is only a cold and she gave me candy.", "candy"],
    ["I think the cake was great.", "cake"],
    ["We talked about school while the cat slept.", "cat"],
    ["I drew a whale for my friend.", "whale"],
  ])("%s", (text, id) => {
    expect(setup(text).paper).toContain(id);
  });
});
