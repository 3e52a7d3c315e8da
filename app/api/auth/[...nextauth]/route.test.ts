import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { expect, test, vi } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { redisSessionStore } from "@/lib/engines/sessions/redis-session-store";
import { authSecret } from "@/lib/site/secrets";
import { services } from "@/lib/site/services";
import { connectTo, ownRedis } from "@/tests/support/redis-connection";
import { servedSite } from "@/tests/support/served-site";
import { GET, POST } from "./route";

const SITE = "http://localhost:3000";
const SESSION = "deep-story.session";

/** A member signed in by a session in Redis; next-auth itself answers. */
async function setup() {
  const redis = await ownRedis();
  const site = await servedSite({ sessions: redisSessionStore(connectTo(redis.url)) });
  const { sessions } = site;
  vi.spyOn(console, "error").mockImplementation(() => {});
  const me = await site.member();
  const sid = await sessions.create(me.id, { userAgent: "test" });
  const jar = new Map([[SESSION, await encode({ token: { sid }, secret: authSecret() })]]);
  const raw = async (method: string, action: string, headers: Record<string, string> = {}, body?: string) => {
    const request = new NextRequest(`${SITE}/api/auth/${action}`, { method, headers, ...(body && { body }) });
    const answer = await POST(request, { params: Promise.resolve({ nextauth: action.split("/") }) });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type")?.includes("json");
    return {
      status: answer.status,
      headers: answer.headers,
      json: isJson && method !== "HEAD" ? JSON.parse(text) : null,
    };
  };
  const ask = async (method: "GET" | "POST", action: string, form?: Record<string, string>, more = {}) => {
    const headers = {
      ...more,
      host: "localhost:3000",
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
    };
    const request = new NextRequest(`${SITE}/api/auth/${action}`, {
      method,
      headers,
      ...(form && { body: new URLSearchParams(form) }),
    });
    const handler = method === "GET" ? GET : POST;
    const answer = await handler(request, {
      params: Promise.resolve({ nextauth: request.nextUrl.pathname.split("/").slice(3) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (value) jar.set(name, decodeURIComponent(value));
      else jar.delete(name);
    }
    return { status: answer.status, headers: answer.headers, json: await answer.json() };
  };
  const post = async (action: string, fields: Record<string, string> = {}) => {
    const { csrfToken } = (await ask("GET", "csrf")).json;
    return ask("POST", action, { callbackUrl: "/", ...fields, csrfToken, json: "true" });
  };
  const refuseWrites = (isSo: boolean) => redis.look.config("SET", "min-replicas-to-write", isSo ? "1" : "0");
  return { ...site, redis, me, sid, jar, raw, ask, post, refuseWrites };
}

test("signing out ends the session and its cookie; while the store refuses that, both stay and the answer says so", async () => {
  const { post, jar, sessions, sid, refuseWrites } = await setup();
  await refuseWrites(true);
  expect(await post("signout")).toMatchObject({ status: 503, json: { code: "unavailable" } });
  expect(jar.has(SESSION)).toBe(true);
  await refuseWrites(false);
  expect(await sessions.find(sid)).not.toBeNull();
  expect((await post("signout")).status).toBe(200);
  expect([jar.has(SESSION), await sessions.find(sid)]).toEqual([false, null]);
});

test("a sign-out that another site's page sent ends nothing", async () => {
  const { ask, jar, sessions, sid } = await setup();
  await ask("POST", "signout", { csrfToken: "a guess", json: "true" });
  expect(jar.has(SESSION)).toBe(true);
  expect(await sessions.find(sid)).not.toBeNull();
});

test("who is signed in is not known while the store is away, and the cookie outlasts it", async () => {
  const { ask, jar, me, redis } = await setup();
  expect(await ask("GET", "session")).toMatchObject({ status: 200, json: { user: { name: me.name } } });
  await redis.kill();
  expect(await ask("GET", "session")).toMatchObject({ status: 503, json: { code: "unavailable" } });
  expect(jar.has(SESSION)).toBe(true);
});

test("a session of nobody, of a suspended member or one that has ended tells no user", async () => {
  const { ask, prisma, sessions, me, sid } = await setup();
  await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } });
  expect((await ask("GET", "session")).json.user).toBeUndefined();
  await prisma.member.delete({ where: { id: me.id } });
  expect(await ask("GET", "session")).toMatchObject({ status: 200, json: {} });
  await sessions.remove(sid);
  expect((await ask("GET", "session")).json.user).toBeUndefined();
});

