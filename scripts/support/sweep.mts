import { parseArgs } from "node:util";
import { sweepImages } from "@/lib/domains/pictures/bytes/sweep-images";
import { openDatabase } from "@/lib/engines/db/open-database";
import { StartupError } from "@/lib/engines/db/startup-error";
import { openImageStore } from "@/lib/engines/storage/open-image-store";
import { env } from "@/lib/site/env";
import { runCommand, Stop } from "./stop.mjs";

const USAGE = "Usage: npm run sweep -- [--dry-run] [--older-than HOURS] [--yes]   (default: 1 hour)";
const HOUR_MS = 3600_000;
/** So many lost pictures are named; the rest is counted. */
const NAMED = 20;

await runCommand(async () => {
  const { dryRun, hours, yes } = options();
  const { DATA_DIR, DATABASE_URL } = env();
  const database = await openDatabase({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL }).catch((error) => {
    throw error instanceof StartupError ? new Stop(error.message) : error;
  });
  try {
    const lost: string[] = [];
    const sweep = { prisma: database.prisma, store: await openImageStore(env()), olderThanMs: hours * HOUR_MS };
    if (!dryRun && !yes) refuseMostOf(await sweepImages({ ...sweep, dryRun: true, onMissing: () => undefined }));
    const found = await sweepImages({
      ...sweep,
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

/** A store and a database that don't belong together look like this: then nothing may go. */
function refuseMostOf({ seen, orphans }: { seen: number; orphans: number }): void {
  if (orphans === 0 || orphans <= seen / 2) return;
  throw new Stop(
    `${orphans} of ${seen} files would be removed: is this the database of these pictures? Look with --dry-run; if it is right, add --yes.`,
  );
}

function options(): { dryRun: boolean; hours: number; yes: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        "dry-run": { type: "boolean", default: false },
        "older-than": { type: "string", default: "1" },
        yes: { type: "boolean", default: false },
      },
    });
    const hours = Number(values["older-than"]);
    if (!(hours >= 0)) throw new Stop(USAGE);
    return { dryRun: values["dry-run"], hours, yes: values.yes };
  } catch {
    throw new Stop(USAGE);
  }
}
