import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { statusOf } from "./health.mjs";

async function server(status: number) {
  const listening = createServer((_, response) => void response.writeHead(status).end("{}"));
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void listening.close());
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/api/health`;
}

test("the server's own answer counts, whatever it is", async () => {
  expect(await statusOf(await server(200), 5_000)).toBe(200);
  expect(await statusOf(await server(503), 5_000)).toBe(503);
});

test("nobody there, and somebody silent, are told apart from an answer", async () => {
  await expect(statusOf("http://127.0.0.1:1/", 5_000)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => silent.closeAllConnections());
  const { port } = silent.address() as AddressInfo;
  await expect(statusOf(`http://127.0.0.1:${port}/`, 100)).rejects.toThrow(/abort/i);
});

test("no proxy is asked about our own server", async () => {
  // What NODE_USE_ENV_PROXY changes in Node 24: fetch, and the agent that requests share. Here both lead nowhere.
  const script = `
    import http from "node:http";
    import { statusOf } from "./scripts/support/serve/health.mjs";
    globalThis.fetch = () => Promise.reject(new Error("by the proxy"));
    http.globalAgent.createConnection = () => { throw new Error("by the proxy"); };
    const own = http.createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1", async () => {
      console.log(await statusOf("http://127.0.0.1:" + own.address().port, 5000));
      process.exit();
    });`;
  const env = { ...process.env, NODE_USE_ENV_PROXY: "1", HTTP_PROXY: "http://127.0.0.1:1", NO_PROXY: "" };
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    env,
    encoding: "utf8",
  });
  expect(stdout.trim(), stderr).toBe("200");
});
