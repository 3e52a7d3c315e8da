import { expect, it, test } from "vitest";
import { FOUND_IN } from "./found-in";
import { lexicon } from "./lexicon";
import { SCENES } from "./plan";
import { readDiary } from "./read";
import { DRAWN_AS } from "./scenes";

test.each([
  ["경복궁에서 한복을 입고 사진을 찍었다.", "palace"],
  ["시골 할머니댁에 갔다. 감나무가 있었다.", "countryside"],
  ["놀이터에서 그네를 탔다.", "playground"],
  ["운동장에서 달리기를 했다.", "schoolyard"],
  ["훈련소에 들어갔다.", "schoolyard"],
  ["이모 결혼식에 갔다. 신부가 예뻤다.", "wedding"],
  ["아빠랑 목욕탕에 갔다.", "bath"],
  ["찜질방에서 계란을 먹었다.", "bath"],
  ["미용실에서 파마를 했다.", "salon"],
  ["고속도로 휴게소에서 호두과자를 먹었다.", "car"],
  ["서울역에서 기차를 탔다.", "train"],
  ["편의점에서 삼각김밥을 먹었다.", "store"],
  ["친구들이랑 노래방에 갔다.", "karaoke"],
  ["PC방에서 게임을 했다.", "gameroom"],
  ["옥상에서 별을 봤다.", "rooftop"],
  ["한옥마을에서 식혜를 마셨다.", "hanok"],
  ["스키장에서 보드를 탔다.", "skislope"],
  ["아쿠아리움에서 상어를 봤다.", "aquarium"],
  ["빵집에서 소금빵을 샀다.", "bakery"],
  ["캠핑장에서 고기를 구워 먹었다.", "camping"],
  ["We went on a road trip.", "car"],
  ["It was karaoke night.", "karaoke"],
  ["I got a haircut at the hair salon.", "salon"],
  ["We visited the palace.", "palace"],
  ["We stayed at a ski resort.", "skislope"],
  ["The kids ran to the playground.", "playground"],
  ["We bought a baguette at the bakery.", "bakery"],
  ["We watched the sunset from the rooftop bar.", "rooftop"],
])("%s is set in: %s", (text, scene) => {
  expect(readDiary(text).scene).toBe(scene);
});

test.each([
  ["텐트를 치고 불을 피웠다.", "camping"],
  ["신랑과 신부가 행복해 보였다.", "wedding"],
  ["청군이 이겼다.", "schoolyard"],
  ["등대가 보였다.", "sea"],
])("%s names no place, but belongs to: %s", (text, scene) => {
  expect(readDiary(text).scene).toBe(scene);
});

test.each([
  ["추석이라 송편을 빚었다.", "autumn"],
  ["설날에 세배를 했다.", "winter"],
  ["어린이날 선물을 받았다.", "spring"],
  ["Merry Christmas!", "winter"],
  ["여름에 크리스마스 노래를 들었다.", "summer"],
])("%s falls into: %s", (text, season) => {
  expect(readDiary(text).season).toBe(season);
});

test.each([
  ["경찰이 왔다.", ["police"]],
  ["소방관과 군인을 만났다.", ["firefighter", "soldier"]],
  ["간호사가 웃어 주셨다.", ["nurse"]],
  ["큰아버지와 외숙모가 오셨다.", ["uncle", "aunt"]],
  ["짝꿍이랑 놀았다.", ["classmate"]],
  ["옆집아저씨가 인사했다.", ["neighbour"]],
  ["A policeman helped us.", ["police"]],
])("%s tells of the people who can be told apart: %j", (text, people) => {
  expect(readDiary(text).people).toEqual(people);
});

it("knows only scenes that are drawn and things that the lexicon holds", () => {
  const { byId } = lexicon();
  expect([...FOUND_IN.keys()].filter((id) => !byId.has(id))).toEqual([]);
  expect(Object.keys(DRAWN_AS).filter((id) => byId.get(id)?.class !== "scene")).toEqual([]);
  expect([...FOUND_IN.values()].filter(([scene]) => !SCENES.includes(scene))).toEqual([]);
});

it("gives every scene words of its own, but those that only snow or night make", () => {
  const named = new Set([...lexicon().byId.values()].map(({ id }) => DRAWN_AS[id] ?? id));
  expect(SCENES.filter((scene) => !named.has(scene))).toEqual(
    ["snowcity", "snowfield", "night"].filter((s) => !named.has(s)),
  );
});
