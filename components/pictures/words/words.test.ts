import { expect, test } from "vitest";
import { nextWords, sentWords, shownWords, startWords, WORDS_MAX, type WordsEvent, wordsOver } from "./words";

const setup = (...events: WordsEvent[]) => events.reduce(nextWords, startWords(null));
const read = (prompt: string): WordsEvent => ({ type: "read", prompt });
const edited = (text: string): WordsEvent => ({ type: "edited", text });
const [undone, broughtBack]: WordsEvent[] = [{ type: "undone" }, { type: "broughtBack" }] as const;

test("what was read is shown, and nothing is sent: the painter reads the diary itself", () => {
  const words = setup(read("a cat"));
  expect(shownWords(words)).toBe("a cat");
  expect(sentWords(words)).toBeUndefined();
});

test("own words are sent as one line, without the space around them", () => {
  expect(sentWords(setup(read("a cat"), edited("  two cats,\n\na boat\n")))).toBe("two cats, a boat");
});

test("own words stay when the diary is read again", () => {
  const words = setup(read("a cat"), edited("two cats"), read("a dog"));
  expect(shownWords(words)).toBe("two cats");
  expect(sentWords(words)).toBe("two cats");
});

test("undoing shows what was read last", () => {
  const words = setup(read("a cat"), edited("two cats"), read("a dog"), undone);
  expect(shownWords(words)).toBe("a dog");
  expect(sentWords(words)).toBeUndefined();
});

test("undone words can be brought back", () => {
  expect(sentWords(setup(read("a cat"), edited("two cats"), undone, read("a dog"), broughtBack))).toBe("two cats");
});

test("undoing twice keeps what the first undo took", () => {
  expect(sentWords(setup(edited("two cats"), undone, undone, broughtBack))).toBe("two cats");
});

test("new words let go of the undone ones", () => {
  const words = setup(edited("two cats"), undone, edited("a boat"), broughtBack);
  expect(sentWords(words)).toBe("a boat");
});

test("words typed back to what was read are not the writer's own any more", () => {
  expect(setup(read("a cat"), edited("a cat!"), edited("a cat")).own).toBeNull();
});

test("an emptied field stays empty to be written anew, and the diary is drawn meanwhile", () => {
  const words = setup(read("a cat"), edited(""));
  expect(shownWords(words)).toBe("");
  expect(sentWords(words)).toBeUndefined();
  expect(nextWords(words, undone ?? edited(""))).toEqual({ read: "a cat", own: null, undone: null });
});

test("words that nobody can see are none", () => {
  expect(sentWords(setup(edited("\u3164\u200B")))).toBeUndefined();
});

test("words can be written before anything was read", () => {
  expect(sentWords(setup(edited("a boat"), read("a cat")))).toBe("a boat");
});

test("words from before a reload hold", () => {
  expect(shownWords(nextWords(startWords("two cats"), read("a cat")))).toBe("two cats");
});

test("too many characters are counted, and none is cut off", () => {
  const long = "a".repeat(WORDS_MAX);
  expect(wordsOver(setup(edited(`${long} `)))).toBe(0);
  expect(wordsOver(setup(edited(`${long}aa`)))).toBe(2);
  expect(shownWords(setup(edited(`${long}aa`)))).toHaveLength(WORDS_MAX + 2);
});
