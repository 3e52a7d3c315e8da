import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import type { Identity } from "@/lib/domains/accounts/account";
import { sending } from "@/lib/domains/mail/mail-sender";
import { outgoingMails } from "@/lib/domains/mail/outgoing";
import { startImageCleaner } from "@/lib/domains/pictures/bytes/image-cleaner";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { pictureQueue } from "@/lib/domains/pictures/queue/queue";
import { startPictureWorker } from "@/lib/domains/pictures/worker/worker";
import type { Database } from "@/lib/engines/db/open-database";
import type { SiteEvent } from "@/lib/engines/events/event-bus";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { memoryRateLimiter } from "@/lib/engines/limits/memory-rate-limiter";
import { outboxMailer } from "@/lib/engines/mail/outbox-mailer";
import { postgresSessionStore } from "@/lib/engines/sessions/postgres-session-store";
import { diskImageStore } from "@/lib/engines/storage/disk-image-store";
import { createFaceEngine } from "@/lib/engines/vision/faces/face-engine";
import type { Painted, Painter } from "@/lib/painters/painter";
import { authSecret } from "@/lib/site/secrets";
import type { UseCaseEngines, UseCaseSettings } from "@/lib/site/use-case-needs";
import { createUseCases } from "@/lib/site/use-cases";
import { testCellCounter } from "./cell-counter";
import { testDatabase } from "./test-database";

export type SentMail = { kind: string; to: string; subject: string; text: string; token: string };
/** By what invitations to mail addresses are found. */
export const TEST_SECRET = "a secret of tests, long enough";

export type TestSite = Awaited<ReturnType<typeof testSite>>;

/**
 * The site's own use cases around a real database and a real folder; ends with the test.
 * @param painters those that members may choose from, the default first
 * @param over engines to stand on instead
 * @param wishes settings that are not the usual ones
 */
export async function testSite(
  database?: Database,
  painters: readonly Painter[] = [plainPainter()],
  over: Partial<UseCaseEngines> = {},
  wishes: Partial<UseCaseSettings> = {},
) {
  const db = database ?? (await testDatabase());
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-site-"));
  onTestFinished(async () => {
    await cleaner.stop();
    await db.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { prisma } = db;
  const heard: SiteEvent[] = [];
  const errors: unknown[] = [];
  const lost: { count: number; why: string }[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const events = inProcessEventBus(onError);
  events.subscribe((event) => heard.push(event));
  const engines: UseCaseEngines = {
    prisma,
    events,
    sessions: postgresSessionStore(prisma),
    limiter: memoryRateLimiter(),
    store: diskImageStore(folder),
    painters,
    mailer: outboxMailer({
      folder: path.join(folder, "outbox"),
      from: { name: "Deep Story", address: "d@example.com" },
    }),
    ...testEyes(),
    cellCounter: testCellCounter(),
    ...over,
  };
  const { store, limiter } = engines;
  const cleaner = startImageCleaner({ prisma, store, onError });
  const secret = { siteUrl: "http://localhost:3000", siteSecret: TEST_SECRET };
  const settings = { pictureSize: 64, likeCountsMayAgeMs: 20, ...secret, ...wishes };
  const useCases = createUseCases(engines, settings, {
    imagesForgotten: cleaner.wake,
    mailWritten: () => {},
    unnoted: onError,
    untold: onError,
    unwoken: onError,
    visitsLost: (count, why) => void lost.push({ count, why }),
    visitsWait: onError,
  });
  const queue = pictureQueue(prisma);
  const askStore = () => store.read(imageName("0".repeat(32), 480));
  let count = 0;
  return {
    ...useCases,
    prisma,
    events,
    limiter,
    store,
    queue,
    heard,
    errors,
    /** Of what it keeps on the disk. */
    folder,
    lost,

    /** Sends every mail that waits, and answers what the outbox has now: the oldest first. */
    async sendMails(): Promise<SentMail[]> {
      const next = sending({
        prisma,
        mails: outgoingMails(prisma),
        mailer: engines.mailer,
        siteUrl: "http://localhost:3000",
        siteName: useCases.siteName,
        siteSecret: authSecret(),
        mayBeSent: useCases.mayBeSent,
        onOutcome: () => {},
        onError,
      });
      while (await next());
      const rows = await prisma.mail.findMany({ where: { state: "sent" }, orderBy: { id: "asc" } });
      return Promise.all(
        rows.map(async ({ id, kind, to }) => {
          const { subject = "", text = "" } = (await engines.mailer.read(id)) ?? {};
          return { kind, to, subject, text, token: text.match(/\/(?:confirm|reset)\/([\w-]{43})\n/)?.[1] ?? "" };
        }),
      );
    },

    /** A member straight in the table: hashing a password is not what most tests are about. */
    async member(name = "지우"): Promise<Identity> {
      count += 1;
      const data = { email: `member${count}@example.com`, passwordHash: "none", name };
      const { id, role, gender, timeZone, dayEndsAt, showsCounts } = await prisma.member.create({ data });
      return { id, role, name, gender, timeZone, dayEndsAt, showsCounts, sessionId: "none" };
    },

    /** Draws with these painters until the test ends or stop() is called. */
    worker(...painters: Painter[]) {
      const { images } = useCases;
      const worker = startPictureWorker({ prisma, queue, painters, images, events, askStore, onError });
      onTestFinished(() => worker.stop());
      return worker;
    },
  };
}

/** The threads that `npm start` bundled; none starts before a test shows a face. */
function testEyes() {
  const faces = createFaceEngine({ threads: 1, workerFile: path.resolve(".build/face-worker.mjs"), longestMs: 60_000 });
  onTestFinished(() => faces.close());
  return { faces, genderServer: faces };
}

/** A painter of one colour that takes no time: for tests about the way of a picture, not about its looks. */
export function plainPainter(paint?: (signal: AbortSignal) => Promise<void>, over: Partial<Painter> = {}): Painter {
  return {
    name: "crayon",
    concurrency: 1,
    state: async () => "ready",
    async paint(request, signal, onProgress): Promise<Painted> {
      onProgress(0.5);
      await paint?.(signal);
      const background = { r: 200, g: request.seed % 256, b: 90 };
      const image = sharp({ create: { width: request.size, height: request.size, channels: 3, background } });
      return {
        image: await image.png().toBuffer(),
        alt: { ko: "크레용 그림", en: "crayon drawing" },
        prompt: "a day",
        timings: { planMs: 1, drawMs: 2 },
      };
    },
    async close() {},
    ...over,
  };
}
