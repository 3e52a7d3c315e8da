import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "@/components/kept/memory-store.fixture";
import { wayOn } from "./way-on";

test("where somebody wanted to go is known to the tab that a mail's link opens, for an hour", () => {
  const shelf = memoryShelf();
  let time = 1_000;
  const way = wayOn(shelf, () => time);
  way.keep("/posts/a?x=1#write-comment");
  expect(way.search()).toBe("?next=%2Fposts%2Fa%3Fx%3D1%23write-comment");
  time += 60 * 60_000;
  expect(way.search()).toBe("");
  expect(shelf.names("")).toEqual([]);
});

test("who goes nowhere in particular forgets where they wanted to go before", () => {
  const shelf = memoryShelf();
  wayOn(shelf).keep("/me");
  wayOn(shelf).keep("/");
  expect(wayOn(shelf).search()).toBe("");
  shelf.put("deep-story.way.on", "{");
  expect(wayOn(shelf).search()).toBe("");
  wayOn(forbiddenShelf).keep("/me");
  expect(wayOn(forbiddenShelf).search()).toBe("");
});
