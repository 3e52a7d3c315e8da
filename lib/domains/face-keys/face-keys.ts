import { z } from "zod";
import type { Identity } from "@/lib/domains/accounts/account";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { RateLimit, RateLimiter } from "@/lib/engines/limits/rate-limiter";
import type { UprightPicture } from "@/lib/engines/vision/faces/decode-upright";
import type { FaceEngine } from "@/lib/engines/vision/faces/face-engine";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import { type FaceKeyEvent, type FaceKeyState, OPEN_MINUTES } from "./face-key";
import { isSameFace, type KnownFace, learn } from "./known-face";
import { ownFaceKey } from "./rights";
import { sealFace, unsealFace } from "./seal";

/** Faces that did not fit, of one member: then the password opens. */
export const WRONG_FACES = { name: "wrong-face", points: 5, perS: 900 } as const satisfies RateLimit;
const OPEN_MS = OPEN_MINUTES * 60_000;
/** So long it can be seen what was done. */
const EVENTS_KEPT_MS = 90 * 86_400_000;

/** Who asks, by their session: one that is young shows who they are where there is no password. */
type Asker = Pick<Identity, "id" | "sessionId">;

export type FaceKeyNeeds = {
  prisma: PrismaClient;
  faces: Pick<FaceEngine, "describe">;
  /** @throws AppError too_large, wrong_media_type */
  decode(encoded: Buffer): Promise<UprightPicture>;
  limiter: RateLimiter;
  /** It keys what is kept of a face: with another one no face opens any more, and passwords do. */
  siteSecret: string;
  /** @throws AppError wrong_credentials, busy, sign_in_again, not_signed_in when the member is gone */
  requireProof(member: Asker, password: string | undefined): Promise<void>;
};

export type FaceKeys = ReturnType<typeof createFaceKeys>;

/**
 * A second lock before what a member reads of their secret diaries: a convenience for a browser that was left open, no
 * strong security. Pictures of faces are in memory while they are looked at; what is kept is sealed numbers.
 */
