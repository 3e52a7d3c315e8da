/** From a second `npm start` to the first page: nothing to install, nothing to build, 10,000 posts in the folder. */
import { spawn } from "node:child_process";
import { freePort } from "@/tests/support/free-port";
import { usualArchive } from "./support/archive";
import { alone, type Figure, quantile } from "./support/figures";
import { end, firstAnswer, startSite } from "./support/site";

const RUNS = 5;

export async function measureStart(): Promise<Figure[]> {
  const archive = await usualArchive();
  // The first start builds if it must.
  await (await startSite(archive.env)).stop();
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) seconds.push(await startOnce(archive.env));
  return [{ what: "second npm start to the first 200", value: quantile(seconds), unit: "s", goal: { under: 5 } }];
}

async function startOnce(env: Record<string, string>): Promise<number> {
  const port = await freePort();
  const own = { ...process.env, NODE_ENV: "production" as const, HOST: "127.0.0.1", PORT: String(port), ...env };
  const began = performance.now();
  const child = spawn("npm", ["start", "--silent"], { env: own, stdio: ["ignore", "pipe", "pipe"], detached: true });
  await firstAnswer(child, `http://127.0.0.1:${port}`);
  const seconds = (performance.now() - began) / 1000;
  await end(child, { group: true });
  return seconds;
}

await alone(import.meta.url, measureStart);
