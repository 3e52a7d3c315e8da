import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { sendRaw } from "@/tests/support/raw-http";
import { BODY_MAX_BYTES, UPLOAD_MAX_BYTES, type Uploads } from "../body-limit";
import { answerInFront } from "./front";
import { bodyLimits } from "./limit-of";

/** The front on a real server, as serve.mjs puts it there; what is handed on tells what arrived. */
async function setup(answers?: Parameters<typeof answerInFront>[2], uploads: Uploads = {}) {
  let handedOn = 0;
  const tells = async (request: IncomingMessage, response: ServerResponse) => {
    handedOn += 1;
    let bytes = 0;
    for await (const chunk of request) bytes += chunk.length;
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, bytes, length: headers["content-length"] }));
  };
  const listen = (request: IncomingMessage, response: ServerResponse) =>
    answerInFront(request, response, answers ?? tells, bodyLimits(uploads));
  const server = createServer(listen).on("checkContinue", listen);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const raw = (line: string, headers: string[] = [], body: (string | Buffer)[] = []) =>
    sendRaw(url, [[`${line} HTTP/1.1`, "connection: close", ...headers, "\r\n"].join("\r\n"), ...body]);
  const ask = (line: string) => raw(line, ["host: a.test"]);
  return { url, raw, ask, handedOn: () => handedOn };
}

const chunked = (chunk: Buffer, count: number) => [
  ...Array.from({ length: count }, () => [`${chunk.length.toString(16)}\r\n`, chunk, "\r\n"]).flat(),
  "0\r\n\r\n",
];
const CHUNK = Buffer.alloc(64 * 1024, "x");
const problem = (status: number, code: string) => ({
  status,
  headers: { "content-type": "application/problem+json", "x-content-type-options": "nosniff" },
  text: expect.stringContaining(`"code":"${code}"`),
});

test("a body within the limit arrives whole, announced or in chunks, and the connection serves the next request", async () => {
  const { url, raw } = await setup();
  const body = Buffer.alloc(BODY_MAX_BYTES, "x");
  for (let round = 0; round < 2; round++) {
    const answer = await fetch(`${url}/api/auth/_log?a=1`, { method: "PUT", body });
    expect(await answer.json()).toEqual({
      method: "PUT",
      url: "/api/auth/_log?a=1",
      bytes: body.length,
      length: `${body.length}`,
    });
    expect(answer.headers.get("connection")).toBe("keep-alive");
  }
  const chunks = await raw("POST /api/x", ["host: a", "transfer-encoding: chunked"], chunked(CHUNK, 8));
  expect(chunks).toMatchObject({ status: 200, text: expect.stringContaining(`"bytes":${8 * CHUNK.length}`) });
});

test.each(["/api/auth/_log", "/api/auth/callback/credentials", "/api/posts", "/api/nobody/knows", "/images/x"])(
  "POST %s is refused above the limit: by what it announces, and while it streams",
  async (path) => {
    const { raw, handedOn } = await setup();
    const isApi = path.startsWith("/api");
    const tooLarge = isApi ? problem(413, "too_large") : { status: 303 };
    const announced = await raw(`POST ${path}`, ["host: a", "content-length: 300000000"], [CHUNK]);
    expect(announced).toMatchObject(tooLarge);
    const streamed = await raw(`POST ${path}`, ["host: a", "transfer-encoding: chunked"], chunked(CHUNK, 40));
    expect(streamed).toMatchObject(tooLarge);
    expect(handedOn()).toBe(0);
  },
);

test("a body beside GET, HEAD or another method is measured too", async () => {
  const { raw, handedOn } = await setup();
  for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const headers = ["host: a", "transfer-encoding: chunked"];
    expect((await raw(`${method} /api/posts`, headers, chunked(CHUNK, 12)))?.status, method).toBe(413);
  }
  expect((await raw("GET /", ["host: a", "content-length: 9999999"]))?.status).toBe(413);
  expect(handedOn()).toBe(0);
});

