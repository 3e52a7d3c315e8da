import { describe, expect, it, test } from "vitest";
import { readStory } from "../story";
import { eventsIn } from "./events";
import type { EventKind } from "./kinds";

const kinds = (text: string) => [...new Set(eventsIn(readStory(text)).map(({ kind }) => kind))];

describe("what happened", () => {
  const told: readonly (readonly [EventKind, ...string[]])[] = [
    [
      "death",
      "할머니가 돌아가셨다.",
      "할아버지 방금 가셨다고 한다.",
      "장례식장에 갔다.",
      "My grandpa passed away.",
      "We buried Grandad today.",
    ],
    ["pet", "우리 강아지가 무지개다리를 건넜다.", "햄스터를 화단에 묻어 주었다.", "We had to put our dog down."],
    ["miscarriage", "아기 심장 소리가 들리지 않는다고 했다.", "There was no heartbeat."],
    [
      "illness",
      "엄마가 폐암 3기래요.",
      "아빠가 치매 진단을 받았다.",
      "Mum has dementia.",
      "It is stage three, the doctor said.",
    ],
    ["accident", "동생이 교통사고를 당했다.", "The car crash was on the bridge."],
    ["disaster", "우리 집에 불이 났다.", "It was a house fire."],
    ["parting", "남자친구랑 헤어졌다.", "여친한테 차였다.", "He broke it off with me.", "We broke up."],
    ["family", "부모님이 이혼하신다.", "My parents are getting divorced."],
    ["work", "회사에서 잘렸다.", "권고사직을 받았다.", "I was laid off today.", "The company let me go."],
    ["farewell", "친구가 이민을 갔다.", "동생을 훈련소로 떠나보냈다.", "We said our last goodbyes at the station."],
    ["memorial", "오늘은 할아버지 제삿날이다.", "I took flowers to his grave."],
    ["quarrel", "동생이랑 싸웠다.", "언니랑 말다툼을 했다.", "I argued with my brother."],
    ["failure", "면접에서 떨어졌다.", "I failed the test."],
    ["unfair", "새치기를 당해서 어이없었다.", "A man cut in line."],
    ["toil", "오늘도 야근이다.", "I worked late, overtime again."],
    ["sleepless", "한숨도 못 잤다.", "I couldn't sleep."],
    ["nerves", "오늘은 첫 출근이라 긴장했다.", "Job interview today."],
    ["proposal", "남자친구가 프러포즈를 했다.", "He proposed on the beach."],
    ["birth", "조카가 태어났다.", "My niece was born at noon."],
    ["passing", "시험에 합격했다!", "I passed the exam!"],
    ["reunion", "십 년 만에 친구를 만났다.", "We hugged all night at the reunion."],
    ["winning", "우리 팀이 이겼다.", "Our team won."],
    ["raise", "드디어 승진했다.", "I got a raise."],
    ["homecoming", "할머니가 퇴원하셨다.", "Dad is out of hospital."],
  ];
  for (const [kind, ...texts] of told) test.each(texts)(`${kind}: %s`, (text) => expect(kinds(text)).toContain(kind));

  test.each([
    ["머리카락이 잘렸다.", "work"],
    ["친구들이랑 집 앞에서 헤어졌다.", "parting"],
    ["문화유산을 보러 갔다.", "miscarriage"],
    ["불합격이 아니라니.", "passing"],
    ["They let us go home early.", "work"],
    ["We separated the eggs.", "family"],
    ["I couldn't put the book down.", "pet"],
    ["I passed the salt.", "passing"],
  ] as const)("%s tells of no %s", (text, kind) => {
    expect(kinds(text)).not.toContain(kind);
  });

  it("did not, where it is denied, wished for, or happens in a story", () => {
    for (const text of ["시험에 합격하고 싶다.", "우리는 싸우지 않았다.", "영화에서 주인공이 프러포즈했다."])
      expect(kinds(text), text).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/passing|quarrel|proposal/)]),
      );
    for (const text of ["I hope I passed the exam.", "We never argued.", "In the movie he proposed."])
      expect(kinds(text), text).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/passing|quarrel|proposal/)]),
      );
  });

  it("in another year is remembered", () => {
    expect(kinds("3년 전에 할머니가 돌아가셨다.")).toEqual(["memorial"]);
    expect(kinds("It's a year since we lost our dog.")).not.toContain("pet");
  });

  it("befell a stranger, or somebody near", () => {
    const whom = (text: string) => eventsIn(readStory(text)).map(({ whom }) => whom);
    expect(whom("어떤 가수가 이혼했다고 한다.")).toContain("stranger");
    expect(whom("부모님이 이혼하신다.")).not.toContain("stranger");
  });

  it("is told in time that grows with the text, however it repeats itself", () => {
    const time = (n: number) => {
      const story = readStory("그래서 친구가 울다가 ".repeat(n));
      const begun = performance.now();
      eventsIn(story);
      return performance.now() - begun;
    };
    time(200);
    expect(time(1200)).toBeLessThan(500);
  });
});
