import { expect, test } from "vitest";
import { NEXT, PASSWORD, recoverySite as setup } from "@/tests/support/recovery-site";
import { createAccounts } from "./accounts";
import { MemberPatch } from "./inputs";
import { createRecovery, RESET_LIMIT } from "./recovery";

test("who signs up is asked whether the address is theirs; the link says so once, and opens nothing else", async () => {
  const { accounts, recovery, prisma, me, tokenOf, told, used } = await setup();
  expect(me.emailVerified).toBe(false);
  const token = await tokenOf("confirm");
  expect(JSON.stringify([await prisma.mail.findMany(), await prisma.oneTimeLink.findMany()])).not.toContain(token);
  await expect(recovery.reset(token, NEXT)).rejects.toMatchObject(used);
  await recovery.confirm(me.id, token);
  await expect(recovery.confirm(me.id, token)).rejects.toMatchObject(used);
  expect(await accounts.me(me.id)).toMatchObject({ emailVerified: true });
  await recovery.askToConfirm(me.id);
  expect(await told()).toEqual([]);
});

test("a mail that can't go yet takes nothing from the time of its link", async () => {
  const { recovery, prisma, tokenOf, mayEnter, me } = await setup();
  await recovery.forgot(me.email, "ko");
  const token = await tokenOf("passwordReset");
  const { expiresAt, createdAt } = await prisma.oneTimeLink.findFirstOrThrow({ where: { purpose: "password-reset" } });
  expect(expiresAt.getTime() - createdAt.getTime()).toBeLessThanOrEqual(3600_500);
  await prisma.mail.updateMany({ where: { kind: "passwordReset" }, data: { state: "queued" } });
  await prisma.oneTimeLink.updateMany({ data: { expiresAt: new Date(0) } });
  expect(await mayEnter(me.email, NEXT)).toBe(false);
  // The same row once more: the same token, with an hour of its own.
  await tokenOf("passwordReset");
  await recovery.reset(token, NEXT);
  expect(await mayEnter(me.email, NEXT)).toBe(true);
});

test("a forgotten password: one link, one hour, once; every session ends and other links die", async () => {
  const { recovery, accounts, sessions, prisma, me, newMails, mayEnter, used } = await setup();
  await newMails();
  await recovery.forgot(me.email, "en");
  await recovery.forgot(me.email, "en");
  const [first, second, ...more] = await newMails();
  expect(more).toEqual([]);
  // In their own language, whoever asked.
  expect(first?.subject).toBe("새 비밀번호를 정해 주세요");
  expect(first?.token).not.toBe(second?.token);
  await recovery.reset(second?.token ?? "", NEXT);
  expect([await mayEnter(me.email, PASSWORD), await mayEnter(me.email, NEXT)]).toEqual([false, true]);
  expect(await sessions.find(me.sessionId)).toBeNull();
  expect(await accounts.me(me.id)).toMatchObject({ emailVerified: true });
  for (const token of [first?.token, second?.token]) {
    await expect(recovery.reset(token ?? "", PASSWORD)).rejects.toMatchObject(used);
  }
  expect((await newMails()).map(({ kind }) => kind)).toEqual(["passwordChanged"]);
  await recovery.forgot(me.email, "ko");
  const [late] = await newMails();
  await prisma.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  await expect(recovery.reset(late?.token ?? "", PASSWORD)).rejects.toMatchObject(used);
});

test("many at once with one link: one of them has it", async () => {
  const { recovery, newMails, me, mayEnter } = await setup();
  await newMails();
  await recovery.forgot(me.email, "ko");
  const token = (await newMails())[0]?.token ?? "";
  const tries = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => recovery.reset(token, `${NEXT} ${n}`)));
  const won = tries.flatMap(({ status }, n) => (status === "fulfilled" ? [n + 1] : []));
  expect(won).toHaveLength(1);
  expect(await mayEnter(me.email, `${NEXT} ${won[0]}`)).toBe(true);
});

