import { asWritten } from "@/lib/domains/posts/post";
import type { Services } from "@/lib/site/open-site";
import type { PlannedPost } from "./plan";

type Drawn = Pick<PlannedPost, "id" | "author" | "pictures" | "cover">;

/** Posts whose pictures are on their way at once: the queue never runs dry, and no member has too many waiting. */
const AT_ONCE = 4;

/**
 * Draws the planned pictures by the site's own queue and painter, and picks the covers. Pictures that are there
 * already are not drawn again.
 *
 * @param members ids by email
 * @param onDrawn called with the number of posts that have all their pictures
 */
export async function drawPictures(
  services: Services,
  posts: Drawn[],
  members: Map<string, string>,
  signal: AbortSignal,
  onDrawn: (posts: number) => void,
): Promise<void> {
  const waiting = posts.values();
  let drawn = 0;
  const drawOneAfterAnother = async () => {
    for (const post of waiting) {
      signal.throwIfAborted();
      await drawPost(services, post, members.get(post.author.email) ?? "");
      drawn += 1;
      onDrawn(drawn);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawOneAfterAnother));
}

async function drawPost(services: Services, post: Drawn, authorId: string): Promise<void> {
  const there = await services.prisma.picture.findMany({
    where: { postId: post.id, status: { in: ["queued", "drawing", "done"] } },
    select: { id: true, style: true, seed: true },
  });
  const ids: string[] = [];
  for (const { style, seed } of post.pictures) {
    const known = there.find((picture) => picture.style === style && picture.seed === seed);
    const { id } =
      known ??
      (await services.pictures.draw(authorId, post.id, { style, seed, painter: "crayon" }, post.author.locale));
    ids.push(id);
    await finished(services, id);
  }
  const cover = ids[post.cover];
  const { locale } = post.author;
  const before = await services.edits.get(authorId, post.id, locale);
  const isChosen = !cover || cover === asWritten(before).cover?.id;
  const own = isChosen ? before : await services.publishing.setCover(authorId, post.id, cover, locale);
  // A public day's picture waits to go up. What somebody has begun to write there goes on waiting for them.
  const { pending } = own;
  if (!pending || pending.title !== own.title || pending.body !== own.body) return;
  await services.edits.goUp(authorId, post.id, { version: pending.version, knowingly: true }, locale);
}

/** Resolves when a picture is done. @throws Error when it failed */
function finished({ prisma, events }: Services, id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (status: string) => {
      if (status === "queued" || status === "drawing") return;
      unsubscribe();
      if (status === "done") resolve();
      else reject(new Error(`Picture ${id} is ${status}`));
    };
    const unsubscribe = events.subscribe((event) => {
      if (event.type === "picture.changed" && event.pictureId === id) settle(event.status);
    });
    // It may have been done before anyone listened.
    prisma.picture.findUniqueOrThrow({ where: { id }, select: { status: true } }).then(
      ({ status }) => settle(status),
      (error: unknown) => {
        unsubscribe();
        reject(error);
      },
    );
  });
}
