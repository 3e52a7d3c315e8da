import { expect, it, test } from "vitest";
import { readDiary } from "../read";

const shown = (text: string) => {
  const { people, things } = readDiary(text);
  return [...people, ...things.map(({ id }) => id)];
};

test.each([
  ["커피를 한 잔도 못 마셨다.", []],
  ["물고기는 한 마리도 안 잡혔다.", []],
  ["버스를 놓쳤다.", []],
  ["우산을 깜빡했다.", []],
  ["도시락을 집에 두고 왔다.", []],
  ["치킨을 참았다.", []],
  ["택시 탈 돈도 없었다.", []],
  ["커피 마실 시간도 없다.", []],
  ["오징어는 쳐다보기도 싫었다.", []],
  ["시금치는 먹기 싫다.", []],
  ["빵이 매진이었다.", []],
  ["케이크는 포기했다.", []],
  ["콜라를 끊기로 했다.", []],
  ["친구도 안 만났다.", []],
  ["엄마한테 우산을 안 가져왔다고 혼났다.", ["mom"]],
  ["사과를 안 먹고 귤을 먹었다.", ["tangerine"]],
  ["기차를 놓쳐서 버스를 탔다.", ["bus"]],
  ["자전거 탈 힘이 없다.", []],
])("%s", (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

it("leaves what is there all the same", () => {
  expect(shown("솜사탕은 못 참지.")).toEqual(["cottoncandy"]);
  expect(shown("강아지가 무서워서 엄마 뒤에 숨었다.")).toEqual(["mom", "dog"]);
  expect(shown("밥을 먹고 나니 빵 먹을 배가 없었다.")).toContain("rice");
});
