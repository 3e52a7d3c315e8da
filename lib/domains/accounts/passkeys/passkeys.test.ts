import { afterEach, expect, test, vi } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { authenticator } from "@/tests/support/authenticator";
import { testSite } from "@/tests/support/site";
import { PASSKEYS_MAX } from "../account";
import { NewPasskey, PasskeyPatch } from "./inputs";
import { isPlain } from "./webauthn";

afterEach(() => vi.useRealTimers());

const PASSWORD = "long enough 1";
const HASH = hashPassword(PASSWORD);

/** A member with a password and a passkey, signed in; a stranger with a password. */
async function setup(wishes: Parameters<typeof testSite>[3] = {}) {
  const site = await testSite(undefined, undefined, {}, wishes);
  const { prisma, sessions, passkeys, passkeySignIn } = site;
  const person = async (name: string) => {
    const member = await site.member(name);
    await prisma.member.update({ where: { id: member.id }, data: { passwordHash: await HASH } });
    return { ...member, sessionId: await sessions.create(member.id, { userAgent: "test" }) };
  };
  const [me, stranger] = [await person("지우"), await person("하늘")];
  const device = authenticator();
  const options = await passkeys.invite(me, PASSWORD);
  const mine = await passkeys.add(me, { name: "내 휴대폰", credential: device.create(options) });
  const challenge = () => passkeySignIn.challenge();
  const signIn = async (lies: Parameters<typeof device.get>[2] = {}, whose = me.id) =>
    passkeySignIn.check({ credential: device.get(await challenge(), whose, lies) });
  const reset = (data: object) => prisma.passkey.update({ where: { id: mine.id }, data });
  return { ...site, me, stranger, device, mine, challenge, signIn, reset };
}

const refused = { code: "passkey_refused" };

test("a passkey is added after the password, named, renamed, and signs its member in by a token", async () => {
  const { passkeys, passkeySignIn, me, mine, signIn } = await setup();
  expect(mine).toMatchObject({ name: "내 휴대폰", isSynced: false, lastUsedAt: null });
  expect(await passkeys.rename(me.id, mine.id, "새 휴대폰")).toMatchObject({ name: "새 휴대폰" });
  const checked = await passkeySignIn.checkToken(await signIn());
  expect(checked).toMatchObject({ id: me.id });
  expect(await checked?.stillHold()).toBe(true);
  expect(await passkeys.list(me.id)).toMatchObject([{ name: "새 휴대폰", lastUsedAt: expect.any(String) }]);
});

test("the browser is asked for one that is found by itself and guarded by its device, and told which are there", async () => {
  const { passkeys, me, device, challenge } = await setup();
  expect(await passkeys.invite(me, PASSWORD)).toMatchObject({
    rp: { id: "localhost" },
    attestation: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: [{ id: device.id, transports: ["internal"] }],
  });
  expect(await challenge()).toMatchObject({ rpId: "localhost", userVerification: "required" });
  expect((await challenge()).allowCredentials ?? []).toEqual([]);
});

