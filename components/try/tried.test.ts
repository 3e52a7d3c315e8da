import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "@/components/kept/memory-store.fixture";
import { forgetPrivateTexts } from "@/components/kept/private-texts";
import { forgetTried, keepTried, triedHere } from "./tried";

const DAY = { text: "바다에 갔다.", seed: 512 };
const HOUR = 3600_000;

test("what a guest wrote waits for them on this device, the next day too", () => {
  const shelf = memoryShelf();
  expect(triedHere(shelf)).toBeNull();
  keepTried(DAY, shelf, 0);
  expect(triedHere(shelf, 30 * HOUR)).toEqual(DAY);
  expect(triedHere(shelf, 49 * HOUR)).toBeNull();
  expect(triedHere(shelf, 1 * HOUR)).toBeNull();
});

test("it goes when it was taken in, and with whoever signs out", () => {
  const shelf = memoryShelf();
  keepTried(DAY, shelf);
  forgetTried(shelf);
  expect(triedHere(shelf)).toBeNull();
  keepTried(DAY, shelf);
  forgetPrivateTexts(shelf, memoryShelf());
  expect(triedHere(shelf)).toBeNull();
});

test.each([
  "",
  "null",
  "{",
  '{"text":1,"seed":1,"at":0}',
  '{"text":"a","seed":-1,"at":0}',
  '{"text":"a","seed":1.5,"at":0}',
])("%s is no day", (kept) => {
  const shelf = memoryShelf();
  shelf.put("deep-story.tried.day", kept);
  expect(triedHere(shelf, 1)).toBeNull();
});

test("a day of any length comes back as it was kept", () => {
  const shelf = memoryShelf();
  const long = { ...DAY, text: "가".repeat(60_000) };
  expect(keepTried(long, shelf)).toBe(true);
  expect(triedHere(shelf)).toEqual(long);
});

test("a browser that keeps nothing says so", () => {
  expect(keepTried(DAY, forbiddenShelf)).toBe(false);
  expect(triedHere(forbiddenShelf)).toBeNull();
});
