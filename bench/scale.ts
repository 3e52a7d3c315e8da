/** The list and the main page with 100,000 posts and 1,000,000 likes, beside what is left without a framework. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { startPostgres } from "@/tests/support/postgres";
import { makeArchive } from "./support/archive";
import { alone, type Figure } from "./support/figures";
import { latencies, type Target, throughputs } from "./support/load";
import { LARGE, multiply, runnerOf } from "./support/multiply";
import { end, startSite } from "./support/site";

const ROUNDS = 5;
const SECONDS = 3;
const KOREAN = { "accept-language": "ko" };

export async function measureScale(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-scale-"));
  const postgres = await startPostgres();
  const undo = [() => postgres.stop(), () => rm(folder, { recursive: true, force: true })];
  try {
    const databaseUrl = await postgres.newDatabase();
    const archive = await makeArchive(databaseUrl);
    console.log(await multiply(runnerOf(databaseUrl), LARGE));
    const site = await startSite({ ...archive.env, DATABASE_URL: databaseUrl });
    undo.unshift(site.stop);
    const htmlFile = path.join(folder, "page.html");
    await writeFile(htmlFile, await (await fetch(site.url, { headers: KOREAN })).text());
    const bare = await startBare(databaseUrl, htmlFile);
    undo.unshift(bare.stop);
    const list = `${site.url}/api/posts`;
    await sameList(list, `${bare.url}/list`);
    const { next } = (await (await fetch(list, { headers: KOREAN })).json()) as { next: string };
    return await ratios(
      [{ name: "node:http + pg, list", url: `${bare.url}/list`, headers: KOREAN }, null],
      [{ name: "node:http + pg, main page", url: `${bare.url}/page`, headers: KOREAN }, null],
      [{ name: "GET /api/posts", url: list, headers: KOREAN }, 0],
      [{ name: "GET /api/posts, second page", url: `${list}?cursor=${next}`, headers: KOREAN }, 0],
      [{ name: "GET /api/posts, most liked", url: `${list}?sort=top`, headers: KOREAN }, 0],
      [{ name: "main page", url: site.url, headers: KOREAN }, 1],
    );
  } finally {
    for (const stop of undo) await stop();
  }
}

async function startBare(databaseUrl: string, htmlFile: string): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ["bench/support/bare.mjs", databaseUrl, htmlFile], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill());
  const port = await new Promise<string>((resolve) =>
    child.stdout.once("data", (chunk) => resolve(String(chunk).trim())),
  );
  return { url: `http://127.0.0.1:${port}`, stop: () => end(child) };
}

/** Two servers that answer other lists can't be compared. In SQL's JSON there are spaces, and fields stand in its order. */
async function sameList(...urls: string[]): Promise<void> {
  const [one, other] = await Promise.all(urls.map(async (url) => (await fetch(url, { headers: KOREAN })).json()));
  if (!isDeepStrictEqual(one, other)) throw new Error("The bare server answers another list than the site");
}

/** Rates, and each of the site's as a share of the bare server's in the same run. */
async function ratios(...asked: [Target, number | null][]): Promise<Figure[]> {
  const targets = asked.map(([target]) => target);
  const rates = await throughputs(targets, ROUNDS, SECONDS);
  const rate = (at: number) => rates.get(targets[at] as Target) ?? 0;
  const figures: Figure[] = [];
  for (const [index, [target, bare]] of asked.entries()) {
    const value = rate(index);
    figures.push({ what: `${target.name}, 32 connections`, value, unit: "/s", goal: null });
    if (bare === null) continue;
    figures.push({ what: "  beside node:http + pg", value: value / rate(bare), unit: "x", goal: null });
    const times = await latencies(target, 200);
    figures.push({
      what: "  p99 at one connection",
      value: times.toSorted((a, b) => a - b)[197] ?? 0,
      unit: "ms",
      goal: null,
    });
  }
  return figures;
}

await alone(import.meta.url, measureScale);
