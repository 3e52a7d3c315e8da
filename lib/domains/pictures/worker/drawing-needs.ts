import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { ErrorCode } from "@/lib/shared/errors";
import type { PictureImages } from "../bytes/images";
import type { PictureQueue } from "../queue/queue";

/** What drawing a picture and keeping it needs. */
export type DrawingNeeds = {
  prisma: PrismaClient;
  queue: PictureQueue;
  images: PictureImages;
  events: EventBus;
  /** Publishes what became of a picture; never fails. */
  tell(pictureId: string, status: string, progress: number): void;
  onError(error: unknown, pictureId: string | null): void;
  /** A painter has really begun a picture: not told of one that it put off or refused before. */
  onStarted?(painter: string): void;
  /** A picture is done: what each part took, in milliseconds. */
  onDone?(painter: string, timings: { planMs: number; drawMs: number; storeMs: number }): void;
  /** A picture failed for good. */
  onFailed?(code: ErrorCode): void;
};