test("what is no address of this site's leads nowhere, and is not kept: in query, cookie, form and JSON", async () => {
  const { ask, post, jar, me } = await setup();
  for (const address of ["-1", "%", "//evil.test", "http://evil.test/x", "javascript:1"]) {
    for (const name of ["next-auth.callback-url", "__Secure-next-auth.callback-url"]) jar.set(name, address);
    expect(await ask("GET", `csrf?callbackUrl=${encodeURIComponent(address)}`)).toMatchObject({ status: 200 });
    const answer = await post("callback/credentials", { email: me.name, password: "x", callbackUrl: address });
    expect(answer).toMatchObject({
      status: 401,
      json: { url: expect.stringMatching(/^http:\/\/localhost:3000\/api\/auth/) },
    });
  }
  expect(jar.get("next-auth.callback-url")).toBe("javascript:1");
});

test("a body that is no form, or has other things than text in it, is refused or signs nobody in", async () => {
  const { raw } = await setup();
  const json = (body: string) => raw("POST", "callback/credentials", { "content-type": "application/json" }, body);
  expect(await json("{")).toMatchObject({ status: 400, json: { code: "invalid_input" } });
  for (const body of [
    '{"callbackUrl":5}',
    '{"csrfToken":[],"email":{}}',
    "null",
    "5",
    '"x"',
    "[[]]",
    '{"__proto__":1}',
  ]) {
    expect(await json(body), body).toMatchObject({ status: 302 });
  }
  for (const type of ["text/plain", "multipart/form-data; boundary=x", ""]) {
    expect((await raw("POST", "signout", { "content-type": type }, "--x--")).status, type).toBe(302);
  }
  const long = `a=${"x".repeat(600_000)}`;
  expect(await raw("POST", "signout", {}, long)).toMatchObject({ status: 413, json: { code: "too_large" } });
});

test("of next-auth's addresses this site has four, each by its method; the rest are not there", async () => {
  const { raw } = await setup();
  for (const action of [
    "_log",
    "error",
    "signin",
    "signin/credentials",
    "providers",
    "verify-request",
    "csrf/x",
    "x",
  ]) {
    for (const method of ["GET", "POST", "PUT"]) {
      expect(await raw(method, action), action).toMatchObject({ status: 404, json: { code: "not_found" } });
    }
  }
  expect(await raw("GET", "callback/credentials")).toMatchObject({ status: 405, json: { code: "method_not_allowed" } });
  expect((await raw("DELETE", "session")).headers.get("allow")).toBe("GET");
  expect((await raw("HEAD", "csrf")).status).toBe(200);
});

test("a sign-in that can't be checked or kept says that a part of the site is away", async () => {
  const { post, accounts, prisma, redis } = await setup();
  const member = { email: "jiwoo@example.com", password: "long enough 1" };
  await accounts.signUp({ ...member, name: "지우", gender: "unsaid", birthDate: null });
  const signIn = async () => new URL((await post("callback/credentials", member)).json.url).searchParams.get("error");
  expect(await signIn()).toBeNull();
  vi.spyOn(prisma.member, "findUnique").mockRejectedValueOnce(Object.assign(new Error("away"), { code: "P1001" }));
  expect(await signIn()).toBe("unavailable");
  await redis.kill();
  expect(await signIn()).toBe("unavailable");
});

