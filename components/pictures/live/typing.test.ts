import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { REST_MS, Typing } from "./typing";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setup() {
  let drawn = 0;
  const typing = new Typing(() => {
    drawn += 1;
  });
  let text = "";
  const type = (added: string) => {
    typing.typed(text, text + added);
    text += added;
  };
  const pass = (ms: number) => vi.advanceTimersByTime(ms);
  return { typing, type, pass, drawn: () => drawn };
}

test("a word that ends is drawn at once, one that is not done after a rest", () => {
  const { type, pass, drawn } = setup();
  for (const letter of "dog") {
    type(letter);
    pass(60);
  }
  expect(drawn()).toBe(0);
  type(" ");
  pass(0);
  expect(drawn()).toBe(1);
  type("r");
  pass(REST_MS - 1);
  expect(drawn()).toBe(1);
  pass(1);
  expect(drawn()).toBe(2);
});

test("nothing is drawn in the middle of a syllable, however long that takes", () => {
  const { typing, type, pass, drawn } = setup();
  typing.composing(true);
  type("ㅂ");
  pass(60_000);
  expect(drawn()).toBe(0);
  typing.changed();
  pass(60_000);
  expect(drawn()).toBe(0);
  typing.composing(false);
  pass(REST_MS);
  expect(drawn()).toBe(1);
});

test("a syllable that begins takes back what the one before it was about to draw", () => {
  const { typing, type, pass, drawn } = setup();
  typing.composing(true);
  type("바");
  typing.composing(false);
  pass(10);
  typing.composing(true);
  type("ㄷ");
  pass(1000);
  expect(drawn()).toBe(0);
});

test("what is clicked shows at once; a page that goes draws nothing more", () => {
  const { typing, type, pass, drawn } = setup();
  typing.changed();
  pass(0);
  expect(drawn()).toBe(1);
  type("a");
  typing.stop();
  pass(1000);
  expect(drawn()).toBe(1);
});
