import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";

const DIARY = { name: "우리만 아는 이름", rule: "open" } as const;

async function setup() {
  const site = await testSite();
  const [me, friend] = [await site.member("지우"), await site.member("하늘")];
  const confirmed = (id: string, mailed: ("device" | "page")[] = []) =>
    site.prisma.member.update({ where: { id }, data: { emailVerifiedAt: new Date(), mailed } });
  const { email: address } = await site.prisma.member.findUniqueOrThrow({ where: { id: friend.id } });
  const mails = async (kind: string) => (await site.sendMails()).filter((mail) => mail.kind === kind);
  return { ...site, me, friend, address, confirmed, mails };
}

test("an invitation is mailed to whoever reads that address, and tells nothing of the diary but who asks", async () => {
  const { invitations, me, mails, address } = await setup();
  for (const friendEmail of ["nobody@example.com", address]) await invitations.invite(me.id, { ...DIARY, friendEmail });
  const sent = await mails("invitation");
  expect(sent.map(({ to }) => to).sort()).toEqual(["nobody@example.com", address].sort());
  for (const { subject, text } of sent) {
    expect(subject + text).toContain("지우");
    expect(subject + text).not.toContain(DIARY.name);
    expect(text).toContain("/diaries");
  }
});

test("what was withdrawn before it was sent is not sent, nor anything to who blocked the inviter", async () => {
  const { invitations, blocks, me, friend, address, mails, prisma } = await setup();
  const { id } = await invitations.invite(me.id, { ...DIARY, friendEmail: "nobody@example.com" });
  await invitations.withdraw(me.id, id);
  await blocks.block(friend.id, me.id);
  const { id: unheard } = await invitations.invite(me.id, { ...DIARY, friendEmail: address });
  expect(await mails("invitation")).toEqual([]);
  expect(await prisma.mail.count({ where: { kind: "invitation", state: "dropped" } })).toBe(2);
  // Who invited sees no difference.
  expect((await invitations.invite(me.id, { ...DIARY, friendEmail: "b@example.com" })).invitation?.look).toBe(
    "waiting",
  );
  expect(await prisma.invitation.findUniqueOrThrow({ where: { diaryId: unheard } })).toMatchObject({ state: "open" });
});

test("who wants no more invitations gets none, with an account or without; who asks hears the same, and finds nothing of it", async () => {
  const { invitations, quietAddresses, notifications, me, friend, address, confirmed, mails, prisma } = await setup();
  await confirmed(friend.id);
  for (const friendEmail of ["nobody@example.com", address]) {
    await invitations.invite(me.id, { ...DIARY, friendEmail });
    const sent = (await mails("invitation")).find(({ to }) => to === friendEmail);
    const token = sent?.text.match(/http:\/\/localhost:3000\/no-invitations\/([\w-]{86})\n/)?.[1] ?? "";
    expect(token).not.toContain(friendEmail);
    // As mail programs do it: more than once.
    for (let n = 0; n < 2; n++) expect(await quietAddresses.keepQuiet(token)).toBeUndefined();
    const forged = token.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    for (const other of [forged, `${token.slice(0, 43)}${"A".repeat(43)}`, ""])
      await expect(quietAddresses.keepQuiet(other)).rejects.toMatchObject({ code: "link_used" });
  }
  const before = (await mails("invitation")).length;
  for (const asked of [{ friendEmail: "nobody@example.com" }, { friendEmail: address }, { memberId: friend.id }]) {
    const { invitation } = await invitations.invite(me.id, { ...DIARY, ...asked });
    expect(invitation?.look).toBe("waiting");
  }
  expect(await mails("invitation")).toHaveLength(before);
  expect(await prisma.mail.count({ where: { kind: "invitation", state: "dropped", error: "needless" } })).toBe(3);
  // Nothing else changes: the invitation is there, and no address is kept.
  expect((await invitations.forMe(friend.id)).invitations).toHaveLength(3);
  expect((await notifications.list(me.id, { limit: 10 })).items).toEqual([]);
  const kept = JSON.stringify(await prisma.quietAddress.findMany());
  expect(kept).not.toMatch(/example\.com/);
  // Links for passwords go there as before.
  await prisma.mail.create({ data: { kind: "passwordReset", to: address, locale: "ko" } });
  expect(await mails("passwordReset")).toHaveLength(1);
});

