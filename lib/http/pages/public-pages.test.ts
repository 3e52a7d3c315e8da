import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { servedSite } from "@/tests/support/served-site";

// Next's cache only works inside a request; what goes into it is what this file is about.
vi.mock("next/cache", () => ({ unstable_cache: (read: () => unknown) => read }));

async function setup() {
  const site = await servedSite();
  const pages = await import("./public-pages");
  const author = await site.member();
  const post = async (visibility: "public" | "private" | "draft") => {
    const { id } = await site.posts.create(author, { title: visibility, body: visibility }, "ko");
    if (visibility !== "draft") await site.publishing.setVisibility(author.id, id, { visibility }, "ko");
    return id;
  };
  return { ...pages, everyone: await post("public"), secret: await post("private"), draft: await post("draft") };
}

test("cached pages can show public posts alone", async () => {
  const { publicFeed, publicPost, everyone, secret, draft } = await setup();
  expect((await publicFeed("ko", {})).items.map(({ id }) => id)).toEqual([everyone]);
  expect((await publicPost("ko", everyone))?.id).toBe(everyone);
  expect(await publicPost("ko", secret)).toBeNull();
  expect(await publicPost("ko", draft)).toBeNull();
});

test("a page that is cached takes its data from here and knows no reader", async () => {
  const cached: string[] = [];
  for (const file of await readdir("app", { recursive: true })) {
    if (!/(page|layout)\.tsx$/.test(file)) continue;
    const source = await readFile(path.join("app", file), "utf8");
    if (!/dynamic = "force-static"/.test(source)) continue;
    cached.push(file);
    for (const forbidden of ["@/lib/site/services", "@/lib/http/sessions/session", "next/headers", "searchParams"]) {
      expect.soft(source, file).not.toContain(forbidden);
    }
  }
  expect(cached.length).toBeGreaterThan(0);
});
