import { expect, test } from "vitest";
import { noWords } from "./no-words";

const READ = { isEmptyText: false, saving: "saved", isLatest: true, isTyping: false, hasPicture: false } as const;

test("that no words were found is said of a text that was read, never while it is typed", () => {
  expect(noWords(READ)).toBe("nothing");
  expect(noWords({ ...READ, saving: "underWay" })).toBe("reading");
  expect(noWords({ ...READ, isLatest: false })).toBe("reading");
  // A pause between two words is saved and read, and its writer types on.
  expect(noWords({ ...READ, isTyping: true })).toBe("reading");
  expect(noWords({ ...READ, isEmptyText: true })).toBe("empty");
});

test("beside a picture nobody is told that there was nothing to draw", () => {
  expect(noWords({ ...READ, hasPicture: true })).toBe("nothingToChange");
  expect(noWords({ ...READ, hasPicture: true, saving: "underWay" })).toBe("reading");
});

test("a text that can't be saved is not said to be read", () => {
  expect(noWords({ ...READ, saving: "stuck" })).toBeNull();
});
