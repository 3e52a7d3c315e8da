import "server-only";
import { startImageCleaner } from "@/lib/domains/pictures/bytes/image-cleaner";
import { pictureQueue } from "@/lib/domains/pictures/queue/queue";
import { waitingPictures } from "@/lib/domains/pictures/queue/waiting";
import { startPictureWorker } from "@/lib/domains/pictures/worker/worker";
import { TOPS_EVERY_MS } from "@/lib/domains/posts/tops";
import { isDiskFull } from "@/lib/engines/db/database-away";
import { searchKnowsKorean } from "@/lib/engines/db/search-locale";
import { AppError } from "@/lib/shared/errors";
import { env } from "./env";
import { createHealth } from "./health/health";
import { log } from "./log";
import { createMetrics, type FinishedRequest } from "./metrics/metrics";
import { openEngines } from "./open-engines";
import { authSecret } from "./secrets";
import { createUseCases } from "./use-cases";

export type Services = Awaited<ReturnType<typeof openSite>>;

type Process = {
  /** Whether it draws what waits. */
  draws: boolean;
  /** How metrics name the address of a request; a process that answers none needs none. */
  routeLabel?: (url: string) => string;
};

/** The site on the engines that the environment asks for: its use cases, and what runs beside them. */
export async function openSite({ draws, routeLabel }: Process) {
  const { PICTURE_SIZE, LOG_REQUESTS } = env();
  const engines = await openEngines();
  const { database, events, limiter, seats, store, painters } = engines;
  const { prisma } = database;
  if (!(await searchKnowsKorean(prisma))) {
    log.warn(
      "this Postgres has a locale (LC_CTYPE) that knows ASCII alone: search finds everything, but slowly in Korean; a database made with LC_CTYPE 'C.UTF-8' is quick",
    );
  }
  const cleaner = startImageCleaner({
    prisma,
    store,
    // The rows are gone by then: what stays behind is out of reach, and is tried again.
    onError: (err, keys) => log.warn({ err, keys }, "pictures at rest could not be removed yet"),
  });
  const useCases = createUseCases(
    { prisma, events, sessions: engines.sessions, limiter, store, painters },
    { pictureSize: PICTURE_SIZE, addressSecret: authSecret() },
    {
      imagesForgotten: cleaner.wake,
      untold: (err, pictureId) => log.error({ err, pictureId }, "news of a picture could not be told"),
    },
  );
  const metrics = createMetrics({ waiting: () => waitingPictures(prisma), routeLabel });
  const queue = pictureQueue(prisma);
  if (database.kind === "pglite") await queue.freeAll();
  const worker = draws
    ? startPictureWorker({
        prisma,
        queue,
        painters,
        images: useCases.images,
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
  // What passes out of a day or a week does so without anybody doing anything.
  const clock = routeLabel ? setInterval(() => void useCases.tops.refresh().catch(() => {}), TOPS_EVERY_MS) : null;
  clock?.unref();
  const stopping = new AbortController();
  const drain = async () => {
    stopping.abort();
    if (clock) clearInterval(clock);
    await worker?.stop();
    await cleaner.stop();
    await Promise.all(painters.map((painter) => painter.close()));
  };
  return {
    prisma,
    events,
    limiter,
    seats,
    ...useCases,
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
      await useCases.likes.flush();
      await useCases.comments.flush();
      await engines.close();
    },
  };
}
