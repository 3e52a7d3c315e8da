import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BODY_MAX } from "@/lib/domains/posts/post";
import { type Block, blocksOf } from "@/lib/shared/markdown/blocks";
import { plainText } from "@/lib/shared/markdown/plain-text";
import { spansOf } from "@/lib/shared/markdown/spans";
import { markdownTexts } from "@/tests/support/markdown-texts";
import { excerpt } from "./excerpt";
import { MarkdownView } from "./markdown-view";

const SEED = 9;
/** Letters that may be marks of ours, and spaces, which indent them. Numbers of lists are counted anew at times. */
const MARKS = /[\s*_>\-[\]().\d]/g;

/** All that a reader gets of a text, in its order: words, and behind those of a link its address. */
function shown(blocks: Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "quote") return shown(block.blocks);
      if (block.kind === "list") return block.items.map((item) => shown(item.blocks)).join("");
      const spans = spansOf(block.text);
      return spans
        .map(({ text, link }, index) => (link && spans[index + 1]?.link !== link ? text + link.href : text))
        .join("");
    })
    .join("");
}

/** The words of a page: tags gone, entities read. */
function wordsOf(html: string): string {
  const names: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
  return html.replace(/<[^>]*>/g, "").replace(/&(#x27|\w+);/g, (_, name: string) => names[name] ?? "?");
}

test("nothing that was typed is lost, whatever was typed", () => {
  for (const text of markdownTexts(600, 600, SEED)) {
    expect(shown(blocksOf(text)).replace(MARKS, ""), JSON.stringify(text)).toBe(text.replace(MARKS, ""));
  }
});

test("page and excerpt show the same words", () => {
  for (const text of markdownTexts(200, 400, SEED + 1)) {
    const words = [...plainText(text)].join(" ").replace(/\s+/g, " ").trim();
    expect(excerpt(text, 1_000)).toBe(words);
    const page = wordsOf(renderToStaticMarkup(<MarkdownView text={text} />));
    // A list's numbers are not in the page's text: the browser writes them.
    const numberless = (letters: string) => letters.replace(/[\s\d.)]/g, "");
    expect(numberless(page), JSON.stringify(text)).toBe(numberless(words));
  }
});

/** Of the processor, in milliseconds and not by the clock: machines are shared. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test("no text within the limit keeps the process busy", { retry: 2 }, () => {
  for (const text of markdownTexts(60, BODY_MAX, SEED + 2)) {
    // It takes 5 to 20 ms; `npm run bench -- markdown` has the page and 2,000 texts.
    const read = () => Array.from(plainText(text)).concat(excerpt(text));
    expect(cost(read), JSON.stringify(text.slice(0, 60))).toBeLessThan(300);
  }
});

// React looks twice at everything in tests. What is not in proportion to the length takes 5 to 40 s.
test.each([
  ...[
    ">\n\n",
    "a\n-\n",
    "a\n=\n",
    "- a\n",
    "> ",
    "- ",
    "1. ",
    "*a*",
    "*a **b ",
    "*_",
    "[",
    "[a](",
    "[a](https://a.kr)",
  ],
  ...["<", "&", "`", "[a]: b\n", ">\n", "\n"],
])("20,000 letters of %j are shown in time", { retry: 2 }, (pattern) => {
  const text = `${pattern.repeat((BODY_MAX - 1) / pattern.length)}a`;
  let html = "";
  expect(cost(() => (html = renderToStaticMarkup(<MarkdownView text={text} />)))).toBeLessThan(2_000);
  expect(html).toContain("diary-text");
});
