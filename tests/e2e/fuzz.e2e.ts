import { expect, test } from "@playwright/test";
import { fuzz } from "../support/fuzz/fuzz";
import { sendRaw } from "../support/raw-http";
import { startServer } from "./support/server";

/** A few of `npm run bench -- fuzz`, always the same ones. */
const SEED = 20_261_128;
const COUNT = 800;

test("no request, however odd, is answered 5xx or logged as a failure of ours, and bodies have an end", async () => {
  test.setTimeout(240_000);
  const server = await startServer({ TRUST_PROXY: "true", DRAW_IN_WEB: "false" });
  try {
    const url = server.url.replace("localhost", "127.0.0.1");
    const { statuses, failures } = await fuzz(url, { seed: SEED, count: COUNT });
    expect(failures).toEqual([]);
    expect(statuses.get(200)).toBeGreaterThan(COUNT / 10);
    expect(server.output()).not.toContain("unexpected failure");
    const head = "POST /api/auth/_log HTTP/1.1\r\nhost: a.test\r\ntransfer-encoding: chunked\r\n\r\n";
    const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
    expect(await sendRaw(url, [head, ...Array<string>(12).fill(chunk)])).toMatchObject({ status: 413 });
  } finally {
    await server.stop();
  }
});
