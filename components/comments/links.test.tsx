import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CommentText } from "./comment-text";
import { partsOf } from "./links";

const links = (text: string) => partsOf(text).flatMap(({ href }) => href ?? []);

test.each([
  ["보세요 https://a.kr/b?c=d#e.", ["https://a.kr/b?c=d#e"]],
  ["(http://a.kr/x) https://a.kr/y_(z)!", ["http://a.kr/x", "https://a.kr/y_(z)"]],
  ["HTTPS://A.kr에 가 봐요", ["HTTPS://A.kr"]],
  ["javascript:alert(1) data:text/html,x ftp://a.kr mailto:a@a.kr //a.kr a.kr", []],
  ["[말](https://a.kr) <b>https://b.kr</b>", ["https://a.kr", "https://b.kr"]],
  ["https:// http://", []],
  ["줄\nhttps://a.kr\n줄", ["https://a.kr"]],
])("%s", (text, found) => {
  expect(links(text)).toEqual(found);
  expect(
    partsOf(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});

test("nothing of a text is markup, and links lead nowhere in the name of the site", () => {
  const html = renderToStaticMarkup(<CommentText text={'<script>1</script> **굵게** https://a.kr/"onclick=1'} />);
  expect(html).toContain("&lt;script&gt;1&lt;/script&gt; **굵게** ");
  expect(html).toContain('<a href="https://a.kr/" rel="nofollow ugc noopener"');
  expect(html).not.toContain("<script");
});

test("a text of brackets alone takes no time", () => {
  const began = performance.now();
  partsOf(`https://a.kr/${")".repeat(2000)}`);
  partsOf(`${"https://".repeat(250)}`);
  expect(performance.now() - began).toBeLessThan(500);
});
