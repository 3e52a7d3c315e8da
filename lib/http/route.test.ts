import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { LIMITS } from "@/lib/http/limits";
import { AppError } from "@/lib/shared/errors";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { privateJson, route } from "./route";

const SITE = "http://localhost:3000";

/** The real route() around a real site; only the environment is the test's own. */
async function setup() {
  const site = await servedSite();
  const member = await site.member("지우");
  const sid = await site.sessions.create(member.id, { userAgent: "test" });
  const cookie = await sessionCookie(sid);
  const call = async (
    handler: ReturnType<typeof route>,
    init: { method?: string; headers?: Record<string, string>; body?: string; url?: string } = {},
    params: Record<string, string> = {},
  ) => {
    const { url = "/api/test", ...rest } = init;
    const request = new NextRequest(`${SITE}${url}`, { ...rest, headers: { host: "localhost:3000", ...rest.headers } });
    const response = await handler(request, { params: Promise.resolve(params) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : null };
  };
  const own = { origin: SITE, cookie, "content-type": "application/json" };
  return { ...site, me: member, sid, cookie, own, call };
}

test("a member's route tells guests to sign in", async () => {
  const { call, cookie, me } = await setup();
  const mine = route({ auth: "member" }, ({ member }) => privateJson({ id: member.id }));
  expect(await call(mine)).toMatchObject({ status: 401, json: { code: "not_signed_in", status: 401 } });
  expect(await call(mine, { headers: { cookie } })).toMatchObject({ status: 200, json: { id: me.id } });
});

test("what is for anyone needs no session store, whatever cookie comes along; what is a member's waits for it", async () => {
  const { call, cookie, own } = await setup();
  const away = new AppError("unavailable");
  vi.spyOn(services().sessions, "find").mockRejectedValue(away);
  const open = route({ auth: "anyone" }, () => privateJson({ ok: true }));
  const mine = route({ auth: "member" }, () => privateJson({ ok: true }));
  expect((await call(open, { headers: { cookie } })).status).toBe(200);
  expect((await call(open, { method: "POST", headers: own })).status).toBe(200);
  expect(await call(mine, { headers: { cookie } })).toMatchObject({ status: 503, json: { code: "unavailable" } });
});

test("a session that ended, a forged cookie and a suspended member are guests at the next request", async () => {
  const { call, cookie, sid, me, prisma, sessions } = await setup();
  const who = route({ auth: "anyone" }, async ({ reader }) => privateJson({ id: (await reader())?.id ?? null }));
  const forged = `deep-story.session=${await encode({ token: { sid }, secret: "another secret, just as long as ours" })}`;
  expect((await call(who, { headers: { cookie } })).json.id).toBe(me.id);
  expect((await call(who, { headers: { cookie: forged } })).json.id).toBeNull();
  await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } });
  expect((await call(who, { headers: { cookie } })).json.id).toBeNull();
  await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: null } });
  await sessions.remove(sid);
  expect((await call(who, { headers: { cookie } })).json.id).toBeNull();
});

test("a write with a cookie needs our own origin, whatever it carries", async () => {
  const { call, cookie, own } = await setup();
  const write = route({ auth: "anyone" }, () => privateJson({ ok: true }));
  const origins = [undefined, "http://evil.example", "null", "http://localhost:3001", `${SITE}.evil.example`];
  for (const origin of origins) {
    const refused = await call(write, { method: "POST", headers: { cookie, ...(origin && { origin }) } });
    expect(refused).toMatchObject({ status: 403, json: { code: "foreign_origin" } });
  }
  expect((await call(write, { method: "POST", headers: own })).status).toBe(200);
  expect((await call(write, { method: "POST" })).status).toBe(200);
});

test("a body that is not JSON, not valid, or too large is refused with the fields that are wrong", async () => {
  const { call, own } = await setup();
  const write = route({ auth: "member", body: z.object({ title: z.string().max(5) }) }, ({ body }) =>
    privateJson(body),
  );
  const post = (body: string, headers = {}) => call(write, { method: "POST", headers: { ...own, ...headers }, body });
  expect(await post('{"title":"ok"}')).toMatchObject({ status: 200, json: { title: "ok" } });
  expect(await post("{")).toMatchObject({ status: 400, json: { code: "invalid_input" } });
  expect(await post('{"title":"much too long"}')).toMatchObject({
    status: 400,
    json: { code: "invalid_input", fields: [{ path: "title", code: "too_big" }] },
  });
  expect(await post("title=ok", { "content-type": "text/plain" })).toMatchObject({ status: 415 });
  expect(await post(JSON.stringify({ title: "x".repeat(600_000) }))).toMatchObject({ status: 413 });
});

test("a path that holds no id is missing, not malformed", async () => {
  const { call } = await setup();
  const post = route({ auth: "anyone", params: IdParam, missing: "post_not_found" }, () => privateJson({}));
  for (const id of ["1", "../etc", "01a1fbe0-2ba9-747f-9360-bfabfe98ce1"]) {
    expect(await call(post, {}, { id })).toMatchObject({ status: 404, json: { code: "post_not_found" } });
  }
});

test("problems follow RFC 9457, and a bug leaves as an opaque 500", async () => {
  const { metrics, call } = await setup();
  const limited = route({ auth: "anyone" }, () => {
    throw new AppError("too_many_requests", { retryAfterS: 7, members: { current: 1 } });
  });
  const bug = route({ auth: "anyone" }, () => {
    throw new Error("password=hunter2");
  });
  const problem = await call(limited);
  expect(problem.headers.get("content-type")).toBe("application/problem+json");
  expect(problem.headers.get("retry-after")).toBe("7");
  expect(problem.json).toMatchObject({
    type: "urn:deep-story:error:too_many_requests",
    title: expect.any(String),
    status: 429,
    current: 1,
    requestId: problem.headers.get("x-request-id"),
  });
  const opaque = await call(bug);
  expect(opaque).toMatchObject({ status: 500, json: { code: "internal" } });
  expect(JSON.stringify(opaque.json)).not.toContain("hunter2");
  expect(await metrics.page()).toContain('deep_story_failures_total{kind="request",code="internal"} 1');
  const named = await call(bug, { headers: { "x-request-id": "from-the-proxy" } });
  expect(named.json.requestId).toBe("from-the-proxy");
});

test("writes are limited by member, and the answer says when to come back", async () => {
  const { call, own } = await setup();
  const limit = { name: "test", points: 2, perS: 60 };
  const write = route({ auth: "member", limit }, () => privateJson({}));
  const statuses: number[] = [];
  for (let n = 0; n < 3; n++) statuses.push((await call(write, { method: "POST", headers: own })).status);
  expect(statuses).toEqual([200, 200, 429]);
});

test("where anyone may write, a member counts as their address does", async () => {
  const { call, own } = await setup();
  const limit = { name: "test", points: 2, perS: 60 };
  const write = route({ auth: "anyone", limit }, () => privateJson({}));
  const from = (address: string, headers: Record<string, string> = {}) =>
    call(write, { method: "POST", headers: { ...headers, "x-forwarded-for": address } });
  const answers = [await from("192.0.2.1", own), await from("192.0.2.1"), await from("192.0.2.1", own)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect((await from("192.0.2.2", own)).status).toBe(200);
});

test("a write that names no limit has one anyway, a read has none", async () => {
  const { call, own } = await setup();
  const open = route({ auth: "anyone" }, () => privateJson({}));
  for (let n = 0; n < LIMITS.write.points; n++) await call(open, { method: "DELETE", headers: own });
  expect((await call(open, { method: "DELETE", headers: own })).status).toBe(429);
  expect((await call(open)).status).toBe(200);
});
