import { expect, test } from "vitest";
import { KEEP_PLAN, namesOfKept } from "./kept-plans";

const MARK = KEEP_PLAN.sql;

test("a marked statement has one name, another one another", () => {
  const nameOf = namesOfKept();
  const [one, two] = [nameOf({ sql: `${MARK} SELECT 1` }), nameOf({ sql: `\n  ${MARK} SELECT 2` })];
  expect(one).toBeTruthy();
  expect(two).not.toBe(one);
  expect(nameOf({ sql: `${MARK} SELECT 1` })).toBe(one);
});

test("a statement without the mark has no name, wherever else it stands", () => {
  const nameOf = namesOfKept();
  expect(["BEGIN", "SELECT 1", `SELECT '${MARK}'`].map((sql) => nameOf({ sql }))).toEqual(["", "", ""]);
});

test("statements beyond a bound go without a name, those before keep theirs", () => {
  const nameOf = namesOfKept();
  const names = Array.from({ length: 60 }, (_, index) => nameOf({ sql: `${MARK} SELECT ${index}` }));
  expect(new Set(names).size).toBe(51);
  expect(names.slice(50)).toEqual(Array(10).fill(""));
  expect(nameOf({ sql: `${MARK} SELECT 49` })).toBe(names[49]);
});
