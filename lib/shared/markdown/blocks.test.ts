import { expect, test } from "vitest";
import { type Block, blocksOf } from "./blocks";

/** Blocks in a line: "p(하나)", "ul(p(하나) p(둘))"; "2+" stands before what two empty lines keep apart. */
function drawn(blocks: Block[]): string {
  return blocks.map((block) => `${block.blank > 0 ? `${block.blank}+` : ""}${drawnBlock(block)}`).join(" ");
}

function drawnBlock(block: Block): string {
  if (block.kind === "paragraph") return `p(${block.text})`;
  if (block.kind === "quote") return `quote(${drawn(block.blocks)})`;
  const items = block.items.map(
    ({ blank, number, blocks }) => `${blank > 0 ? `${blank}+` : ""}${number ?? ""}[${drawn(blocks)}]`,
  );
  return `${block.mark === "bullet" ? "ul" : `ol${block.mark}`} ${items.join(" ")}`;
}

test.each([
  ["하나\n둘", "p(하나\n둘)"],
  ["하나\n\n둘\n\n\n\n  셋", "p(하나) 1+p(둘) 3+p(  셋)"],
  ["\n\n하나\n\n", "p(하나)"],
  ["하나\r\n\r\n둘\r셋", "p(하나) 1+p(둘\n셋)"],
  ["준비물:\n- 물\n- 김밥\n끝", "p(준비물:) ul [p(물)] [p(김밥)] p(끝)"],
  ["때는\n12. 3 뒤였다\n1. 하나", "p(때는\n12. 3 뒤였다) ol. 1[p(하나)]"],
  ["- 물\n  찬 것\n* 김밥", "ul [p(물\n찬 것)] [p(김밥)]"],
  ["- 물\n\n- 김밥\n\n\n밖", "ul [p(물)] 1+[p(김밥)] 2+p(밖)"],
  ["- 물\n\n  그리고\n\n밖", "ul [p(물) 1+p(그리고)] 1+p(밖)"],
  ["- a\n  - b\n    - c\n- d", "ul [p(a) ul [p(b) ul [p(c)]]] [p(d)]"],
  ["- a\n\t- b\n\t\t- c", "ul [p(a) ul [p(b) ul [p(c)]]]"],
  ["1. a\n   - b\n2. c", "ol. 1[p(a) ul [p(b)]] 2[p(c)]"],
  ["1) a\n2) b\n1. c", "ol) 1[p(a)] 2[p(b)] ol. 1[p(c)]"],
  ["3. c\n2. b\n1. a", "ol. 3[p(c)] 2[p(b)] 1[p(a)]"],
  ["1. a\n\n쉬고\n\n2. b", "ol. 1[p(a)] 1+p(쉬고) 1+ol. 2[p(b)]"],
  ["1. a\n1. b\n1. c", "ol. 1[p(a)] 2[p(b)] 3[p(c)]"],
  ["> 하나\n> 둘\n>\n> - 셋\n밖", "quote(p(하나\n둘) 1+ul [p(셋)]) p(밖)"],
  ["> > 안\n> 밖", "quote(quote(p(안)) p(밖))"],
  ["- > 말", "ul [quote(p(말))]"],
  ["> 어제 <Frozen>", "quote(p(어제 <Frozen>))"],
])("%j has its blocks", (text, expected) => {
  expect(drawn(blocksOf(text))).toBe(expected);
});

test.each([
  ...[">_<", ">.<", ">ㅁ<", "> _ <", "> <", "> ㅅ < ㅠㅠ", "> >", ">> 결론", ">:(", ">", ">인용", ">_> 흠"],
  ...[
    "2026. 11. 28. 토요일",
    "11. 28. 토요일",
    "26. 11. 28",
    "01. 첫째",
    "1994. 봄",
    "5. ",
    "1)",
    "1.",
    "3.14",
    "1.5km",
    "1.하나",
  ],
  ...[
    "- -",
    "- - -",
    "* *",
    "* * *",
    "---",
    "***",
    "-",
    "- ",
    "- 끝 -",
    "* 공지 *",
    "-5도",
    "+1",
    "+ 덧붙임",
    "-_-",
    "*^^*",
    "- - 뭐?",
  ],
  ...[
    "# 제목",
    "#해시태그",
    "제목\n---",
    "제목\n===",
    "    들여쓰기",
    "\t탭",
    "```\n코드\n```",
    "~~~",
    "[기분]: 좋음",
    "[^1]: 주",
  ],
  ...[
    "<Menu>",
    "<Menu>\n다음 줄",
    "<pre>",
    "<textarea>",
    "<!-- a",
    "|a|b|\n|-|-|",
    "a  \nb\\\nc",
    "    - 깊이",
    "• 점",
  ],
])("%j is a text as it was typed", (text) => {
  expect(drawn(blocksOf(text))).toBe(`p(${text})`);
});

test("quotes and lists inside each other end at six, and what is deeper is text", () => {
  expect(drawn(blocksOf(`${"> ".repeat(8)}a`))).toBe(`${"quote(".repeat(6)}p(> > a)${")".repeat(6)}`);
});
