import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction, isMissingRow } from "@/lib/engines/db/refusals";
import type { StoredImage } from "@/lib/engines/storage/image-store";
import { AppError } from "@/lib/shared/errors";
import { createGate } from "@/lib/shared/gate";
import { type PageTag, tagsOfMember } from "@/lib/shared/page-tags";
import { type AvatarFile, finishAvatar } from "./finish-avatar";
import { avatarUrl } from "./profile";

type Needs = {
  prisma: PrismaClient;
  images: {
    /** Stores bytes under a new key, for an hour. @throws AppError unavailable */
    putNew(files: AvatarFile[]): Promise<string>;
    /** In the transaction that makes a row name the keys: they stay. */
    keep(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** Bytes for whom was asked before. @throws AppError unavailable */
    read(key: string, width: AvatarFile["width"]): Promise<StoredImage | null>;
    /** One's own finished picture. @throws AppError picture_not_found, picture_not_ready, unavailable */
    readOwn(ownerId: string, pictureId: string): Promise<Buffer>;
    wakeCleaner(): void;
  };
  /** Cached pages that show one of these are made anew. */
  forgetPages(tags: readonly PageTag[]): Promise<void>;
};

export type Avatars = ReturnType<typeof createAvatars>;

/**
 * The faces of members: for everyone's eyes, whatever they were made of. The bytes of one that is replaced or removed
 * are let go of by a trigger (prisma/migrations, let_go_of_avatar).
 */
export function createAvatars({ prisma, images, forgetPages }: Needs) {
  // A large photograph takes a second and many megabytes while it is decoded.
  const gate = createGate({ atOnce: 2, waiting: 8 });

  async function name(memberId: string, key: string | null): Promise<void> {
    await inTransaction(prisma, async (tx) => {
      const change = { where: { id: memberId }, data: { avatarKey: key }, select: { id: true } };
      await tx.member.update(change).catch((cause: unknown) => {
        throw isMissingRow(cause) ? new AppError("not_signed_in", { cause }) : cause;
      });
      if (key) await images.keep(tx, [key]);
    });
    images.wakeCleaner();
    await forgetPages(tagsOfMember(memberId));
  }

  /**
   * An uploaded picture: cut to a square, without what its camera wrote into it.
   * @returns its path
   * @throws AppError too_large, wrong_media_type, busy, unavailable, not_signed_in when the member is gone
   */
  async function upload(memberId: string, encoded: Buffer): Promise<string> {
    const files = await gate.run(() => finishAvatar(encoded));
    const key = await images.putNew(files);
    await name(memberId, key);
    return avatarUrl(key);
  }

  return {
    upload,

    /**
     * A copy of one of my pictures: the picture itself stays as private as it is.
     * @throws AppError picture_not_found, picture_not_ready, busy, unavailable, not_signed_in when the member is gone
     */
    choose: async (memberId: string, pictureId: string): Promise<string> =>
      upload(memberId, await images.readOwn(memberId, pictureId)),

    /** Without one is fine. @throws AppError not_signed_in when the member is gone */
    remove: (memberId: string): Promise<void> => name(memberId, null),

    /** Whose avatar this is may come in; null for all else. @throws AppError unavailable */
    async find(key: string, width: AvatarFile["width"]): Promise<(() => Promise<StoredImage | null>) | null> {
      const row = await prisma.member.findUnique({
        where: { avatarKey: key, suspendedAt: null },
        select: { id: true },
      });
      return row && (() => images.read(key, width));
    },
  };
}
