import { expect, test } from "vitest";
import { addTags, onTagKey, parseTags } from "./tags";

const key = (name: string, more = {}) => ({ key: name, isComposing: false, keyCode: 0, ...more });

test("commas of any script part tags; signs and doubles fall away", () => {
  expect(parseTags(" #여행, 일상、 일상，sea \n,,")).toEqual(["여행", "일상", "sea"]);
});

test("tags written one after the other with their signs are several, and a sign at the end is a letter", () => {
  expect(parseTags("#여행#일상 #바다, C#, #F#, ##x")).toEqual(["여행", "일상", "바다", "C#", "F#", "x"]);
});

test("decomposed Hangul is the same tag as composed", () => {
  expect(addTags(["여행"], "여행".normalize("NFD")).tags).toEqual(["여행"]);
});

test("a tag that is there in another spelling is not added again", () => {
  expect(addTags(["Node.js"], "node.JS, ＮＯＤＥ．js, 바다, 바다")).toMatchObject({
    tags: ["Node.js", "바다"],
    problem: null,
  });
});

test("the eleventh tag stays out and says so", () => {
  const ten = Array.from({ length: 10 }, (_, index) => `tag${index}`);
  expect(addTags(ten, "more")).toEqual({ tags: ten, added: [], problem: "full" });
});

test("a tag that is too long stays out and says so", () => {
  expect(addTags([], `${"x".repeat(31)}, short`)).toMatchObject({ tags: ["short"], problem: "too_long" });
});

test("Enter adds, Backspace in the empty field removes", () => {
  expect(onTagKey(key("Enter"), "sea")).toBe("add");
  expect(onTagKey(key("Enter"), " ")).toBe(null);
  expect(onTagKey(key("Backspace"), "")).toBe("remove_last");
  expect(onTagKey(key("Backspace"), "s")).toBe(null);
});

test("keys that belong to a syllable being composed are left alone", () => {
  expect(onTagKey(key("Enter", { isComposing: true }), "여")).toBe(null);
  expect(onTagKey(key("Enter", { keyCode: 229 }), "여행")).toBe(null);
});
