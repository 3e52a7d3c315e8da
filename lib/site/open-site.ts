import type { PageTag } from "@/lib/shared/page-tags";
import "server-only";
import { createAccounts } from "@/lib/domains/accounts/accounts";
import { startImageCleaner } from "@/lib/domains/pictures/bytes/image-cleaner";
import { pictureImages } from "@/lib/domains/pictures/bytes/images";
import { createPictures } from "@/lib/domains/pictures/pictures";
import { pictureQueue } from "@/lib/domains/pictures/queue/queue";
import { waitingPictures } from "@/lib/domains/pictures/queue/waiting";
import { createReadings } from "@/lib/domains/pictures/reading";
import { startPictureWorker } from "@/lib/domains/pictures/worker/worker";
import { createLikes } from "@/lib/domains/posts/likes";
import { createPosts } from "@/lib/domains/posts/posts";
import { createPublishing } from "@/lib/domains/posts/publishing";
import { isDiskFull } from "@/lib/engines/db/database-away";
import { tellingSessionStore } from "@/lib/engines/sessions/telling-session-store";
import { DIARY_READER } from "@/lib/painters/reading/diary-reader";
import { AppError } from "@/lib/shared/errors";
import { env } from "@/lib/site/env";
import { createHealth } from "@/lib/site/health/health";
import { log } from "@/lib/site/log";
import { createMetrics, type FinishedRequest } from "@/lib/site/metrics/metrics";
import { openEngines } from "@/lib/site/open-engines";

export type Services = Awaited<ReturnType<typeof openServices>>;

type Process = {
  /** Whether it draws what waits. */
  draws: boolean;
  /** How metrics name the address of a request; a process that answers none needs none. */
  routeLabel?: (url: string) => string;
};

/** The use cases around the engines that the environment asks for: where parts are put together. */
export async function openServices({ draws, routeLabel }: Process) {
  const { PICTURE_SIZE, LOG_REQUESTS } = env();
  const engines = await openEngines();
  const { database, events, limiter, seats, painters } = engines;
  const { prisma } = database;
  const tellEnded = (who: string) => events.publish({ type: "sessions.ended", who });
  const sessions = tellingSessionStore(engines.sessions, tellEnded);
  const cleaner = startImageCleaner({
    prisma,
    store: engines.store,
    // The rows are gone by then: what stays behind is out of reach, and is tried again.
    onError: (err, keys) => log.warn({ err, keys }, "pictures at rest could not be removed yet"),
  });
  const images = pictureImages(prisma, engines.store, cleaner.wake);
  const metrics = createMetrics({ waiting: () => waitingPictures(prisma), routeLabel });

  const forgetPages = (tags: readonly PageTag[]) => events.publish({ type: "pages.stale", tags });

  const queue = pictureQueue(prisma);
  if (database.kind === "pglite") await queue.freeAll();
  const worker = draws
    ? startPictureWorker({
        prisma,
        queue,
        painters,
        images,
        events,
        askStore: engines.checks.storage,
        onError: (err, pictureId) => {
          if (isDiskFull(err) && !(err instanceof AppError)) engines.noRoom();
          log.error({ err, pictureId }, "a picture could not be drawn");
        },
        onStarted: metrics.pictureStarted,
        onDone: metrics.pictureDrawn,
        onFailed: (code) => metrics.failed("picture", code),
      })
    : null;
  const likes = createLikes({ prisma, forgetPages });
  const stopping = new AbortController();
  const drain = async () => {
    stopping.abort();
    await worker?.stop();
    await cleaner.stop();
    await Promise.all(painters.map((painter) => painter.close()));
  };
  return {
    prisma,
    events,
    sessions,
    images,
    limiter,
    seats,
    accounts: createAccounts({
      prisma,
      endSessions: sessions.removeAllOf,
      tellEnded,
      images,
      forgetPages,
    }),
    posts: createPosts({ prisma, forgetPages, images }),
    likes,
    publishing: createPublishing({ prisma, forgetPages, images }),
    pictures: createPictures({
      prisma,
      events,
      images,
      painters,
      size: PICTURE_SIZE,
      onError: (err, pictureId) => log.error({ err, pictureId }, "news of a picture could not be told"),
    }),
    readings: createReadings({ prisma, reader: DIARY_READER }),
    metrics,
    health: createHealth(engines.checks),
    /** A write to the database found no room: health says so. */
    noRoom: engines.noRoom,
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
      await likes.flush();
      await engines.close();
    },
  };
}
