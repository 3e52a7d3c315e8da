import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { expect, test } from "vitest";
import { tagPath } from "@/lib/shared/tag";
import config from "@/next.config.js";

/** Whether an address is a page's, which gets its language in front. */
async function setup() {
  const rewrites = await config.rewrites?.();
  if (!rewrites || Array.isArray(rewrites)) throw new Error("No rewrites before files");
  const matchers = rewrites.beforeFiles?.map(({ source }) => getPathMatch(source, { strict: true }));
  return (path: string) => matchers?.every((match) => match(path) !== false);
}

test("a tag's page is a page, however the tag is spelled in its address", async () => {
  const isPage = await setup();
  for (const tag of ["node.js", "여행.com", ".", "..", "a/b", "x.rsc", "v1.2"])
    expect(isPage(tagPath(tag)), tag).toBe(true);
  for (const typed of ["node.js", "여행.com", encodeURIComponent("여행.com")])
    expect(isPage(`/tags/${typed}`)).toBe(true);
});

test("files, pictures and the API are not", async () => {
  const isPage = await setup();
  for (const path of ["/", "/posts/x", "/tags/x/older/y", "/me"]) expect(isPage(path), path).toBe(true);
  for (const path of [
    "/icon.svg",
    "/a/b.webp",
    "/images/x",
    "/api/posts",
    "/_next/static/x.js",
    "/metrics",
    "/ko/tags/x",
  ]) {
    expect(isPage(path), path).toBe(false);
  }
});
