import { expect, it, test } from "vitest";
import { findWords } from "../words";

const ids = (text: string) => findWords({ text }).map(({ entry }) => entry.id);

test.each([
  ["고양이 자세를 했다.", []],
  ["비둘기 자세는 어렵다.", []],
  ["호랑이 무늬 옷을 입었다.", ["clothes"]],
  ["강아지 스티커를 받았다.", ["sticker"]],
  ["토끼 머리띠를 했다.", ["hairpin"]],
  ["상어 영상을 봤다.", []],
  ["고래 다큐가 나왔다.", []],
  ["딸기 맛 우유를 마셨다.", ["milkcarton"]],
  ["벚꽃 축제에 갔다.", []],
  ["나비 모양이다.", []],
  ["대학 친구를 만났다.", ["friend"]],
  ["고등학교 동창을 만났다.", []],
  ["회사 동료랑 밥을 먹었다.", ["colleague", "rice"]],
  ["학교 친구들이랑 놀았다.", ["friends"]],
  ["중학교 때가 좋았다.", []],
])("%s", (text, expected) => {
  expect(ids(text).filter((id) => !["playtime", "festival"].includes(id))).toEqual(expect.arrayContaining(expected));
  for (const gone of [
    "cat",
    "pigeon",
    "tiger",
    "dog",
    "rabbit",
    "shark",
    "whale",
    "strawberry",
    "butterfly",
    "class",
    "office",
  ])
    expect(ids(text)).not.toContain(gone);
});

it("leaves places and things that are there themselves", () => {
  expect(ids("학교에서 친구를 만났다.")).toContain("class");
  expect(ids("고양이 밥그릇을 닦았다. 고양이 꼬리가 길다.")).toContain("cat");
  expect(ids("소방차 장난감을 샀다.")).toContain("firetruck");
});
