/** Requests a second and latency of what people ask for most, on both databases, beside a bare node:http server. */
import { createServer } from "node:http";
import { startPostgres } from "@/tests/support/postgres";
import { LOGIN, makeArchive, usualArchive } from "./support/archive";
import { alone, type Figure, quantile } from "./support/figures";
import { latencies, type Target, throughputs } from "./support/load";
import { signIn } from "./support/sign-in";
import { startSite } from "./support/site";

const ROUNDS = 5;
const SECONDS = 4;
const ONE_BY_ONE = 400;
const KOREAN = { "accept-language": "ko" };
const GZIP = { ...KOREAN, "accept-encoding": "gzip" };

export async function measureThroughput(): Promise<Figure[]> {
  const postgres = await startPostgres();
  const undo = [() => postgres.stop()];
  try {
    const [pglite, other] = [await usualArchive(), await makeArchive(await postgres.newDatabase())];
    const embedded = await startSite(pglite.env);
    undo.unshift(embedded.stop);
    const onPostgres = await startSite(other.env);
    undo.unshift(onPostgres.stop);
    const hello = await startHello();
    undo.unshift(hello.stop);
    const { url } = embedded;
    const signedIn = { ...KOREAN, cookie: await signIn(url, LOGIN) };
    const post = `${url}/posts/${pglite.newestPostId}`;
    return await figuresOf([
      [{ name: "bare node:http", url: hello.url, headers: {} }, null],
      [{ name: "main page", url, headers: KOREAN }, 1500],
      [{ name: "main page, gzip", url, headers: GZIP }, null],
      [{ name: "post page", url: post, headers: KOREAN }, 1500],
      [{ name: "post page, gzip", url: post, headers: GZIP }, null],
      [{ name: "GET /api/posts, PGlite", url: `${url}/api/posts`, headers: KOREAN }, 450],
      [{ name: "GET /api/posts, Postgres", url: `${onPostgres.url}/api/posts`, headers: KOREAN }, 900],
      [{ name: "signed-in /me", url: `${url}/me`, headers: signedIn }, null],
    ]);
  } finally {
    for (const stop of undo) await stop();
  }
}

async function figuresOf(asked: [Target, number | null][]): Promise<Figure[]> {
  const rates = await throughputs(
    asked.map(([target]) => target),
    ROUNDS,
    SECONDS,
  );
  const figures: Figure[] = [];
  for (const [target, goal] of asked) {
    const times = await latencies(target, ONE_BY_ONE);
    figures.push(
      {
        what: `${target.name}, 32 connections`,
        value: rates.get(target) ?? 0,
        unit: "/s",
        goal: goal ? { over: goal } : null,
      },
      { what: `${target.name}, 1 connection, p50`, value: quantile(times), unit: "ms", goal: null },
      { what: `${target.name}, 1 connection, p99`, value: quantile(times, 0.99), unit: "ms", goal: null },
    );
  }
  return figures;
}

/** What this machine gives at most: the same load on a server that says hello. */
function startHello(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((_, response) => response.end("hello"));
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address && typeof address === "object" ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, stop: async () => void server.close() });
    });
  });
}

await alone(import.meta.url, measureThroughput);
