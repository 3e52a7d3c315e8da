import { describe, expect, test } from "vitest";
import { hoursIn } from "./hours";
import { readDiary } from "./read";

describe("clock times", () => {
  test.each([
    ["오전 열 시에 만났다", ["morning"]],
    ["오후 세 시에 만났다", ["day"]],
    ["오후 6시쯤", ["evening"]],
    ["저녁 일곱 시에", ["evening"]],
    ["밤 11시까지", ["night"]],
    ["밤 두 시에", ["night"]],
    ["새벽 3시에", ["night"]],
    ["새벽 여섯 시에", ["morning"]],
    ["세 시에 만났다", ["day"]],
    ["일곱 시에 만났다", []],
    ["두 시간 동안", []],
    ["at 3 p.m.", ["day"]],
    ["at 7:30 am", ["morning"]],
    ["until 11pm", ["night"]],
    ["at 12 a.m.", ["night"]],
    ["at 12 p.m.", ["day"]],
    ["I am 3", []],
  ])("%s", (text, times) => {
    expect([...hoursIn(text)]).toEqual(times);
  });
});

describe("the time of day of a diary", () => {
  test.each([
    ["아침에 빵을 먹었다.", "morning"],
    ["점심에 친구를 만났다.", "day"],
    ["저녁에 산책했다.", "evening"],
    ["밤에 별을 봤다.", "night"],
    ["새벽에 잠이 깼다.", "night"],
    ["새벽 여섯 시에 일어났다.", "morning"],
    ["오후 세 시에 공원에 갔다.", "day"],
    ["We met at 9 p.m.", "night"],
    ["We had lunch.", "day"],
    ["그냥 그런 하루였다.", "day"],
  ])("%s", (text, time) => {
    expect(readDiary(text).time).toBe(time);
  });
});
