import { expect, test } from "vitest";
import { GENDERS } from "@/lib/domains/accounts/account";
import { Looks } from "@/lib/domains/accounts/looks-input";
import { DRAWN_PEOPLE, NO_LOOKS } from "@/lib/painters/looks";
import { areSameLooks, shownPeople, startingLook, withLook } from "./starting-look";

test("every look that the pickers start with can be saved", () => {
  for (const gender of GENDERS) {
    const all = Object.fromEntries(DRAWN_PEOPLE.map((who) => [who, startingLook(who, gender)]));
    expect(Looks.parse(all)).toEqual(all);
  }
});

test("nobody of the family starts like another", () => {
  const looks = DRAWN_PEOPLE.map((who) => JSON.stringify(startingLook(who, "unsaid")));
  expect(new Set(looks).size).toBe(DRAWN_PEOPLE.length);
});

test("the writer comes first, also before they have a look", () => {
  expect(shownPeople(NO_LOOKS)).toEqual(["me"]);
  expect(shownPeople({ dad: startingLook("dad", "male"), mom: startingLook("mom", "male") })).toEqual([
    "me",
    "mom",
    "dad",
  ]);
});

test("a look is changed and taken away without touching the others'", () => {
  const mom = startingLook("mom", "female");
  const both = withLook(withLook(NO_LOOKS, "mom", mom), "dad", startingLook("dad", "female"));
  expect(withLook(both, "dad", null)).toEqual({ mom });
  expect(withLook(both, "mom", { ...mom, glasses: true }).mom?.glasses).toBe(true);
  expect(both.mom?.glasses).toBe(false);
});

test("looks that were changed back are not unsaved", () => {
  const me = startingLook("me", "female");
  const saved = { me };
  expect(areSameLooks(saved, withLook(saved, "me", { ...me, colour: "green" }))).toBe(false);
  expect(areSameLooks(saved, withLook(saved, "me", { ...me }))).toBe(true);
  expect(areSameLooks(saved, withLook(saved, "me", null))).toBe(false);
  expect(areSameLooks(NO_LOOKS, {})).toBe(true);
});
