import { readdir } from "node:fs/promises";
import path from "node:path";
import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import type { ActName } from "@/lib/domains/audit/acts";
import { servedSite } from "@/tests/support/served-site";
import { type Scene, SECRETS, SHARED, scene } from "./permissions/visitors";

type Try = {
  /** Which entries it leaves. */
  acts: readonly ActName[];
  params?(now: Scene): Record<string, string>;
  query?: Record<string, string>;
  body?: object | ((site: Site, params: Record<string, string>) => Promise<object>);
  /** Makes what it is tried on so. */
  before?(site: Site, now: Scene): Promise<unknown>;
  /** Makes what it is tried on. @returns the parameters */
  made?(site: Site, now: Scene): Promise<Record<string, string>>;
};
type Site = Awaited<ReturnType<typeof servedSite>>;
type Handler = (request: NextRequest, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const stranger = (now: Scene) => ({ id: now.stranger });
const REASON = "비밀본문 때문에";
const ONE = "/api/admin/members/{id}";
const WHY = { reason: "abuse", note: REASON } as const;
const HIDE = { hidden: true, ...WHY };
const open = (now: Scene) => ({ id: now.open.id });
const comment = (now: Scene) => ({ id: now.open.commentId });
const picture = (now: Scene) => ({ id: now.open.pictureId });

async function adminOf({ prisma }: Site) {
  const { id } = await prisma.member.findFirstOrThrow({ where: { role: "admin" }, orderBy: { id: "desc" } });
  return { id, address: "hash", requestId: "before" };
}

/** The public post, out of sight. */
async function hidden(site: Site, now: Scene): Promise<void> {
  await site.moderation.moderate(await adminOf(site), { target: "post", id: now.open.id }, { ...WHY, hidden: true });
}

/** Ends a case that was looked at as it is. */
function settled(state: "closed" | "dismissed") {
  return async ({ prisma }: Site, { id = "" }: Record<string, string>) => {
    const { lastAt } = await prisma.reportCase.findUniqueOrThrow({ where: { id } });
    return { state, note: REASON, seen: lastAt.toISOString() };
  };
}

/** A case about the public post. */
async function reported({ reports, prisma }: Site, now: Scene): Promise<Record<string, string>> {
  await reports.post(now.stranger, now.open.id, WHY);
  const { id } = await prisma.reportCase.findFirstOrThrow({ where: { postId: now.open.id } });
  return { id };
}

/**
 * Every address of the admins that changes something, or tells what is not theirs, with what it leaves behind: whoever
 * adds one adds it here, and it is tried for real.
 */
const WRITES: Record<string, readonly Try[]> = {
  [`PATCH ${ONE}`]: [
    { acts: ["member.suspend"], params: stranger, body: { suspended: { reason: REASON, days: 3 } } },
    {
      acts: ["member.restore"],
      params: stranger,
      body: { suspended: null },
      before: ({ prisma }, now) =>
        prisma.member.update({ where: { id: now.stranger }, data: { suspendedAt: new Date() } }),
    },
    { acts: ["member.promote"], params: stranger, body: { role: "admin" } },
    {
      acts: ["member.demote"],
      params: stranger,
      body: { role: "member" },
      before: ({ prisma }, now) => prisma.member.update({ where: { id: now.stranger }, data: { role: "admin" } }),
    },
  ],
  [`DELETE ${ONE}/sessions`]: [{ acts: ["member.endSessions"], params: stranger }],
  [`POST ${ONE}/reset-link`]: [{ acts: ["member.sendReset"], params: stranger }],
  "GET /api/admin/audit.csv": [{ acts: ["export.csv"] }],
  "GET /api/admin/stats.csv": [
    { acts: ["export.csv"], query: { chart: "byDay", from: "2026-11-01", to: "2026-11-07", tz: "Asia/Seoul" } },
  ],
  "PUT /api/admin/agents/{kind}": [
    { acts: ["visits.dropKind"], params: () => ({ kind: "odd" }), body: { dropped: true } },
    { acts: ["visits.takeKind"], params: () => ({ kind: "odd" }), body: { dropped: false } },
  ],
  "PATCH /api/admin/posts/{id}": [
    { acts: ["content.hide"], params: open, body: HIDE },
    { acts: ["content.restore"], params: open, body: { hidden: false }, before: hidden },
  ],
  "PATCH /api/admin/comments/{id}": [{ acts: ["content.hide"], params: comment, body: HIDE }],
  "PATCH /api/admin/pictures/{id}": [{ acts: ["content.hide"], params: picture, body: HIDE }],
  "POST /api/admin/hidings/{id}/restore": [
    {
      acts: ["content.restore"],
      async made(site, now) {
        await hidden(site, now);
        const { id } = await site.prisma.hiding.findFirstOrThrow({ where: { postId: now.open.id } });
        return { id };
      },
    },
  ],
  "POST /api/admin/reports/{id}/read": [{ acts: ["report.read"], made: reported }],
  "PATCH /api/admin/reports/{id}": [
    { acts: ["report.close"], body: settled("closed"), made: reported },
    { acts: ["report.dismiss"], body: settled("dismissed"), made: reported },
  ],
  "PUT /api/admin/words": [{ acts: ["setting.change"], body: { isOn: true, words: ["바보"] } }],
  "PUT /api/admin/settings": [{ acts: ["setting.change"], body: { rawVisitDays: 7 } }],
  "POST /api/admin/setup/tests/{part}": [{ acts: ["setup.test"], params: () => ({ part: "clock" }) }],
  "POST /api/admin/sign-up-links": [{ acts: ["signUpLink.make"], body: { note: REASON } }],
  "DELETE /api/admin/sign-up-links/{id}": [
    {
      acts: ["signUpLink.revoke"],
      async made(site) {
        const link = await site.signUpLinks.make(await adminOf(site), { note: "", usesMax: 1, days: 1 });
        return { id: link.id };
      },
    },
  ],
  "POST /api/admin/gpu/start": [{ acts: ["gpu.start"] }],
  "POST /api/admin/gpu/stop": [
    { acts: ["gpu.stop"], body: { force: true }, before: ({ prisma }) => prisma.gpuOrder.deleteMany() },
  ],
  "PUT /api/admin/gpu/policy": [{ acts: ["gpu.policy"], body: { isOn: true, idleMinutes: 20 } }],
  "PUT /api/admin/gpu/override": [
    { acts: ["gpu.override"], body: { hours: 2 } },
    { acts: ["gpu.override"], body: { hours: null } },
  ],
  "GET /api/admin/gpu/events.csv": [{ acts: ["export.csv"] }],
  "GET /api/admin/gpu/figures.csv": [
    { acts: ["export.csv"], query: { chart: "cost", from: "2026-11-01", to: "2026-11-07" } },
  ],
  "POST /api/admin/mails/{id}/retry": [
    {
      acts: ["mail.retry"],
      async made({ prisma }) {
        const mail = { to: "somebody@example.com", kind: "newDevice", locale: "ko", state: "dead" } as const;
        return { id: (await prisma.mail.create({ data: mail })).id };
      },
    },
  ],
};

/** Handlers of the admins' addresses that do more than refuse, by method and address. */
async function handlersOfAdmins(): Promise<Map<string, Handler>> {
  const found = new Map<string, Handler>();
  const files = await readdir("app/api/admin", { recursive: true });
  for (const file of files.filter((name) => path.basename(name) === "route.ts")) {
    const folder = path.join("/api/admin", path.dirname(file)).replace(/\[(\w+)\]/g, "{$1}");
    const methods = (await import(path.resolve("app/api/admin", file))) as Record<string, Handler>;
    // What a file leaves out is one and the same refusal.
    const times = (handler: Handler) => Object.values(methods).filter((other) => other === handler).length;
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const handler = methods[method];
      if (handler && (times(handler) === 1 || handler !== methods.OPTIONS)) found.set(`${method} ${folder}`, handler);
    }
  }
  return found;
}

