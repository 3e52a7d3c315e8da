import { expect, test, vi } from "vitest";
import { LIMITS } from "@/lib/http/limits";
import { servedSite } from "@/tests/support/served-site";
import { openedReading } from "./opened-reading";

async function setup() {
  const site = await servedSite();
  const me = await site.member();
  const { id } = await site.posts.create(me, { body: "바다에 갔다" }, "ko");
  return { ...site, me, id };
}

test("the editor opens with what is understood, as often as diaries may be read and no more", async () => {
  const { readings, me, id } = await setup();
  const read = vi.spyOn(readings, "of");
  expect((await openedReading(me.id, id))?.words.length).toBeGreaterThan(0);
  for (let n = 0; n < LIMITS.readDiary.points + 20; n++) await openedReading(me.id, id);
  expect(read).toHaveBeenCalledTimes(LIMITS.readDiary.points);
  expect(await openedReading(me.id, id)).toBeNull();
});

test("another member's allowance is their own", async () => {
  const { limiter, member, posts, me, id } = await setup();
  for (let n = 0; n < LIMITS.readDiary.points; n++) await limiter.take(LIMITS.readDiary, me.id);
  const other = await member();
  const theirs = await posts.create(other, { body: "산에 갔다" }, "ko");
  expect(await openedReading(me.id, id)).toBeNull();
  expect(await openedReading(other.id, theirs.id)).not.toBeNull();
});
