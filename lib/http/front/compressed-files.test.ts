import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { answerCompressed } from "./compressed-files";

const SCRIPT = "self.onmessage = () => {};";
const ADDRESS = "/painter/0123456789abcdef.js";
const EYES = "/eyes/0123456789abcdef.js";
const WASM = "/eyes/fedcba9876543210/tfjs-backend-wasm-simd.wasm";
const WEIGHTS = "/eyes/fedcba9876543210/iris.bin";
const CHUNK = "/_next/static/chunks/0w-tje_fxa0d.js";
const STYLE = "/_next/static/chunks/3_4h~z.css";
const FILES = [
  `public${EYES}`,
  `public${WASM}`,
  "public/painter/0123456789abcdef.js",
  ".next/static/chunks/0w-tje_fxa0d.js",
  ".next/static/chunks/3_4h~z.css",
];

async function setup() {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-compressed-"));
  for (const file of FILES.map((name) => path.join(folder, name))) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, SCRIPT);
    await writeFile(`${file}.br`, brotliCompressSync(SCRIPT));
    await writeFile(`${file}.gz`, gzipSync(SCRIPT));
  }
  await writeFile(path.join(folder, `public${WEIGHTS}`), SCRIPT);
  const server = createServer((request, response) => {
    if (!answerCompressed(request, response, folder)) response.writeHead(404).end("next");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return (address: string, init: RequestInit = {}) => fetch(url + address, init);
}

const ENCODINGS = [
  ["br", "br"],
  ["gzip, deflate", "gzip"],
  ["identity", null],
] as const;
const TYPES = [
  [ADDRESS, "text/javascript; charset=utf-8"],
  [EYES, "text/javascript; charset=utf-8"],
  [WASM, "application/wasm"],
  [CHUNK, "text/javascript; charset=utf-8"],
  [STYLE, "text/css; charset=utf-8"],
] as const;

test.each(
  ENCODINGS.flatMap(([accepted, encoding]) => TYPES.map(([address, type]) => ({ accepted, encoding, address, type }))),
)("a browser that takes $accepted gets $address so, and keeps it for good", async (expected) => {
  const ask = await setup();
  const answer = await ask(expected.address, { headers: { "accept-encoding": expected.accepted } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-encoding")).toBe(expected.encoding);
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.get("content-type")).toBe(expected.type);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await answer.text()).toBe(SCRIPT);
});

test("a worker of it may reach nobody: what is written stays in the browser", async () => {
  const ask = await setup();
  expect((await ask(ADDRESS)).headers.get("content-security-policy")).toBe("default-src 'none'");
});

test("the eyes reckon in WebAssembly and fetch from this site alone: a frame can go nowhere", async () => {
  const ask = await setup();
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  for (const address of [EYES, WASM]) {
    expect((await ask(address)).headers.get("content-security-policy")).toBe(policy);
  }
});

test("weights of a model, which nothing makes smaller, are sent as they are", async () => {
  const ask = await setup();
  const answer = await ask(WEIGHTS, { headers: { "accept-encoding": "br, gzip" } });
  expect([answer.headers.get("content-encoding"), await answer.text()]).toEqual([null, SCRIPT]);
  expect(answer.headers.get("content-type")).toBe("application/octet-stream");
});

test("a question about it alone brings no bytes", async () => {
  const ask = await setup();
  const answer = await ask(ADDRESS, { method: "HEAD", headers: { "accept-encoding": "identity" } });
  expect([answer.status, answer.headers.get("content-length")]).toEqual([200, String(SCRIPT.length)]);
});

test.each([
  ["/painter/ffffffffffffffff.js", "GET"],
  ["/painter/..%2Fpainter%2F0123456789abcdef.js", "GET"],
  ["/painter/0123456789abcdef.js.br", "GET"],
  ["/eyes/fedcba9876543210/..%2F0123456789abcdef.js", "GET"],
  ["/eyes/fedcba9876543210/not-there.bin", "GET"],
  ["/_next/static/chunks/not-there.js", "GET"],
  ["/_next/static/chunks/..%2F..%2Fchunks%2F0w-tje_fxa0d.js", "GET"],
  ["/_next/static/chunks/0w-tje_fxa0d.js.br", "GET"],
  [ADDRESS, "POST"],
])("%s by %s is left to Next", async (address, method) => {
  const ask = await setup();
  expect((await ask(address, { method })).status).toBe(404);
});
