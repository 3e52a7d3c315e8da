import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "@/components/kept/memory-store.fixture";
import { forgetPrivateTexts } from "@/components/kept/private-texts";
import { keptComment } from "./kept-comment";

test("what was typed under a post is found again there, until it is sent", () => {
  const shelf = memoryShelf();
  keptComment("a", shelf).keep("예뻐요");
  expect([keptComment("a", shelf).read(), keptComment("b", shelf).read()]).toEqual(["예뻐요", ""]);
  keptComment("a", shelf).keep("");
  expect(shelf.names("")).toEqual([]);
});

test("where nothing is kept it is lost without a fault", () => {
  keptComment("a", forbiddenShelf).keep("예뻐요");
  expect(keptComment("a", forbiddenShelf).read()).toBe("");
});

test("it goes with whoever signs out, and the page that is left keeps no more", () => {
  const [browser, tab] = [memoryShelf(), memoryShelf()];
  keptComment("a", tab).keep("예뻐요");
  forgetPrivateTexts(browser, tab);
  keptComment("a", tab).keep("또");
  expect(tab.names("")).toEqual([]);
});
