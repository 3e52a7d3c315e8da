import { expect, test } from "vitest";
import { differentTags, spelledAs, tagKey, tagPath, tidyTag } from "./tag";

test("capitals, kinds of space and of letter, and what is not seen make no other tag", () => {
  const same = [
    ["Node.js", "node.JS", "ＮＯＤＥ．ＪＳ", "node\u200B.js", "#node.js"],
    ["서울 여행", "서울\u3000여행", " 서울\u00A0\u2003여행 ", "서울 여행".normalize("NFD"), "서울\u3164여행"],
    ["C#", "c＃", "#C#", " ＃ c#"],
    ["Straße", "STRASSE", "strasse"],
    ["ΟΔΌΣ", "οδός", "οδόσ"],
    ["می‌خواهم", "میخواهم"],
    ["❤️", "❤"],
    ["İstanbul", "Istanbul", "istanbul"],
  ];
  for (const [first = "", ...others] of same) for (const tag of others) expect(tagKey(tag), tag).toBe(tagKey(first));
});

test("what a person tells apart stays apart", () => {
  const flag = (letters: string) =>
    `🏴${[...letters].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("")}\u{E007F}`;
  const tags = [
    "서울여행",
    "서울 여행",
    "resume",
    "résumé",
    "👨‍👩‍👧",
    "👨👩👧",
    flag("gbeng"),
    flag("gbsct"),
    "👍",
    "👍🏽",
    "c",
    "c++",
    "c#",
    "ı",
    "i",
    "ㅋ",
    "가",
  ];
  expect(differentTags(tags)).toEqual(tags);
});

test("a key is its own key, and every tag has one", () => {
  for (const tag of ["Node.JS", "ﷺ", "㎏", "¨", "İ", "ǅ", "ᾳ", "🏴\u{E0067}", "ﾊﾟ", "\u0345a", "⑩"]) {
    expect(tagKey(tag)).not.toBe("");
    expect(tagKey(tagKey(tag))).toBe(tagKey(tag));
  }
});

test("the first spelling of a tag stays", () => {
  expect(differentTags(["Sea", "바다", "SEA", "sea"])).toEqual(["Sea", "바다"]);
  expect(spelledAs("sea", [{ tags: ["x"] }, { tags: ["y", "SEA"] }, { tags: ["Sea"] }])).toBe("SEA");
  expect(spelledAs("sea", [])).toBe("sea");
});

test("an address holds nothing that a server or a browser reads into a path, and leads back to the tag", () => {
  for (const tag of [
    "node.js",
    "여행.com",
    ".",
    "..",
    "a/b",
    "a\\b",
    "100%",
    "%2e%2e",
    "a?b#c",
    "C#",
    "?",
    "x.rsc",
    "../../etc",
    "C++ & co",
    "~",
  ]) {
    const path = tagPath(tag);
    expect(new URL(path, "http://site.test").pathname, tag).toBe(path);
    expect(path).toMatch(/^\/tags\/[^/.\\]+$/);
    expect(path).not.toMatch(/%2f|%5c|%25|%2e|%23|%3f/i);
    expect(tagKey(decodeURIComponent(path.slice("/tags/".length)))).toBe(tagKey(tag));
    expect(tagPath(tidyTag(tag).toUpperCase())).toBe(path);
  }
});
