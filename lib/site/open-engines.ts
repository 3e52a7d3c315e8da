import "server-only";
import { availableParallelism } from "node:os";
import path from "node:path";
import { becomeOnlyProcess } from "@/lib/engines/db/only-process";
import { type Database, openDatabase } from "@/lib/engines/db/open-database";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { redisEventBus } from "@/lib/engines/events/redis-event-bus";
import { redisRoundTrip } from "@/lib/engines/events/round-trip";
import { openGpuInstance } from "@/lib/engines/gpu/open-gpu-instance";
import { memoryRateLimiter } from "@/lib/engines/limits/memory-rate-limiter";
import { memorySeats } from "@/lib/engines/limits/memory-seats";
import { redisRateLimiter } from "@/lib/engines/limits/redis-rate-limiter";
import { redisSeats } from "@/lib/engines/limits/redis-seats";
import type { Mailer } from "@/lib/engines/mail/mailer";
import { outboxMailer } from "@/lib/engines/mail/outbox-mailer";
import { smtpMailer } from "@/lib/engines/mail/smtp-mailer";
import { connectRedis } from "@/lib/engines/redis/connect";
import { postgresSessionStore } from "@/lib/engines/sessions/postgres-session-store";
import { redisSessionStore } from "@/lib/engines/sessions/redis-session-store";
import { openImageStore } from "@/lib/engines/storage/open-image-store";
import { createCrayonPainter } from "@/lib/painters/crayon/crayon-painter";
import type { Painter } from "@/lib/painters/painter";
import { modelServerAt } from "@/lib/painters/stable-diffusion/model-server";
import { createStableDiffusionPainter } from "@/lib/painters/stable-diffusion/stable-diffusion-painter";
import { type Env, env, siteUrl } from "@/lib/site/env";
import { roomToWrite } from "@/lib/site/health/room";
import { log } from "@/lib/site/log";
import { mailFromOf } from "@/lib/site/mail-from";
import { openEyes } from "@/lib/site/open-eyes";

/** The parts a site runs on, chosen by the environment: what is not set is embedded (docs/design.md, "One machine or many"). */
export async function openEngines() {
  const { DATA_DIR, DATABASE_URL, DATABASE_POOL, S3_BUCKET } = env();
  const database = await openDatabase({
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    poolSize: DATABASE_POOL,
    onConnectionLost: (err) => log.warn({ err }, "a connection to Postgres was lost"),
    onPanic: endAtOnce,
  });
  const { prisma } = database;
  const { events, sessions, limiter, seats, redis, close } = await openShared(database);
  const store = await openImageStore(env());
  const rowsRoom = roomToWrite(DATABASE_URL ? null : DATA_DIR);
  const picturesRoom = roomToWrite(S3_BUCKET ? null : DATA_DIR);
  const painters = openPainters();
  const { MODEL_SERVER_URL: url, MODEL_SERVER_TOKEN: token } = env();
  const gpu = await openGpuInstance(env());
  return {
    database,
    events,
    sessions,
    limiter,
    seats,
    store,
    painters,
    /** The machine that the model server runs on, where the site may switch it. */
    gpu,
    /** What looks at pictures for the lab. */
    eyes: openEyes(),
    /** The model server itself, asked what it does and told to drain; null where there is none. */
    modelServer: url === undefined ? null : modelServerAt({ url, token }),
    mailer: openMailer(),
    /** How each part is, in one word; a failure means "away". */
    checks: {
      database: () => prisma.$queryRaw`SELECT 1`.then(rowsRoom.state),
      storage: () => store.read(NO_PICTURE).then(picturesRoom.state),
      painter: () => painters[0].state(),
      ...(redis && { redis: () => redis.run((client) => client.ping()).then(() => "ok") }),
    },
    hasRedis: redis !== null,
    redis: redis && {
      ping: () => redis.run((client) => client.ping()),
      roundTrip: (signal: AbortSignal) => redisRoundTrip(env().REDIS_URL ?? "", redis, signal),
    },
    /** What was set from outside, without its values. */
    setUp: {
      dataDir: DATA_DIR,
      hasBucket: S3_BUCKET !== undefined,
      hasGpu: gpu.kind !== "none",
      hasModelServer: env().MODEL_SERVER_URL !== undefined,
      isSet: (name: string) => env()[name as keyof Env] !== undefined,
    },
    /** A write to the database found no room. */
    noRoom: rowsRoom.refused,
    async close() {
      await close();
      await database.close();
    },
  };
}

