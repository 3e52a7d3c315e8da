import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { offerFirstAdmin } from "./first-admin";
import { MemberPatch, NewMember } from "./inputs";

const SECRET = "a secret of the site";

const JIWOO = NewMember.parse({
  email: " Jiwoo@Example.com ",
  password: "long enough 1",
  name: " 지우 ",
  gender: "female",
});

async function setup() {
  const site = await testSite();
  const me = await site.accounts.signUp(JIWOO);
  const sessionId = await site.sessions.create(me.id, { userAgent: "test" });
  const identity = await site.accounts.identify(me.id, sessionId);
  if (!identity) throw new Error("The new member is not identified");
  return { ...site, me, identity, sessionId };
}

test("sign-up keeps the address in lower case and the password as argon2id", async () => {
  const { me, prisma } = await setup();
  expect(me).toMatchObject({
    email: "jiwoo@example.com",
    name: "지우",
    role: "member",
    gender: "female",
    birthDate: null,
  });
  const row = await prisma.member.findUniqueOrThrow({ where: { id: me.id } });
  expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("one mailbox has one account, however it is written", async () => {
  const { accounts } = await setup();
  await expect(accounts.signUp({ ...JIWOO, name: "다른 지우" })).rejects.toMatchObject({ code: "email_taken" });
});

test("an unknown address and a wrong password get the same answer; a suspended member hears why by the right one alone", async () => {
  const { accounts, prisma, me } = await setup();
  expect(await accounts.checkCredentials("jiwoo@example.com", "long enough 1")).toMatchObject({ id: me.id });
  expect(await accounts.checkCredentials("jiwoo@example.com", "wrong password")).toBeNull();
  expect(await accounts.checkCredentials("nobody@example.com", "long enough 1")).toBeNull();
  const data = { suspendedAt: new Date(), suspensionReason: "장난이 지나쳤어요" };
  await prisma.member.update({ where: { id: me.id }, data });
  expect(await accounts.checkCredentials("jiwoo@example.com", "wrong password")).toBeNull();
  await expect(accounts.checkCredentials("jiwoo@example.com", "long enough 1")).rejects.toMatchObject({
    code: "member_suspended",
    extra: { members: { reason: "장난이 지나쳤어요", until: null } },
  });
  expect(await accounts.identify(me.id, "any")).toBeNull();
});

test("a new password needs the old one and signs the other devices out", async () => {
  const { accounts, sessions, me, identity, sessionId } = await setup();
  const elsewhere = await sessions.create(me.id, { userAgent: "phone" });
  const wrong = MemberPatch.parse({ password: "another long one", currentPassword: "no" });
  await expect(accounts.update(identity, wrong)).rejects.toMatchObject({ code: "wrong_credentials" });
  const checkedBefore = await accounts.checkCredentials(me.email, "long enough 1");
  expect(await checkedBefore?.stillHold()).toBe(true);
  await accounts.update(
    identity,
    MemberPatch.parse({ password: "another long one", currentPassword: "long enough 1" }),
  );
  expect(await checkedBefore?.stillHold()).toBe(false);
  expect(await accounts.checkCredentials(me.email, "another long one")).toMatchObject({ id: me.id });
  expect(await sessions.find(elsewhere)).toBeNull();
  expect(await sessions.find(sessionId)).toMatchObject({ memberId: me.id });
});

test("erasing an account takes posts, pictures and sessions with it, and needs the password", async () => {
  const { accounts, posts, prisma, sessions, me, identity, sessionId } = await setup();
  await posts.create(identity, { body: "남길 것 없는 하루" }, "ko");
  await expect(accounts.erase(me.id, "wrong password")).rejects.toMatchObject({ code: "wrong_credentials" });
  expect(await prisma.post.count()).toBe(1);
  await accounts.erase(me.id, "long enough 1");
  expect(await prisma.post.count()).toBe(0);
  expect(await prisma.member.count()).toBe(0);
  expect(await sessions.find(sessionId)).toBeNull();
});

test("the last admin can't erase their account, and of two at once one can", async () => {
  const { accounts, prisma, me } = await setup();
  const other = await accounts.signUp({ ...JIWOO, email: "second@example.com" });
  const last = { code: "last_admin" };
  await prisma.member.update({ where: { id: me.id }, data: { role: "admin" } });
  await expect(accounts.erase(me.id, "long enough 1")).rejects.toMatchObject(last);
  await prisma.member.update({ where: { id: other.id }, data: { role: "admin" } });
  const both = await Promise.allSettled([me, other].map(({ id }) => accounts.erase(id, "long enough 1")));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: last });
  expect(await prisma.member.count({ where: { role: "admin" } })).toBe(1);
});