test("one address hears of five invitations a day, whoever invites and whatever became of them, and nobody is told", async () => {
  const { invitations, member, mails, prisma } = await setup();
  const friendEmail = "nobody@example.com";
  for (let n = 0; n < 7; n++) {
    const inviter = await member();
    const { id, invitation } = await invitations.invite(inviter.id, { ...DIARY, friendEmail });
    expect(invitation?.look).toBe("waiting");
    await mails("invitation");
    // An hour later: the addresses of mails that have gone are not kept.
    await prisma.mail.updateMany({ data: { to: "" } });
    await invitations.withdraw(inviter.id, id);
    await invitations.forget(inviter.id, id);
  }
  const by = async (state: "sent" | "dropped") => prisma.mail.count({ where: { kind: "invitation", state } });
  expect([await by("sent"), await by("dropped")]).toEqual([5, 2]);
});

test("a new page is mailed to who wants it, once until it is read, and without a word of it", async () => {
  const { invitations, posts, publishing, diaries, me, friend, confirmed, mails, prisma } = await setup();
  const { id: diaryId } = await invitations.invite(me.id, { ...DIARY, memberId: friend.id });
  await invitations.accept(friend.id, diaryId);
  const put = async (body: string) => {
    const { id } = await posts.create(me, { title: "비밀 제목", body }, "ko");
    await publishing.setVisibility(me.id, id, { visibility: "diary", diaryId }, "ko");
  };
  await put("아직 아무도 메일을 바라지 않는다");
  await confirmed(friend.id);
  await put("확인했지만 바라지 않는다");
  expect(await prisma.mail.count({ where: { kind: "page" } })).toBe(0);
  await confirmed(friend.id, ["page"]);
  await put("첫째");
  await put("둘째");
  const [mail, ...more] = await mails("page");
  expect(more).toEqual([]);
  expect(mail?.text).toContain(`/diaries/${diaryId}`);
  expect(`${mail?.subject}${mail?.text}`).not.toMatch(/비밀 제목|첫째|둘째|우리만 아는 이름/);
  await put("셋째");
  await diaries.read(friend.id, diaryId);
  expect((await mails("page")).length).toBe(1);
  expect(await prisma.mail.count({ where: { kind: "page", state: "dropped" } })).toBe(1);
});

test("no page is mailed to who is kept apart, or when none that was put in is left by then; one unread since is", async () => {
  const { invitations, posts, publishing, diaries, blocks, me, friend, confirmed, mails } = await setup();
  const { id: diaryId } = await invitations.invite(me.id, { ...DIARY, rule: "together", memberId: friend.id });
  await invitations.accept(friend.id, diaryId);
  await confirmed(friend.id, ["page"]);
  const put = async (day?: string) => {
    const { id } = await posts.create(me, { body: "하루", ...(day && { day }) }, "ko");
    await publishing.setVisibility(me.id, id, { visibility: "diary", diaryId }, "ko");
    return id;
  };
  await put();
  await blocks.block(friend.id, me.id);
  expect(await mails("page")).toEqual([]);
  await blocks.unblock(friend.id, me.id);
  await diaries.read(friend.id, diaryId);
  const taken = await put();
  // Nobody hears of this one at all, so it is no reason either.
  await put("2020-01-01");
  await publishing.setVisibility(me.id, taken, { visibility: "private" }, "ko");
  expect(await mails("page")).toEqual([]);
  await put();
  await diaries.read(friend.id, diaryId);
  await put();
  expect((await mails("page")).length).toBe(1);
});
