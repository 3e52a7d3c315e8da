import { expect, test } from "vitest";
import { found } from "./reading.fixture";
import { taken } from "./suggestions";

const CATS = { query: "고양", items: [found("cat"), found("kitten")], failure: null };

test("Enter takes the word that is marked, or the last one of a shorter list", () => {
  expect(taken(CATS, "고양 ", 0)?.id).toBe("cat");
  expect(taken(CATS, "고양", 5)?.id).toBe("kitten");
});

test("Enter takes nothing from a list that answers what was typed before", () => {
  expect(taken(CATS, "고양이밥", 0)).toBeNull();
  expect(taken({ ...CATS, items: [] }, "고양", 0)).toBeNull();
  expect(taken(null, "고양", 0)).toBeNull();
});