test("the first admin's link is the same for all who start, works once, and ends with the site's secret", async () => {
  const { accounts, prisma } = await setup();
  const old = await offerFirstAdmin(prisma, "an earlier secret");
  const [token, again] = await Promise.all([offerFirstAdmin(prisma, SECRET), offerFirstAdmin(prisma, SECRET)]);
  expect(again).toBe(token);
  expect(JSON.stringify(await prisma.oneTimeLink.findMany())).not.toContain(token);
  const admin = (email: string, adminToken: string | null) =>
    accounts.signUp({ ...JIWOO, email, adminToken: adminToken ?? "" });
  await expect(admin("a@example.com", old)).rejects.toMatchObject({ code: "link_used" });
  expect(await admin("b@example.com", token)).toMatchObject({ role: "admin" });
  await expect(admin("c@example.com", token)).rejects.toMatchObject({ code: "link_used" });
  expect(await offerFirstAdmin(prisma, SECRET)).toBeNull();
});

test("a taken address does not use the admin link up", async () => {
  const { accounts, prisma } = await setup();
  const adminToken = (await offerFirstAdmin(prisma, SECRET)) ?? "";
  await expect(accounts.signUp({ ...JIWOO, adminToken })).rejects.toMatchObject({ code: "email_taken" });
  expect(await accounts.signUp({ ...JIWOO, email: "admin@example.com", adminToken })).toMatchObject({ role: "admin" });
});

test("a name keeps the joiners of families, flags, Persian and Hindi", () => {
  for (const name of ["👨‍👩‍👧", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "می‌خواهم", "क्‍ष"]) {
    expect(MemberPatch.parse({ name }).name).toBe(name);
  }
});

test("a name that nobody can see is refused as such, and none turns the page around", () => {
  for (const name of [..."\u3164\u2800\u200B\u115F\u1160\uFFA0\u0301\u034F\u202E\u2067\u200F", " \u3164\u0301"]) {
    const issues = NewMember.safeParse({ ...JIWOO, name }).error?.issues;
    expect(issues, JSON.stringify(name)).toMatchObject([{ path: ["name"], code: "too_small" }]);
  }
  expect(MemberPatch.parse({ name: "지우\u202Egnp" }).name).toBe("지우gnp");
});

test("forty families are a name of forty characters; a book in one character is none", () => {
  expect(MemberPatch.safeParse({ name: "👨‍👩‍👧‍👦".repeat(40) }).success).toBe(true);
  expect(MemberPatch.safeParse({ name: "👨‍👩‍👧‍👦".repeat(41) }).success).toBe(false);
  const began = performance.now();
  // Took a minute and a half of the whole site's time.
  MemberPatch.safeParse({ name: `a${"\u0301\u0323".repeat(120_000)}` });
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("sign-up input that does not fit is refused", () => {
  const paths = (input: object) => NewMember.safeParse({ ...JIWOO, ...input }).error?.issues.map(({ path }) => path[0]);
  expect(paths({ password: "too short" })).toEqual(["password"]);
  expect(paths({ email: "no address" })).toEqual(["email"]);
  expect(paths({ name: "\u200b \u0007" })).toEqual(["name"]);
  expect(paths({ birthDate: "2999-01-01" })).toEqual(["birthDate"]);
  expect(MemberPatch.safeParse({ timeZone: "Mars/Olympus" }).error?.issues[0]?.path).toEqual(["timeZone"]);
  expect(paths({ birthDate: null })).toBeUndefined();
});

test("who signs up says an address and a password, and may say a name; what is not said of a person is not said", () => {
  const said = { email: "a@example.com", password: "long enough 1" };
  expect(NewMember.parse(said)).toMatchObject({ gender: "unsaid", birthDate: null });
  expect(NewMember.parse(said).name).toBeUndefined();
  expect(NewMember.parse({ ...said, name: " 졸린  고양이 " }).name).toBe("졸린 고양이");
  expect(NewMember.safeParse({ ...said, name: " " }).success).toBe(false);
});

test("who brings no name gets a friendly one in their language, and none of their address", async () => {
  const { accounts } = await testSite();
  const { gender: _, name: __, ...said } = JIWOO;
  const { name, gender } = await accounts.signUp({ ...said, gender: "unsaid", locale: "en" });
  expect(name).toMatch(/^[A-Z]\w+ [A-Z]\w+$/);
  expect(name.toLowerCase()).not.toContain("jiwoo");
  expect(gender).toBe("unsaid");
});
