import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { List } from "./list";
import type { Listed } from "./paged-list";

const LABELS = { more: "More", loading: "Loading", failed: "It did not come", retry: "Again", end: "All" };
const ROW = { id: "a" };

function shown(list: Partial<Listed<{ id: string }>>, href?: (next: string) => string) {
  const whole = { items: [ROW], next: "c1", phase: "more" as const, more: () => {}, ...list };
  return renderToStaticMarkup(
    <List list={whole} labels={LABELS} href={href} waiting={<i>waiting</i>} empty={<i>empty</i>}>
      <ol>rows</ol>
    </List>,
  );
}

test("there is a list, or a word in its place while it is awaited and when it is empty", () => {
  expect(shown({})).toContain("<ol>rows</ol>");
  const awaited = shown({ items: [], next: null, phase: "loading" });
  expect(awaited).toContain("<i>waiting</i>");
  expect(awaited).toMatch(/role="status"[^>]*>Loading</);
  expect(awaited).not.toContain("More");
  expect(shown({ items: [], next: null, phase: "end" })).toBe("<i>empty</i>");
});

test("the way to more is a link where its page has an address, and a button elsewhere", () => {
  expect(shown({}, (next) => `/older/${next}`)).toMatch(/<a [^>]*href="\/older\/c1"[^>]*>More</);
  expect(shown({})).toMatch(/<button [^>]*>More</);
});

test("what happens is said, and the way to more keeps its place meanwhile", () => {
  const loading = shown({ phase: "loading" });
  expect(loading).toMatch(/role="status"[^>]*>Loading</);
  expect(loading).toMatch(/<button [^>]*aria-disabled="true"[^>]*>More</);
  const failed = shown({ phase: "failed" });
  expect(failed).toMatch(/role="status"[^>]*>It did not come</);
  expect(failed).toMatch(/<button [^>]*>Again</);
  expect(failed).toContain("<ol>rows</ol>");
});

test("a list that came whole has no end to speak of", () => {
  expect(shown({ next: null, phase: "end" })).toBe("<ol>rows</ol>");
});
