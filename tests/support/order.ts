import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { IMAGE_WIDTHS } from "@/lib/domains/pictures/picture";
import type { Database } from "@/lib/engines/db/open-database";
import { testSite } from "./site";

export const SPAM = { reason: "spam", note: "광고예요" } as const;
export const BYTES = new Uint8Array([1, 2, 3]);
const ALL = { limit: 50 };

/** A public post with a picture and a comment, its author, a reader and an admin, and what they do. */
export async function orderly(database?: Database) {
  const site = await testSite(database);
  const { prisma, images } = site;
  const [author, reader, admin] = [await site.member("지우"), await site.member("하늘"), await site.member("돌봄")];
  await prisma.member.update({ where: { id: admin.id }, data: { role: "admin" } });
  await prisma.member.update({ where: { id: author.id }, data: { emailVerifiedAt: new Date() } });
  const by = { id: admin.id, address: "hash", requestId: "r-1" };

  /** As the worker leaves a picture, without the drawing. */
  const draw = async (ownerId: string, postId: string) => {
    const key = newImageKey();
    await images.put(
      key,
      IMAGE_WIDTHS.map((width) => ({ width, bytes: BYTES })),
    );
    return prisma.$transaction(async (tx) => {
      await images.keep(tx, [key]);
      const data = { ownerId, postId, key, text: "", style: "crayon", seed: 1, status: "done" as const };
      return tx.picture.create({ data: { ...data, width: 8, height: 8, altKo: "바다 그림" } });
    });
  };
  const publish = async (who: typeof author, title: string, body: string) => {
    const { id } = await site.posts.create(who, { title, body }, "ko");
    const picture = await draw(who.id, id);
    await site.publishing.setCover(who.id, id, picture.id, "ko");
    const post = await site.publishing.setVisibility(who.id, id, { visibility: "public" }, "ko");
    return { id, picture, version: post.version };
  };
  const post = await publish(author, "바다", "바다에 갔다");
  const comment = await site.comments.write(author.id, post.id, { body: "나쁜 말" });
  const cases = () => site.cases.list({ ...ALL, state: "all" });
  const one = async () => {
    const [first] = (await cases()).items;
    if (!first) throw new Error("There is no case");
    return first;
  };
  const read = async () => site.cases.read(by, (await one()).id, "ko");
  const acts = async () => (await prisma.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);
  const news = async (who: typeof author) =>
    (await site.notifications.list(who.id, ALL)).items.filter(({ kind }) => kind !== "comment").map(({ kind }) => kind);
  const hide = (target: "post" | "comment" | "picture", id: string, note = "") =>
    site.moderation.moderate(by, { target, id }, { hidden: true, reason: "abuse", note });
  const restore = (target: "post" | "comment" | "picture", id: string) =>
    site.moderation.moderate(by, { target, id }, { hidden: false });
  const me = { author, reader, admin, by };
  return { ...site, ...me, post, comment, draw, publish, list: cases, one, read, acts, news, hide, restore };
}
