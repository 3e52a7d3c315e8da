import { expect, test } from "vitest";
import { markedAs } from "../what-to-draw";
import { toldDay } from "./told-day";

test.each([
  ["비가 많이 왔다. 우산을 썼다.", "rainy", null],
  ["눈이 펑펑 왔다. 정말 신났다!", "snowy", "happy"],
  ["동생이 내 빵을 먹어서 화가 났다.", null, "angry"],
  ["It was sunny and I was so happy.", "sunny", "happy"],
  ["책을 읽었다.", null, null],
  ["", null, null],
] as const)("%s is offered as %s, %s", (text, weather, mood) => {
  expect(markedAs(toldDay(text))).toEqual({ weather, mood });
});

test("a day that hurts is offered no mark", () => {
  expect(markedAs(toldDay("할머니가 돌아가셨다. 장례식에 갔다. 비가 왔다."))).toEqual({ weather: null, mood: null });
});
