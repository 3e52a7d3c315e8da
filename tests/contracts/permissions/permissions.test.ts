import { NextRequest } from "next/server";
import { beforeAll, expect, test, vi } from "vitest";
import { routeHandlers } from "@/tests/support/route-handlers";
import { servedSite } from "@/tests/support/served-site";
import { type Row, TABLE } from "./table";
import { CELLS } from "./table-cells";
import { DIARIES } from "./table-diaries";
import { GPU } from "./table-gpu";
import { GUARD } from "./table-guard";
import { LAB } from "./table-lab";
import { ORDER } from "./table-order";
import { PEOPLE } from "./table-people";
import { SETTINGS } from "./table-settings";
import { TALK } from "./table-talk";
import { VISITS } from "./table-visits";
import { type Scene, SECRETS, SHARED, scene, VISITORS, type Visitor } from "./visitors";

let handlers: Awaited<ReturnType<typeof routeHandlers>>;
beforeAll(async () => {
  handlers = await routeHandlers();
});

async function ask(key: string, row: Row, now: Scene, visitor: Visitor) {
  const [method = "", address = ""] = key.split(" ");
  const params = row.at?.(now) ?? {};
  const url = new URL(
    address.replace(/\{(\w+)\}/g, (_, name) => params[name] ?? ""),
    "http://localhost:3000",
  );
  for (const [name, value] of Object.entries(asking(row, now))) url.searchParams.set(name, value);
  const body = typeof row.body === "function" ? await row.body(now) : row.body;
  const headers = new Headers({ host: "localhost:3000", origin: "http://localhost:3000" });
  const cookie = now.cookies[visitor];
  if (cookie) headers.set("cookie", cookie);
  if (body && !(body instanceof FormData)) headers.set("content-type", "application/json");
  const sent = body instanceof FormData ? body : body && JSON.stringify(body);
  const left = new AbortController();
  const request = new NextRequest(url, { method, headers, signal: left.signal, ...(sent && { body: sent }) });
  const answer = await handlers.get(key)?.(request, { params: Promise.resolve(params) });
  if (!answer) throw new Error(`No handler for ${key}`);
  const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream");
  const text = isStream ? "" : Buffer.from(await answer.arrayBuffer()).toString("utf8");
  left.abort();
  await answer.body?.cancel().catch(() => {});
  return { status: answer.status, said: `${JSON.stringify([...answer.headers])}${text}` };
}

/** Every route: who is answered what. */
const ALL: Record<string, Row[]> = {};
for (const table of [TABLE, TALK, DIARIES, ORDER, PEOPLE, SETTINGS, GPU, VISITS, LAB, CELLS, GUARD]) {
  for (const [key, rows] of Object.entries(table)) ALL[key] = [...(ALL[key] ?? []), ...rows];
}

/** Who shares, shared, or is asked into a diary with the owner. */
const FRIENDS: readonly Visitor[] = ["friend", "former", "invited"];

/** What this visitor must not hear of: what is not shared with them. */
function secretsFrom(visitor: Visitor, now: Scene): string[] {
  const { friend, former } = SHARED;
  return [
    ...[...SECRETS, now.secret.key],
    ...(visitor === "friend" ? [] : [...friend, now.shared.key]),
    ...(visitor === "former" ? [] : [...former, now.bygone.key]),
  ];
}

/** Only the two of a diary may do it. */
const OF_TWO = new Set(["POST /api/posts/{id}/hand-over", "POST /api/comments/{id}/hand-over"]);

test("every route has a row, and every row a route", () => {
  expect(Object.keys(ALL).sort()).toEqual([...handlers.keys()].sort());
});

test.each(Object.entries(ALL))("%s", async (key, rows) => {
  const site = await servedSite({ gpu: { kind: "ec2" } });
  vi.spyOn(site.limiter, "take").mockResolvedValue();
  for (const row of rows) {
    const told: Partial<Record<Visitor, number>> = {};
    let fresh: Scene | null = null;
    const isRead = key.startsWith("GET ");
    // To what has nothing to do with diaries, who shares one is a stranger: only reading might show them more.
    const isTheirs = isRead || DIARIES[key]?.includes(row) || OF_TWO.has(key);
    const visitors = VISITORS.filter((visitor) => isTheirs || !FRIENDS.includes(visitor));
    for (const visitor of visitors) {
      const now: Scene = fresh ?? (await scene(site));
      const { status, said } = await ask(key, row, now, visitor);
      told[visitor] = status;
      // What one of them changed is not there for the next; who was refused has changed nothing.
      fresh = isRead || status >= 400 ? now : null;
      if (visitor === "owner") continue;
      const heard = secretsFrom(visitor, now).filter((secret) => said.includes(secret) && !asked(row, now, secret));
      expect(heard, `${row.what}: the ${visitor} hears of what is not for them`).toEqual([]);
    }
    const expected = visitors.map((visitor) => [visitor, row.expected[visitor]]);
    expect(told, row.what).toEqual(Object.fromEntries(expected));
  }
});

function asking({ query = {} }: Row, now: Scene): Record<string, string> {
  return typeof query === "function" ? query(now) : query;
}

/** What a visitor said themselves, an answer may repeat. */
function asked(row: Row, now: Scene, secret: string): boolean {
  return Object.values({ ...asking(row, now), ...row.at?.(now) }).some((value) => value.includes(secret));
}