/** The embedded database is gone, and with it all that this process is for: the next start repairs it. */
function endAtOnce(error: Error): void {
  console.error(
    `The embedded database had to stop: ${error.message}. Nothing that was saved is lost. Make room on the disk of the data folder, then start again.`,
  );
  process.exit(1);
}

/** What processes share: sessions, counts of requests and of open streams, and news of each other. Redis, or this process alone. */
async function openShared({ prisma }: Database) {
  const { REDIS_URL, DATABASE_URL, AUTH_SECRET } = env();
  const onError = (err: unknown) => log.error({ err }, "trouble with the news between processes");
  if (!REDIS_URL) {
    const events = inProcessEventBus(onError);
    const alone = DATABASE_URL ? await becomeOnlyProcess(DATABASE_URL, aloneOn(events)) : null;
    return {
      events,
      sessions: postgresSessionStore(prisma),
      limiter: memoryRateLimiter(),
      seats: memorySeats(),
      redis: null,
      async close() {
        await alone?.release();
        await events.close();
      },
    };
  }
  if (!AUTH_SECRET) log.warn("AUTH_SECRET is not set: processes on other machines would make cookies of their own");
  const redis = connectRedis(REDIS_URL, {
    onLost: (err) => log.error({ err }, "Redis is away: signed-in requests are answered 503"),
    onBack: () => log.info("Redis is back"),
  });
  const events = await redisEventBus({ url: REDIS_URL, publisher: redis, onError });
  return {
    events,
    sessions: redisSessionStore(redis),
    limiter: redisRateLimiter(redis),
    seats: redisSeats(redis),
    redis,
    async close() {
      await events.close();
      await redis.close();
    },
  };
}

/** While it is not known that nobody else changes what is shown, no page is kept. */
function aloneOn(events: EventBus) {
  return {
    onLost() {
      log.error("Another process may use this database now: pages are not kept until that is known");
      void events.publish({ type: "bus.lost" });
    },
    onBack: () => void events.publish({ type: "bus.back" }),
  };
}

/** Asked for to see whether the store answers; never written. */
const NO_PICTURE = `${"0".repeat(32)}/480.webp`;

/** The default first; crayons are always there. */
function openPainters(): [Painter, ...Painter[]] {
  const { MODEL_SERVER_URL, MODEL_SERVER_TOKEN, MODEL_STEPS, MODEL_GUIDANCE, MODEL_SIZE, MODEL_SILENCE_S } = env();
  if (!MODEL_SERVER_URL) return [crayonPainter()];
  const stableDiffusion = createStableDiffusionPainter({
    url: MODEL_SERVER_URL,
    token: MODEL_SERVER_TOKEN,
    steps: MODEL_STEPS,
    guidanceScale: MODEL_GUIDANCE,
    drawSize: MODEL_SIZE,
    silenceMs: MODEL_SILENCE_S * 1000,
    onTrouble: (trouble) => log.error({ painter: "stable-diffusion" }, trouble),
  });
  return [stableDiffusion, crayonPainter()];
}

/** What sees faces: a thread starts when it is first needed. */
function openMailer(): Mailer {
  const { SMTP_URL, DATA_DIR, MAIL_FROM } = env();
  const from = mailFromOf(MAIL_FROM, siteUrl());
  if (SMTP_URL) return smtpMailer({ url: SMTP_URL, from });
  const onFirst = (folder: string) =>
    log.info(
      { folder },
      "no mail server is set (SMTP_URL): mails lie in this folder, and GET /api/admin/mails has them",
    );
  return outboxMailer({ folder: path.join(DATA_DIR, "outbox"), from, onFirst });
}

function crayonPainter() {
  // One core stays with the web server.
  const threads = env().PAINTER_THREADS ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  return createCrayonPainter({ threads, workerFile: path.join(process.cwd(), ".build/crayon-worker.mjs") });
}
