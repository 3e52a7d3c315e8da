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
  ["회는 비싸서 못 먹었다.", []],
  ["롤러코스터는 키가 작아서 못 탔다.", []],
  ["썰매는 무서워서 안 탔다.", []],
  ["떡볶이, 피자, 마카롱 다 참았다.", []],
  ["고양이는 알레르기 때문에 못 키운다.", []],
  ["자전거를 도둑맞았다.", []],
  ["피아노를 그만뒀다.", []],
  ["돌을 던져도 안 떨어졌다.", ["stone"]],
  ["사장님이 대신 사과하셨다.", ["boss"]],
])("%s", (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

it("leaves what is there all the same", () => {
  expect(shown("솜사탕은 못 참지.")).toEqual(["cottoncandy"]);
  expect(shown("강아지가 무서워서 엄마 뒤에 숨었다.")).toEqual(["mom", "dog"]);
  expect(shown("밥을 먹고 나니 빵 먹을 배가 없었다.")).toContain("rice");
});

it("sets no picture in a place that is shut", () => {
  expect(readDiary("도서관이 쉬는 날이었다. 벤치에서 김밥을 먹었다.").scene).not.toBe("library");
  expect(readDiary("수영장이 문을 닫아서 공원에 갔다.").scene).toBe("park");
});
