import type { ServerResponse } from "node:http";
import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import type { ReactElement } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import * as nowhere from "@/app/api/[[...rest]]/route";
import { AppError } from "@/lib/shared/errors";
import { IdParam } from "@/lib/shared/id";
import { authSecret } from "@/lib/site/secrets";
import { services } from "@/lib/site/services";
import { servedSite } from "@/tests/support/served-site";
import { adminDoor } from "./admin-door";
import { answering } from "./pages/answer-status";
import { privateJson, route } from "./route";

const SITE = "http://localhost:3000";
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

const pageCookies = vi.hoisted(() => ({ session: "" }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (pageCookies.session ? { value: pageCookies.session } : undefined) }),
}));
// What React keeps for one request is kept for none here.
vi.mock("react", async (actual) => ({ ...(await actual<object>()), cache: (work: unknown) => work }));

/** An admin, a member, and an admin's address that reads and writes. */
async function setup() {
  const site = await servedSite();
  onTestFinished(() => {
    pageCookies.session = "";
  });
  const enter = async (name: string) => {
    const member = await site.member(name);
    const sid = await site.sessions.create(member.id, { userAgent: "test" });
    return { ...member, sid, session: await encode({ token: { sid }, secret: authSecret() }) };
  };
  const [admin, member] = [await enter("관리자"), await enter("지우")];
  await site.prisma.member.update({ where: { id: admin.id }, data: { role: "admin" } });
  const door = adminDoor({
    GET: route({ auth: "admin", params: IdParam }, ({ admin: by, member: who, requestId, params }) =>
      privateJson({ by: by.id, who: who.id, requestId, id: params.id }),
    ),
    POST: route({ auth: "admin", body: z.object({ reason: z.string() }) }, ({ body }) => privateJson(body)),
  });
  type Method = (typeof METHODS)[number];
  type Sent = { session?: string; id?: string; body?: string; headers?: Record<string, string> };
  const ask = async (handlers: typeof door, method: Method, { session, id = "x", body, headers }: Sent) => {
    const cookie: Record<string, string> = session ? { cookie: `deep-story.session=${session}` } : {};
    const request = new NextRequest(`${SITE}/api/admin/${id}`, {
      method,
      headers: { host: "localhost:3000", "x-request-id": "one", ...cookie, ...headers },
      ...(body !== undefined && { body }),
    });
    const answer = await handlers[method](request, { params: Promise.resolve({ id }) });
    return { status: answer.status, headers: [...answer.headers].sort(), text: await answer.text() };
  };
  const elsewhere = nowhere as unknown as typeof door;
  const ID = "01a1fbe0-2ba9-747f-9360-bfabfe98ce14";
  const own = { origin: SITE, "content-type": "application/json" };
  return { ...site, admin, member, door, elsewhere, ask, ID, own };
}

test("an admin comes in, and the call says who and which request", async () => {
  const { admin, door, ask, ID, own } = await setup();
  const read = await ask(door, "GET", { session: admin.session, id: ID });
  expect(JSON.parse(read.text)).toEqual({ by: admin.id, who: admin.id, requestId: "one", id: ID });
  const written = await ask(door, "POST", { session: admin.session, headers: own, body: '{"reason":"spam"}' });
  expect(written).toMatchObject({ status: 200, text: '{"reason":"spam"}' });
});

test("an admin is told what is wrong: a foreign origin, a body, an id, a method", async () => {
  const { admin, door, ask, own } = await setup();
  const { session } = admin;
  const statuses = [
    await ask(door, "POST", { session, body: "{}" }),
    await ask(door, "POST", { session, headers: own, body: "{}" }),
    await ask(door, "GET", { session, id: "none" }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 400, 404]);
  const put = await ask(door, "PUT", { session, headers: own });
  expect(put).toMatchObject({ status: 405, text: expect.stringContaining("method_not_allowed") });
  expect(Object.fromEntries(put.headers).allow).toBe("GET, POST");
});

test("to everyone else the address does not exist, byte for byte, whatever the method and whatever is sent", async () => {
  const { admin, member, door, elsewhere, ask, ID, own, prisma, sessions } = await setup();
  await sessions.remove(admin.sid);
  const forged = await encode({ token: { sid: member.sid }, secret: "another secret, just as long as ours" });
  const asking = { guest: undefined, member: member.session, forged, gone: admin.session, nonsense: "x" };
  for (const [who, session] of Object.entries(asking)) {
    for (const method of METHODS) {
      for (const sent of [
        {},
        { id: ID },
        { headers: own },
        { headers: { origin: "http://evil.test" } },
        ...(method === "GET"
          ? []
          : [
              { headers: own, body: "{" },
              { headers: own, body: "x".repeat(600_000) },
            ]),
      ]) {
        const [here, there] = await Promise.all([door, elsewhere].map((one) => ask(one, method, { session, ...sent })));
        expect(here, `${who} ${method} ${JSON.stringify(sent).slice(0, 80)}`).toEqual(there);
        expect(here?.status).toBe(404);
      }
    }
  }
  const back = await sessions.create(admin.id, { userAgent: "test" });
  const session = await encode({ token: { sid: back }, secret: authSecret() });
  expect((await ask(door, "GET", { session, id: ID })).status).toBe(200);
  for (const data of [{ suspendedAt: new Date() }, { suspendedAt: null, role: "member" as const }]) {
    await prisma.member.update({ where: { id: admin.id }, data });
    expect((await ask(door, "GET", { session, id: ID })).status).toBe(404);
  }
});

test("strangers are not counted, so that no limit gives the address away", async () => {
  const { member, ask, own } = await setup();
  const limit = { name: "test", points: 1, perS: 60 };
  const door = adminDoor({ POST: route({ auth: "admin", limit }, () => privateJson({})) });
  for (let n = 0; n < 3; n++) {
    expect((await ask(door as never, "POST", { session: member.session, headers: own })).status).toBe(404);
  }
});

test("while nobody can say who asks, there is nothing to see; a bug of ours is one", async () => {
  const { admin, door, elsewhere, ask, ID } = await setup();
  const find = vi.spyOn(services().sessions, "find").mockRejectedValue(new AppError("unavailable"));
  const asked = { session: admin.session, id: ID };
  expect(await ask(door, "GET", asked)).toEqual(await ask(elsewhere, "GET", asked));
  find.mockRejectedValue(new TypeError("x is undefined"));
  expect((await ask(door, "GET", asked)).status).toBe(500);
});

test("an admin's page is there for admins; everyone else gets a page that is not, with status 404 and no title", async () => {
  const { admin, member } = await setup();
  const open = async (session: string) => {
    pageCookies.session = session;
    const response = { statusCode: 200, headersSent: false } as ServerResponse;
    const page = await answering(response, async () => {
      const made = (await forAdmins(({ name }) => name)) as string | ReactElement;
      // What React would call next.
      if (typeof made !== "string") (made.type as () => void)();
      return typeof made === "string" ? made : null;
    });
    return { page, status: response.statusCode, title: (await metadataForAdmins(() => ({ title: "Figures" }))).title };
  };
  expect(await open(admin.session)).toEqual({ page: "관리자", status: 200, title: "Figures" });
  for (const session of ["", member.session, "x"]) {
    expect(await open(session)).toEqual({ page: null, status: 404, title: undefined });
  }
});
