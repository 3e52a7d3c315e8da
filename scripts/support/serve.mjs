import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/**
 * Becomes the web server: `next start` in this very process, so that signals, exit codes and kill -9 meet the
 * server itself and no child is left behind.
 *
 * @param {{ port: number, host?: string | undefined, began: number }} options began: performance.now() of the start
 */
export async function serve({ port, host, began }) {
  outliveTheTerminal();
  const next = path.resolve("node_modules/next/dist/bin/next");
  process.argv = [process.execPath, next, "start", "-p", String(port), ...(host ? ["-H", host] : [])];
  await import(pathToFileURL(next).href);
  await sayWhenReady(port, host, began);
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @param {number} began
 */
async function sayWhenReady(port, host, began) {
  const everywhere = !host || host === "0.0.0.0" || host === "::";
  const health = `http://${everywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host}:${port}/api/health`;
  let last = "no answer yet";
  for (let nextWarning = performance.now() + 30_000; ; await sleep(100)) {
    try {
      const { status } = await fetch(health, { signal: AbortSignal.timeout(30_000) });
      if (status === 200) break;
      last = `it answers ${status}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    if (performance.now() > nextWarning) {
      console.error(`Still waiting for ${health}: ${last}`);
      nextWarning += 30_000;
    }
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `\nDeep Story is ready at http://${everywhere ? "localhost" : host}:${port} (${seconds} s). Ctrl+C stops it.\n`,
  );
}

/** When whoever read our output is gone, Node's complaint about it would be output too, and so on for ever. */
function outliveTheTerminal() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
