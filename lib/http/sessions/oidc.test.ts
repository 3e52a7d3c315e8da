import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { CLIENT, lyingProvider } from "@/tests/support/openid";
import { PASSWORD, providerSite, SITE } from "@/tests/support/provider-site";

// The environment is read before the provider is there.
const there = vi.hoisted((): Record<string, string> => ({ OIDC_NAME: "Elsewhere" }));
vi.mock("@/lib/site/env", async (importActual) => {
  const actual = await importActual<typeof import("@/lib/site/env")>();
  return { ...actual, env: () => ({ ...actual.env(), ...there }) };
});

let provider: Awaited<ReturnType<typeof lyingProvider>>;
beforeAll(async () => {
  provider = await lyingProvider();
  const { id, secret } = CLIENT;
  Object.assign(there, { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret });
});
afterAll(() => provider.close());
afterEach(() => provider.tell({}));

const setup = () => providerSite(provider);

test("who is new gets a diary, with a name, without a password; the next time it is the same one", async () => {
  const { comeIn, whose, prisma, jar } = await setup();
  expect(await comeIn("/write?x=1")).toBe("/write?x=1");
  expect(await whose()).toBe("jiwoo@example.com");
  const [made] = await prisma.member.findMany();
  expect(made).toMatchObject({ name: "지우", passwordHash: null, role: "member", emailVerifiedAt: expect.any(Date) });
  // The subject is who they are: neither a new address nor a new name makes another person of them.
  jar.clear();
  provider.tell({ claims: { email: "new@example.com", name: "다른 이름" } });
  expect(await comeIn()).toBe("/me");
  expect(await prisma.member.count()).toBe(1);
  expect(await whose()).toBe("jiwoo@example.com");
});

test("a browser that somebody came in with for the first time is told by mail; never the very first, nor one that is known", async () => {
  const { comeIn, prisma, jar } = await setup();
  const noted = () => prisma.mail.count({ where: { kind: "newDevice" } });
  await comeIn();
  expect(await noted()).toBe(0);
  const known = jar.get("deep-story.device") ?? "";
  jar.clear();
  jar.set("deep-story.device", known);
  await comeIn();
  expect(await noted()).toBe(0);
  jar.clear();
  await comeIn();
  expect(await noted()).toBe(1);
});

test("the way there carries state, nonce and a PKCE challenge, and asks for no more than name and address", async () => {
  const { leave } = await setup();
  const { searchParams, origin } = new URL(await leave());
  expect(origin).toBe(provider.issuer);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    client_id: CLIENT.id,
    scope: "openid email profile",
    response_type: "code",
    redirect_uri: `${SITE}/api/auth/callback/oidc`,
    state: expect.stringMatching(/.{40}/),
    nonce: expect.stringMatching(/.{40}/),
    code_challenge_method: "S256",
  });
});

test("afterwards it goes to a page of this site, whatever was asked for", async () => {
  const { comeIn, jar } = await setup();
  for (const [asked, to] of [
    ["https://evil.test/", "/"],
    ["//evil.test/", "//evil.test/"],
    ["javascript:1", "/"],
    ["/me/settings#x", "/me/settings#x"],
  ] as const) {
    expect((await comeIn(asked)) || "/").toBe(to);
  }
  jar.set("next-auth.callback-url", "https://evil.test/");
  expect(await comeIn()).toBe("/me");
});

test("an address that the provider has not seen to be theirs makes and opens nothing", async () => {
  const { comeIn, prisma, whose, person } = await setup();
  await person("jiwoo@example.com", { emailVerifiedAt: new Date() });
  for (const email_verified of [false, undefined, null, "true", 1]) {
    provider.tell({ claims: { email_verified } });
    expect(await comeIn(), String(email_verified)).toBe("/sign-in?provider=unverified");
  }
  provider.tell({ claims: { email: "no address" } });
  expect(await comeIn()).toBe("/sign-in?provider=unverified");
  expect([await whose(), await prisma.linkedAccount.count(), await prisma.member.count()]).toEqual([null, 0, 1]);
});

test("a diary whose address nobody has confirmed here is not joined: somebody else may have made it to wait for them", async () => {
  const { comeIn, prisma, whose, person } = await setup();
  const { id } = await person("jiwoo@example.com");
  expect(await comeIn()).toBe("/sign-in?provider=link_first&next=%2Fme%2Fsettings");
  expect([await whose(), await prisma.linkedAccount.count()]).toEqual([null, 0]);
  await prisma.member.update({ where: { id }, data: { emailVerifiedAt: new Date() } });
  expect(await comeIn()).toBe("/me");
  expect(await whose()).toBe("jiwoo@example.com");
});

