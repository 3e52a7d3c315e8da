import type { PictureMaker } from "@/lib/domains/pictures/picture";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { fromDay, today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { toStored, toStoredAlt } from "@/lib/shared/words";
import type { OwnPost } from "./post";
import { OWN_PARTS, toOwnPost } from "./post-row";
import { writable } from "./rights";

type Writer = { id: string; timeZone: string; dayEndsAt: number };
type KeptPicture = { key: string; width: number; height: number; thumbhash: string };

type Needs = {
  prisma: PrismaClient;
  images: {
    /** Stores a picture in all its widths under a new key, for an hour. @throws AppError unavailable */
    putPicture(encoded: Buffer): Promise<KeptPicture>;
    /** In the transaction that makes rows name the keys. */
    keep(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
  };
  /** A member's count for a diary. @throws AppError cell_image_not_found, busy, unavailable */
  count(
    memberId: string,
    place: { id: string; imageId: string },
    locale: Locale,
  ): Promise<{ image: Buffer; title: string; body: string; alt: Record<Locale, string> }>;
};

export type FromCount = ReturnType<typeof createFromCount>;

/** A count of cells as the beginning of a diary. */
export function createFromCount({ prisma, images, count }: Needs) {
  return {
    /**
     * A new draft of today with the figures for its text and a copy of the marked picture for its cover.
     * @throws AppError cell_image_not_found, busy, unavailable, not_signed_in when the writer is gone
     */
    async create(writer: Writer, place: { id: string; imageId: string }, locale: Locale): Promise<OwnPost> {
      const { image, alt, ...words } = await count(writer.id, place, locale);
      const { key, ...size } = await images.putPicture(image);
      const row = await inTransaction(prisma, async (tx) => {
        if (!(await lockMember(tx, writer.id))) throw new AppError("not_signed_in");
        const day = fromDay(today(writer.timeZone, writer.dayEndsAt));
        const post = await tx.post.create({ data: { authorId: writer.id, ...toStored(words), day } });
        const cover = await tx.picture.create({
          data: {
            ownerId: writer.id,
            postId: post.id,
            text: words.body,
            // Without an end it is in no number of drawn pictures.
            painter: "nobody" satisfies PictureMaker,
            style: "crayon",
            seed: 0,
            status: "done",
            progress: 1,
            key,
            ...size,
            ...toStoredAlt(alt),
          },
        });
        await images.keep(tx, [key]);
        return tx.post.update({
          where: { id: post.id, ...writable(writer.id) },
          data: { coverPictureId: cover.id },
          include: OWN_PARTS,
        });
      });
      return toOwnPost(row, locale);
    },
  };
}
