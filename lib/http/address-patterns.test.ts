import { expect, test } from "vitest";
import { addressMatcher } from "./address-patterns";

test("a part in braces stands for one part, and a word goes before it", () => {
  const of = addressMatcher(["/", "/a/{id}", "/a/b", "/a/{id}/c", "/a/b/d"]);
  expect(["/", "/a/b", "/a/x", "/a/b/c", "/a/b/d", "/a/x/c"].map(of)).toEqual([
    "/",
    "/a/b",
    "/a/{id}",
    "/a/{id}/c",
    "/a/b/d",
    "/a/{id}/c",
  ]);
  expect(["/a", "/a/", "//a/x", "/a//c", "/a/x/d", "/a/x/c/e", "/toString", "/{id}"].map(of)).toEqual(
    Array(8).fill(null),
  );
});
