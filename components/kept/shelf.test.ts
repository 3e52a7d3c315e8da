import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "./memory-store.fixture";
import { browserShelf, type Shelf, tabShelf } from "./shelf";

test("what is put on a shelf is there until it is dropped", () => {
  const shelf = memoryShelf();
  expect(shelf.put("a.1", "one")).toBe(true);
  shelf.put("a.2", "two");
  shelf.put("b.1", "other");
  expect([shelf.get("a.1"), shelf.get("nothing")]).toEqual(["one", null]);
  expect(shelf.names("a.")).toEqual(["a.1", "a.2"]);
  shelf.drop("a.1");
  expect(shelf.names("a.")).toEqual(["a.2"]);
});

test.each<[string, Shelf]>([
  ["a browser that forbids it", forbiddenShelf],
  ["the server, whatever it has under that name", browserShelf],
  ["the server's tab", tabShelf],
])("%s keeps nothing and is no error", (_, shelf) => {
  expect(shelf.put("a", "one")).toBe(false);
  expect([shelf.get("a"), shelf.names("")]).toEqual([null, []]);
  expect(() => shelf.drop("a")).not.toThrow();
});

test("a full shelf says that it did not keep it", () => {
  expect(memoryShelf({ full: true }).put("a", "one")).toBe(false);
});
