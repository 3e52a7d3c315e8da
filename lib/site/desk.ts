import { RESET_LIMIT } from "@/lib/domains/accounts/recovery";
import { createAuditEntries } from "@/lib/domains/audit/entries";
import { GPU_MAY_BE_SENT } from "@/lib/domains/gpu/budget-mails";
import { createGpu } from "@/lib/domains/gpu/use-gpu";
import { createMemberActs } from "@/lib/domains/moderation/member-acts";
import { createMembersAtDesk } from "@/lib/domains/moderation/members-at-desk";
import { SUSPENSION_MAY_BE_SENT } from "@/lib/domains/moderation/suspension-mails";
import type { PictureImages } from "@/lib/domains/pictures/bytes/images";
import type { MovePictures } from "@/lib/domains/pictures/bytes/move-pictures";
import { createCases } from "@/lib/domains/reports/cases/cases";
import { createHandingOver } from "@/lib/domains/reports/hand-over";
import { createHidings } from "@/lib/domains/reports/hidings/hidings";
import { createModeration } from "@/lib/domains/reports/hidings/moderation";
import { HIDING_MAY_BE_SENT } from "@/lib/domains/reports/hidings/tell";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { GpuInstance } from "@/lib/engines/gpu/gpu-instance";
import type { RateLimiter } from "@/lib/engines/limits/rate-limiter";
import type { SessionStore } from "@/lib/engines/sessions/session-store";
import type { PageTag } from "@/lib/shared/page-tags";
import { hashSecret } from "@/lib/shared/secrets";

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  limiter: RateLimiter;
  sessions: SessionStore;
  images: PictureImages;
  movePictures: MovePictures;
  tellEnded(who: string): Promise<void>;
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  mailWritten(): void;
  gpu?: Pick<GpuInstance, "kind"> | undefined;
  now?: (() => Date) | undefined;
};

/** Asked before a mail that was written at the desk is sent. */
export const DESK_MAY_BE_SENT = { ...HIDING_MAY_BE_SENT, ...SUSPENSION_MAY_BE_SENT, ...GPU_MAY_BE_SENT };

/** What is done at the admins' desk, and what members hear of it and say to it: people, order, and what admins did. */
export function createDesk(needs: Needs) {
  const { prisma, events, limiter, sessions, images, movePictures, tellEnded, forgetPages, mailWritten } = needs;
  return {
    memberActs: createMemberActs({
      prisma,
      endSessions: sessions.removeAllOf,
      tellEnded,
      countReset: (email) => limiter.take(RESET_LIMIT, hashSecret(email)),
      mailWritten,
    }),
    membersAtDesk: createMembersAtDesk({ prisma, sessionsOf: sessions.list }),
    auditEntries: createAuditEntries({ prisma }),
    handOver: createHandingOver({ prisma, images }),
    cases: createCases({ prisma, events, images }),
    moderation: createModeration({
      prisma,
      events,
      forgetPages,
      movePictures,
      wakeCleaner: images.wakeCleaner,
      mailWritten,
    }),
    hidings: createHidings({ prisma, events }),
    gpu: createGpu({ prisma, events, kind: needs.gpu?.kind ?? "none", now: needs.now }),
  };
}