test("no challenge is answered twice, not even after an answer that did not fit; nor an old one, nor one of another kind", async () => {
  const { passkeySignIn, passkeys, me, device, challenge } = await setup();
  const options = await challenge();
  const answer = { credential: device.get(options, me.id) };
  await expect(
    passkeySignIn.check({ credential: device.get(options, me.id, { origin: "https://evil.test" }) }),
  ).rejects.toMatchObject(refused);
  await expect(passkeySignIn.check(answer)).rejects.toMatchObject(refused);
  const once = { credential: device.get(await challenge(), me.id) };
  const both = await Promise.allSettled([passkeySignIn.check(once), passkeySignIn.check(once)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const toAdd = await passkeys.invite(me, PASSWORD);
  await expect(passkeySignIn.check({ credential: device.get(toAdd, me.id) })).rejects.toMatchObject(refused);
  for (const made of ["", "guessed", Buffer.from("a.b.c").toString("base64url")]) {
    await expect(passkeySignIn.check({ credential: device.get({ challenge: made }, me.id) })).rejects.toMatchObject(
      refused,
    );
  }
  const old = await challenge();
  vi.useFakeTimers({ now: Date.now() + 5 * 60_000 + 1, toFake: ["Date"] });
  await expect(passkeySignIn.check({ credential: device.get(old, me.id) })).rejects.toMatchObject(refused);
});

test("several pages may each have a challenge, and the first stays good whatever was asked after it", async () => {
  const { passkeySignIn, me, device, challenge } = await setup();
  const [first] = [await challenge(), await challenge(), await challenge()];
  expect(await passkeySignIn.check({ credential: device.get(first, me.id) })).toEqual(expect.any(String));
});

test("an answer for another site, without the device's own check, or by another key is refused", async () => {
  const { signIn, passkeySignIn, me, device, challenge } = await setup();
  await expect(signIn({ origin: "http://localhost:3001" })).rejects.toMatchObject(refused);
  await expect(signIn({ origin: "https://localhost:3000" })).rejects.toMatchObject(refused);
  await expect(signIn({ rpId: "evil.test" })).rejects.toMatchObject(refused);
  await expect(signIn({ flags: 0x01 })).rejects.toMatchObject(refused);
  const forged = { ...authenticator().get(await challenge(), me.id), id: device.id, rawId: device.id };
  await expect(passkeySignIn.check({ credential: forged })).rejects.toMatchObject(refused);
  await expect(signIn()).resolves.toEqual(expect.any(String));
});

test("a count that goes back or stands still is a copy's", async () => {
  const { signIn, reset, me, passkeySignIn, challenge, device } = await setup();
  await reset({ counter: 3_000_000_000 });
  await expect(signIn({ counter: 2_999_999_999 })).rejects.toMatchObject(refused);
  await expect(signIn({ counter: 3_000_000_000 })).rejects.toMatchObject(refused);
  await expect(signIn({ counter: 0 })).rejects.toMatchObject(refused);
  const [one, two] = [await challenge(), await challenge()];
  const both = await Promise.allSettled(
    [one, two].map((options) =>
      passkeySignIn.check({ credential: device.get(options, me.id, { counter: 3_000_000_001 }) }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an unknown passkey and somebody else's are answered alike", async () => {
  const { signIn, me, stranger, passkeySignIn, challenge } = await setup();
  const unknown = authenticator().get(await challenge(), me.id);
  await expect(passkeySignIn.check({ credential: unknown })).rejects.toMatchObject(refused);
  await expect(signIn({}, stranger.id)).rejects.toMatchObject(refused);
  await expect(signIn({ userHandle: null })).rejects.toMatchObject(refused);
});

test("a token signs in once, within a minute, and not by another passkey's name or one that is gone", async () => {
  const { signIn, passkeySignIn, passkeys, me, mine } = await setup();
  const token = await signIn();
  expect(await passkeySignIn.checkToken(token)).not.toBeNull();
  expect(await passkeySignIn.checkToken(token)).toBeNull();
  const other = (await signIn()).replace(mine.id, "00000000-0000-7000-8000-000000000000");
  expect(await passkeySignIn.checkToken(other)).toBeNull();
  const late = await signIn();
  vi.useFakeTimers({ now: Date.now() + 60_001, toFake: ["Date"] });
  expect(await passkeySignIn.checkToken(late)).toBeNull();
  vi.useRealTimers();
  const [before, open] = [await signIn(), await passkeySignIn.checkToken(await signIn())];
  await passkeys.remove(me.id, mine.id);
  expect(await passkeySignIn.checkToken(before)).toBeNull();
  expect(await open?.stillHold()).toBe(false);
});

test("adding takes the password, or of who has none a sign-in of the last ten minutes", async () => {
  const { passkeys, prisma, me } = await setup();
  await expect(passkeys.invite(me, undefined)).rejects.toMatchObject({ code: "wrong_credentials" });
  await expect(passkeys.invite(me, "a guess")).rejects.toMatchObject({ code: "wrong_credentials" });
  await prisma.member.update({ where: { id: me.id }, data: { passwordHash: null } });
  expect(await passkeys.invite(me, undefined)).toMatchObject({ challenge: expect.any(String) });
  await expect(passkeys.invite({ ...me, sessionId: "another's" }, undefined)).rejects.toMatchObject({
    code: "sign_in_again",
  });
  await prisma.session.updateMany({ data: { createdAt: new Date(Date.now() - 10 * 60_000 - 1) } });
  await expect(passkeys.invite(me, undefined)).rejects.toMatchObject({ code: "sign_in_again" });
});

test("what was asked for is kept by who asked for it, in the same browser, once and for this site", async () => {
  const { passkeys, me, stranger, prisma } = await setup();
  const add = (who: typeof me, options: { challenge: string }, lies = {}, device = authenticator()) =>
    passkeys.add(who, { name: "열쇠", credential: device.create(options, lies) });
  const options = () => passkeys.invite(me, PASSWORD);
  await expect(add(stranger, await options())).rejects.toMatchObject(refused);
  await expect(add({ ...me, sessionId: "another" }, await options())).rejects.toMatchObject(refused);
  await expect(add(me, await options(), { origin: "https://evil.test" })).rejects.toMatchObject(refused);
  await expect(add(me, await options(), { rpId: "evil.test" })).rejects.toMatchObject(refused);
  await expect(add(me, await options(), { flags: 0x01 })).rejects.toMatchObject(refused);
  const once = await options();
  await add(me, once);
  await expect(add(me, once)).rejects.toMatchObject(refused);
  expect(await prisma.passkey.count()).toBe(2);
});

test("a passkey that somebody has can't become another's", async () => {
  const { passkeys, stranger, device, mine, me } = await setup();
  const options = await passkeys.invite(stranger, PASSWORD);
  await expect(passkeys.add(stranger, { name: "열쇠", credential: device.create(options) })).rejects.toMatchObject(
    refused,
  );
  expect(await passkeys.list(me.id)).toMatchObject([{ id: mine.id }]);
});

test("certificates, whose addresses the site would follow, are not looked at", async () => {
  const { passkeys, me } = await setup();
  const statement = (chain: object) => new Map<string, unknown>(Object.entries({ sig: new Uint8Array(8), ...chain }));
  const made = async (format: string, chain: object) =>
    authenticator().create(await passkeys.invite(me, PASSWORD), { format, statement: statement(chain) });
  for (const format of ["packed", "fido-u2f", "android-key", "tpm", "apple", "android-safetynet"]) {
    const credential = await made(format, { x5c: new Map() });
    expect(isPlain(credential.response.attestationObject), format).toBe(false);
    await expect(passkeys.add(me, { name: "열쇠", credential })).rejects.toMatchObject(refused);
  }
  expect(isPlain((await made("packed", {})).response.attestationObject)).toBe(true);
  expect(isPlain("AAAA")).toBe(false);
});

test("a member has at most so many, however many are added at once", async () => {
  const { passkeys, prisma, me } = await setup();
  const row = { memberId: me.id, publicKey: new Uint8Array(), isSynced: false, name: "열쇠" };
  const rows = Array.from({ length: PASSKEYS_MAX - 2 }, (_, n) => ({ ...row, credentialId: `other${n}` }));
  await prisma.passkey.createMany({ data: rows });
  const options = [await passkeys.invite(me, PASSWORD), await passkeys.invite(me, PASSWORD)];
  const added = await Promise.allSettled(
    options.map((one) => passkeys.add(me, { name: "열쇠", credential: authenticator().create(one) })),
  );
  expect(added.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(passkeys.invite(me, PASSWORD)).rejects.toMatchObject({ code: "too_many_passkeys" });
});

test("only who has it sees, names and removes it; erasing the member takes it along", async () => {
  const { passkeys, accounts, prisma, me, stranger, mine } = await setup();
  const missing = { code: "passkey_not_found" };
  expect(await passkeys.list(stranger.id)).toEqual([]);
  await expect(passkeys.rename(stranger.id, mine.id, "내 것")).rejects.toMatchObject(missing);
  await expect(passkeys.remove(stranger.id, mine.id)).rejects.toMatchObject(missing);
  await accounts.erase(me.id, PASSWORD);
  expect(await prisma.passkey.count()).toBe(0);
});

test("the last way in stays: of two that are removed at once one is kept", async () => {
  const { passkeys, prisma, me, mine } = await setup();
  const second = {
    memberId: me.id,
    credentialId: "second",
    publicKey: new Uint8Array(),
    isSynced: false,
    name: "둘째",
  };
  const { id } = await prisma.passkey.create({ data: second });
  await prisma.member.update({ where: { id: me.id }, data: { passwordHash: null } });
  const gone = await Promise.allSettled([passkeys.remove(me.id, mine.id), passkeys.remove(me.id, id)]);
  expect(gone.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [left] = await passkeys.list(me.id);
  await expect(passkeys.remove(me.id, left?.id ?? "")).rejects.toMatchObject({ code: "last_way_in" });
  await prisma.member.update({ where: { id: me.id }, data: { passwordHash: "some" } });
  await passkeys.remove(me.id, left?.id ?? "");
  expect(await passkeys.list(me.id)).toEqual([]);
});

test("a site whose address is a number has none: no browser would make one for it", async () => {
  const at = async (siteUrl: string) => (await testSite(undefined, undefined, {}, { siteUrl })).passkeys.areOffered;
  expect([await at("http://192.0.2.7:3000"), await at("http://[::1]:3000"), await at("https://diary.example")]).toEqual(
    [false, false, true],
  );
  const { passkeys, member } = await testSite(undefined, undefined, {}, { siteUrl: "http://127.0.0.1:3000" });
  await expect(passkeys.invite(await member(), undefined)).rejects.toMatchObject({ code: "no_passkeys_here" });
});

test("names are tidied, bounded and never empty", () => {
  expect(PasskeyPatch.parse({ name: "  내\n휴대폰 \0" })).toEqual({ name: "내 휴대폰" });
  for (const name of ["", " \u200B ", "가".repeat(41)]) expect(PasskeyPatch.safeParse({ name }).success).toBe(false);
  expect(NewPasskey.safeParse({ name: "a", credential: { id: "no base64url!" } }).success).toBe(false);
});
