import "server-only";
import { leaveToItself } from "@/lib/domains/gpu/lease";
import { createPilot } from "@/lib/domains/gpu/pilot";
import { startGpuPiloting } from "@/lib/domains/gpu/piloting";
import { gpuServer } from "@/lib/domains/gpu/word";
import { startMailSender } from "@/lib/domains/mail/mail-sender";
import { outgoingMails } from "@/lib/domains/mail/outgoing";
import { startSuspensionClock } from "@/lib/domains/moderation/suspension-clock";
import { startImageCleaner } from "@/lib/domains/pictures/bytes/image-cleaner";
import { pictureQueue } from "@/lib/domains/pictures/queue/queue";
import { waitingPictures } from "@/lib/domains/pictures/queue/waiting";
import { startPictureWorker } from "@/lib/domains/pictures/worker/worker";
import { TOPS_EVERY_MS } from "@/lib/domains/posts/tops";
import { TIDY_CASES_EVERY_MS, tidyCases } from "@/lib/domains/reports/cases/tidy-cases";
import { startFolding } from "@/lib/domains/visits/folding";
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
import { createSetup } from "./setup/setup";
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
    { prisma, events, sessions: engines.sessions, limiter, store, painters, mailer, gpu: engines.gpu, ...engines.eyes },
    { pictureSize: PICTURE_SIZE, siteUrl: siteUrl(), siteSecret: authSecret(), oidcIssuer: OIDC_ISSUER },
    {
      imagesForgotten: cleaner.wake,
      mailWritten: () => sender.wake(),
      unnoted: (err, memberId) => log.error({ err, memberId }, "a sign-in from a new device could not be told"),
      untold: (err, pictureId) => log.error({ err, pictureId }, "news of a picture could not be told"),
      unwoken: (err) => log.warn({ err }, "the machine that draws did not hear that somebody writes"),
      visitsLost: (count, why) => metrics.visitsLost(count, why),
      visitsWait: (err) => log.warn({ err }, "visits could not be written yet; they wait"),
    },
  );
  // Known before the first page is made, whatever becomes of the database then.
  await useCases.settings.current();
  if (engines.gpu.kind === "none") await leaveToItself(prisma);
  const queue = pictureQueue(prisma);
  const mails = outgoingMails(prisma);
  const metrics = createMetrics({ waiting: () => waitingPictures(prisma), mails: mails.figures, routeLabel });
  if (database.kind === "pglite") await Promise.all([queue.freeAll(), mails.freeAll()]);
  const sender = startMailSender({
    prisma,
    mails,
    mailer,
    siteUrl: siteUrl(),
    siteName: useCases.siteName,
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
  const folding = startFolding({
    prisma,
    salts: useCases.visits.salts,
    rawVisitDays: async () => (await useCases.settings.current()).rawVisitDays,
    onError: (err) => log.error({ err }, "days of visits could not be folded; they are tried again"),
  });
  // What passes out of a day or a week does so without anybody doing anything.
  const clock = routeLabel ? setInterval(() => void useCases.tops.refresh().catch(() => {}), TOPS_EVERY_MS) : null;
  clock?.unref();
  const { hasRedis, redis, setUp } = engines;
  const setup = createSetup({
    ...setUp,
    prisma,
    database: database.kind,
    hasRedis,
    redis,
    store,
    painter: painters[0],
    gpu: engines.gpu,
    mailer: mailer.kind,
    mails: useCases.mails,
    mailWritten: sender.wake,
  });
  const stopSuspensions = startSuspensionClock({
    liftEnded: useCases.suspensions.liftEnded,
    onError: (err) => log.error({ err }, "suspensions whose time is over could not be ended"),
  });
  // What was written about cases that ended long ago; whichever process comes first does it.
  const tidying = () =>
    void tidyCases(prisma).catch((err: unknown) => log.warn({ err }, "old reports could not be tidied yet"));
  const tidies = setInterval(tidying, TIDY_CASES_EVERY_MS);
  tidies.unref();
  const piloting = pilotOf(engines, () => sender.wake());
  const stopping = new AbortController();
  const drain = async () => {
    stopping.abort();
    if (clock) clearInterval(clock);
    stopSuspensions();
    clearInterval(tidies);
    await worker?.stop();
    await Promise.all([cleaner.stop(), sender.stop(), folding.stop(), piloting?.stop()]);
    await Promise.all([...painters, ...Object.values(engines.eyes)].map((part) => part.close()));
  };
  return {
    prisma,
    events,
    limiter,
    seats,
    ...useCases,
    metrics,
    health: createHealth({ ...engines.checks, mail: mails.state }),
    setup,
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
      await useCases.visits.flush();
      await engines.close();
    },
  };
}

/** Looks after the machine that costs by the hour; null where the site has none to start and stop. */
function pilotOf(engines: Awaited<ReturnType<typeof openEngines>>, mailWritten: () => void) {
  const { gpu: instance, modelServer, events, database } = engines;
  if (instance.kind === "none" || !modelServer) return null;
  const onError = (err: unknown) => log.error({ err }, "trouble with the machine that draws");
  const server = gpuServer(modelServer);
  const pilot = createPilot({ prisma: database.prisma, instance, server, events, mailWritten, onError });
  return startGpuPiloting({ pilot, events, onError });
}
