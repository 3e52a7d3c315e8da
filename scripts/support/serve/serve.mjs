import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { statusOf } from "./health.mjs";

/** Requests under way at the end get this long: a spare connection of a browser, never used, would keep us a minute. */
const LAST_REQUESTS_MS = 5_000;
/** Headers and body are here by then, or the connection ends: it is for what is below our own limits. */
const REQUEST_MS = 60_000;

/**
 * Becomes the web server, in this very process, so that signals, exit codes and kill -9 meet the server itself and no
 * child is left behind. What needs no Next is answered in front of it (lib/http/front).
 *
 * @param {{ port: number, host?: string | undefined, began: number }} options began: performance.now() of the start
 */
export async function serve({ port, host, began }) {
  outliveTheTerminal();
  await removeOldCopies();
  const { default: next } = await import("next");
  const { answerInFront } = await import(pathToFileURL(path.resolve(".build/front.mjs")).href);
  const app = next({ dev: false, dir: process.cwd(), port, hostname: host ?? "localhost" });
  await app.prepare();
  const handle = app.getRequestHandler();
  const trustsProxy = /^(true|1|yes|on)$/i.test(process.env.TRUST_PROXY ?? "");
  const listen = (request, response) => {
    if (!trustsProxy) dropClaims(request.headers);
    follow(request, response);
    answerInFront(request, response, handle);
  };
  // Who asks whether to send a body hears it from what stands in front.
  const server = createServer({ requestTimeout: REQUEST_MS }, listen).on("checkContinue", listen);
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, host, () => resolve(undefined)));
  endOnSignals(server);
  await sayWhenReady(port, host, began);
}

/**
 * Earlier versions let Next shrink pictures: its copies, of pictures hidden since too, are of no use any more.
 *
 * @param {string} folder
 */
export async function removeOldCopies(folder = ".next/cache/images") {
  // A folder that may only be read is an image's: nothing was ever written there.
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/**
 * Without a proxy in front, x-forwarded-* headers are the visitor's own claims; Next writes the real address then.
 *
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
function dropClaims(headers) {
  for (const name of Object.keys(headers)) if (name.startsWith("x-forwarded-")) delete headers[name];
  delete headers["x-request-id"];
}

/**
 * Gives the request an id, our proxy's where one came along, that the answer, the log and an error page share, and
 * tells the services when it is over.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function follow(request, response) {
  const began = performance.now();
  const { method = "", url = "", headers } = request;
  const given = headers["x-request-id"];
  const requestId = typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
  headers["x-request-id"] = requestId;
  response.setHeader("x-request-id", requestId);
  response.once("close", () => {
    const seconds = (performance.now() - began) / 1000;
    globalThis.deepStory?.requestFinished({ method, url, status: response.statusCode, seconds, requestId });
  });
}

/**
 * Hands pictures back, lets requests finish (the database serves them to the last), and ends with the signal's code.
 *
 * @param {import("node:http").Server} server
 */
function endOnSignals(server) {
  for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15 })) {
    process.once(signal, async () => {
      setTimeout(() => process.exit(128 + number), LAST_REQUESTS_MS);
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.allSettled([closed, globalThis.deepStory?.drain()]);
      // Nobody asks any more: what others must still hear is sent, and the database is closed.
      await globalThis.deepStory?.close().catch((error) => console.error(error));
      process.exit(128 + number);
    });
  }
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
      const status = await statusOf(health, 30_000);
      if (status === 200) break;
      last = `it answers ${status}`;
    } catch (error) {
      last = error.code ?? error.message;
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
