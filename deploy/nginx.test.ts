import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { UPLOAD_EXTRA_BYTES, UPLOAD_MAX_BYTES } from "@/lib/http/body-limit";
import { problemDocument } from "@/lib/http/problem-document";
import { AppError } from "@/lib/shared/errors";
import { freePort } from "@/tests/support/free-port";
import { startNginx } from "@/tests/support/nginx";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const run = promisify(execFile);

/** A web process of sorts; tells its address, and how to end it with its connections. */
async function web(answer: Answer) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const down = () => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(down);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { address: `127.0.0.1:${address.port}`, down };
}

/** deploy/tls.conf for a free port, with a certificate of our own making. */
async function certified() {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-tls-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  await run("openssl", [...made, "-keyout", at("privkey.pem"), "-out", at("fullchain.pem")]);
  const port = await freePort();
  const tls = (await readFile("deploy/tls.conf", "utf8"))
    .replace("listen 443", `listen 127.0.0.1:${port}`)
    .replaceAll("/etc/nginx/certs", folder);
  return { tls, port };
}

/** nginx in front of one web process, or of several. */
async function setup(...answers: Answer[]) {
  const webs = await Promise.all(answers.map(web));
  const nginx = await startNginx({ upstreams: webs.map(({ address }) => address) });
  onTestFinished(nginx.stop);
  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${nginx.url}${path}`, { redirect: "manual", ...init });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { nginx, webs, get };
}

const says =
  (text: string): Answer =>
  (_, response) =>
    void response.end(text);

const tellsHeaders: Answer = (request, response) => {
  response.setHeader("x-request-id", String(request.headers["x-request-id"]));
  response.end(JSON.stringify(request.headers));
};

test("two web processes share the requests", async () => {
  const { get } = await setup(says("a"), says("b"));
  const heard = new Map<string, number>();
  for (let round = 0; round < 40; round += 1) {
    const { text } = await get("/");
    heard.set(text, (heard.get(text) ?? 0) + 1);
  }
  expect([...heard.keys()].sort()).toEqual(["a", "b"]);
  expect(Math.min(...heard.values())).toBeGreaterThanOrEqual(10);
});

test("a web process that is gone is passed over, for reads and writes alike", async () => {
  const { get, webs } = await setup(says("a"), says("b"));
  webs[0]?.down();
  for (let round = 0; round < 10; round += 1) {
    expect(await get("/")).toMatchObject({ status: 200, text: "b" });
    expect(await get("/api/posts", { method: "POST", body: "{}" })).toMatchObject({ status: 200, text: "b" });
  }
});

test("a write that a web process has begun is not sent to another", async () => {
  let seen = 0;
  const breaks: Answer = (request) => {
    seen += 1;
    request.socket.destroy();
  };
  const { get } = await setup(breaks, breaks);
  expect((await get("/api/posts", { method: "POST", body: "{}" })).status).toBe(502);
  expect(seen).toBe(1);
  expect((await get("/")).status).toBe(502);
  expect(seen).toBe(3);
});

test.each(["0190/", ""])("events of pictures arrive one by one: %sevents", async (which) => {
  let next = () => {};
  const { nginx } = await setup((_, response) => {
    // Of an answer without chunks nginx would keep back all that fits its buffers.
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: one\n\n");
    next = () => void response.end("data: two\n\n");
  });
  const response = await fetch(`${nginx.url}/api/pictures/${which}events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe("data: one\n\n");
  next();
  expect((await reader?.read())?.value).toBe("data: two\n\n");
});

test("a reader who leaves the events is gone for the web process too", async () => {
  let left = false;
  const { nginx } = await setup((_, response) => {
    response.on("close", () => {
      left = true;
    });
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: one\n\n");
  });
  const leave = new AbortController();
  await fetch(`${nginx.url}/api/pictures/0190/events`, { signal: leave.signal });
  leave.abort();
  await expect.poll(() => left).toBe(true);
});