test("strangers who guess from everywhere lock themselves out, not the browser that was signed in before", async () => {
  const { ask, accounts, jar } = await setup();
  const owner = { email: "jiwoo@example.com", password: "long enough 1" };
  await accounts.signUp({ ...owner, name: "지우", gender: "unsaid", birthDate: null });
  vi.spyOn(accounts, "checkCredentials").mockImplementation(async (email, password) =>
    email === owner.email && password === owner.password ? { id: "0", stillHold: async () => true } : null,
  );
  vi.spyOn(services().sessions, "create").mockResolvedValue("sid");
  const signIn = async (fields: { email: string; password: string }, from: string) => {
    const { csrfToken } = (await ask("GET", "csrf")).json;
    const form = { ...fields, csrfToken, json: "true", callbackUrl: "/" };
    const { status, json } = await ask("POST", "callback/credentials", form, { "x-forwarded-for": from });
    return `${status} ${new URL(json.url).searchParams.get("error")}`;
  };
  expect(await signIn(owner, "192.0.2.1")).toBe("200 null");
  const device = jar.get("deep-story.device") ?? "";
  jar.delete("deep-story.device");
  for (const email of [owner.email, "nobody@example.com"]) {
    const said: string[] = [];
    for (let n = 0; n < 40; n++) said.push(await signIn({ email, password: "guess" }, `198.51.100.${n}`));
    expect(said).toEqual([...Array(30).fill("401 CredentialsSignin"), ...Array(10).fill("401 too_many_requests")]);
  }
  expect(await signIn(owner, "192.0.2.1")).toBe("401 too_many_requests");
  jar.set("deep-story.device", device);
  expect(await signIn({ ...owner, password: "a slip" }, "192.0.2.1")).toBe("401 CredentialsSignin");
  expect(await signIn(owner, "192.0.2.1")).toBe("200 null");
  expect(jar.get("deep-story.device")).not.toBe(device);
});

test("while too many passwords are being checked, signing in is answered 503 and when to come back", async () => {
  const { post } = await setup();
  const others = Array.from({ length: 40 }, () => hashPassword("a long one").catch(({ code }) => code));
  const answer = await post("callback/credentials", { email: "jiwoo@example.com", password: "long enough 1" });
  expect(answer).toMatchObject({ status: 503, json: { code: "busy" } });
  expect(answer.headers.get("retry-after")).toBe("2");
  expect((await Promise.all(others)).filter((code) => code === "busy")).toHaveLength(6);
});

test("signing in anew ends the session that the browser had, another member's too, and no other", async () => {
  const { post, jar, sessions, sid, accounts, me } = await setup();
  const member = { email: "jiwoo@example.com", password: "long enough 1" };
  const { id } = await accounts.signUp({ ...member, name: "지우", gender: "unsaid", birthDate: null });
  const elsewhere = await sessions.create(me.id, { userAgent: "elsewhere" });
  expect((await post("callback/credentials", { ...member, password: "wrong password" })).status).toBe(401);
  expect(await sessions.find(sid)).not.toBeNull();
  expect((await post("callback/credentials", member)).status).toBe(200);
  expect([await sessions.find(sid), (await sessions.list(id)).length]).toEqual([null, 1]);
  expect((await post("callback/credentials", member)).status).toBe(200);
  expect((await sessions.list(id)).length).toBe(1);
  expect(await sessions.find(elsewhere)).not.toBeNull();
  jar.set(SESSION, "no cookie of ours");
  expect((await post("callback/credentials", member)).status).toBe(200);
  expect((await sessions.list(id)).length).toBe(2);
});

test("the cookie of a session that has ended is ended too, not renewed; one that lives is", async () => {
  const { ask, jar, sessions, sid } = await setup();
  const living = await ask("GET", "session");
  expect(living.headers.getSetCookie().join()).toMatch(/deep-story\.session=ey/);
  await sessions.remove(sid);
  const { status, json, headers } = await ask("GET", "session");
  expect([status, json, jar.has(SESSION)]).toEqual([200, {}, false]);
  expect(headers.get("cache-control")).toContain("no-store");
  expect((await ask("GET", "session")).headers.getSetCookie()).toEqual([]);
});
