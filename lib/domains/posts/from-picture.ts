import { ownPicture, showable } from "@/lib/domains/pictures/rights";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember, lockOwnPost } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import { firstSentence } from "@/lib/shared/first-sentence";
import type { Locale } from "@/lib/shared/locale";
import { titleOf, toStored } from "@/lib/shared/words";
import type { NewFromPicture } from "./inputs";
import type { OwnPost } from "./post";
import { OWN_PARTS, toOwnPost } from "./post-row";
import { writable } from "./rights";

type Needs = {
  prisma: PrismaClient;
  images: {
    /** Copies picture bytes to new keys; old -> new. The copies go again unless they are kept. */
    copyToNewKeys(keys: string[]): Promise<Map<string, string>>;
    /** In the transaction that makes rows name the keys. */
    keep(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
  };
};

export type FromPicture = ReturnType<typeof createFromPicture>;

/** A picture of the gallery as the beginning of a diary. */
export function createFromPicture({ prisma, images }: Needs) {
  return {
    /**
     * A new draft with the words that it was drawn from, about the same day. It has a copy of the picture for its cover,
     * or none yet: the editor then draws as the picture was drawn. Of one that an admin has hidden no copy is made: it
     * would be out of that hiding, and of no other.
     * @throws AppError picture_not_found, unavailable, not_signed_in when the owner is gone
     */
    async create(ownerId: string, pictureId: string, input: NewFromPicture, locale: Locale): Promise<OwnPost> {
      const found = await prisma.picture.findFirst({
        where: { id: pictureId, ...ownPicture(ownerId), status: "done" },
        include: { post: { select: { title: true, day: true } } },
      });
      if (!found) throw new AppError("picture_not_found");
      const { post: source, id: _, key, hiddenAt, ...picture } = found;
      const words = titleAndBody(picture.text, titleOf(source));
      const { mood, weather } = picture;
      const moved = input.with === "picture" && key && !hiddenAt ? await images.copyToNewKeys([key]) : null;
      const row = await inTransaction(prisma, async (tx) => {
        if (!(await lockMember(tx, ownerId))) throw new AppError("not_signed_in");
        // Held, so that it is hidden before, or after it was copied.
        if (moved && !(await lockOwnPost(tx, ownerId, picture.postId))) throw new AppError("picture_not_found");
        const data = { authorId: ownerId, ...toStored(words), mood, weather, day: source.day };
        const post = await tx.post.create({ data, include: OWN_PARTS });
        const fresh = key && moved?.get(key);
        if (!fresh) return post;
        // Its bytes go after its row: they were there to be copied.
        const there = await tx.picture.count({ where: { id: pictureId, key, ...showable(ownerId) } });
        if (there === 0) throw new AppError("picture_not_found");
        const { edits, ...rest } = picture;
        // Nothing was drawn for it: without an end it is in no number of drawn pictures.
        const fresher = { starred: false, becomesCover: null, forEdit: false, createdAt: new Date(), finishedAt: null };
        const copied = { ...rest, edits: edits ?? {}, ...fresher };
        const cover = await tx.picture.create({ data: { ...copied, postId: post.id, key: fresh } });
        await images.keep(tx, [fresh]);
        return tx.post.update({
          where: { id: post.id, ...writable(ownerId) },
          data: { coverPictureId: cover.id },
          include: OWN_PARTS,
        });
      });
      return toOwnPost(row, locale);
    },
  };
}

/** What textOf (lib/painters/what-to-draw.ts) joined, as long as its post has the title that it had then. */
function titleAndBody(text: string, title: string): { title: string; body: string } {
  if (title !== "" && text.startsWith(`${title}\n\n`)) return { title, body: text.slice(title.length + 2) };
  return { title: title === firstSentence(text) ? title : "", body: text };
}
