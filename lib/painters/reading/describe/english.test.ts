import { expect, test } from "vitest";
import { isThing, lexicon } from "../lexicon";
import { counted } from "./english";

test.each([
  ["potato", "two potatoes"],
  ["roasted sweet potato", "two roasted sweet potatoes"],
  ["tomato", "two tomatoes"],
  ["mango", "two mangoes"],
  ["volcano", "two volcanoes"],
  ["superhero", "two superheroes"],
  ["piano", "two pianos"],
  ["flamingo", "two flamingos"],
  ["radio", "two radios"],
  ["snowman", "two snowmen"],
  ["fisherman", "two fishermen"],
  ["woman", "two women"],
  ["thief", "two thieves"],
  ["kitchen knife", "two kitchen knives"],
  ["wolf", "two wolves"],
  ["chef in a white hat", "two chefs in a white hat"],
  ["handkerchief", "two handkerchiefs"],
  ["giraffe", "two giraffes"],
  ["computer mouse", "two computer mice"],
  ["house", "two houses"],
  ["goose", "two geese"],
  ["moose", "two moose"],
  ["jellyfish", "two jellyfish"],
  ["cactus", "two cacti"],
  ["bus", "two buses"],
  ["fried rice", "fried rice"],
])("%s: %s", (phrase, plural) => {
  expect(counted(phrase, 2)).toBe(plural);
});

test("no thing of the lexicon has a plural that only looks like one", () => {
  const plurals = [...lexicon().byId.values()]
    .filter((entry) => isThing(entry) || entry.class === "person")
    .map(({ label }) => counted(label.en, 2));
  const wrong =
    /(?:man|[^o]potato|tomato|mango|hero|volcano|fe|ef|lf|ouse|oose|fishe|grasse|rice|pork|playing)s(?= (?:of|in|on|with)|$)/;
  const fine = /(?:chef|handkerchief|house|giraffe)s/;
  expect(plurals.filter((plural) => wrong.test(plural) && !fine.test(plural))).toEqual([]);
});