test("what a visitor claims about the way here does not reach the web process", async () => {
  const { nginx, get } = await setup(tellsHeaders);
  const claims = {
    "x-forwarded-for": "203.0.113.9",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-forwarded-port": "1",
    "x-request-id": "theirs",
    forwarded: "for=203.0.113.9",
  };
  const { text } = await get("/", { headers: claims });
  const heard = JSON.parse(text);
  expect(heard).toMatchObject({
    host: `127.0.0.1:${nginx.port}`,
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-host": `127.0.0.1:${nginx.port}`,
    "x-forwarded-proto": "http",
    "x-forwarded-port": String(nginx.port),
  });
  expect(heard["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
  expect(heard).not.toHaveProperty("forwarded");
});

test("the web process, the answer and the log share one request id; the log keeps no query", async () => {
  const { nginx, get } = await setup(tellsHeaders);
  const { headers, text } = await get("/sign-up?admin=secret");
  const id = JSON.parse(text)["x-request-id"];
  expect(headers.get("x-request-id")).toBe(id);
  await expect.poll(async () => (await nginx.accessLog()).length).toBeGreaterThan(0);
  const lines = await nginx.accessLog();
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { requestId: id, method: "GET", path: "/sign-up", status: 200, address: "127.0.0.1" },
  ]);
  expect(lines.join()).not.toContain("secret");
});

test("connections to the web process are kept", async () => {
  const ports = new Set<number | undefined>();
  const { get } = await setup((request, response) => {
    ports.add(request.socket.remotePort);
    response.end();
  });
  // Each of nginx's own processes keeps some.
  for (let round = 0; round < 30; round += 1) await get("/");
  expect(ports.size).toBeLessThan(15);
});

test("metrics are not for the outside", async () => {
  const { get } = await setup(says("the web"));
  expect((await get("/metrics")).status).toBe(404);
});

test("the largest upload reaches the web, and a body that no address takes is refused as the web refuses it", async () => {
  const { get } = await setup(async (request, response) => {
    let bytes = 0;
    for await (const chunk of request) bytes += chunk.length;
    response.end(String(bytes));
  });
  const most = UPLOAD_MAX_BYTES + UPLOAD_EXTRA_BYTES;
  const put = (length: number) => get("/api/me/avatar", { method: "PUT", body: "x".repeat(length) });
  expect(await put(most)).toMatchObject({ status: 200, text: String(most) });
  const refused = await put(most + 1024 * 1024);
  const requestId = refused.headers.get("x-request-id") ?? "";
  const ours = problemDocument(new AppError("too_large"), requestId);
  expect(requestId).toMatch(/^[0-9a-f]{32}$/);
  expect(refused.status).toBe(ours.status);
  expect(JSON.parse(refused.text)).toEqual(JSON.parse(ours.text));
  for (const name of ["content-type", "cache-control"])
    expect(refused.headers.get(name), name).toBe(ours.headers[name]);
});

test("with deploy/tls.conf it speaks HTTPS, and plain HTTP only leads there", async () => {
  const { tls, port } = await certified();
  const { address } = await web(tellsHeaders);
  const nginx = await startNginx({ upstreams: [address], include: { "tls.conf": tls } });
  onTestFinished(nginx.stop);
  const plain = await fetch(`${nginx.url}/posts/1?a=b`, { redirect: "manual" });
  expect(plain.status).toBe(301);
  expect(plain.headers.get("location")).toBe("https://127.0.0.1/posts/1?a=b");
  const secure = request({ port, host: "127.0.0.1", rejectUnauthorized: false }).end();
  const [answer] = await once(secure, "response");
  expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000");
  expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.parse(await text(answer))["x-forwarded-proto"]).toBe("https");
});

test("without any web process the answer is 502 and has a request id", async () => {
  const nginx = await startNginx({ upstreams: [`127.0.0.1:${await freePort()}`] });
  onTestFinished(nginx.stop);
  const response = await fetch(nginx.url);
  expect(response.status).toBe(502);
  expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
});