test("another subject with the same address is another person", async () => {
  const { comeIn, prisma, whose, jar } = await setup();
  await comeIn();
  jar.clear();
  provider.tell({ claims: { sub: "s-2" } });
  expect(await comeIn()).toBe("/sign-in?provider=link_first&next=%2Fme%2Fsettings");
  expect([await whose(), await prisma.linkedAccount.count()]).toEqual([null, 1]);
});

test("nobody is anybody by a name: an admin's is only shown", async () => {
  const { comeIn, prisma, whose, person } = await setup();
  await person("admin@example.com", { name: "admin", role: "admin", emailVerifiedAt: new Date() });
  provider.tell({ claims: { name: "admin", preferred_username: "admin@example.com", role: "admin" } });
  expect(await comeIn()).toBe("/me");
  expect(await whose()).toBe("jiwoo@example.com");
  expect(await prisma.member.findUnique({ where: { email: "jiwoo@example.com" } })).toMatchObject({ role: "member" });
});

test("what the provider did not sign for this site, this time, opens nothing", async () => {
  const { comeIn, whose, prisma, jar, leave, ask } = await setup();
  const failed = "/sign-in?provider=failed";
  for (const lies of [
    { claims: { nonce: undefined } },
    { claims: { nonce: "another" } },
    { claims: { iss: "https://other.example" } },
    { claims: { aud: "another-site" } },
    { claims: { exp: 1 } },
    { claims: { email: undefined }, userinfo: { sub: "s-2" } },
    { foreignKey: true },
  ]) {
    provider.tell(lies);
    expect(await comeIn(), JSON.stringify(lies)).toBe(failed);
  }
  // One that calls itself by another's name, from its document on.
  provider.tell({ issuer: "https://other.example", claims: { iss: "https://other.example" } });
  expect(await comeIn()).toBe("/sign-in?provider=refused");
  provider.tell({});
  expect(await comeIn("/me", { state: "another" })).toBe(failed);
  expect(await comeIn("/me", { iss: "https://other.example" })).toBe(failed);
  expect(await comeIn("/me", { error: "access_denied" })).toBe("/sign-in?provider=cancelled");
  const way = await leave();
  const back = provider.back(way);
  for (const check of ["state", "nonce", "pkce.code_verifier"]) {
    const kept = jar.get(`next-auth.${check}`) ?? "";
    jar.delete(`next-auth.${check}`);
    expect((await ask("GET", back)).to, check).toBe(`${SITE}${failed}`);
    jar.set(`next-auth.${check}`, kept);
    await leave();
  }
  expect([await whose(), await prisma.member.count()]).toEqual([null, 0]);
});

test("the way back is gone once", async () => {
  const { leave, ask, whose, jar } = await setup();
  const back = provider.back(await leave());
  const before = new Map(jar);
  expect((await ask("GET", back)).to).toBe(`${SITE}/me`);
  expect(await whose()).toBe("jiwoo@example.com");
  jar.clear();
  for (const [name, value] of before) jar.set(name, value);
  expect((await ask("GET", back)).to).toBe(`${SITE}/sign-in?provider=failed`);
});

test("a provider that is away is told, there and on the way back, and the password still lets in", async () => {
  const { leave, ask, accounts, person } = await setup();
  await person("jiwoo@example.com");
  const back = provider.back(await leave());
  provider.tell({ away: true });
  expect(new URL(await leave()).origin).toBe(SITE);
  expect((await ask("GET", back)).to).toBe(`${SITE}/sign-in?provider=failed`);
  expect(await accounts.checkCredentials("jiwoo@example.com", PASSWORD)).not.toBeNull();
});

test("a suspended member stays outside, by the subject and by the address", async () => {
  const { comeIn, prisma, whose, jar } = await setup();
  await comeIn();
  jar.clear();
  await prisma.member.updateMany({ data: { suspendedAt: new Date() } });
  expect(await comeIn()).toBe("/sign-in?provider=suspended");
  const links = await prisma.linkedAccount.findMany();
  await prisma.linkedAccount.deleteMany();
  expect(await comeIn()).toBe("/sign-in?provider=link_first&next=%2Fme%2Fsettings");
  expect(await whose()).toBeNull();
  // Nobody's clock has come round to it: who comes in ends it.
  await prisma.linkedAccount.createMany({ data: links });
  await prisma.member.updateMany({ data: { suspendedUntil: new Date() } });
  await comeIn();
  expect(await whose()).not.toBeNull();
});
