import { expect, test } from "vitest";
import { asAttachment, nameable } from "./file-name";

test("words of a file's name mean nothing to any system", () => {
  expect(nameable("바다에서 놀기")).toBe("바다에서 놀기");
  expect(nameable("../../etc/passwd")).toBe("etc passwd");
  expect(nameable('a:b*c?"<d>|e\\f')).toBe("a b c d e f");
  expect(nameable(".hidden.")).toBe("hidden");
  expect(nameable("줄\n바꿈\u0000\u202Etxt.exe")).toBe("줄 바꿈txt.exe");
  expect(nameable("/")).toBe("");
});

test("a name is short enough for every file system, and never ends inside a letter", () => {
  expect(nameable("가".repeat(120))).toBe("가".repeat(40));
  const families = nameable("👨‍👩‍👧‍👦".repeat(40));
  expect(Buffer.byteLength(families)).toBeLessThan(255);
  expect(() => encodeURIComponent(families)).not.toThrow();
});

test("an attachment has its name in any script and one in ASCII", () => {
  expect(asAttachment("2026-11-21 바다.jpg")).toBe(
    `attachment; filename="2026-11-21 .jpg"; filename*=UTF-8''2026-11-21%20%EB%B0%94%EB%8B%A4.jpg`,
  );
  expect(asAttachment(`it's "(1)".jpg`)).not.toMatch(/filename="[^"]*"[^;]*"/);
});
