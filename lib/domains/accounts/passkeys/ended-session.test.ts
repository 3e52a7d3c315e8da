import { expect, test, vi } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { AppError } from "@/lib/shared/errors";
import { authenticator } from "@/tests/support/authenticator";
import { testSite } from "@/tests/support/site";

const PASSWORD = "long enough 1";

test("a passkey that was being made when its session was ended from elsewhere does not stay", async () => {
  const site = await testSite();
  const { sessions, passkeys, prisma } = site;
  const member = await site.member();
  await prisma.member.update({ where: { id: member.id }, data: { passwordHash: await hashPassword(PASSWORD) } });
  const me = { ...member, sessionId: await sessions.create(member.id, { userAgent: "test" }) };
  const adds = async () => {
    const credential = authenticator().create(await passkeys.invite(me, PASSWORD));
    return () => passkeys.add(me, { name: "열쇠", credential });
  };
  const [first, late, away, add] = [await adds(), await adds(), await adds(), await adds()];
  const mine = await first();
  vi.spyOn(sessions, "find").mockRejectedValueOnce(new AppError("unavailable"));
  await expect(away()).rejects.toMatchObject({ code: "unavailable" });
  const { find } = sessions;
  // The commit is over when it ends.
  vi.spyOn(sessions, "find").mockImplementationOnce(async (id) => {
    expect(await prisma.passkey.count()).toBe(2);
    await sessions.removeAllOf(me.id);
    return find(id);
  });
  await expect(late()).rejects.toMatchObject({ code: "not_signed_in" });
  await expect(add()).rejects.toMatchObject({ code: "not_signed_in" });
  expect((await passkeys.list(me.id)).map(({ id }) => id)).toEqual([mine.id]);
});
