/** The admins' numbers with ten million visits of two years on Postgres, and what counting costs the web process. */
import path from "node:path";
import { foldNextDays } from "@/lib/domains/visits/fold";
import { openDatabase } from "@/lib/engines/db/open-database";
import { addDays } from "@/lib/shared/day";
import { startPostgres } from "@/tests/support/postgres";
import { measureBeacons, measureBeside } from "./admin-beacons";
import { LOGIN, makeArchive } from "./support/archive";
import { alone, type Figure, quantile } from "./support/figures";
import { latencies } from "./support/load";
import { runnerOf } from "./support/multiply";
import { signIn } from "./support/sign-in";
import { startSite } from "./support/site";
import { twoYearsOfVisits } from "./support/two-years";

/** A 99th percentile of fewer is the slowest of all. */
const REQUESTS = 300;
const PAGES = 200;
const KOREAN = { "accept-language": "ko" };
/** BENCH_ADMIN names some of them: on a busy machine one after the other. BENCH_VISITS makes it smaller. */
const PARTS = ["folding", "dashboard", "page", "beacons", "beside"] as const;
const asked = process.env.BENCH_ADMIN?.split(",") ?? PARTS;

const RANGES = [
  ["30 days in Seoul", 30, "Asia/Seoul"],
  ["a year in Seoul", 365, "Asia/Seoul"],
  ["two years in Seoul", 730, "Asia/Seoul"],
  ["two years in New York", 730, "America/New_York"],
  ["two years in Kolkata (half hours)", 730, "Asia/Kolkata"],
] as const;

export async function measureAdmin(): Promise<Figure[]> {
  const postgres = await startPostgres();
  const undo = [() => postgres.stop()];
  try {
    const databaseUrl = await postgres.newDatabase();
    const archive = await makeArchive(databaseUrl);
    const run = runnerOf(databaseUrl);
    console.log(await twoYearsOfVisits(run));
    const figures: Figure[] = [];
    const folding = await foldTimes(databaseUrl);
    if (asked.includes("folding")) {
      figures.push({
        what: "folding a day, the longest of three",
        value: Math.max(...folding),
        unit: "s",
        goal: { under: 5 },
      });
    }
    await run(`UPDATE "Member" SET role = 'admin' WHERE email = '${LOGIN.email}'`);
    // What was just folded is as a site's that lives: autovacuum and checkpoints are not part of an answer.
    await run("VACUUM (ANALYZE)");
    await run("CHECKPOINT");
    // As on a site whose admins know machines: a kind is left out.
    await run(`INSERT INTO "DroppedAgent" VALUES ('odd')`);
    const heapFile = path.join(archive.dataDir, "heap.json");
    const site = await startSite({
      ...archive.env,
      DATABASE_URL: databaseUrl,
      TRUST_PROXY: "true",
      BENCH_HEAP_FILE: heapFile,
      NODE_OPTIONS: `--import=${path.resolve("bench/support/heap-probe.mjs")}`,
    });
    undo.unshift(site.stop);
    const cookie = await signIn(site.url, LOGIN);
    const parts = {
      folding: async () => [],
      dashboard: () => dashboards(site.url, cookie),
      page: () => pages(site.url, cookie),
      beacons: () => measureBeacons({ ...site, cookie, run, dataDir: archive.dataDir, heapFile }),
      beside: () => measureBeside(site.url),
    };
    for (const part of PARTS) {
      if (asked.includes(part)) figures.push(...(await parts[part]()));
    }
    return figures;
  } finally {
    for (const stop of undo) await stop();
  }
}

async function foldTimes(databaseUrl: string): Promise<number[]> {
  const { prisma, close } = await openDatabase({ dataDir: "unused", databaseUrl });
  const times: number[] = [];
  const now = () => new Date(Date.now() + 3 * 3600_000);
  for (let began = performance.now(); await foldNextDays({ prisma, now }); began = performance.now()) {
    times.push((performance.now() - began) / 1000);
  }
  await close();
  return times;
}

function rangeQuery(days: number, tz: string): string {
  const to = new Date().toISOString().slice(0, 10);
  return `${new URLSearchParams({ from: addDays(to, 1 - days), to, tz })}`;
}

async function timesOf(name: string, url: string, cookie: string, count: number): Promise<Figure[]> {
  const target = { name, url, headers: { ...KOREAN, cookie } };
  await latencies(target, 5);
  const times = await latencies(target, count);
  return [
    { what: `${name}: p50`, value: quantile(times), unit: "ms", goal: null },
    { what: "  p99", value: quantile(times, 0.99), unit: "ms", goal: { under: 200 } },
  ];
}

/** The one request of all numbers, with the days before compared with. */
async function dashboards(url: string, cookie: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, days, tz] of RANGES) {
    const address = `${url}/api/admin/stats?${rangeQuery(days, tz)}`;
    figures.push(...(await timesOf(`dashboard, ${what}`, address, cookie, REQUESTS)));
  }
  return figures;
}

/** The page itself, as an admin's browser asks for it. */
async function pages(url: string, cookie: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, days, tz] of RANGES.slice(0, 3)) {
    figures.push(...(await timesOf(`/admin, ${what}`, `${url}/admin?${rangeQuery(days, tz)}`, cookie, PAGES)));
  }
  return figures;
}

await alone(import.meta.url, measureAdmin);
