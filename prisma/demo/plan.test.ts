import { describe, expect, test } from "vitest";
import { readDiaries } from "./diaries";
import { PEOPLE } from "./people";
import { planPosts } from "./plan";

const NOVEMBER = new Date("2026-11-21T12:00:00Z");

describe("the demo's texts", () => {
  test("are at least 90 in Korean and 60 in English, each in two wordings", () => {
    const both = { ko: readDiaries("ko"), en: readDiaries("en") };
    expect(new Set(both.ko.map(({ origin }) => origin)).size).toBeGreaterThanOrEqual(90);
    expect(new Set(both.en.map(({ origin }) => origin)).size).toBeGreaterThanOrEqual(60);
    const all = [...both.ko, ...both.en];
    expect(new Set(all.map(({ body }) => body)).size).toBe(all.length);
    expect(new Set(all.map(({ title, body }) => title + body)).size).toBe(all.length);
    expect(all.filter(({ title, body }) => /[{}|]/.test(title + body))).toEqual([]);
  });
});

describe("the demo's plan", () => {
  test("is the same for the same moment", () => {
    expect(planPosts(NOVEMBER)).toEqual(planPosts(NOVEMBER));
  });

  test("has 300 different days of 40 people in both languages, oldest first", () => {
    const posts = planPosts(NOVEMBER);
    expect(PEOPLE).toHaveLength(40);
    expect(new Set(posts.map(({ author }) => author)).size).toBe(40);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(300);
    expect(new Set(posts.map(({ diary }) => diary.body)).size).toBe(300);
    expect(posts.filter(({ author }) => author.locale === "ko")).toHaveLength(180);
    expect(posts.map(({ id }) => id)).toEqual(posts.map(({ id }) => id).toSorted());
    expect(posts.every(({ writtenAt }) => writtenAt <= NOVEMBER)).toBe(true);
  });

  test("gives the person one can sign in as public, private and unfinished days", () => {
    const own = planPosts(NOVEMBER).filter(({ author }) => author === PEOPLE[0]);
    expect(own.length).toBeGreaterThanOrEqual(10);
    expect(new Set(own.map(({ state }) => state))).toEqual(new Set(["public", "private", "draft"]));
  });

  test.each(Array.from({ length: 12 }, (_, month) => month))(
    "finds a diary for every season when begun in month %i",
    (month) => {
      const posts = planPosts(new Date(Date.UTC(2026, month, 10)));
      const snow = posts.filter(({ diary }) => diary.weather === "snowy");
      expect(snow.length).toBeGreaterThan(0);
      expect(snow.filter(({ writtenAt }) => [4, 5, 6, 7, 8].includes(writtenAt.getUTCMonth()))).toEqual([]);
    },
  );

  test("lets nobody write one text twice", () => {
    const seen = planPosts(NOVEMBER).map(({ author, diary }) => `${author.email} ${diary.origin}`);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