test("an unknown address and a suspended member get no link, and a link of before opens nothing", async () => {
  const { recovery, prisma, me, newMails, used } = await setup();
  await newMails();
  await recovery.forgot("nobody@example.com", "ko");
  await recovery.forgot(me.email, "ko");
  const [mail, ...more] = await newMails();
  expect(more).toEqual([]);
  await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } });
  await expect(recovery.reset(mail?.token ?? "", NEXT)).rejects.toMatchObject(used);
  await recovery.forgot(me.email, "ko");
  expect(await newMails()).toEqual([]);
});

test("asking and a wrong password do the same statements for every address", async () => {
  const { prisma, me, limiter } = await setup();
  let done: string[] = [];
  const counting = prisma.$extends({
    query: {
      $allOperations({ model, operation, args, query }) {
        done.push(`${model ?? ""}.${operation}`);
        return query(args);
      },
    },
  }) as unknown as typeof prisma;
  const nothing = async () => {};
  const needs = { prisma: counting, limiter, endSessions: nothing, tellEnded: nothing, mailWritten: () => {} };
  const recovery = createRecovery(needs);
  const images = { forget: nothing, wakeCleaner: () => {} };
  const diaries = { bondOf: async () => ({ diaryIds: [], friendIds: [] }), erasing: nothing, erased: nothing };
  const lift = async () => false;
  const accounts = createAccounts({
    ...needs,
    images,
    diaries,
    forgetPages: nothing,
    admit: nothing,
    liftIfOver: lift,
  });
  const doneBy = async (work: () => Promise<unknown>) => {
    done = [];
    await work();
    return done;
  };
  const unknown = "nobody@example.com";
  const asked = await doneBy(() => recovery.forgot(me.email, "ko"));
  expect(asked).toEqual(["Mail.create"]);
  expect(await doneBy(() => recovery.forgot(unknown, "ko"))).toEqual(asked);
  const tried = await doneBy(() => accounts.checkCredentials(me.email, "wrong"));
  expect(tried).toEqual(["Member.findUnique"]);
  expect(await doneBy(() => accounts.checkCredentials(unknown, "wrong"))).toEqual(tried);
});

test("asking writes one row for every address, and none, in silence, when it is too often", async () => {
  const { recovery, prisma, me } = await setup();
  const rowsOf = async (email: string) => {
    const before = await prisma.mail.count();
    await recovery.forgot(email, "ko");
    return (await prisma.mail.count()) - before;
  };
  for (const email of [me.email, "nobody@example.com"]) {
    const written: number[] = [];
    for (let n = 0; n <= RESET_LIMIT.points; n++) written.push(await rowsOf(email));
    expect(written, email).toEqual([...Array.from({ length: RESET_LIMIT.points }, () => 1), 0]);
  }
});

test("another address counts once it confirms; the old one hears when it is asked and when it is done", async () => {
  const { recovery, accounts, sessions, me, told, newMails, mayEnter, used } = await setup();
  await told();
  const wrong = recovery.changeAddress(me.identity, { email: "new@example.com", password: "wrong" });
  await expect(wrong).rejects.toMatchObject({ code: "wrong_credentials" });
  await recovery.forgot(me.email, "ko");
  const [reset] = await newMails();
  await recovery.changeAddress(me.identity, { email: "first@example.com", password: PASSWORD });
  const earlier = (await newMails()).find(({ kind }) => kind === "newAddress");
  await recovery.changeAddress(me.identity, { email: "new@example.com", password: PASSWORD });
  const asked = await newMails();
  expect(asked.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    "newAddress new@example.com",
    "addressAsked jiwoo@example.com",
  ]);
  // The old one is told which, but for who reads over a shoulder.
  expect(asked[1]?.text).toContain("ne***@example.com");
  expect(await accounts.me(me.id)).toMatchObject({ email: me.email });
  await expect(recovery.confirm(me.id, earlier?.token ?? "")).rejects.toMatchObject(used);
  await recovery.confirm(me.id, asked[0]?.token ?? "");
  expect(await accounts.me(me.id)).toMatchObject({ email: "new@example.com", emailVerified: true });
  expect(await told()).toEqual(["addressChanged jiwoo@example.com"]);
  expect(await sessions.find(me.sessionId)).not.toBeNull();
  expect(await mayEnter("new@example.com", PASSWORD)).toBe(true);
  // What lies in the old mailbox opens nothing any more.
  await expect(recovery.reset(reset?.token ?? "", NEXT)).rejects.toMatchObject(used);
});

