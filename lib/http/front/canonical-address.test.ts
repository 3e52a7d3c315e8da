import { expect, test } from "vitest";
import { canonicalAddress } from "./canonical-address";

const ID = "01a1fbe0-2ba9-747f-9360-bfabfe98ce14";

test.each([
  [`/posts/${ID.toUpperCase()}`, `/posts/${ID}`],
  [`/posts/${ID.replace("a", "A")}?_rsc=1`, `/posts/${ID}?_rsc=1`],
  [`/ko/posts/${ID.toUpperCase()}/`, `/ko/posts/${ID}/`],
  [`/posts/%30${ID.slice(1)}`, `/posts/${ID}`],
  [`/posts/${ID.replace("a", "%41")}`, `/posts/${ID}`],
  [`/p%6fsts/${ID}`, `/posts/${ID}`],
  ["/tags/%ec%97%ac", "/tags/%EC%97%AC"],
])("%s has the spelling %s, which is its last", (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
  expect(canonicalAddress(canonical)).toBeNull();
});

test.each([
  "/",
  `/posts/${ID}`,
  "/tags/ABC",
  "/tags/%EC%97%AC",
  "/older/WyJhIiwiYiJd",
  // What these mean would change, or somebody else's address would be made.
  "/posts/%2E%2E/x",
  "/a%2Fb",
  "/%",
  "/%zz",
  `//host/${ID.toUpperCase()}`,
  // A browser takes the backslash in a Location for a slash, and goes to another site.
  "/\\host/%61",
  "*",
  // Handlers read their own parameters.
  `/api/posts/${ID.toUpperCase()}`,
  "/_next/static/%61.js",
])("%s is left as it is", (address) => {
  expect(canonicalAddress(address)).toBeNull();
});
