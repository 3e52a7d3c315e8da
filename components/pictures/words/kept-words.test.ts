import { expect, test } from "vitest";
import { memoryStore } from "@/components/editor/autosave/autosave.fixture";
import { clearKeptWords, keepWords, keptWords } from "./kept-words";

function setup({ full = false } = {}) {
  const store = memoryStore({ full });
  return () => store;
}

test("words are kept for each post and forgotten when they are undone", () => {
  const store = setup();
  keepWords("a", "two cats", store);
  keepWords("b", "a boat", store);
  keepWords("a", null, store);
  expect(keptWords("a", store)).toBeNull();
  expect(keptWords("b", store)).toBe("a boat");
});

test("signing out forgets all words and nothing else", () => {
  const store = setup();
  keepWords("a", "two cats", store);
  store().setItem("theme", "dark");
  keepWords("b", "a boat", store);
  clearKeptWords(store);
  expect([keptWords("a", store), keptWords("b", store), store().getItem("theme")]).toEqual([null, null, "dark"]);
});

test("a browser that forbids or refuses it is no error", () => {
  const forbidden = () => {
    throw new DOMException("forbidden", "SecurityError");
  };
  expect(keptWords("a", forbidden)).toBeNull();
  expect(() => keepWords("a", "two cats", forbidden)).not.toThrow();
  expect(() => keepWords("a", "two cats", setup({ full: true }))).not.toThrow();
  expect(() => clearKeptWords(forbidden)).not.toThrow();
});