test("an address that is somebody's is answered alike: its owner hears that it was tried, and nothing changes", async () => {
  const { recovery, accounts, join, me, told, prisma } = await setup();
  const haneul = await join({ email: "haneul@example.com", name: "하늘", locale: "en" });
  await told();
  const before = await prisma.mail.count();
  await recovery.changeAddress(me.identity, { email: haneul.email, password: PASSWORD });
  expect((await prisma.mail.count()) - before).toBe(2);
  expect((await told()).sort()).toEqual(["addressAsked jiwoo@example.com", "addressTaken haneul@example.com"]);
  expect(await accounts.me(me.id)).toMatchObject({ email: me.email });
});

test("an address that becomes somebody's in between stays theirs", async () => {
  const { recovery, join, me, newMails } = await setup();
  await newMails();
  await recovery.changeAddress(me.identity, { email: "haneul@example.com", password: PASSWORD });
  const [asked] = await newMails();
  await join({ email: "haneul@example.com", name: "하늘" });
  await expect(recovery.confirm(me.id, asked?.token ?? "")).rejects.toMatchObject({ code: "email_taken" });
});

test("whoever knew the old password takes no address along after it was changed", async () => {
  const { recovery, accounts, me, newMails, used } = await setup();
  await newMails();
  await recovery.changeAddress(me.identity, { email: "thief@example.com", password: PASSWORD });
  const [asked] = await newMails();
  await recovery.changeAddress(me.identity, { email: "thief2@example.com", password: PASSWORD });
  await accounts.update(me.identity, MemberPatch.parse({ password: NEXT, currentPassword: PASSWORD }));
  await expect(recovery.confirm(me.id, asked?.token ?? "")).rejects.toMatchObject(used);
  const later = await newMails();
  expect(later.map(({ kind }) => kind)).not.toContain("newAddress");
  expect(later.map(({ kind }) => kind)).toContain("passwordChanged");
});

test("a new device is told to who wants it and has confirmed; never the first one, never a known one", async () => {
  const { accounts, signIn, recovery, me, newMails, told } = await setup();
  const SAFARI = "Mozilla/5.0 (iPhone; like Mac OS X) Version/18.5 Mobile Safari/604.1";
  const enter = (device: string | null) =>
    signIn({ email: me.email, password: PASSWORD }, { address: "here", device, userAgent: SAFARI });
  await enter(null);
  const [confirm, ...more] = await newMails();
  expect(more).toEqual([]);
  await recovery.confirm(me.id, confirm?.token ?? "");
  await enter("known");
  expect(await told()).toEqual([]);
  await enter(null);
  const [note] = await newMails();
  expect(note).toMatchObject({ kind: "newDevice", to: me.email, subject: "새 기기에서 로그인했어요" });
  expect(note?.text).toContain("Safari(iPhone)에서");
  await accounts.update(me.identity, MemberPatch.parse({ mailed: ["page"] }));
  await enter(null);
  expect(await told()).toEqual([]);
});

test("an erased member's mails and links go with them", async () => {
  const { accounts, recovery, prisma, me, newMails, used } = await setup();
  const [confirm] = await newMails();
  await recovery.askToConfirm(me.id);
  await accounts.erase(me.id, PASSWORD);
  expect([await prisma.mail.count(), await prisma.oneTimeLink.count()]).toEqual([0, 0]);
  await expect(recovery.confirm(me.id, confirm?.token ?? "")).rejects.toMatchObject(used);
});
