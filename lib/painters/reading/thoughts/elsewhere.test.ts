import { describe, expect, test } from "vitest";
import { readDiary } from "../read";

const people = (text: string) => readDiary(text).people;

describe("who is far away", () => {
  test.each([
    ["I wrote a letter to my grandma.", "grandma"],
    ["I sent the money to my children.", "kids"],
    ["My daughter rang from Sydney.", "girl"],
    ["My brother texted about the game.", "bro"],
    ["My late husband loved this song.", "husband"],
    ["I wore my brother's tie.", "bro"],
    ["My father's old car still runs.", "dad"],
    ["An email from my boss arrived.", "boss"],
  ])("%s", (text, id) => {
    expect(people(text)).not.toContain(id);
  });
});

describe("who is there", () => {
  test.each([
    ["Mom's sick today.", "mom"],
    ["We ate at Grandma's house.", "grandma"],
    ["I held my dad's hand.", "dad"],
    ["I put my head on mom's shoulder.", "mom"],
    ["My brother's coming with us now.", "bro"],
  ])("%s", (text, id) => {
    expect(people(text)).toContain(id);
  });
});
