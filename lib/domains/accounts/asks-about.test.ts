import { afterAll, expect, test } from "vitest";
import { MemberPatch } from "@/lib/domains/accounts/inputs";
import { freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const DAY_MS = 24 * 3600 * 1000;

async function setup() {
  const site = await testSite(await freshDatabase("pglite"));
  const member = await site.member();
  const isTimeIn = (days: number) => site.asksAbout.isTime(member.id, new Date(Date.now() + days * DAY_MS));
  const keep = async (visibility: "draft" | "private") => {
    const publishedAt = visibility === "draft" ? null : new Date();
    const data = { authorId: member.id, title: "", body: "", day: new Date(), visibility, publishedAt };
    await site.prisma.post.create({ data });
  };
  return { ...site, by: member, isTimeIn, keep };
}

test("who came today, or has kept nothing yet, is not asked about themselves", async () => {
  const { isTimeIn, keep } = await setup();
  await keep("draft");
  expect(await isTimeIn(30)).toBe(false);
  await keep("private");
  expect([await isTimeIn(0), await isTimeIn(2.9), await isTimeIn(3.1)]).toEqual([false, false, true]);
});

test.each([
  { askedAbout: true },
  { gender: "other" },
  // Said again that nothing is said, as the settings do.
  { gender: "unsaid", birthDate: null },
])("after %j nobody is asked again", async (answer) => {
  const { isTimeIn, keep, accounts, by } = await setup();
  await keep("private");
  await accounts.update(by, MemberPatch.parse({ name: "하늘" }));
  expect(await isTimeIn(4)).toBe(true);
  await accounts.update(by, MemberPatch.parse(answer));
  expect(await isTimeIn(4)).toBe(false);
  expect(await isTimeIn(4000)).toBe(false);
});
