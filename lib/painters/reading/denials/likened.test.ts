import { expect, it, test } from "vitest";
import { readDiary } from "../read";

function shown(text: string) {
  const { people, things, weather } = readDiary(text);
  return [...people, ...things.map(({ id }) => id), ...weather];
}

test.each([
  ["동생 얼굴이 사과처럼 빨개졌다.", ["sibling"]],
  ["호랑이 같은 목소리로 소리쳤다.", []],
  ["아빠는 호랑이처럼 무서웠다.", ["dad"]],
  ["나는 나무늘보처럼 천천히 걸었다.", []],
  ["벚꽃이 눈같이 내렸다.", []],
  ["구름이 솜사탕 같았다.", ["cloud"]],
  ["구름이 양 같다.", ["cloud"]],
  ["공룡은 버스보다 컸다.", ["dinosaur"]],
  ["수박만 한 만두를 먹었다.", ["dumpling"]],
  ["배가 수박만 하다고 했다.", []],
  ["곰만한 강아지를 봤다.", ["dog"]],
  ["벌레인 줄 알고 놀랐다.", []],
  ["귀신인 줄 알았는데 엄마였다.", ["mom"]],
  ["오늘은 내가 공주가 된 기분이다.", []],
  ["새라도 된 듯 가벼웠다.", []],
  ["나는 수영할 때 개구리다.", []],
  ["우리 형은 완전 돼지다.", ["bro"]],
  ["동생은 토끼야.", ["sibling"]],
  ["펭귄처럼 뒤뚱뒤뚱 걸었다.", []],
  ["엄마 손은 난로 같다.", ["mom"]],
  ["천사 같은 아기가 잔다.", ["baby"]],
  ["꽃보다 예쁜 우리 엄마.", ["mom"]],
  ["눈이 토끼처럼 빨갰다.", []],
  ["로켓처럼 빠른 기차를 탔다.", ["train"]],
  ["가수 뺨치게 노래를 불렀다.", []],
  ["머리를 잘랐는데 송이버섯이 됐다.", []],
  ["원숭이 흉내를 냈다.", []],
  ["다람쥐마냥 도토리를 주웠다.", ["acorn"]],
  ["손이 얼음 같아서 장갑을 꼈다.", ["mitten"]],
  ["비행기만큼 큰 연을 날렸다.", ["kite"]],
  ["친구 같은 아빠랑 야구를 봤다.", ["dad"]],
])("%s", (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

it("spares what is told of itself", () => {
  expect(shown("우리 집 강아지는 푸들이다.")).toContain("dog");
  expect(shown("오늘 점심은 김밥이다.")).toContain("gimbap");
  expect(shown("동생보다 먼저 일어났다.")).toEqual(["sibling"]);
  expect(shown("엄마랑 같이 빵을 먹었다.")).toEqual(["mom", "bread"]);
});

it("knows whom a mirror shows", () => {
  expect(shown("거울을 보니 삐에로였다.")).not.toContain("clown");
});
