import "server-only";
import { availableParallelism } from "node:os";
import path from "node:path";
import { openDatabase } from "@/lib/db/open-database";
import { env } from "@/lib/env";
import { inProcessEventBus } from "@/lib/events/in-process-event-bus";
import { memoryRateLimiter } from "@/lib/limits/memory-rate-limiter";
import { log } from "@/lib/log";
import { createCrayonPainter } from "@/lib/painters/crayon/crayon-painter";
import type { Painter } from "@/lib/painters/painter";
import { createStableDiffusionPainter } from "@/lib/painters/stable-diffusion/stable-diffusion-painter";
import { postgresSessionStore } from "@/lib/sessions/postgres-session-store";
import { openImageStore } from "@/lib/storage/open-image-store";

export type Engines = Awaited<ReturnType<typeof openEngines>>;

/** The parts a site runs on, chosen by the environment: what is not set is embedded (design, "One machine or many"). */
export async function openEngines() {
  const { DATA_DIR, DATABASE_URL, DATABASE_POOL } = env();
  const database = await openDatabase({
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    poolSize: DATABASE_POOL,
    onConnectionLost: (err) => log.warn({ err }, "a connection to Postgres was lost"),
  });
  const { prisma } = database;
  const events = inProcessEventBus((err) => log.error({ err }, "an event listener failed"));
  const store = openImageStore(env());
  const painters = openPainters();
  return {
    database,
    events,
    sessions: postgresSessionStore(prisma),
    limiter: memoryRateLimiter(),
    store,
    painters,
    /** How each part is, in one word; a failure means "away". */
    checks: {
      database: () => prisma.$queryRaw`SELECT 1`.then(() => "ok"),
      storage: () => store.read(NO_PICTURE).then(() => "ok"),
      painter: () => painters[0].state(),
    },
    async close() {
      await events.close();
      await database.close();
    },
  };
}

/** Asked for to see whether the store answers; never written. */
const NO_PICTURE = `${"0".repeat(32)}/480.webp`;

/** The default first; crayons are always there. */
function openPainters(): [Painter, ...Painter[]] {
  const { MODEL_SERVER_URL, MODEL_SERVER_TOKEN } = env();
  if (!MODEL_SERVER_URL) return [crayonPainter()];
  const onTrouble = (trouble: string) => log.error({ painter: "stable-diffusion" }, trouble);
  return [
    createStableDiffusionPainter({ url: MODEL_SERVER_URL, token: MODEL_SERVER_TOKEN, onTrouble }),
    crayonPainter(),
  ];
}

function crayonPainter() {
  // One core stays with the web server.
  const threads = env().PAINTER_THREADS ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  return createCrayonPainter({ threads, workerFile: path.join(process.cwd(), ".build/crayon-worker.mjs") });
}