test("every address of the admins that writes says which act it is", async () => {
  const keys = [...(await handlersOfAdmins()).keys()];
  expect(keys.length).toBeGreaterThan(5);
  const writes = keys.filter((key) => !key.startsWith("GET ") || key.endsWith(".csv"));
  expect(Object.keys(WRITES).sort()).toEqual(writes.sort());
});

test.each(Object.entries(WRITES))("%s leaves its entry, and no name, address or text in it", async (key, tries) => {
  const site = await servedSite({ gpu: { kind: "ec2" } });
  vi.spyOn(site.limiter, "take").mockResolvedValue();
  const handler = (await handlersOfAdmins()).get(key) ?? expect.fail(key);
  for (const one of tries) {
    const now = await scene(site);
    await one.before?.(site, now);
    // Names that stand for nothing else.
    await site.prisma.$executeRaw`UPDATE "Member" SET name = name || '님의 이름' WHERE name NOT LIKE '%이름'`;
    const [method = "", address = ""] = key.split(" ");
    const params = (await one.made?.(site, now)) ?? one.params?.(now) ?? {};
    const at = address.replace(/\{(\w+)\}/g, (_, name) => params[name] ?? "");
    const url = `http://localhost:3000${at}?${new URLSearchParams(one.query)}`;
    const body = typeof one.body === "function" ? await one.body(site, params) : one.body;
    const headers = { host: "localhost:3000", origin: "http://localhost:3000", cookie: now.cookies.admin ?? "" };
    const request = new NextRequest(url, {
      method,
      headers: { ...headers, ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const before = await site.prisma.auditEntry.count();
    const answer = await handler(request, { params: Promise.resolve(params) });
    await answer.arrayBuffer();
    expect(answer.ok, `${key} ${answer.status}`).toBe(true);
    const entries = await site.prisma.auditEntry.findMany({ orderBy: { id: "asc" }, skip: before });
    expect(entries.map(({ act }) => act)).toEqual(one.acts);
    const people = await site.prisma.member.findMany({ select: { name: true, email: true } });
    const words = [...SECRETS, ...SHARED.friend, ...SHARED.former, REASON];
    const written = JSON.stringify(entries);
    expect(words.filter((word) => written.includes(word))).toEqual([]);
    expect(people.filter(({ email }) => written.includes(email))).toEqual([]);
    expect(people.filter(({ name }) => written.includes(name))).toEqual([]);
  }
});
