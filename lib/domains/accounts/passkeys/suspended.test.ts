import { expect, test } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { authenticator } from "@/tests/support/authenticator";
import { testSite } from "@/tests/support/site";

const PASSWORD = "long enough 1";

test("a suspended member hears why by a passkey that fits alone; it opens nothing until their time is over", async () => {
  const { prisma, sessions, passkeys, passkeySignIn, member } = await testSite();
  const [known, stranger] = [await member("지우"), await member("하늘")];
  const { id } = known;
  await prisma.member.update({ where: { id }, data: { passwordHash: await hashPassword(PASSWORD) } });
  const me = { ...known, sessionId: await sessions.create(id, { userAgent: "test" }) };
  const device = authenticator();
  await passkeys.add(me, { name: "내 휴대폰", credential: device.create(await passkeys.invite(me, PASSWORD)) });
  const signIn = async (whose = id, lies: Parameters<typeof device.get>[2] = {}) =>
    passkeySignIn.check({ credential: device.get(await passkeySignIn.challenge(), whose, lies) });
  const token = await signIn();
  const data = { suspendedAt: new Date(), suspensionReason: "장난이 지나쳤어요" };
  await prisma.member.update({ where: { id }, data });

  const refused = { code: "passkey_refused" };
  await expect(signIn(stranger.id)).rejects.toMatchObject(refused);
  await expect(signIn(id, { origin: "http://elsewhere.example" })).rejects.toMatchObject(refused);
  const why = { code: "member_suspended", extra: { members: { reason: "장난이 지나쳤어요", until: null } } };
  await expect(signIn()).rejects.toMatchObject(why);
  expect(await passkeySignIn.checkToken(token)).toBeNull();
  // Nobody's clock has come round to it: who comes in ends it.
  await prisma.member.update({ where: { id }, data: { suspendedUntil: new Date() } });
  expect(await passkeySignIn.checkToken(await signIn())).toMatchObject({ id });
});
