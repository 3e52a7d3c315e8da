import { expect, test } from "vitest";
import { plainSpelling } from "./spelling";
import { fitsIn, graphemes, isBlank, lengthOf, manyLines, oneLine } from "./text";

const FAMILY = "👨‍👩‍👧‍👦";
const ENGLAND = "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}";
const KISS = "🧑🏻‍❤️‍💋‍🧑🏼";

test("a person's characters are counted: families, flags, keycaps, syllables and letters with their marks", () => {
  for (const one of [FAMILY, ENGLAND, KISS, "🇰🇷", "1️⃣", "👍🏽", "한", "한".normalize("NFD"), "é", "ผู้", "नि", "\r\n"]) {
    expect(graphemes(one), one).toEqual([one]);
    expect(lengthOf(one.repeat(61)), one).toBe(61);
  }
  expect(lengthOf("")).toBe(0);
  expect(lengthOf("가나다 abc\n")).toBe(8);
  expect(graphemes("🇰🇷🇯🇵a\n\u0301")).toEqual(["🇰🇷", "🇯🇵", "a", "\n", "\u0301"]);
});

test("the count agrees with the standard's own, where browsers agree on it", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const text of [
    "오늘 바다에 갔다 🏖️!",
    "Ngày đẹp trời",
    "يوم جميل ١٢٣",
    "می‌خواهم",
    "שָׁלוֹם",
    "ᄒᆞᆫ글",
    "日本語が",
    "ｶﾞ",
    "สวัสดีครับ",
  ]) {
    expect(graphemes(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
  }
});

test("nobody stores a book in one character: beyond ten code points each, they count", () => {
  expect(lengthOf(`e${"\u0301".repeat(9_999)}`)).toBe(1_000);
  expect(lengthOf(KISS.repeat(40))).toBe(40);
  expect(lengthOf(`e${"\u0301".repeat(99)}`, 2)).toBe(50);
  for (const text of ["x".repeat(120), FAMILY.repeat(120), "가".repeat(120)]) {
    expect(fitsIn(text, 120)).toBe(true);
    expect(fitsIn(`${text}${text[0] === "x" ? "x" : FAMILY}`, 120)).toBe(false);
  }
  expect(fitsIn("\u0301".repeat(1_201), 120)).toBe(false);
});

test("hostile text is counted and tidied in time that grows with it alone", { timeout: 10_000 }, () => {
  const n = 200_000;
  for (const part of [
    "\u0301\u0323",
    "👨\u200D",
    "\u200D",
    "ᄀ",
    "\u{E0067}",
    "🏴\u{E0067}",
    " \u200D",
    "🇰",
    "\u3164",
  ]) {
    lengthOf(`a${part.repeat(n)}`);
    oneLine(`a${part.repeat(n)}`);
  }
});

test("no text of a diary's length is hard to spell plainly, the most marks on one letter neither", () => {
  const began = process.cpuUsage().user;
  plainSpelling(`a${"\u0301\u0323".repeat(20_000)}`);
  // Was a second of the processor.
  expect(process.cpuUsage().user - began).toBeLessThan(500_000);
});

test("families, flags, Persian and Hindi stay whole", () => {
  for (const text of [
    FAMILY,
    ENGLAND,
    KISS,
    "🏳️‍🌈",
    "1️⃣",
    "می‌خواهم",
    "क्‍ष",
    "क्‌ष",
    "葛󠄀",
    "O’Neil-Smith Jr.",
    "𝒜",
    "🫩",
    "ᄒᆞᆫ",
  ]) {
    expect(oneLine(text)).toBe(text);
    expect(isBlank(text)).toBe(false);
  }
});

test("what nobody can see is empty", () => {
  const unseen = [
    ..."\u3164\u2800\u200B\u115F\u1160\uFFA0\u0301\u034F\u202E\u2066\u200E\u061C\u00AD\uFEFF\u00A0\u3000\uFE0F\u180E",
    ..."\u200D\u2063\u{E0067}\u{1D159}\uE000\uFFFC\t\n\x07",
    "\u3164 \u2800\u200B\u0301",
    "\uD83D",
    "",
  ];
  for (const text of unseen) {
    expect(oneLine(text), JSON.stringify(text)).toBe("");
    expect(isBlank(text), JSON.stringify(text)).toBe(true);
  }
});

test("nothing unseen is left that turns a page around, hides words or makes two of one", () => {
  expect(oneLine("지우\u202Egnp.exe")).toBe("지우gnp.exe");
  expect(oneLine("\u2066a\u2067b\u2069\u202Ac\u202D")).toBe("abc");
  expect(oneLine("a\u{E0068}\u{E0069}b🏴\u{E0068}")).toBe("ab🏴");
  expect(oneLine("지\u200D우\u200D\u200C, a\u200Db, \u200Dc")).toBe("지우, ab, c");
  expect(oneLine("👨\u200D\u200D👩")).toBe("👨\u200D👩");
  expect(oneLine("  서울\u3000\u3164 여행\n\t ")).toBe("서울 여행");
  expect(oneLine("한".normalize("NFD"))).toBe("한");
  expect(oneLine("a\uD83Db\0c\x1B\uFFFEd\uFEFFe")).toBe("abcde");
  expect(oneLine(`z${"\u0335".repeat(40)}`)).toBe(`z${"\u0335".repeat(10)}`);
  // Marks that say which way a word goes are part of Hebrew and Arabic.
  expect(oneLine("שלום!\u200F (א)")).toBe("שלום!\u200F (א)");
});

test("tidied once is tidied", () => {
  for (const text of [
    "\u200D지우\u202E \u3164x",
    "🏴\u200B\u{E0067}\u{E0062}\u{E0065}\u{E007F}",
    "a\u200B\u0301",
    "\uFEFF\u0344".repeat(20),
  ]) {
    expect(oneLine(oneLine(text))).toBe(oneLine(text));
  }
});

test("a text of many lines stays as it was typed, but for halves of characters and U+0000", () => {
  expect(manyLines("a\0b\uD83D\n  \u202E👨‍👩‍👧\u200B")).toBe("ab\n  \u202E👨‍👩‍👧\u200B");
});
