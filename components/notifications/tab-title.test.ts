import { expect, test } from "vitest";
import { titleWith } from "./tab-title";

test.each([
  ["Deep Story", 0, "Deep Story"],
  ["Deep Story", 3, "(3) Deep Story"],
  ["(3) Deep Story", 4, "(4) Deep Story"],
  ["(99+) Deep Story", 0, "Deep Story"],
  ["Deep Story", 100, "(99+) Deep Story"],
  ["(우리) 바다", 1, "(1) (우리) 바다"],
])("%s with %i unread is %s", (title, unread, shown) => {
  expect(titleWith(title, unread)).toBe(shown);
  expect(titleWith(titleWith(title, unread), unread)).toBe(shown);
});
