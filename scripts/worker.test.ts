import { spawn } from "node:child_process";
import { expect, test } from "vitest";

/** Runs npm run worker's script where it must give up, and answers everything it said. */
async function work(env: Record<string, string>) {
  const child = spawn(process.execPath, ["scripts/worker.mjs"], { env: { ...process.env, ...env } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, last: said.trim().split("\n").at(-1) };
}

test("a worker without a database of its own says why in one sentence", async () => {
  expect(await work({ DATABASE_URL: "" })).toEqual({
    code: 1,
    last: "A worker of its own needs DATABASE_URL: the embedded database belongs to the web process, which draws itself.",
  });
});

test("a worker without a way to tell the others says why in one sentence", async () => {
  expect(await work({ DATABASE_URL: "postgres://127.0.0.1:1/none", REDIS_URL: "" })).toEqual({
    code: 1,
    last: "A worker of its own needs REDIS_URL: the web processes would not hear of the pictures it has drawn.",
  });
});

test("a worker that can't reach its database, or was told nonsense, says so in one sentence", async () => {
  const away = await work({ DATABASE_URL: "postgres://127.0.0.1:1/none", REDIS_URL: "redis://127.0.0.1:1" });
  expect(away).toEqual({
    code: 1,
    last: expect.stringMatching(/^Can't reach the database of DATABASE_URL: .*ECONNREFUSED/),
  });
  const wrong = await work({ DATABASE_URL: "mysql://somewhere", WORKER_PORT: "many" });
  expect(wrong).toEqual({
    code: 1,
    last: expect.stringMatching(/^These environment variables can't be used: .*DATABASE_URL.*WORKER_PORT/),
  });
});
