import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MarkdownView } from "./markdown-view";

const html = (text: string) => renderToStaticMarkup(<MarkdownView text={text} />);

test("bold, italic, lists, links and quotes are shown", () => {
  const shown = html("**굵게** *기울임*\n\n- 하나\n\n1. 둘\n\n> 인용\n\n[링크](https://example.kr)");
  for (const tag of ["<strong>굵게</strong>", "<em>기울임</em>", "<ul>", "<ol>", "<blockquote>"])
    expect(shown).toContain(tag);
  expect(shown).toContain('href="https://example.kr" rel="nofollow ugc noopener"');
});

test("HTML never becomes part of the page", () => {
  const shown = html('<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\na <b onclick="x()">b</b>');
  expect(shown).not.toMatch(/<script|<img|<b |onerror|onclick/);
});

test.each([
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](data:text/html,hi)",
  "[x](&#106;avascript:alert(1))",
  "[x](/relative)",
  "[x](//evil.test)",
])("%s is text, not a link", (link) => {
  expect(html(link)).not.toContain("<a");
  expect(html(link)).toContain("x");
});

test("pictures, headings, code and rules leave only their words", () => {
  const shown = html("# 제목\n\n![그림](https://evil.test/a.png)\n\n`code`\n\n---\n\n```\nblock\n```");
  expect(shown).not.toMatch(/<(h1|img|code|pre|hr)/);
  expect(shown).toContain("제목");
  expect(shown).toContain("block");
});

test("a line break stays a line break", () => {
  expect(html("하나\n둘  \n셋")).toContain("<p>하나\n둘\n셋</p>");
});

const HOSTILE: [string, string][] = [
  [">", ">".repeat(20_000)],
  ["> ", "> ".repeat(10_000)],
  ["- ", `${"- ".repeat(9_999)}a`],
  ["1. ", "1. ".repeat(6_000)],
  ["deeper and deeper lists", Array.from({ length: 190 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n")],
  ["*a **b", "*a **b ".repeat(2_800)],
  ["*_", `${"*_".repeat(5_000)}a${"_*".repeat(5_000)}`],
  ["[", "[".repeat(20_000)],
  ["[a](", "[a](".repeat(5_000)],
  ["<", "<".repeat(20_000)],
  ["&", "&".repeat(20_000)],
  ["[a]: b", "[a]: b\n".repeat(2_800)],
];

// Untamed the worst overflows the stack, and others take up to 100 seconds: past the runner's own limit.
test.each(HOSTILE)("20,000 characters of %s are shown", (_, text) => {
  expect(html(text)).toContain("diary-text");
});
