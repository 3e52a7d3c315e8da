import "server-only";
import { startMailSender } from "@/lib/domains/mail/mail-sender";
import { outgoingMails } from "@/lib/domains/mail/outgoing";
import { startImageCleaner } from "@/lib/domains/pictures/bytes/image-cleaner";
import { pictureQueue } from "@/lib/domains/pictures/queue/queue";
import { waitingPictures } from "@/lib/domains/pictures/queue/waiting";
import { startPictureWorker } from "@/lib/domains/pictures/worker/worker";
import { TOPS_EVERY_MS } from "@/lib/domains/posts/tops";
import { isDiskFull } from "@/lib/engines/db/database-away";
import { searchKnowsKorean } from "@/lib/engines/db/search-locale";
import { AppError } from "@/lib/shared/errors";
import { env, siteUrl } from "./env";
import { createHealth } from "./health/health";
import { log } from "./log";
import { createMetrics, type FinishedRequest } from "./metrics/metrics";
import { openEngines } from "./open-engines";
import { pathForLog } from "./path-for-log";
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
  const { PICTURE_SIZE, LOG_REQUESTS, OIDC_ISSUER } = env();
  const engines = await openEngines();
  const { database, events, limiter, seats, store, painters, mailer } = engines;
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
    { prisma, events, sessions: engines.sessions, limiter, store, painters, mailer },
    { pictureSize: PICTURE_SIZE, siteUrl: siteUrl(), siteSecret: authSecret(), oidcIssuer: OIDC_ISSUER },
    {
      imagesForgotten: cleaner.wake,
      mailWritten: () => sender.wake(),
      unnoted: (err, memberId) => log.error({ err, memberId }, "a sign-in from a new device could not be told"),
      untold: (err, pictureId) => log.error({ err, pictureId }, "news of a picture could not be told"),
    },
  );
  const metrics = createMetrics({ waiting: () => waitingPictures(prisma), routeLabel });
  const queue = pictureQueue(prisma);
  const mails = outgoingMails(prisma);
  if (database.kind === "pglite") await Promise.all([queue.freeAll(), mails.freeAll()]);
  const sender = startMailSender({
    prisma,
    mails,
    mailer,
    siteUrl: siteUrl(),
    siteSecret: authSecret(),
    mayBeSent: useCases.mayBeSent,
    onOutcome(outcome, mailId, code) {
      metrics.mailTried(outcome);
      if (outcome === "put off") log.warn({ mailId, code }, "a mail did not go; it is tried again");
      if (outcome === "dead") log.error({ mailId, code }, "a mail did not go, and is given up");
    },
    onError: (err, mailId) => log.error({ err, mailId }, "mails could not be sent"),
  });
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
    await Promise.all([cleaner.stop(), sender.stop()]);
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
      const line = { requestId, method, path: pathForLog(url), status, ms: Math.round(seconds * 1000) };
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