test("who asks first whether to send is told to go on, or hears 413 and sends nothing", async () => {
  const { raw } = await setup();
  const asking = (length: number) => ["host: a", "expect: 100-continue", `content-length: ${length}`];
  expect(await raw("POST /api/x", asking(2), ["{}"])).toMatchObject({ status: 200 });
  expect(await raw("POST /api/x", asking(BODY_MAX_BYTES + 1))).toMatchObject(problem(413, "too_large"));
});

test("a client that goes on sending a long body still hears 413", async () => {
  const { url } = await setup();
  const answer = await fetch(`${url}/api/posts`, { method: "POST", body: Buffer.alloc(6 * 1024 * 1024, "x") });
  expect(answer.status).toBe(413);
});

test("a body that doesn't come in time is answered 408, and what never ends reaches nobody", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const { raw, handedOn } = await setup();
  const answer = raw("POST /api/posts", ["host: a", "content-length: 1000"], ["{"]);
  await vi.waitFor(() => vi.getTimerCount() > 0 || Promise.reject(new Error("not yet")));
  await vi.advanceTimersByTimeAsync(33_000);
  expect(await answer).toMatchObject(problem(408, "too_slow"));
  expect(handedOn()).toBe(0);
});

test("an upload has nearly as long as any request, and then it is answered 408 too", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const { raw, handedOn } = await setup(undefined, { "PUT /api/x": 2 * BODY_MAX_BYTES });
  let isAnswered = false;
  const answer = raw("PUT /api/x", ["host: a", "content-length: 1000"], ["{"]).finally(() => {
    isAnswered = true;
  });
  await vi.waitFor(() => vi.getTimerCount() > 0 || Promise.reject(new Error("not yet")));
  await vi.advanceTimersByTimeAsync(50_000);
  expect(isAnswered).toBe(false);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await answer).toMatchObject(problem(408, "too_slow"));
  expect(handedOn()).toBe(0);
});

test("uploads hold no more together than all bodies may", async () => {
  const { url, raw } = await setup(undefined, { "PUT /api/x": UPLOAD_MAX_BYTES });
  const part = Buffer.alloc(UPLOAD_MAX_BYTES - 1, "x");
  const slow = Array.from({ length: 6 }, () =>
    raw("PUT /api/x", ["host: a", `content-length: ${part.length + 1}`], [part]),
  );
  expect(await Promise.race(slow)).toMatchObject(problem(503, "busy"));
  expect((await fetch(`${url}/api/x`, { method: "POST", body: "{}" })).status).toBe(200);
});

test("many slow senders make room for the quick", async () => {
  const { url, raw } = await setup();
  const part = Buffer.alloc(BODY_MAX_BYTES - 1, "x");
  const slow = Array.from({ length: 70 }, () =>
    raw("POST /api/x", ["host: a", `content-length: ${BODY_MAX_BYTES}`], [part]),
  );
  const first = await Promise.race(slow);
  expect(first).toMatchObject(problem(503, "busy"));
  expect(first?.headers["retry-after"]).toBe("5");
  expect((await fetch(`${url}/api/x`, { method: "POST", body: "{}" })).status).toBe(200);
});

