import { afterAll, describe, expect, test } from "vitest";
import { SEED_MAX } from "@/lib/domains/pictures/inputs";
import { NewPost, PostPatch } from "@/lib/domains/posts/inputs";
import { FIRST_DAY, lastDay } from "@/lib/shared/diary-day";
import { toCursor } from "@/lib/shared/page";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const ID = "0190f0a0-1111-7222-8333-444455556666";

describe.each(DATABASES)("what input lets through to %s", (kind) => {
  test("the first and the last day, version, seed and moment are ones that it takes", async () => {
    const { posts, pictures, likes, ...site } = await testSite(await freshDatabase(kind));
    const me = await site.member();
    for (const day of [FIRST_DAY, lastDay()]) {
      const post = await posts.create(me, NewPost.parse({ day, body: "하루" }), "ko");
      expect(post.day).toBe(day);
      const patch = PostPatch.parse({ version: 2_147_483_647, title: "\ud800" });
      await expect(posts.save(me.id, post.id, patch, "ko")).rejects.toMatchObject({ code: "stale_version" });
      expect((await posts.save(me.id, post.id, { ...patch, version: 1 }, "ko")).title).toBe("");
      const drawn = await pictures.draw(me.id, post.id, { style: "crayon", seed: SEED_MAX, prompt: "\udc00" }, "ko");
      expect(drawn.seed).toBe(SEED_MAX);
    }
    for (const at of ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"]) {
      expect(await likes.likedBy(me.id, { limit: 5, cursor: toCursor([at, ID]) }, "ko")).toEqual({
        items: [],
        next: null,
      });
    }
    const before = likes.likedBy(me.id, { limit: 5, cursor: toCursor(["0000-12-31T00:00:00Z", ID]) }, "ko");
    await expect(before).rejects.toMatchObject({ code: "invalid_input" });
  });
});

test("a year 0 and a version beyond the column are refused as input", () => {
  expect(NewPost.safeParse({ day: "0000-01-01" }).success).toBe(false);
  expect(PostPatch.safeParse({ version: 2_147_483_648 }).success).toBe(false);
});
