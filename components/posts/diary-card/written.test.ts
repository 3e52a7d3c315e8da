import { expect, test } from "vitest";
import { beginsRtl, firstWritten, writtenOn } from "./written";

const sheet = { measure: (words: string) => words.length, width: 10, columns: 5 };
const kindOf = (text: string) => writtenOn(text, sheet).kind;

test("Korean is written in squares, other scripts on lines", () => {
  expect(kindOf("바다에 갔다")).toBe("squares");
  expect(kindOf("바다에서 KTX를 탔다")).toBe("squares");
  expect(kindOf("We went to the sea")).toBe("ruled");
  expect(kindOf("We ate 김치 by the sea")).toBe("ruled");
  expect(kindOf("바다 바다 바다 مرحبا")).toBe("ruled");
  expect(kindOf("2026 🎉")).toBe("ruled");
});

test("a paragraph runs as its own first letter does, and begins a line", () => {
  expect(writtenOn("to the sea\n\n1. مرحبا", sheet)).toEqual({
    kind: "ruled",
    lines: [
      { text: "to the sea", isRtl: false },
      { text: "1. مرحبا", isRtl: true },
    ],
  });
  expect([beginsRtl("שלום abc"), beginsRtl("abc שלום"), beginsRtl("...")]).toEqual([true, false, false]);
});

test("what does not fit ends in dots, in squares and on lines", () => {
  const first = (text: string) => firstWritten(writtenOn(text, sheet), 1, sheet).lines;
  expect(first("We went to the sea")).toEqual([{ text: "We went...", isRtl: false }]);
  expect(first("가나다라마바사")).toEqual([["", "가", "나", "다", "…"]]);
  expect(first("")).toEqual([]);
});
