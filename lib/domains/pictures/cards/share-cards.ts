import { everyone } from "@/lib/domains/posts/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction } from "@/lib/engines/db/refusals";
import { toDay } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { createGate } from "@/lib/shared/gate";
import { DEFAULT_LOCALE, type Locale } from "@/lib/shared/locale";
import { titleOf } from "@/lib/shared/words";
import { newImageKey } from "../bytes/finish";
import type { PictureImages } from "../bytes/images";
import { CARD_WIDTH, imageUrl } from "../picture";
import { drawCard } from "./draw-card";
import { cardVersion } from "./version";

type Needs = {
  prisma: PrismaClient;
  images: PictureImages;
  /** What the site is called: a card is one for readers of all languages, so in the default one. */
  siteName(locale: Locale): Promise<string>;
};

/** The card of a post as it is now. */
export type ShareCard = {
  /** Another one when it shows something else. */
  version: string;
  /** WebP; read it only once. @throws AppError unavailable */
  bytes(): Promise<Buffer>;
};

export type ShareCards = ReturnType<typeof createShareCards>;

/** One is drawn at a time, each in a fifth of a second; whoever comes when so many wait comes back later. */
const WAITING_MAX = 20;

/** What links to public posts show where they are shared: drawn once, kept until it would show something else. */
export function createShareCards({ prisma, images, siteName }: Needs) {
  const gate = createGate({ atOnce: 1, waiting: WAITING_MAX });

  async function shown(postId: string) {
    const row = await prisma.post.findFirst({
      where: { id: postId, ...everyone },
      select: {
        title: true,
        day: true,
        author: { select: { name: true } },
        cover: { select: { key: true, hiddenAt: true } },
        shareCard: true,
      },
    });
    if (!row?.author) throw new AppError("post_not_found");
    const { author, cover, shareCard } = row;
    const title = titleOf(row);
    const day = toDay(row.day);
    // What is hidden stands on no card.
    const key = cover && !cover.hiddenAt ? cover.key : null;
    const site = await siteName(DEFAULT_LOCALE);
    const version = cardVersion({ title, day, author, cover: { url: key && imageUrl(key) } }, site);
    return { site, title, day, author: author.name, pictureKey: key, kept: shareCard, version };
  }

  const kept = async ({ kept, version }: Awaited<ReturnType<typeof shown>>): Promise<Buffer | null> =>
    kept?.madeOf === version ? images.readWhole(kept.key, CARD_WIDTH) : null;

  /** Draws and keeps it, as long as the post is everyone's when it is kept. */
  async function draw(postId: string): Promise<Buffer> {
    // Somebody before in the line may have drawn it.
    const post = await shown(postId);
    const found = await kept(post);
    if (found) return found;
    const picture = post.pictureKey ? await images.readWhole(post.pictureKey, 1024) : null;
    const card = await drawCard({ ...post, picture });
    const key = newImageKey();
    await images.put(key, [{ width: CARD_WIDTH, bytes: card }]);
    const isKept = await inTransaction(prisma, async (tx) => {
      // Whoever hides the post waits, and then finds the card to be let go of.
      const still = await tx.$queryRaw<unknown[]>`
        SELECT id FROM "Post" post WHERE id = ${postId}::uuid AND everyone(post) FOR SHARE`;
      if (still.length === 0) return false;
      const data = { key, madeOf: post.version };
      await tx.shareCard.upsert({ where: { postId }, create: { postId, ...data }, update: data });
      await images.keep(tx, [key]);
      return true;
    });
    if (isKept) images.wakeCleaner();
    else await images.drop([key]);
    if (!isKept) throw new AppError("post_not_found");
    return card;
  }

  return {
    /** @throws AppError post_not_found for one that is not everyone's; busy, unavailable */
    async open(postId: string): Promise<ShareCard> {
      const post = await shown(postId);
      return {
        version: post.version,
        async bytes() {
          const found = await kept(post);
          return found ?? gate.run(() => draw(postId));
        },
      };
    },
  };
}
