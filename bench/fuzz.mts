/**
 * npm run bench -- fuzz: 20,000 seeded requests to every route; none may be answered 5xx.
 * FUZZ_SEED and FUZZ_COUNT choose others: FUZZ_SEED=7 npm run bench -- fuzz
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fuzz } from "@/tests/support/fuzz/fuzz";
import { startSite } from "./support/site";

const { FUZZ_SEED, FUZZ_COUNT } = process.env;
const seed = Number(FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(FUZZ_COUNT ?? 20_000);

const dataDir = await mkdtemp(path.join(tmpdir(), "deep-story-fuzz-"));
const site = await startSite({ DATA_DIR: dataDir, TRUST_PROXY: "true", DRAW_IN_WEB: "false" });
try {
  console.log(`seed ${seed}, ${count} requests`);
  const began = performance.now();
  const { statuses, failures } = await fuzz(site.url, { seed, count });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const shares = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  console.log(`${seconds} s; answers by status: ${shares.join(", ")} (0: the connection ended)`);
  for (const { index, status, request } of failures.slice(0, 40)) {
    console.log(`\n#${index}: ${status}\n${JSON.stringify(request)}`);
  }
  console.log(`\n${failures.length} answered 5xx`);
  const health = await fetch(`${site.url}/api/health`);
  process.exitCode = failures.length === 0 && health.ok ? 0 : 1;
} finally {
  await site.stop();
  await rm(dataDir, { recursive: true, force: true });
}
