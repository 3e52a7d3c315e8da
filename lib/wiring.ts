import "server-only";
import { availableParallelism } from "node:os";
import path from "node:path";
import { createAccounts } from "@/lib/accounts/accounts";
import { openDatabase } from "@/lib/db/open-database";
import { env } from "@/lib/env";
import { inProcessEventBus } from "@/lib/events/in-process-event-bus";
import { memoryRateLimiter } from "@/lib/limits/memory-rate-limiter";
import { log } from "@/lib/log";
import { createMetrics, type FinishedRequest } from "@/lib/metrics/metrics";
import { createCrayonPainter } from "@/lib/painters/crayon/crayon-painter";
import { pictureImages } from "@/lib/pictures/images";
import { createPictures } from "@/lib/pictures/pictures";
import { pictureQueue } from "@/lib/pictures/queue";
import { waitingPictures } from "@/lib/pictures/waiting";
import { startPictureWorker } from "@/lib/pictures/worker";
import { createLikes } from "@/lib/posts/likes";
import { createPosts } from "@/lib/posts/posts";
import { createPublishing } from "@/lib/posts/publishing";
import { postgresSessionStore } from "@/lib/sessions/postgres-session-store";
import { diskImageStore } from "@/lib/storage/disk-image-store";

export type Services = Awaited<ReturnType<typeof openServices>>;

/** The only place where parts are chosen and put together. */
export async function openServices() {
  const { DATA_DIR, DATABASE_URL, DATABASE_POOL, PICTURE_SIZE, PAINTER_THREADS, LOG_REQUESTS } = env();
  // One core stays with the web server.
  const threads = PAINTER_THREADS ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  const database = await openDatabase({
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    poolSize: DATABASE_POOL,
    onConnectionLost: (err) => log.warn({ err }, "a connection to Postgres was lost"),
  });
  const { prisma } = database;
  const metrics = createMetrics({ waiting: () => waitingPictures(prisma) });
  const events = inProcessEventBus((err) => log.error({ err }, "an event listener failed"));
  const sessions = postgresSessionStore(prisma);
  const images = pictureImages(prisma, diskImageStore(path.join(DATA_DIR, "images")));
  const painter = createCrayonPainter({ threads, workerFile: path.join(process.cwd(), ".build/crayon-worker.mjs") });

  const forgetPages = (tags: string[]) => events.publish({ type: "pages.stale", tags });
  // The rows are gone by then, so bytes that stay behind are out of reach: worth a log line, not a failure.
  const removeImages = (keys: string[]) =>
    images.remove(keys).catch((err: unknown) => log.warn({ err, keys }, "pictures at rest could not be removed"));

  const queue = pictureQueue(prisma);
  if (database.kind === "pglite") await queue.freeAll();
  const worker = startPictureWorker({
    prisma,
    queue,
    painter,
    images,
    events,
    concurrency: threads,
    onError: (err, pictureId) => log.error({ err, pictureId }, "a picture could not be drawn"),
  });
  const stopping = new AbortController();
  const drain = async () => {
    stopping.abort();
    await worker.stop();
    await painter.close();
  };
  return {
    prisma,
    events,
    sessions,
    images,
    limiter: memoryRateLimiter(),
    accounts: createAccounts({
      prisma,
      endSessions: (memberId, exceptId) => sessions.removeAllOf(memberId, exceptId),
      removeImages,
      forgetPages,
    }),
    posts: createPosts({ prisma, forgetPages, removeImages }),
    likes: createLikes({ prisma, forgetPages }),
    publishing: createPublishing({ prisma, forgetPages, copyImages: images.copyToNewKeys, removeImages }),
    pictures: createPictures({ prisma, events, images, size: PICTURE_SIZE, workers: threads }),
    metrics,
    /** The server in front tells of every request that is over; its address without what was asked after "?". */
    requestFinished({ requestId, ...request }: FinishedRequest & { requestId: string }) {
      metrics.requestFinished(request);
      const { method, url, status, seconds } = request;
      const line = { requestId, method, path: url.split("?", 1)[0], status, ms: Math.round(seconds * 1000) };
      if (LOG_REQUESTS) log.info(line, "request");
    },
    /** Aborted when the site is about to stop: long answers end, so that the server can. */
    stopping: stopping.signal,
    /** Stops claiming and hands unfinished pictures back; requests under way still find their database. */
    drain,
    /** Drains, then closes the rest. */
    async close() {
      await drain();
      await events.close();
      await database.close();
    },
  };
}