export function createFaceKeys({ prisma, faces, decode, limiter, siteSecret, requireProof }: FaceKeyNeeds) {
  /** @throws AppError no_face, several_faces, too_large, wrong_media_type, busy, unavailable */
  async function faceIn(encoded: Buffer): Promise<Float32Array> {
    const found = await faces.describe((await decode(encoded)).pixels);
    const [face] = found;
    if (!face) throw new AppError("no_face");
    if (found.length > 1) throw new AppError("several_faces");
    return face.descriptor;
  }

  /** In one transaction, the member held: nobody opens a lock that is being taken away. @returns null where there is none */
  function withKey<T>(memberId: string, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T | null> {
    return inTransaction(prisma, async (tx) => {
      if (!(await lockMember(tx, memberId))) throw new AppError("not_signed_in");
      return (await tx.faceKey.count({ where: ownFaceKey(memberId) })) === 0 ? null : work(tx);
    });
  }

  async function openNow(tx: Prisma.TransactionClient, memberId: string, deed: "taught" | "opened" | "proved") {
    await setOpen(tx, memberId, new Date(Date.now() + OPEN_MS));
    await note(tx, memberId, deed);
  }

  async function state(memberId: string): Promise<FaceKeyState> {
    const row = await prisma.member.findUnique({
      where: { id: memberId },
      select: { diariesOpenUntil: true, faceKey: { select: { createdAt: true } } },
    });
    const until = row?.diariesOpenUntil ?? null;
    const isOpen = until === null || until > new Date();
    return {
      isSet: until !== null,
      isOpen,
      openUntil: isOpen ? (until?.toISOString() ?? null) : null,
      taughtAt: row?.faceKey?.createdAt.toISOString() ?? null,
    };
  }

  return {
    state,

    /** Whether a lock of theirs is before what a member asks for. */
    async isShut(memberId: string): Promise<boolean> {
      return !(await state(memberId)).isOpen;
    },

    /** What was done with the lock in the last 90 days, newest first, after it was taken away too. */
    async events(memberId: string, query: PageQuery): Promise<Page<FaceKeyEvent>> {
      const after = fromCursor(query.cursor, z.tuple([Id]));
      const rows = await prisma.faceKeyEvent.findMany({
        where: { ...ownFaceKey(memberId), ...(after && { id: { lt: after[0] } }) },
        orderBy: { id: "desc" },
        take: query.limit + 1,
      });
      return toPage(
        rows,
        query.limit,
        ({ id }) => [id],
        ({ id, deed, at }) => ({ id, deed, at: at.toISOString() }),
      );
    },

    /**
     * Learns a face, in place of one that was known, and opens.
     * @throws AppError wrong_credentials, busy, sign_in_again, no_face, several_faces, too_large, wrong_media_type, unavailable
     */
    async teach(member: Asker, encoded: Buffer, password: string | undefined): Promise<FaceKeyState> {
      await requireProof(member, password);
      const face = await faceIn(encoded);
      const descriptor = sealFace(siteSecret, member.id, face);
      await inTransaction(prisma, async (tx) => {
        if (!(await lockMember(tx, member.id))) throw new AppError("not_signed_in");
        await tx.faceKey.deleteMany({ where: ownFaceKey(member.id) });
        await tx.faceKey.create({ data: { memberId: member.id, descriptor } });
        await openNow(tx, member.id, "taught");
      });
      return state(member.id);
    },

    /**
     * Opens by a face, and learns it where it is the same.
     * @throws AppError face_unknown; no_face_key where none is known, or can't be read any more; too_many_requests after
     *   faces that did not fit; no_face, several_faces, too_large, wrong_media_type, busy, unavailable
     */
    async open({ id: memberId }: Asker, encoded: Buffer): Promise<FaceKeyState> {
      const key = await prisma.faceKey.findUnique({ where: ownFaceKey(memberId) });
      const mean = key && unsealFace(siteSecret, memberId, key.descriptor);
      if (!mean) throw new AppError("no_face_key");
      // Counted before it is looked at, so that many at once don't slip through.
      await limiter.take(WRONG_FACES, memberId);
      const face = await faceIn(encoded).catch(async (error: unknown) => {
        await limiter.giveBack(WRONG_FACES, memberId);
        throw error;
      });
      if (!isSameFace(mean, face)) {
        await withKey(memberId, (tx) => note(tx, memberId, "refused"));
        throw new AppError("face_unknown");
      }
      await limiter.giveBack(WRONG_FACES, memberId);
      const learned = learn({ mean, samples: key.samples }, face);
      await withKey(memberId, async (tx) => {
        await keep(tx, memberId, key.samples, learned);
        await openNow(tx, memberId, "opened");
      });
      return state(memberId);
    },

    /** Opens without a face. @throws AppError wrong_credentials, busy, sign_in_again, not_signed_in when they are gone */
    async prove(member: Asker, password: string | undefined): Promise<FaceKeyState> {
      await requireProof(member, password);
      await withKey(member.id, (tx) => openNow(tx, member.id, "proved"));
      return state(member.id);
    },

    /** They are still there: what is open stays open for another while. A shut lock stays shut. */
    async stay(memberId: string): Promise<FaceKeyState> {
      const now = new Date();
      const diariesOpenUntil = new Date(now.getTime() + OPEN_MS);
      await prisma.member.updateMany({
        where: { id: memberId, diariesOpenUntil: { gt: now } },
        data: { diariesOpenUntil },
      });
      return state(memberId);
    },

    /** Shuts at once; where there is no lock nothing is done. */
    async close(memberId: string): Promise<FaceKeyState> {
      await withKey(memberId, async (tx) => {
        const now = new Date();
        const { count } = await tx.member.updateMany({
          where: { id: memberId, diariesOpenUntil: { gt: now } },
          data: { diariesOpenUntil: now },
        });
        if (count > 0) await note(tx, memberId, "closed");
      });
      return state(memberId);
    },

    /**
     * Erases what is known of a face, and with it the lock: for who opened it, or shows who they are.
     * @throws AppError wrong_credentials, busy, sign_in_again, not_signed_in when they are gone
     */
    async remove(member: Asker, password: string | undefined): Promise<void> {
      if (password !== undefined || !(await state(member.id)).isOpen) await requireProof(member, password);
      await withKey(member.id, async (tx) => {
        await tx.faceKey.deleteMany({ where: ownFaceKey(member.id) });
        await setOpen(tx, member.id, null);
        await note(tx, member.id, "removed");
      });
    },
  };

  /** Not over one that was learned in between. */
  async function keep(tx: Prisma.TransactionClient, memberId: string, before: number, { mean, samples }: KnownFace) {
    const descriptor = sealFace(siteSecret, memberId, mean);
    await tx.faceKey.updateMany({
      where: { ...ownFaceKey(memberId), samples: before },
      data: { descriptor, samples },
    });
  }
}

async function setOpen(tx: Prisma.TransactionClient, id: string, diariesOpenUntil: Date | null): Promise<void> {
  await tx.member.update({ where: { id }, data: { diariesOpenUntil } });
}

async function note(tx: Prisma.TransactionClient, memberId: string, deed: FaceKeyEvent["deed"]): Promise<void> {
  await tx.faceKeyEvent.create({ data: { memberId, deed } });
  const old = new Date(Date.now() - EVENTS_KEPT_MS);
  await tx.faceKeyEvent.deleteMany({ where: { ...ownFaceKey(memberId), at: { lt: old } } });
}
