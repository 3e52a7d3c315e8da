/** What many guests at once cost those who read: long bodies in memory, and passwords that are being checked in time. */
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { usualArchive } from "./support/archive";
import { alone, type Figure, quantile } from "./support/figures";
import { type BenchSite, startSite } from "./support/site";

const GUESTS = 10;
const BODY_MB = 60;
const SIGN_INS = 400;
const KOREAN = { "accept-language": "ko" };

export async function measureCrowd(): Promise<Figure[]> {
  const archive = await usualArchive();
  // Every guest says where they come from: limits by address are not what is measured.
  const site = await startSite({ ...archive.env, TRUST_PROXY: "true", DRAW_IN_WEB: "false" });
  try {
    const read = await reader(site.url);
    const quiet = await readWhile(read, sleep(5_000));
    const signIns = signInAll(site.url);
    const beside = await readWhile(read, signIns);
    const statuses = (await signIns).map(({ status }) => status);
    const longest = Math.max(...(await signIns).map(({ ms }) => ms));
    const before = await highest(site);
    await Promise.all(Array.from({ length: GUESTS }, () => postLong(site.url)));
    const after = await highest(site);
    const ms = (what: string, value: number): Figure => ({ what, value, unit: "ms", goal: null });
    const count = (what: string, value: number): Figure => ({ what, value, unit: "", goal: null });
    return [
      ms("a reader alone, p50", quantile(quiet)),
      ms("a reader alone, p99", quantile(quiet, 0.99)),
      ms(`a reader beside ${SIGN_INS} sign-ins, p50`, quantile(beside)),
      ms(`a reader beside ${SIGN_INS} sign-ins, p99`, quantile(beside, 0.99)),
      ms(`a reader beside ${SIGN_INS} sign-ins, slowest`, Math.max(...beside)),
      ms("the slowest of those sign-ins", longest),
      count("passwords that were checked", statuses.filter((status) => status === 401).length),
      count("told to come back (503)", statuses.filter((status) => status === 503).length),
      { what: "server, most memory before long bodies", value: before, unit: "MB", goal: null },
      { what: `server, most memory with ${GUESTS} x ${BODY_MB} MB`, value: after, unit: "MB", goal: null },
    ];
  } finally {
    await site.stop();
  }
}

/** Asks for a page that is rendered, then for a picture that is read from disk: milliseconds of one of them. */
async function reader(url: string): Promise<() => Promise<number>> {
  const list = await fetch(`${url}/api/posts?limit=3`, { headers: KOREAN });
  const { items } = (await list.json()) as { items: { id: string }[] };
  const cover = JSON.stringify(items).match(/\/images\/[0-9a-f]{32}/)?.[0] ?? "/";
  const paths = [`/posts/${items[0]?.id}?x=1`, `${cover}?w=480`];
  let turn = 0;
  return async () => {
    const began = performance.now();
    const path = paths[turn++ % paths.length] ?? "/";
    const answer = await fetch(url + path, { headers: KOREAN });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return performance.now() - began;
  };
}

async function readWhile(read: () => Promise<number>, until: Promise<unknown>): Promise<number[]> {
  let goesOn = true;
  void until.finally(() => {
    goesOn = false;
  });
  const times: number[] = [];
  while (goesOn) times.push(await read());
  return times;
}

async function signInAll(url: string): Promise<{ status: number; ms: number }[]> {
  const csrf = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const cookie = csrf.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const one = async (n: number) => {
    const began = performance.now();
    const answer = await fetch(`${url}/api/auth/callback/credentials`, {
      method: "POST",
      headers: { cookie, origin: url, "x-forwarded-for": `198.51.${n >> 8}.${n & 255}` },
      body: new URLSearchParams({ email: `guest${n}@example.com`, password: "a guess", csrfToken, json: "true" }),
    });
    await answer.text();
    return { status: answer.status, ms: performance.now() - began };
  };
  return Promise.all(Array.from({ length: SIGN_INS }, (_, n) => one(n)));
}

/** A form without an end announced, as fast as it is taken. @returns the status; 0 where the connection ended */
function postLong(url: string): Promise<number> {
  const chunk = Buffer.alloc(1024 * 1024, "a");
  return new Promise((resolve) => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const post = request(`${url}/api/auth/_log`, { method: "POST", headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
    });
    post.on("error", () => resolve(0));
    let sent = 0;
    const send = () => {
      while (sent < BODY_MB && !post.destroyed) {
        sent += 1;
        if (!post.write(chunk)) return void post.once("drain", send);
      }
      post.end();
    };
    send();
  });
}

/** VmHWM: the most that was ever resident (proc(5), status), in MB. */
async function highest({ pid }: BenchSite): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

await alone(import.meta.url, measureCrowd);
