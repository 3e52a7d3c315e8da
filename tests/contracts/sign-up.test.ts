import { afterAll, describe, expect, test } from "vitest";
import { NewMember } from "@/lib/domains/accounts/inputs";
import { Claims } from "@/lib/domains/accounts/linked/claims";
import { friendTokenOf } from "@/lib/domains/links/link";
import { NewSignUpLink } from "@/lib/domains/settings/inputs";
import type { SignUpMode } from "@/lib/domains/settings/setting";
import { AppError } from "@/lib/shared/errors";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { TEST_SECRET, testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const CONNECTIONS = 15;
const ISSUER = "https://provider.example";

describe.each(DATABASES)("who may sign up on %s", (kind) => {
  async function setup(signUp: SignUpMode) {
    const site = await testSite(await freshDatabase(kind, CONNECTIONS), undefined, {}, { oidcIssuer: ISSUER });
    const { id } = await site.member("관리자");
    await site.prisma.member.update({ where: { id }, data: { role: "admin" } });
    const by = { id, address: "hash", requestId: "r-1" };
    await site.settings.change(by, { signUp });
    let people = 0;
    const come = async (over: object = {}): Promise<string> => {
      people += 1;
      const email = `new${people}@example.com`;
      const input = NewMember.parse({ email, password: "long enough 1", name: "새 사람", ...over });
      return site.accounts.signUp(input).then(
        () => "in",
        (error: unknown) => {
          if (error instanceof AppError) return error.code;
          throw error;
        },
      );
    };
    const link = async (over: object = {}) => {
      const made = await site.signUpLinks.make(by, NewSignUpLink.parse(over));
      return { ...made, invitation: made.url?.split("invitation=")[1] ?? "" };
    };
    return { ...site, by, come, link };
  }

  test("a closed door is closed, whatever somebody brings", async () => {
    const { come, link, prisma } = await setup("nobody");
    const { invitation } = await link();
    expect([await come(), await come({ invitation }), await come({ invitation: "x" })]).toEqual(
      Array(3).fill("sign_up_closed"),
    );
    expect(await prisma.member.count()).toBe(1);
    expect(await prisma.signUpLink.findFirst()).toMatchObject({ uses: 0 });
  });

  test("by a link comes in who has one that works; where anyone may, who came by it is counted all the same", async () => {
    const { come, link, signUpLinks, settings, by, prisma } = await setup("invited");
    const { id, invitation } = await link({ usesMax: null });
    expect(await come()).toBe("invitation_needed");
    expect(await come({ invitation: `${invitation}x` })).toBe("link_used");
    expect(await come({ invitation })).toBe("in");
    await settings.change(by, { signUp: "anyone" });
    expect([await come({ invitation }), await come({ invitation: "lost" })]).toEqual(["in", "in"]);
    await settings.change(by, { signUp: "invited" });
    expect(await signUpLinks.revoke(by, id)).toMatchObject({ uses: 2, state: "revoked", url: null });
    expect(await come({ invitation })).toBe("link_used");
    const old = await link();
    await prisma.signUpLink.update({ where: { id: old.id }, data: { expiresAt: new Date(0) } });
    expect(await come({ invitation: old.invitation })).toBe("link_used");
    expect(JSON.stringify(await prisma.signUpLink.findMany())).not.toContain(invitation);
  });

  test("as many as a link is for come in, however many try at once; who is refused uses nothing up", async () => {
    const { come, link, signUpLinks } = await setup("invited");
    const { invitation } = await link({ usesMax: 2 });
    // A taken address is found out after the link was used: that is undone with it.
    expect(await come({ invitation, email: "member1@example.com" })).toBe("email_taken");
    const heard = await Promise.all(Array.from({ length: 6 }, () => come({ invitation })));
    expect(heard.filter((one) => one === "in")).toHaveLength(2);
    expect(heard.filter((one) => one === "link_used")).toHaveLength(4);
    expect((await signUpLinks.list({ limit: 10 })).items).toMatchObject([{ uses: 2, state: "used", url: null }]);
  });

  test("a friend who was asked by mail comes in with that mail, under that address, while they are asked", async () => {
    const { come, member, invitations, sendMails, settings, by } = await setup("invited");
    const inviter = await member("지우");
    const friendEmail = "friend@example.com";
    const diary = await invitations.invite(inviter.id, { name: "둘", rule: "open", friendEmail });
    const friendToken = friendTokenOf(TEST_SECRET, diary.id, friendEmail);
    // Whether an address was asked nobody learns who has not got the mail.
    expect(await come({ email: friendEmail })).toBe("invitation_needed");
    expect(await come({ email: friendEmail, friendToken: `${diary.id}.${"x".repeat(43)}` })).toBe("invitation_needed");
    expect(await come({ email: "other@example.com", friendToken })).toBe("invitation_needed");
    await settings.change(by, { signUp: "nobody" });
    expect(await come({ email: friendEmail, friendToken })).toBe("sign_up_closed");
    await settings.change(by, { signUp: "invited" });
    const [mail] = (await sendMails()).filter(({ kind }) => kind === "invitation");
    expect(mail?.text).toMatch(new RegExp(`/diaries\\?friend=${diary.id}\\.[\\w-]{43}\\n`));
    expect(await come({ email: friendEmail, friendToken })).toBe("in");
    const late = await invitations.invite(inviter.id, { name: "둘", rule: "open", friendEmail: "late@example.com" });
    await invitations.withdraw(inviter.id, late.id);
    const token = friendTokenOf(TEST_SECRET, late.id, "late@example.com");
    expect(await come({ email: "late@example.com", friendToken: token })).toBe("invitation_needed");
  });

  test("a provider's account opens no closed door either, and still opens what it is linked to", async () => {
    const { linkedAccounts, settings, by, prisma } = await setup("anyone");
    const claims = (sub: string): Claims =>
      Claims.parse({ iss: ISSUER, sub, email: `${sub}@example.com`, email_verified: true, name: "손님" });
    expect(await linkedAccounts.comeIn(claims("early"), "ko")).toMatchObject({ isNew: true });
    for (const signUp of ["invited", "nobody"] as const) {
      await settings.change(by, { signUp });
      expect(await linkedAccounts.comeIn(claims("late"), "ko")).toEqual({ refused: "closed" });
      expect(await linkedAccounts.comeIn(claims("early"), "ko")).toMatchObject({ isNew: false });
    }
    expect(await prisma.member.count()).toBe(2);
  });

  test("making and taking back a link is told, once each, and never its token", async () => {
    const { link, signUpLinks, by, prisma } = await setup("invited");
    const { id, invitation } = await link({ note: "우리 반", usesMax: 30 });
    await signUpLinks.revoke(by, id);
    await signUpLinks.revoke(by, id);
    const told = await prisma.auditEntry.findMany({ where: { target: "signUpLink" }, orderBy: { id: "asc" } });
    expect(told.map(({ act, targetId }) => [act, targetId])).toEqual([
      ["signUpLink.make", id],
      ["signUpLink.revoke", id],
    ]);
    expect(JSON.stringify(told)).not.toContain(invitation);
  });
});
