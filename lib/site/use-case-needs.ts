import type { VisitLoss } from "@/lib/domains/visits/recorder";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { GpuInstance } from "@/lib/engines/gpu/gpu-instance";
import type { RateLimiter } from "@/lib/engines/limits/rate-limiter";
import type { Mailer } from "@/lib/engines/mail/mailer";
import type { SessionStore } from "@/lib/engines/sessions/session-store";
import type { ImageStore } from "@/lib/engines/storage/image-store";
import type { CellCounter } from "@/lib/engines/vision/cells/cell-counter";
import type { FaceEngine } from "@/lib/engines/vision/faces/face-engine";
import type { GenderServer } from "@/lib/engines/vision/faces/gender-server";
import type { Painter } from "@/lib/painters/painter";

/** What the use cases stand on: open-engines.ts opens the real ones. */
export type UseCaseEngines = {
  prisma: PrismaClient;
  events: EventBus;
  sessions: SessionStore;
  limiter: RateLimiter;
  store: ImageStore;
  mailer: Mailer;
  cellCounter: CellCounter;
  /** The default first. */
  painters: readonly Painter[];
  /** Sees faces and tells them apart, in this process. */
  faces: FaceEngine;
  /** Those same threads, or a server elsewhere. */
  genderServer: GenderServer;
  /** Whether a machine that costs by the hour is started and stopped here. */
  gpu?: Pick<GpuInstance, "kind">;
};

export type UseCaseSettings = {
  /** Pixels, width = height. */
  pictureSize: number;
  /** How old a count of likes, or of comments, in a cached list may be. */
  likeCountsMayAgeMs?: number;
  /** Where browsers reach the site, as they spell it in Origin. */
  siteUrl: string;
  /**
   * The same for all processes: what one of them signs the others believe. It keys the hashes of invited addresses too:
   * with another one, invitations that wait are lost.
   */
  siteSecret: string;
  /** The OpenID provider that members may sign in with. */
  oidcIssuer?: string;
  /** The clock by which visits are counted, where it is not the real one. */
  now?: () => Date;
};

/** What the use cases tell those who run them. */
export type UseCaseNews = {
  /** Somebody let go of pictures at rest. */
  imagesForgotten(): void;
  /** Mails were written, and are committed. */
  mailWritten(): void;
  /** A note of a sign-in could not be written; the sign-in holds. */
  unnoted(error: unknown, memberId: string): void;
  /** News of a picture could not be told. */
  untold(error: unknown, pictureId: string | null): void;
  /** That somebody writes could not be told to whoever wakes the machine. */
  unwoken(error: unknown): void;
  /** Visits will not be counted. */
  visitsLost(count: number, why: VisitLoss): void;
  /** Visits could not be written yet. */
  visitsWait(error: unknown): void;
};
