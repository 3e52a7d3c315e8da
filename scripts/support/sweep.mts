import { parseArgs } from "node:util";
import { openDatabase } from "@/lib/db/open-database";
import { StartupError } from "@/lib/db/startup-error";
import { env } from "@/lib/env";
import { sweepImages } from "@/lib/pictures/sweep-images";
import { openImageStore } from "@/lib/storage/open-image-store";
import { runCommand, Stop } from "./stop.mjs";

const USAGE = "Usage: npm run sweep -- [--dry-run] [--older-than HOURS]   (default: 1 hour)";
const HOUR_MS = 3600_000;
/** So many lost pictures are named; the rest is counted. */
const NAMED = 20;

await runCommand(async () => {
  const { dryRun, hours } = options();
  const { DATA_DIR, DATABASE_URL } = env();
  const database = await openDatabase({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL }).catch((error) => {
    throw error instanceof StartupError ? new Stop(error.message) : error;
  });
  try {
    const lost: string[] = [];
    const found = await sweepImages({
      prisma: database.prisma,
      store: await openImageStore(env()),
      olderThanMs: hours * HOUR_MS,
      dryRun,
      onMissing: (key) => lost.length < NAMED && lost.push(key),
    });
    console.log(`${found.seen} files are stored.`);
    const what = `${found.orphans} files (${found.orphanBytes} bytes) older than ${hours} h that no picture names`;
    console.log(dryRun ? `Would remove ${what}.` : `Removed ${what}.`);
    console.log(`${found.missing} pictures lack bytes${lost.length > 0 ? ":" : "."}`);
    for (const key of lost) console.log(`  ${key}`);
    if (found.missing > lost.length) console.log(`  and ${found.missing - lost.length} more`);
  } finally {
    await database.close();
  }
});

function options(): { dryRun: boolean; hours: number } {
  try {
    const { values } = parseArgs({
      options: { "dry-run": { type: "boolean", default: false }, "older-than": { type: "string", default: "1" } },
    });
    const hours = Number(values["older-than"]);
    if (!(hours >= 0)) throw new Stop(USAGE);
    return { dryRun: values["dry-run"], hours };
  } catch {
    throw new Stop(USAGE);
  }
}
