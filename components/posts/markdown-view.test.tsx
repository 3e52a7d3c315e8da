import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { excerpt } from "./excerpt";
import { MarkdownView } from "./markdown-view";

const html = (text: string) =>
  renderToStaticMarkup(<MarkdownView text={text} />).replace(/^<div class="diary-text">(.*)<\/div>$/s, "$1");

test("bold, italic, lists, links and quotes are shown", () => {
  const shown = html("**굵게** *기울임*\n\n- 하나\n\n1. 둘\n\n> 인용\n\n[링크](https://example.kr)");
  for (const tag of ["<strong>굵게</strong>", "<em>기울임</em>", "<ul ", "<ol ", "<blockquote "])
    expect(shown).toContain(tag);
  expect(shown).toContain('href="https://example.kr" rel="nofollow ugc noopener"');
});

test("HTML never becomes part of the page", () => {
  const shown = html('<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\na <b onclick="x()">b</b>');
  expect(shown).not.toMatch(/<script|<img|<b /);
  expect(shown).toContain("&lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;");
});

test.each([
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](data:text/html,hi)",
  "[x](&#106;avascript:alert(1))",
  "[x](/relative)",
  "[x](//evil.test)",
  "[x](https:relative)",
])("%s is text, not a link", (link) => {
  expect(html(link)).toBe(`<p dir="auto">${link.replace("&", "&amp;")}</p>`);
});

const PLAIN = [
  "어제 <Frozen>을 봤다",
  "<Menu>\n라면 3,000원",
  "<pre>\n시\n\n</pre>",
  "<textarea> 다음",
  "<!-- 비밀 --> 아님",
  "[기분]: 좋음",
  "2026. 11. 28. 토요일",
  ">_<",
  "*^^* 하고 T_T",
  "# 제목\n\n제목\n---\n\n---",
  "`code`\n\n```\nblock\n```\n\n    들여쓰기",
  "![그림](https://evil.test/a.png)",
  "&nbsp;&copy; \\* ~~지움~~ |표|",
  "- -",
  "+1",
  "5. ",
];

test.each(PLAIN)("%j stands on the page and in the excerpt as it was typed", (text) => {
  const paragraphs = text.split("\n\n").map((words) => `<p dir="auto">${words.replaceAll("&", "&amp;")}</p>`);
  expect(html(text).replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toBe(paragraphs.join(""));
  expect(excerpt(text)).toBe(text.replace(/\s+/g, " ").trim());
});

test.each([
  ['"**"사랑해"**라고"', '"<strong>"사랑해"</strong>라고"', '""사랑해"라고"'],
  ["**안녕(hello)**은", "<strong>안녕(hello)</strong>은", "안녕(hello)은"],
])("%j is bold beside its particle", (text, shown, plain) => {
  expect(html(text).replaceAll("&quot;", '"')).toBe(`<p dir="auto">${shown}</p>`);
  expect(excerpt(text)).toBe(plain);
});

test("line breaks, empty lines and indentation stay", () => {
  expect(html("하나\n  둘  \n셋")).toBe('<p dir="auto">하나\n  둘  \n셋</p>');
  expect(html("하나\n\n둘\n\n\n\n셋")).toBe(
    '<p dir="auto">하나</p><p dir="auto">둘</p><p dir="auto" style="margin-top:6rem">셋</p>',
  );
  expect(html("할 일:\n- 물\n\n\n- 불")).toContain(
    '<ul dir="auto" style="margin-top:0rem"><li>물</li><li style="margin-top:4rem">불',
  );
});

test("a list keeps the numbers that were typed", () => {
  expect(html("1. 하나\n2. 둘\n5. 다섯\n6. 여섯")).toBe(
    '<ol dir="auto"><li>하나</li><li>둘</li><li value="5">다섯</li><li>여섯</li></ol>',
  );
  expect(html("0) 영")).toBe('<ol dir="auto" class="parenthesised"><li value="0">영</li></ol>');
});
