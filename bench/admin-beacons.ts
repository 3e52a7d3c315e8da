/** What counting visits costs the web process: CPU and memory of a beacon, and the main page beside many of them. */
import { readFile, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { cpuSeconds } from "./support/cpu-seconds";
import { type Figure, quantile } from "./support/figures";
import { throughput } from "./support/load";
import { memberCookies } from "./support/member-cookies";
import type { runnerOf } from "./support/multiply";

const BEACONS = 6000;
const WARM = 504;
const ROUNDS = 7;
const SECONDS = 3;
/** A hundred times what ten million in two years are on average. */
const BEACONS_A_SECOND = 16;
const KOREAN = { "accept-language": "ko" };
/** What was noted is written within it. */
const REST_MS = 4000;
const AT_ONCE = 8;

type Needs = {
  url: string;
  pid: number;
  /** One member's. */
  cookie: string;
  run: ReturnType<typeof runnerOf>;
  dataDir: string;
  /** Where the server writes its heap when asked (heap-probe.mjs). */
  heapFile: string;
};

/** CPU time of the web process for each beacon, each of another address; answers that do nothing beside it. */
export async function measureBeacons({ url, pid, cookie, run, dataDir, heapFile }: Needs): Promise<Figure[]> {
  const members = await memberCookies(run, dataDir, BEACONS + WARM);
  let sent = 0;
  const guest = (agent: Agent) => beacon(agent, url, sent++);
  const cost = async (what: string, send: (agent: Agent) => Promise<void>, goal: Figure["goal"]): Promise<Figure> => {
    await inTurns(send, WARM);
    const before = await cpuSeconds(pid);
    await inTurns(send, BEACONS);
    // To write them is of their cost.
    await sleep(REST_MS);
    return { what, value: ((await cpuSeconds(pid)) - before) * (1000 / BEACONS), unit: "ms", goal };
  };
  await inTurns(guest, BEACONS);
  await sleep(REST_MS);
  const before = await memory(pid, heapFile);
  const figures = [
    await cost("beacon of a guest, CPU of the web process", guest, { under: 1 }),
    await cost("beacon of a member who reads on", (agent) => beacon(agent, url, sent++, cookie), { under: 1 }),
  ];
  const after = await memory(pid, heapFile);
  figures.push(
    await cost(
      "beacon of a member, their first in a minute",
      (agent) => beacon(agent, url, sent++, members.pop()),
      null,
    ),
    await cost("beside it: GET /api/health, CPU", (agent) => ask(agent, `${url}/api/health`, {}), null),
  );
  const heap = after.heap - before.heap;
  return [
    ...figures,
    { what: `resident memory after ${BEACONS} beacons`, value: before.resident, unit: "MB", goal: null },
    {
      what: `  grown by after ${BEACONS * 2} more`,
      value: after.resident - before.resident,
      unit: "MB",
      goal: { under: 20 },
    },
    { what: "  of it what can be reached (heap, collected)", value: heap, unit: "MB", goal: { under: 20 } },
  ];
}

async function inTurns(send: (agent: Agent) => Promise<void>, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  for (let n = 0; n < count; n += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, () => send(agent)));
  agent.destroy();
}

function beacon(agent: Agent, url: string, n: number, cookie?: string): Promise<void> {
  const body = JSON.stringify({ path: "/", from: "www.google.com", steered: false });
  const address = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  return ask(
    agent,
    `${url}/api/visits`,
    {
      "content-type": "application/json",
      "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36",
      "accept-language": "ko",
      "x-forwarded-for": address,
      origin: url,
      ...(cookie && { cookie }),
    },
    body,
  );
}

function ask(agent: Agent, url: string, headers: Record<string, string>, body?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers, method: body ? "POST" : "GET" }, (response) => {
      if ((response.statusCode ?? 500) >= 300) reject(new Error(`${url}: ${response.statusCode}`));
      response.resume().on("end", resolve);
    });
    sent.on("error", reject).end(body);
  });
}

/** The main page's rate, in turn without visitors counted and with a hundred times as many as two years had. */
export async function measureBeside(url: string): Promise<Figure[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const page = { name: "main page", url, headers: KOREAN };
  const rates = { without: [] as number[], with: [] as number[] };
  let sent = 1_000_000;
  await throughput(page, SECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.without.push(await throughput(page, SECONDS));
    const clock = setInterval(() => void beacon(agent, url, sent++).catch(() => {}), 1000 / BEACONS_A_SECOND);
    rates.with.push(await throughput(page, SECONDS));
    clearInterval(clock);
  }
  agent.destroy();
  const [before, counted] = [quantile(rates.without), quantile(rates.with)];
  return [
    { what: "main page, 32 connections, nobody counted", value: before, unit: "/s", goal: null },
    { what: `main page, ${BEACONS_A_SECOND} visits a second counted`, value: counted, unit: "/s", goal: null },
    { what: "  beside nobody counted", value: counted / before, unit: "x", goal: { over: 0.97 } },
  ];
}

/** Resident memory as it is, and then the heap without what nobody reaches any more. In MB. */
async function memory(pid: number, heapFile: string): Promise<{ resident: number; heap: number }> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const resident = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  await rm(heapFile, { force: true });
  process.kill(pid, "SIGUSR2");
  for (let tries = 0; tries < 100; tries += 1) {
    await sleep(100);
    const told = await readFile(heapFile, "utf8").catch(() => "");
    if (told.endsWith("}")) return { resident, heap: JSON.parse(told).heapUsed / 2 ** 20 };
  }
  throw new Error("The server did not tell its heap");
}
