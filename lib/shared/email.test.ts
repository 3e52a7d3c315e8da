import { expect, test } from "vitest";
import { Email } from "./email";

test("addresses that mail servers take are taken", () => {
  for (const address of [
    "ji..woo@docomo.ne.jp",
    "jiwoo.@ezweb.ne.jp",
    ".jiwoo@example.com",
    "ji/woo!#$%&'*+-/=?^_`{|}~@example.com",
    "a@b.co",
    "a@xn--vv4b11d.xn--3e0b707e",
    "지우@example.com",
    "o'neil+diary@mail.example.museum",
    "1@2.com",
  ]) {
    expect(Email.parse(address), address).toBe(address);
  }
});

test("one mailbox has one form, however it is typed", () => {
  const same = [
    "jiwoo@예시.한국",
    "Jiwoo@XN--VV4B11D.xn--3e0b707e",
    " ｊｉｗｏｏ＠예시.한국\u200B",
    "\uFEFFjiwoo@예시。한국\n",
  ];
  for (const typed of same) expect(Email.parse(typed), typed).toBe("jiwoo@xn--vv4b11d.xn--3e0b707e");
  expect(Email.parse("지우@example.com".normalize("NFD"))).toBe("지우@example.com");
});

test("what is no address is refused", () => {
  for (const wrong of [
    "",
    "@",
    "jiwoo",
    "jiwoo@",
    "@example.com",
    "jiwoo@example",
    "jiwoo@example..com",
    "jiwoo@.com",
    "jiwoo@example.com.",
    "jiwoo@-example.com",
    "jiwoo@127.0.0.1",
    "jiwoo@[127.0.0.1]",
    "ji woo@example.com",
    "ji@woo@example.com",
    "jiwoo@example.com>",
    "<jiwoo@example.com>",
    "jiwoo@exa/mple.com",
    "jiwoo@예/시.한국",
    "jiwoo@예%시.한국",
    "a@b.com,c@d.com",
    "ji\nwoo@example.com",
    `${"x".repeat(250)}@example.com`,
    `${"가".repeat(90)}@example.com`,
    "\u0301\u0323".repeat(100_000),
  ]) {
    expect(Email.safeParse(wrong).success, wrong.slice(0, 40)).toBe(false);
  }
});
