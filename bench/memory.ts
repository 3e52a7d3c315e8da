/** Resident memory of the server process: after the first page, and after pages, lists and pictures were asked for. */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { LOGIN, usualArchive } from "./support/archive";
import { drawByApi } from "./support/draw-by-api";
import { alone, type Figure } from "./support/figures";
import { throughput } from "./support/load";
import { signIn } from "./support/sign-in";
import { startSite } from "./support/site";

const LOAD_S = 10;
const PICTURES = 10;
/** Time for the garbage collector to come by. */
const REST_MS = 5_000;
const KOREAN = { "accept-language": "ko" };

export async function measureMemory(): Promise<Figure[]> {
  const archive = await usualArchive();
  const site = await startSite(archive.env);
  try {
    await sleep(REST_MS);
    const idle = await megabytesOf(site.pid);
    await throughput({ name: "main page", url: site.url, headers: KOREAN }, LOAD_S);
    await throughput({ name: "list", url: `${site.url}/api/posts`, headers: KOREAN }, LOAD_S);
    await drawByApi(site.url, await signIn(site.url, LOGIN), PICTURES);
    await sleep(REST_MS);
    const loaded = await megabytesOf(site.pid);
    return [
      { what: "server, idle, resident", value: idle.rss, unit: "MB", goal: null },
      { what: "server, idle, proportional", value: idle.pss, unit: "MB", goal: null },
      { what: "server, after load, resident", value: loaded.rss, unit: "MB", goal: null },
      { what: "server, after load, proportional", value: loaded.pss, unit: "MB", goal: null },
    ];
  } finally {
    await site.stop();
  }
}

/** VmRSS and Pss of a process (proc(5): status, smaps_rollup). */
async function megabytesOf(pid: number): Promise<{ rss: number; pss: number }> {
  const kilobytes = async (file: string, key: string) => {
    const text = await readFile(`/proc/${pid}/${file}`, "utf8");
    return Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, "m").exec(text)?.[1] ?? Number.NaN);
  };
  return {
    rss: (await kilobytes("status", "VmRSS")) / 1024,
    pss: (await kilobytes("smaps_rollup", "Pss")) / 1024,
  };
}

await alone(import.meta.url, measureMemory);
