import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "@/components/kept/memory-store.fixture";
import { keepWords, keptWords } from "./kept-words";

test("words are kept for each post and forgotten when they are undone", () => {
  const shelf = memoryShelf();
  keepWords("a", "two cats", shelf);
  keepWords("b", "a boat", shelf);
  keepWords("a", null, shelf);
  expect(keptWords("a", shelf)).toBeNull();
  expect(keptWords("b", shelf)).toBe("a boat");
});

test("a browser that forbids or refuses it is no error", () => {
  expect(keptWords("a", forbiddenShelf)).toBeNull();
  expect(() => keepWords("a", "two cats", forbiddenShelf)).not.toThrow();
  expect(() => keepWords("a", "two cats", memoryShelf({ full: true }))).not.toThrow();
});
