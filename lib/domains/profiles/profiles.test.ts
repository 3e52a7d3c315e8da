import { expect, test } from "vitest";
import { MemberPatch } from "@/lib/domains/accounts/inputs";
import { testSite } from "@/tests/support/site";

async function setup() {
  const site = await testSite();
  const me = await site.member("지우");
  const write = async (visibility: "public" | "private" | "draft") => {
    const { id } = await site.posts.create(me, { body: visibility }, "ko");
    if (visibility !== "draft") await site.publishing.setVisibility(me.id, id, { visibility }, "ko");
  };
  const change = (patch: object) => site.accounts.update(me, MemberPatch.parse(patch));
  return { ...site, me, write, change };
}

test("a profile tells name, line, when they came and how many public posts there are", async () => {
  const { profiles, prisma, me, write, change, member } = await setup();
  for (const circle of ["public", "public", "private", "draft"] as const) await write(circle);
  await member("하늘");
  // 00:30 of the 2nd in Seoul, where they live.
  await prisma.member.update({ where: { id: me.id }, data: { createdAt: new Date("2026-11-01T15:30:00Z") } });
  await change({ about: "  바다를 좋아해요  " });
  expect(await profiles.get(me.id)).toEqual({
    id: me.id,
    name: "지우",
    about: "바다를 좋아해요",
    avatar: null,
    joined: "2026-11-02",
    postCount: 2,
  });
});

test("it shows no more than its member chose", async () => {
  const { profiles, me, write, change } = await setup();
  await write("public");
  await change({ profileShows: ["posts", "posts"] });
  expect(await profiles.get(me.id)).toMatchObject({ joined: null, postCount: 1 });
  expect(await change({ profileShows: [] })).toMatchObject({ profileShows: [] });
  expect(await profiles.get(me.id)).toMatchObject({ joined: null, postCount: null });
});

test("who is suspended, erased or never was is missing, alike", async () => {
  const { profiles, prisma, me } = await setup();
  const missing = { code: "member_not_found" };
  await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } });
  await expect(profiles.get(me.id)).rejects.toMatchObject(missing);
  await prisma.member.delete({ where: { id: me.id } });
  await expect(profiles.get(me.id)).rejects.toMatchObject(missing);
});

test("the line has 80 characters at most, loses what nobody sees, and may be empty", () => {
  const about = (text: string) => MemberPatch.safeParse({ about: text }).data?.about;
  expect(about("가".repeat(80))).toHaveLength(80);
  expect(about("가".repeat(81))).toBeUndefined();
  const family = "👨‍👩‍👧‍👦";
  expect(about(family.repeat(80))).toBe(family.repeat(80));
  expect(about("a\0b\uD800\u202E c\nd")).toBe("ab c d");
  expect(about("\u3164\u200B ")).toBe("");
});

test("a day ends between midnight and five, and no other part of a profile can be shown", () => {
  for (const dayEndsAt of [0, 5]) expect(MemberPatch.parse({ dayEndsAt })).toEqual({ dayEndsAt });
  for (const dayEndsAt of [-1, 6, 1.5, "2", null]) expect(MemberPatch.safeParse({ dayEndsAt }).success).toBe(false);
  expect(MemberPatch.safeParse({ profileShows: ["email"] }).success).toBe(false);
});

test("all that fits the line fits its column", async () => {
  const { change } = await setup();
  const about = "👩🏻‍❤️‍💋‍👨🏽".repeat(80);
  expect(await change({ about })).toMatchObject({ about });
});
