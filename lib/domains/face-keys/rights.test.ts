import { afterAll, describe, expect, test } from "vitest";
import { ownPicture, visible } from "@/lib/domains/pictures/rights";
import { ownPost, readable } from "@/lib/domains/posts/rights";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

/** Whom each is for, the locks apart. The draft is written for the diary, and stands in none yet. */
const ENTITLED = {
  draft: ["author"],
  private: ["author"],
  public: ["author", "friend", "stranger"],
  diary: ["author", "friend"],
  forDiary: ["author"],
} as const;
type Circle = keyof typeof ENTITLED;
const CIRCLES = Object.keys(ENTITLED) as Circle[];
const READERS = ["author", "friend", "stranger"] as const;

describe.each(DATABASES)("a face lock on %s", (kind) => {
  async function setup() {
    const { prisma, member } = await testSite(await freshDatabase(kind));
    const ids = {
      author: (await member("지우")).id,
      friend: (await member("보리")).id,
      stranger: (await member("하늘")).id,
    };
    const seats = [ids.author, ids.friend].map((memberId, nth) => ({ memberId, seat: nth + 1 }));
    const shared = { name: "둘", rule: "open", state: "open", members: { create: seats } } as const;
    const { id: diaryId } = await prisma.diary.create({ data: shared });
    const write = async (circle: Circle) => {
      const visibility = circle === "forDiary" ? "draft" : circle;
      const isDraft = visibility === "draft";
      const of = { authorId: ids.author, day: new Date(), visibility, publishedAt: isDraft ? null : new Date() };
      const post = await prisma.post.create({ data: { ...of, diaryId: /iary/.test(circle) ? diaryId : null } });
      const drawn = { ownerId: ids.author, text: "", style: "crayon", seed: 1, status: "done" } as const;
      const cover = await prisma.picture.create({ data: { ...drawn, postId: post.id } });
      await prisma.post.update({ where: { id: post.id }, data: { coverPictureId: cover.id } });
      return [circle, { id: post.id, cover: cover.id }] as const;
    };
    const posts = new Map(await Promise.all(CIRCLES.map(write)));
    const lock = async (who: (typeof READERS)[number], diariesOpenUntil: Date) => {
      await prisma.member.updateMany({ where: {}, data: { diariesOpenUntil: null } });
      await prisma.member.update({ where: { id: ids[who] }, data: { diariesOpenUntil } });
    };
    return { prisma, ids, posts, lock };
  }

  test("while it is shut its member reads nothing of their diaries, nor drafts for one; everybody else, and all else, goes on", async () => {
    const { prisma, ids, posts, lock } = await setup();
    const [past, ahead] = [new Date(Date.now() - 1), new Date(Date.now() + 60_000)];
    const stages = [
      ["author", past],
      ["friend", past],
      ["author", ahead],
    ] as const;
    for (const [locked, until] of stages) {
      await lock(locked, until);
      for (const [circle, { id, cover }] of posts) {
        for (const reader of READERS) {
          const what = `${circle} for ${reader}, ${locked} locked until ${until.toISOString()}`;
          const me = ids[reader];
          const isShut = reader === locked && until === past && /iary/.test(circle);
          const isMine = reader === "author";
          const entitled = (ENTITLED[circle] as readonly string[]).includes(reader);
          const [sees, owns] = [entitled && !isShut, isMine && !isShut];
          const ofPost = await prisma.$queryRaw`
            SELECT entitled(post, ${me}::uuid), readable(post, ${me}::uuid), own(post, ${me}::uuid),
              writable(post, ${me}::uuid)
            FROM "Post" post WHERE id = ${id}::uuid`;
          expect(ofPost, what).toEqual([{ entitled, readable: sees, own: owns, writable: isMine }]);
          expect(await prisma.post.count({ where: { id, ...readable(me) } }), what).toBe(Number(sees));
          expect(await prisma.post.count({ where: { id, ...ownPost(me) } }), what).toBe(Number(owns));
          const ofPicture = await prisma.$queryRaw`
            SELECT own(picture, ${me}::uuid), writable(picture, ${me}::uuid)
            FROM "Picture" picture WHERE id = ${cover}::uuid`;
          expect(ofPicture, what).toEqual([{ own: owns, writable: isMine }]);
          expect(await prisma.picture.count({ where: { id: cover, ...visible(me) } }), what).toBe(Number(sees));
          expect(await prisma.picture.count({ where: { id: cover, ...ownPicture(me) } }), what).toBe(Number(owns));
        }
      }
    }
  });
});