test("a request that Next can't take apart is answered here", async () => {
  const { ask, raw, handedOn } = await setup();
  expect(await ask("OPTIONS *")).toMatchObject({ status: 204, headers: { allow: expect.stringContaining("DELETE") } });
  expect(await ask("OPTIONS /")).toMatchObject({ status: 204, headers: { allow: "GET, HEAD, OPTIONS" } });
  for (const path of ["/", "/api/posts", "/images/x"]) {
    expect(await ask(`TRACE ${path}`)).toMatchObject(problem(405, "method_not_allowed"));
  }
  expect(await ask("PROPFIND /")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD, OPTIONS" } });
  expect(await ask("DELETE /me")).toMatchObject({ status: 405 });
  for (const url of ["http://[/", "ftp://a.test/"]) {
    expect(await ask(`GET ${url}`), url).toMatchObject(problem(400, "invalid_input"));
  }
  for (const host of ["[", "a b", "a:99999", "256.256.256.256"]) {
    expect(await raw("GET /", [`host: ${host}`]), host).toMatchObject(problem(400, "invalid_input"));
  }
  expect(await ask("GET /api/posts/%E0%A4%A")).toMatchObject(problem(400, "invalid_input"));
  expect(handedOn()).toBe(0);
});

test("an address that is not UTF-8 is a page that is not there, and an absolute one is its path", async () => {
  const { ask } = await setup();
  for (const path of ["/%", "/posts/%E0%A4%A", "/images/%ff", "/_next/static/%E0"]) {
    expect((await ask(`GET ${path}`))?.text, path).toContain('"url":"/404"');
  }
  expect((await ask("GET http://a.test/api/health?x=%"))?.text).toContain('"url":"/api/health?x=%"');
  expect((await ask("GET /tags/%EC%97%AC?x=%"))?.text).toContain('"url":"/tags/%EC%97%AC?x=%"');
});

test("a form that is sent to a page leads to that page, on this site", async () => {
  const { ask, raw } = await setup();
  const headers = ["host: a", "content-type: multipart/form-data; boundary=x", "content-length: 5"];
  expect(await raw("POST /sign-in?next=%2Fme", headers, ["--x--"])).toMatchObject({
    status: 303,
    headers: { location: "/sign-in?next=%2Fme" },
  });
  for (const path of ["//evil.test/", "/\\evil.test/"]) {
    expect(await ask(`POST ${path}`)).toMatchObject({ status: 303, headers: { location: "/evil.test/" } });
  }
});

test("another spelling of an address leads to the page's own and is never a page itself", async () => {
  const { url, handedOn } = await setup();
  const id = "01a1fbe0-2ba9-747f-9360-bfabfe98ce14";
  for (const headers of [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }] as Record<string, string>[]) {
    const answer = await fetch(`${url}/posts/${id.toUpperCase()}?x=1`, { headers, redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([308, `/posts/${id}?x=1`]);
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
  }
  expect(handedOn()).toBe(0);
});

test("under an https address every answer asks for https from now on, and under http none does", async () => {
  for (const [siteUrl, expected] of [
    ["https://diary.test", "max-age=31536000"],
    ["HTTPS://diary.test", "max-age=31536000"],
    ["http://diary.test", undefined],
    ["", undefined],
  ] as const) {
    vi.stubEnv("SITE_URL", siteUrl);
    const { ask } = await setup();
    for (const line of ["GET /", "GET /posts/%61", "TRACE /api/posts", "POST /sign-in", "GET /images/x"]) {
      expect((await ask(line))?.headers["strict-transport-security"], `${siteUrl} ${line}`).toBe(expected);
    }
  }
  vi.unstubAllEnvs();
});

test("a method that an address does not have is refused in words, once", async () => {
  const answers = async (request: IncomingMessage, response: ServerResponse) => {
    response.statusCode = 405;
    if (request.url === "/api/told") response.setHeader("content-type", "text/plain");
    // As what compresses does.
    if (request.url === "/api/posts") response.writeHead(response.statusCode);
    response.end(request.url === "/api/told" ? "told" : undefined);
  };
  const { ask } = await setup(answers);
  for (const line of ["PUT /api/posts", "DELETE /images/x", "PATCH /api/posts/1"]) {
    const answer = await ask(line);
    expect(answer, line).toMatchObject({ status: 405, headers: { "content-type": "application/problem+json" } });
    expect(JSON.parse(answer?.text ?? "")).toMatchObject({ code: "method_not_allowed", status: 405 });
  }
  expect((await ask("PUT /api/told"))?.text).toBe("told");
});

test("answers of the front are for pages of this site alone", async () => {
  const { ask } = await setup();
  for (const line of ["TRACE /api/posts", "GET /posts/%61"]) {
    expect((await ask(line))?.headers["cross-origin-resource-policy"], line).toBe("same-origin");
  }
});
