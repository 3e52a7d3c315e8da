import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { routeHandlers } from "@/tests/support/route-handlers";
import { servedSite } from "@/tests/support/served-site";
import { LIMITS } from "../limits";
import { setAhead } from "./ahead";
import { answerInFront } from "./front";
import { AHEAD, provideAhead } from "./provide-ahead";

const BROWSER = {
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  "accept-language": "ko",
};

/** The front on a real server around a real site; what is handed on is answered 299. */
async function setup() {
  const site = await servedSite();
  provideAhead();
  onTestFinished(() => setAhead(new Map()));
  const server = createServer((request: IncomingMessage, response: ServerResponse) =>
    answerInFront(request, response, () => response.writeHead(299).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (method: string, headers: Record<string, string> = {}, body?: string, address = "/api/visits") => {
    const own = { ...BROWSER, origin: url, "content-type": "application/json", ...headers };
    return fetch(url + address, { method, headers: own, ...(body !== undefined && { body }) });
  };
  const look = (headers: Record<string, string> = {}, body = '{"path":"/"}') => ask("POST", headers, body);
  const visits = async () => {
    await site.visits.flush();
    return site.prisma.visit.count();
  };
  return { ...site, ask, look, visits };
}

test("each is answered by the very handler that Next would call, and has one address", async () => {
  const handlers = await routeHandlers();
  for (const [key, handle] of Object.entries(AHEAD)) {
    expect(handlers.get(key), key).toBe(handle);
    expect(key).not.toMatch(/[{?]/);
  }
});

test("a visit is noted without Next, and the answer has what every answer has", async () => {
  const { look, visits } = await setup();
  const answer = await look();
  expect([answer.status, await answer.text()]).toEqual([204, ""]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-security-policy": "default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  await vi.waitFor(async () => expect(await visits()).toBe(1));
});

test("another site's page, another kind of body and a broken one are refused as ever; who asks not to be counted is not", async () => {
  const { look, ask, visits } = await setup();
  const code = async (answer: Response) => [answer.status, (await answer.json()).code];
  expect(await code(await look({ origin: "http://evil.example" }))).toEqual([403, "foreign_origin"]);
  expect(await code(await look({ "content-type": "text/plain" }))).toEqual([415, "wrong_media_type"]);
  expect(await code(await look({}, "{"))).toEqual([400, "invalid_input"]);
  expect(await code(await look({}, '{"path":"/","name":"me"}'))).toEqual([400, "invalid_input"]);
  expect(await code(await look({}, " ".repeat(600_000)))).toEqual([413, "too_large"]);
  for (const name of ["dnt", "sec-gpc"]) expect((await look({ [name]: "1" })).status).toBe(204);
  expect((await ask("POST")).status).toBe(299);
  expect(await visits()).toBe(0);
});

test("an address may tell of so many; whoever our proxy names is another one", async () => {
  const { look } = await setup();
  const first = await Promise.all(Array.from({ length: LIMITS.visit.points }, () => look()));
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set([204]));
  const refused = await look();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await look({ "x-forwarded-for": "203.0.113.9" })).status).toBe(204);
  // What stands before the last is anyone's claim.
  expect((await look({ "x-forwarded-for": "203.0.113.9, 127.0.0.1" })).status).toBe(429);
});

test("every other method and address is handed on", async () => {
  const { ask } = await setup();
  for (const method of ["GET", "PUT", "DELETE"]) expect((await ask(method)).status, method).toBe(299);
  const others = ["/api/visits?x=1", "/api/visits/1", "/api/posts"];
  for (const address of others) expect((await ask("POST", {}, "{}", address)).status, address).toBe(299);
});
