import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { CLIENT, lyingProvider } from "@/tests/support/openid";
import { PASSWORD, providerSite } from "@/tests/support/provider-site";

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

test("a member links an account after the password, comes in by it, and unlinks it", async () => {
  const { comeIn, link, person, signedIn, jar, whose, linkedAccounts, accounts } = await setup();
  const { id } = await person("other@example.com");
  await signedIn(id);
  expect(await link("a guess")).toBe(401);
  expect(await link(PASSWORD)).toBe(204);
  expect(await comeIn("/me/settings")).toBe("/me/settings?linked=yes");
  jar.clear();
  expect(await comeIn()).toBe("/me");
  expect(await whose()).toBe("other@example.com");
  const [linked] = await linkedAccounts.list(id);
  await linkedAccounts.unlink(id, linked?.id ?? "");
  expect(await linkedAccounts.list(id)).toEqual([]);
  expect((await accounts.me(id)).hasPassword).toBe(true);
});

test("linking takes nobody else's account, needs the browser that asked, and happens once", async () => {
  const { comeIn, link, person, signedIn, jar, whose, linkedAccounts, prisma } = await setup();
  await comeIn();
  const { id } = await person("other@example.com", { emailVerifiedAt: new Date() });
  await signedIn(id);
  await link(PASSWORD);
  expect(await comeIn()).toBe("/me/settings?linked=linked_elsewhere");
  // Without asking for it, or too late: it must not become a sign-in as somebody else.
  expect(await comeIn()).toBe("/sign-in?provider=signed_in_already&next=%2Fme%2Fsettings");
  expect(await whose()).toBe("other@example.com");
  await link(PASSWORD);
  const token = jar.get("deep-story.link") ?? "";
  await signedIn(id);
  jar.set("deep-story.link", token);
  provider.tell({ claims: { sub: "s-3", email: "third@example.com" } });
  expect(await comeIn()).toContain("provider=signed_in_already");
  expect(await linkedAccounts.list(id)).toEqual([]);
  expect([await whose(), await prisma.member.count()]).toEqual(["other@example.com", 2]);
});

test("an account that was being linked when the session was ended from elsewhere does not stay", async () => {
  const { comeIn, link, person, signedIn, sessions, linkedAccounts } = await setup();
  const { id } = await person("other@example.com");
  await signedIn(id);
  await link(PASSWORD);
  const { isInvited } = linkedAccounts;
  vi.spyOn(linkedAccounts, "isInvited").mockImplementationOnce(async (...asked) => {
    const invited = await isInvited(...asked);
    await sessions.removeAllOf(id);
    return invited;
  });
  expect(await comeIn()).toBe("/me/settings?linked=refused");
  expect(await linkedAccounts.list(id)).toEqual([]);
});

test("who has no password is told to set one where it is asked for, and keeps the last way in", async () => {
  const { comeIn, prisma, accounts, linkedAccounts } = await setup();
  await comeIn();
  const [me] = await prisma.member.findMany();
  const id = me?.id ?? "";
  const none = { code: "no_password" };
  await expect(accounts.erase(id, "")).rejects.toMatchObject(none);
  await expect(
    accounts.update({ id } as never, { password: "another one", currentPassword: "" }),
  ).rejects.toMatchObject(none);
  expect(await accounts.checkCredentials("jiwoo@example.com", "")).toBeNull();
  expect(await accounts.checkCredentials("jiwoo@example.com", "nobody has this password")).toBeNull();
  const [linked] = await linkedAccounts.list(id);
  await expect(linkedAccounts.unlink(id, linked?.id ?? "")).rejects.toMatchObject({ code: "last_way_in" });
  expect((await accounts.me(id)).hasPassword).toBe(false);
});

test("signing in anew by the provider ends the session that the browser had", async () => {
  const { comeIn, prisma, sessions } = await setup();
  await comeIn();
  const { id } = await prisma.member.findFirstOrThrow();
  const before = await sessions.list(id);
  expect(await comeIn()).toBe("/me");
  const after = await sessions.list(id);
  expect(after).toHaveLength(1);
  expect(after[0]?.createdAt).not.toEqual(before[0]?.createdAt);
});
