import { expect, test } from "vitest";
import { applied, type MarkdownTool, markdownEdit } from "./markdown-edits";

/** "[" and "]" show the selection, "|" a caret; the answer is written the same way. */
function press(tool: MarkdownTool, shown: string): string {
  const start = shown.search(/[[|]/);
  const end = shown.includes("|") ? start : shown.indexOf("]") - 1;
  const text = shown.replace(/[[\]|]/g, "");
  const edit = markdownEdit(tool, { text, start, end });
  const after = applied(text, edit);
  if (edit.start === edit.end) return `${after.slice(0, edit.start)}|${after.slice(edit.start)}`;
  return `${after.slice(0, edit.start)}[${after.slice(edit.start, edit.end)}]${after.slice(edit.end)}`;
}

test.each([
  ["bold", "a [day] out", "a **[day]** out"],
  ["bold", "a **[day]** out", "a [day] out"],
  ["bold", "a[ day ]out", "a **[day]** out"],
  ["bold", "a |", "a **|**"],
  ["bold", "a **|**", "a |"],
  ["italic", "오늘은 [바다]에 갔다", "오늘은 *[바다]*에 갔다"],
  ["italic", "*[sea]*", "[sea]"],
  ["italic", "**[sea]**", "***[sea]***"],
  ["italic", "***[sea]***", "**[sea]**"],
  ["bulleted", "one|", "- one|"],
  ["bulleted", "- one|", "one|"],
  ["bulleted", "top\n[one\ntwo]\nend", "top\n[- one\n- two]\nend"],
  ["bulleted", "[1. one\n2. two]", "[- one\n- two]"],
  ["numbered", "[one\ntwo\nthree]", "[1. one\n2. two\n3. three]"],
  ["numbered", "[1. one\n2. two]", "[one\ntwo]"],
  ["numbered", "[- one\ntwo]", "[1. one\n2. two]"],
  ["quote", "she sa|id", "> she sa|id"],
  ["quote", "[> a\n> b]", "[a\nb]"],
  ["bulleted", "[one\n]two", "[- one]\ntwo"],
  ["bulleted", "|", "- |"],
] as const)("%s turns %j into %j", (tool, before, after) => {
  expect(press(tool, before)).toBe(after);
});

test("a link asks for the address of selected words", () => {
  const edit = markdownEdit("link", { text: "see here", start: 4, end: 8 });
  expect(applied("see here", edit)).toBe("see [here](https://)");
  expect("see [here](https://)".slice(edit.start, edit.end)).toBe("https://");
});

test("a link asks for the words of a selected address", () => {
  const text = "https://example.org";
  const edit = markdownEdit("link", { text, start: 0, end: text.length });
  expect(applied(text, edit)).toBe("[](https://example.org)");
  expect([edit.start, edit.end]).toEqual([1, 1]);
});
