import { expect, test } from "vitest";
import { NO_EDITS } from "../edits";
import { PLAIN } from "../painter";
import { promptOfDiary } from "./diary-reader";

const TWO_PLACES = "아침에 바다에 갔다. 저녁에 식당에서 피자를 먹었다. 고양이는 없었다.";
const promptOf = (over: object) => promptOfDiary({ ...PLAIN, text: TWO_PLACES, edits: NO_EDITS, ...over });

test("a picture in cuts is told of in a line for each, what is unwanted once", () => {
  const { prompt, negativePrompt } = promptOf({ panels: 2 });
  const [first, second, ...more] = prompt.split("\n");
  expect([first, second, more]).toEqual([expect.stringContaining("seaside"), expect.stringContaining("pizza"), []]);
  const unwanted = negativePrompt.split(", ");
  expect(unwanted).toContain("cat");
  expect(new Set(unwanted).size).toBe(unwanted.length);
});

test("the paper's tone is told of", () => {
  expect(promptOf({ paper: "tinted" }).prompt).toContain("cream paper texture");
  expect(promptOf({}).prompt).not.toContain("cream");
});
