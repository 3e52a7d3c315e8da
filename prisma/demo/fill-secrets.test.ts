import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { writePeopleAndPosts } from "./fill";
import { writeSecrets } from "./fill-secrets";
import { PEOPLE } from "./people";
import { planSecrets } from "./plan-secrets";

const ALL = { limit: 50 };

async function setup() {
  const site = await testSite();
  const began = new Date();
  const members = await writePeopleAndPosts(site.prisma, [], began);
  const secrets = planSecrets(began);
  await writeSecrets(site.prisma, secrets, members);
  const idOf = (name: string) => members.get(PEOPLE.find((person) => person.name === name)?.email ?? "") ?? "";
  return { ...site, members, secrets, idOf };
}

test("the site tells of the demo's secret diaries what it would tell of any", async () => {
  const { diaries, posts, comments, idOf } = await setup();
  const me = idOf("김하늘");
  const mine = await diaries.mine(me);
  expect(mine).toMatchObject({
    invitations: [{ name: "둘이 보는 영화", from: { name: "권소희" } }],
    isAddressConfirmed: true,
    diaries: [
      { name: "밤 아홉 시", state: "open", isUnread: true, today: { wrote: "friend", state: "waiting" } },
      { name: "제주로 가는 길", state: "closed", isUnread: false, leftBy: "friend" },
    ],
  });
  const [together] = mine.diaries;
  const pages = (await posts.inDiary(me, together?.id ?? "", ALL, "ko")).items;
  expect(pages).toHaveLength(11);
  expect(pages.map(({ title }) => title)).not.toContain("네 차례");
  const talked = pages.find(({ title }) => title === "첫 장");
  expect((await comments.of(talked?.id ?? "", me, ALL)).items).toHaveLength(2);
});

test("nobody but the two sees any of it, and who asks sees that it waits", async () => {
  const { diaries, posts, secrets, idOf } = await setup();
  const stranger = idOf("박지우");
  expect(await diaries.mine(stranger)).toMatchObject({ diaries: [], invitations: [] });
  for (const { pages } of secrets) {
    for (const { id } of pages) {
      await expect(posts.get(id, { id: stranger }, "ko")).rejects.toMatchObject({ code: "post_not_found" });
    }
  }
  expect((await diaries.mine(idOf("권소희"))).diaries).toMatchObject([
    { state: "invited", invitation: { look: "waiting", to: "김하늘" } },
  ]);
});

test("written again, nothing is doubled", async () => {
  const { prisma, members, secrets } = await setup();
  const count = async () => [
    await prisma.diary.count(),
    await prisma.post.count(),
    await prisma.comment.count(),
    await prisma.diaryDay.count(),
  ];
  const before = await count();
  await writeSecrets(prisma, secrets, members);
  expect(await count()).toEqual(before);
});
