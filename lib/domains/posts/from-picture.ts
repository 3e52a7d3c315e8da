import { owned } from "@/lib/domains/pictures/rights";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import type { NewFromPicture } from "./inputs";
import type { Post } from "./post";
import { POST_PARTS, toPost } from "./post-row";
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
     * or none yet: the editor then draws as the picture was drawn.
     * @throws AppError picture_not_found, unavailable, not_signed_in when the owner is gone
     */
    async create(ownerId: string, pictureId: string, input: NewFromPicture, locale: Locale): Promise<Post> {
      const found = await prisma.picture.findFirst({
        where: { id: pictureId, ...owned(ownerId), status: "done" },
        include: { post: { select: { title: true, day: true } } },
      });
      if (!found) throw new AppError("picture_not_found");
      const { post: source, id: _, key, ...picture } = found;
      const words = titleAndBody(picture.text, source.title);
      const { mood, weather } = picture;
      const moved = input.with === "picture" && key ? await images.copyToNewKeys([key]) : null;
      const row = await inTransaction(prisma, async (tx) => {
        if (!(await lockMember(tx, ownerId))) throw new AppError("not_signed_in");
        const data = { authorId: ownerId, ...words, mood, weather, day: source.day };
        const post = await tx.post.create({ data, include: POST_PARTS });
        const fresh = key && moved?.get(key);
        if (!fresh) return post;
        // Its bytes go after its row: they were there to be copied.
        const there = await tx.picture.count({ where: { id: pictureId, key, ...owned(ownerId) } });
        if (there === 0) throw new AppError("picture_not_found");
        const { edits, ...rest } = picture;
        const copied = { ...rest, edits: edits ?? {}, starred: false, becomesCover: null, createdAt: new Date() };
        const cover = await tx.picture.create({ data: { ...copied, postId: post.id, key: fresh } });
        await images.keep(tx, [fresh]);
        return tx.post.update({
          where: { id: post.id, ...writable(ownerId) },
          data: { coverPictureId: cover.id },
          include: POST_PARTS,
        });
      });
      return toPost(row, locale);
    },
  };
}

/** What textOf (pictures/worker/what-to-draw.ts) joined, as long as its post has the title that it had then. */
function titleAndBody(text: string, title: string): { title: string; body: string } {
  if (title === "" || !text.startsWith(`${title}\n\n`)) return { title: "", body: text };
  return { title, body: text.slice(title.length + 2) };
}
