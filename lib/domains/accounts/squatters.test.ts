import { expect, test } from "vitest";
import { NEXT, PASSWORD, recoverySite as setup } from "@/tests/support/recovery-site";
import { MemberPatch } from "./inputs";

test("nobody but its member confirms an address, though they press the link of their own mailbox; a refused try spends nothing", async () => {
  const { recovery, accounts, join, me, newMails } = await setup();
  const haneul = await join({ email: "haneul@example.com" });
  const [mine] = await newMails();
  const other = { code: "link_of_another" };
  await expect(recovery.confirm(haneul.id, mine?.token ?? "")).rejects.toMatchObject(other);
  expect(await accounts.me(me.id)).toMatchObject({ emailVerified: false });
  await recovery.confirm(me.id, mine?.token ?? "");
  expect(await accounts.me(me.id)).toMatchObject({ emailVerified: true });
  await recovery.changeAddress(me.identity, { email: "new@example.com", password: PASSWORD });
  const asked = (await newMails()).find(({ kind }) => kind === "newAddress");
  await expect(recovery.confirm(haneul.id, asked?.token ?? "")).rejects.toMatchObject(other);
  await recovery.confirm(me.id, asked?.token ?? "");
  expect(await accounts.me(me.id)).toMatchObject({ email: "new@example.com" });
});

test("whatever others ask for, the mails of a forgotten password are not used up", async () => {
  const { recovery, join, me, told } = await setup();
  const thief = await join({ email: "thief@example.com" });
  await told();
  for (let n = 0; n < 5; n++) {
    await recovery.changeAddress(thief.identity, { email: me.email, password: PASSWORD });
    await recovery.askToConfirm(me.id);
    await told();
  }
  await recovery.forgot(me.email, "ko");
  expect(await told()).toEqual([`passwordReset ${me.email}`]);
});

/** Other ways in beside the password: made by whoever was signed in. */
async function otherWays({ prisma }: Pick<Awaited<ReturnType<typeof setup>>, "prisma">, memberId: string) {
  for (const credentialId of [`${memberId} 1`, `${memberId} 2`]) {
    const key = { memberId, credentialId, publicKey: new Uint8Array(), isSynced: false, name: "열쇠" };
    await prisma.passkey.create({ data: key });
  }
  await prisma.linkedAccount.create({ data: { memberId, issuer: "https://elsewhere.example", subject: memberId } });
}

test("who takes an address back that somebody else had made a diary with shuts every way in that they made", async () => {
  const site = await setup();
  const { recovery, prisma, join, me, tokenOf, newMails } = site;
  const other = await join({ email: "haneul@example.com" });
  for (const { id } of [me, other]) await otherWays(site, id);
  await newMails();
  await recovery.forgot(me.email, "ko");
  await recovery.reset(await tokenOf("passwordReset"), NEXT);
  const left = { where: { memberId: me.id } };
  expect([await prisma.passkey.count(left), await prisma.linkedAccount.count(left)]).toEqual([0, 0]);
  expect([await prisma.passkey.count(), await prisma.linkedAccount.count()]).toEqual([2, 1]);
  expect((await newMails())[0]?.text).not.toMatch(/패스키|연결/);
});

test("where the address was theirs all along their other ways in stay, and the mail tells of them", async () => {
  const site = await setup();
  const { recovery, accounts, prisma, me, tokenOf, newMails } = site;
  await recovery.confirm(me.id, await tokenOf("confirm"));
  await otherWays(site, me.id);
  await recovery.forgot(me.email, "ko");
  await recovery.reset(await tokenOf("passwordReset"), NEXT);
  expect([await prisma.passkey.count(), await prisma.linkedAccount.count()]).toEqual([2, 1]);
  expect((await newMails())[0]?.text).toContain("패스키 2개와 연결한 다른 계정");
  await prisma.linkedAccount.deleteMany();
  await accounts.update(me.identity, MemberPatch.parse({ password: PASSWORD, currentPassword: NEXT }));
  expect((await newMails())[0]?.text).toContain("패스키 2개로는");
});
