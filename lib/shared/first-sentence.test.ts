import { expect, test } from "vitest";
import { firstSentence } from "./first-sentence";

test.each([
  ["바다에 갔다. 모래성을 쌓았다.", "바다에 갔다"],
  ["와! 눈이다. 좋았다.", "와!"],
  ["오늘은 비가 왔다\n그래서 집에 있었다.", "오늘은 비가 왔다"],
  ["**바다**에 갔다.\n\n좋았다.", "바다에 갔다"],
  ["- 우유 사기\n- 빵", "우유 사기"],
  ["I paid 3.50 for tea. It was good.", "I paid 3.50 for tea"],
  ["\n\n  \n조용한 하루", "조용한 하루"],
  ["", ""],
  ["   \n", ""],
])("%j is called %j", (body, title) => {
  expect(firstSentence(body)).toBe(title);
});

test("a long sentence is cut between words, and one without words between letters", () => {
  const long =
    "어제 밤늦게까지 친구들과 이야기를 나누다가 집에 돌아오는 길에 올해의 첫눈이 펑펑 내려서 우리 모두 한참을 서 있었다.";
  const title = firstSentence(long);
  expect(long.startsWith(`${title} `)).toBe(true);
  expect(title.length).toBeGreaterThan(50);
  expect(title.length).toBeLessThanOrEqual(60);
  expect(firstSentence("It rained and I walked my dog with my sister. We ran.")).toBe(
    "It rained and I walked my dog with my sister",
  );
  expect(firstSentence("가".repeat(200))).toBe("가".repeat(60));
});
