import { expect, test } from "vitest";
import { readDiary } from "@/lib/painters/reading/read";

const actionsIn = (text: string) => readDiary(text).actions;

test.each([
  ["A man called me honey.", "phone"],
  ["The printer jammed twice.", "play"],
  ["It stood behind the vacuum cleaner.", "clean"],
] as const)("a word for a deed is no deed: %s", (text, action) => {
  expect(actionsIn(text)).not.toContain(action);
});

test.each([
  ["She called me from the station.", "phone"],
  ["I called my friend.", "phone"],
  ["We jammed with the band.", "play"],
  ["Dad vacuumed the room.", "clean"],
] as const)("a deed is done: %s", (text, action) => {
  expect(actionsIn(text)).toContain(action);
});
