import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { handleOf } from "@/lib/engines/sessions/session-store";
import { SessionPage } from "@/lib/http/openapi/answers/sessions";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { DELETE as endOne } from "./[id]/route";
import { DELETE as endAll, GET as list } from "./route";

const SITE = "http://localhost:3000";

/** A member with a laptop, which asks, and a phone; and someone else. */
async function setup() {
  const site = await servedSite();
  const { sessions } = site;
  const [member, other] = [await site.member(), await site.member()];
  const phone = await sessions.create(member.id, { userAgent: "Mozilla/5.0 (Android 15; Mobile) Firefox/140.0" });
  const laptop = await sessions.create(member.id, { userAgent: "curl/8" });
  const theirs = await sessions.create(other.id, { userAgent: "theirs" });
  const cookie = await sessionCookie(laptop);
  const call = (handler: typeof list, method = "GET", params: Record<string, string> = {}) => {
    const headers = { host: "localhost:3000", cookie, origin: SITE };
    return handler(new NextRequest(`${SITE}/api/me/sessions`, { method, headers }), {
      params: Promise.resolve(params),
    });
  };
  return { sessions, call, laptop, phone, theirs };
}

test("a member sees their devices, the one that asks marked, as documented and without a session's id", async () => {
  const { call, laptop, phone } = await setup();
  const answer = await call(list);
  expect(answer.headers.get("cache-control")).toContain("no-store");
  const text = await answer.text();
  for (const id of [laptop, phone]) expect(text).not.toContain(id);
  expect(SessionPage.parse(JSON.parse(text))).toMatchObject({
    items: [
      { id: handleOf(laptop), current: true, device: { browser: null, os: null }, userAgent: "curl/8" },
      { id: handleOf(phone), current: false, device: { browser: "Firefox", os: "Android" } },
    ],
    next: null,
  });
});

test("one device is signed out by its handle; another member's and nonsense are not found", async () => {
  const { call, sessions, laptop, phone, theirs } = await setup();
  for (const id of [handleOf(theirs), phone, "nonsense"]) {
    const refused = await call(endOne, "DELETE", { id });
    expect(await refused.json()).toMatchObject({ status: 404, code: "session_not_found" });
  }
  expect((await call(endOne, "DELETE", { id: handleOf(phone) })).status).toBe(204);
  expect(await sessions.find(phone)).toBeNull();
  expect(await sessions.find(theirs)).not.toBeNull();
  expect((await call(endOne, "DELETE", { id: handleOf(laptop) })).status).toBe(204);
  expect((await call(list)).status).toBe(401);
});

test("signing out everywhere ends this device too, and its cookie", async () => {
  const { call, sessions, laptop, phone, theirs } = await setup();
  const answer = await call(endAll, "DELETE");
  expect(answer.status).toBe(204);
  expect(answer.headers.get("set-cookie")).toMatch(/^deep-story\.session=; .*Max-Age=0/);
  for (const id of [laptop, phone]) expect(await sessions.find(id)).toBeNull();
  expect(await sessions.find(theirs)).not.toBeNull();
});
