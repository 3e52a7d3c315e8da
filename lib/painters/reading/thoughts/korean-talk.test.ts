import { expect, it, test } from "vitest";
import { rowOf } from "../people";
import { readDiary } from "../read";

function paper(text: string) {
  const { people, things, weather, actions } = readDiary(text);
  return { shown: [...people, ...things.map(({ id }) => id), ...weather], actions };
}

test.each([
  ["주인공이 말을 타고 성으로 달려가는 장면에서 졸았다.", []],
  ["공주가 개구리한테 뽀뽀하는 이야기였다.", []],
  ["고래가 나오는 영상을 틀었다.", []],
  ["귀신 얘기를 했다.", []],
  ["부장님 뒷담화를 했다.", []],
  ["곰 이야기를 읽었다.", []],
  ["좀비가 나와서 무서웠다.", []],
  ["왕자님은 언제 오실까.", []],
  ["삼촌이 요트를 샀다고 자랑했다.", ["uncle"]],
  ["이모가 강아지를 키운단다.", []],
  ["옆 반에 햄스터가 있대.", []],
  ["밥을 먹었다. 비가 온대.", ["rice"]],
  ["밥을 먹었다. 비가 올 것 같다.", ["rice"]],
  ["비 예보가 있었지만 밥을 먹었다.", ["rice"]],
  ["눈이 온다고 해서 장갑을 꺼냈다.", ["mitten"]],
  ["민수가 게임기를 샀다고 자랑했다.", ["friend"]],
  ["동생이 로봇이 최고라고 우겼다.", ["sibling"]],
  ["형이 귀신을 봤다고 거짓말했다.", ["bro"]],
  ["먹을 사람이 없다.", []],
  ["고양이 걱정만 했다.", []],
  ["호랑이 꿈을 꿨다.", []],
  ["엄마 생각에 눈물이 났다.", []],
  ["선생님이 이사 간다더니 진짜였다.", []],
  ["엄마가 그러는데 이모가 고양이를 키운대.", ["mom"]],
  ["아이돌이 되고 싶다.", []],
  ["의사가 되고 싶다.", []],
])("%s", (text, expected) => {
  expect(paper(text).shown.map(rowOf)).toEqual(expected);
});

it("takes part in what is shown", () => {
  expect(paper("동생이 얘기를 했다.").shown).toEqual(["sibling"]);
  expect(paper("친구와 영화를 봤다.").shown).toContain("friend");
  expect(paper("공주 인형을 샀다.").shown).toEqual(["barbie"]);
  expect(paper("엄마가 만든 이야기를 들었다.").shown).toContain("mom");
  expect(paper("강아지 사진을 찍었다.").shown).toContain("dog");
});

it("does nothing that is yet to be done", () => {
  expect(paper("먹을 사람이 없다.").actions).toEqual([]);
  expect(paper("책을 읽고 잤다.").actions).toEqual(["sleep", "read"]);
  expect(paper("밥을 먹을 때 웃었다.").actions).toContain("eat");
});

test.each([
  ["군대 간 아들한테서 편지가 왔다.", ["mail"]],
  ["산타 할아버지께 편지를 썼다.", ["mail"]],
  ["오늘은 치킨이나 먹자.", []],
  ["과자를 먹었다.", ["snack"]],
  ["엄마가 밥 먹으라고 세 번이나 불렀다.", ["mom"]],
  ["에펠탑도 보고 낙타도 타 보고 싶다.", []],
  ["언니가 결혼하면 침대를 옮길 거다.", []],
  ["작년에는 바다에 갔다. 조개도 주웠다. 지금은 집에서 빵을 먹는다.", ["bread"]],
  ["유튜브에서 본 대로 케이크를 만들었다.", ["phone", "cake"]],
  ["엄마가 해 준 된장찌개가 먹고 싶다.", []],
  ["아빠는 미국에서 일하신다.", []],
  ["가족을 그렸다.", []],
  ["엄마한테는 아직 말 안 했다.", []],
  ["시험 끝나면 놀이공원 가서 솜사탕 먹는다.", []],
  ["신랑 될 사람은 어디 있나.", []],
  ["할머니가 아들을 찾으셨다.", ["grandma"]],
  ["치킨이 꿈에 나왔다.", []],
  ["나는 피아노가 더 좋은데.", []],
])("%s", (text, expected) => {
  expect(paper(text).shown).toEqual(expected);
});

it("mistakes no flat for an ache", () => {
  expect(paper("새 아파트로 이사했다.").actions).not.toContain("sick");
});

it("takes no peeling for a question", () => {
  expect(paper("귤을 까먹었다.")).toEqual({ shown: ["tangerine"], actions: ["eat"] });
  expect(paper("귤을 먹을까.").shown).toEqual([]);
});
