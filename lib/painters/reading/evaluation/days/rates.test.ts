import { expect, test } from "vitest";
import { sameMeaning } from "../load";
import { measureDiary } from "../measure";
import { parseDays } from "./day";
import { listDay } from "./list";
import { measureDay } from "./measure-day";
import { dayRatesOf, dayTable } from "./rates";

const SAME = sameMeaning();
const day = (text: string, labels: Record<string, string> = {}) => {
  const told = {
    people: "-",
    place: "?",
    time: "?",
    weather: "-",
    deed: "me | eat | -",
    mood: "calm",
    gravity: "light",
  };
  const lines = Object.entries({ ...told, ...labels }).map(([key, value]) => `${key}: ${value}`);
  const [read] = parseDays([`# 7 | a test`, ...lines, text].join("\n"));
  if (!read) throw new Error("no day");
  return read;
};
const measure = (...args: Parameters<typeof day>) => measureDay(day(...args), SAME, false);

test("a day is judged by the picture that is drawn of it", () => {
  const outcome = measure("아침에 {엄마=mother}랑 {공원=park}에서 {빵=bread}을 먹었다. 행복했다.", {
    people: "엄마=mother",
    place: "park",
    time: "morning",
    deed: "me | eat | bread",
    mood: "happy",
  });
  expect(outcome).toMatchObject({
    people: { right: true },
    place: true,
    time: true,
    weather: true,
    deed: { first: true, any: true },
    mood: true,
    understood: true,
    placeTold: true,
    quiet: false,
    cheer: null,
  });
  expect(outcome.words.found).toHaveLength(3);
});

test("of a quiet sheet, what it shows is judged and not what was told", () => {
  const outcome = measure("{할머니=grandmother}가 돌아가셨다.", {
    people: "할머니=grandmother",
    mood: "sad",
    gravity: "grave",
  });
  expect(outcome).toMatchObject({ quiet: true, people: { right: false }, mood: true, weather: true });
});

test("words are counted as in every labelled diary", () => {
  const one = day("{강아지=dog}와 고양이");
  expect(measureDay(one, SAME, false).words).toEqual(measureDiary(one, SAME));
});

test("a day of loss that looks cheerful is told apart from one that doesn't", () => {
  const cheer = (text: string) => measureDay(day(text), SAME, true).cheer;
  expect(cheer("정말 행복하고 즐거웠다.")).toContain("mood");
  expect(cheer("너무 슬퍼서 방에 혼자 있었다.")).toEqual([]);
});

test("rates are parts of the days that there is something to judge of", () => {
  const told = measure("공원에 갔다.", { place: "sea", time: "night" });
  const open = measure("공원에 갔다.", { place: "none(a moor)" });
  expect(dayRatesOf([told, open])).toMatchObject({ days: 2, place: 0, noSuchPlace: 1, time: 0, weather: 1, loss: 0 });
  expect(dayRatesOf([open, measure("그냥 그랬다.")])).toMatchObject({ place: 1, nothing: 0.5, defaultPlace: 0.5 });
});

test("the table has a cell for every column", () => {
  const [head = "", rule = "", row = ""] = dayTable([
    { language: "ko", part: "grave dev", rates: dayRatesOf([measureDay(day("행복했다."), SAME, true)]) },
  ]).split("\n");
  const cells = (line: string) => line.split(" | ").length;
  expect([cells(rule), cells(row)]).toEqual([cells(head), cells(head)]);
  expect(row).toMatch(/^\| Korean \| grave dev \| 1 \| .* \| 1 of 1 \|$/);
});

test("the list names what went wrong, and only that", () => {
  const outcome = (text: string, labels: Record<string, string>) => listDay(day(text, labels), measure(text, labels));
  expect(outcome("{빵=bread}을 {*먹었다=eat}.", { deed: "me | eat | bread" })).toBe("");
  expect(
    outcome("{친구=friend}와 {공원=park}에 갔다.", {
      people: "엄마=mother",
      place: "sea",
      time: "night",
      mood: "happy",
    }),
  ).toBe(
    [
      "7 a test",
      "  people: without 엄마, but with friend",
      "  place: park, not sea",
      "  first deed: nothing, not me eat",
      "  time: day, not night",
    ].join("\n"),
  );
});
