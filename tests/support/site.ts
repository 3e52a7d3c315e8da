import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import { createAccounts } from "@/lib/domains/accounts/accounts";
import type { Identity } from "@/lib/domains/accounts/member";
import { startImageCleaner } from "@/lib/domains/pictures/bytes/image-cleaner";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { pictureImages } from "@/lib/domains/pictures/bytes/images";
import { createPictures } from "@/lib/domains/pictures/pictures";
import { pictureQueue } from "@/lib/domains/pictures/queue/queue";
import { createReadings } from "@/lib/domains/pictures/reading";
import { startPictureWorker } from "@/lib/domains/pictures/worker/worker";
import { createLikes } from "@/lib/domains/posts/likes";
import { createPosts } from "@/lib/domains/posts/posts";
import { createPublishing } from "@/lib/domains/posts/publishing";
import type { Database } from "@/lib/engines/db/open-database";
import type { SiteEvent } from "@/lib/engines/events/event-bus";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { postgresSessionStore } from "@/lib/engines/sessions/postgres-session-store";
import { tellingSessionStore } from "@/lib/engines/sessions/telling-session-store";
import { diskImageStore } from "@/lib/engines/storage/disk-image-store";
import type { Painted, Painter } from "@/lib/painters/painter";
import { DIARY_READER } from "@/lib/painters/reading/diary-reader";
import type { PageTag } from "@/lib/shared/page-tags";
import { testDatabase } from "./test-database";

export type TestSite = Awaited<ReturnType<typeof testSite>>;

/**
 * The use cases around a real database and a real folder; ends with the test.
 * @param painters those that members may choose from, the default first
 */
export async function testSite(database?: Database, painters: readonly Painter[] = [plainPainter()]) {
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
  const events = inProcessEventBus((error) => errors.push(error));
  events.subscribe((event) => heard.push(event));
  const tellEnded = (who: string) => events.publish({ type: "sessions.ended", who });
  const sessions = tellingSessionStore(postgresSessionStore(prisma), tellEnded);
  const store = diskImageStore(folder);
  const cleaner = startImageCleaner({ prisma, store, onError: (error) => errors.push(error) });
  const images = pictureImages(prisma, store, cleaner.wake);
  const queue = pictureQueue(prisma);
  const forgetPages = (tags: readonly PageTag[]) => events.publish({ type: "pages.stale", tags });
  const accounts = createAccounts({
    prisma,
    endSessions: sessions.removeAllOf,
    tellEnded,
    images,
    forgetPages,
  });
  const onError = (error: unknown) => errors.push(error);
  const askStore = () => store.read(imageName("0".repeat(32), 480));
  let count = 0;
  return {
    prisma,
    events,
    heard,
    errors,
    sessions,
    images,
    store,
    queue,
    accounts,
    posts: createPosts({ prisma, forgetPages, images }),
    likes: createLikes({ prisma, forgetPages, countsMayAgeMs: 20 }),
    publishing: createPublishing({ prisma, forgetPages, images }),
    pictures: createPictures({ prisma, events, images, painters, size: 64, onError }),
    readings: createReadings({ prisma, reader: DIARY_READER }),

    /** A member straight in the table: hashing a password is not what most tests are about. */
    async member(name = "지우"): Promise<Identity> {
      count += 1;
      const data = { email: `member${count}@example.com`, passwordHash: "none", name };
      const { id, role, gender, timeZone } = await prisma.member.create({ data });
      return { id, role, name, gender, timeZone, sessionId: "none" };
    },

    /** Draws with these painters until the test ends or stop() is called. */
    worker(...painters: Painter[]) {
      const worker = startPictureWorker({ prisma, queue, painters, images, events, askStore, onError });
      onTestFinished(() => worker.stop());
      return worker;
    },
  };
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
