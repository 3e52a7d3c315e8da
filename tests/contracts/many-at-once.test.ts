import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Identity } from "@/lib/domains/accounts/account";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { AppError } from "@/lib/shared/errors";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const PASSWORD = "long enough 1";
const PEOPLE = 5;
const POSTS = 3;
const CONNECTIONS = 12;

/** What one of them does; numbers name members, posts, and comments by when they were written. */
const Deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("like" as const), who: fc.nat(), post: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("unlike" as const), who: fc.nat(), post: fc.nat() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("comment" as const), who: fc.nat(), post: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("reply" as const), who: fc.nat(), comment: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("take back" as const), who: fc.nat(), comment: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("block" as const), who: fc.nat(), other: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("unblock" as const), who: fc.nat(), other: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("read" as const), who: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("hide" as const), post: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("show" as const), post: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), post: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("erase" as const), who: fc.nat() }) },
);
type Deed = typeof Deed extends fc.Arbitrary<infer T> ? T : never;
/** Several at once, one such round after the other. */
const Rounds = fc.array(fc.array(Deed, { minLength: 4, maxLength: 16 }), { minLength: 2, maxLength: 5 });

/** What somebody may hear where others were quicker. */
const EXPECTED = [
  "post_not_found",
  "comment_not_found",
  "member_not_found",
  "comments_closed",
  "not_yourself",
  "not_signed_in",
];

describe.each(DATABASES)("many at once on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind, CONNECTIONS));
    const passwordHash = await hashPassword(PASSWORD);
    return { ...site, passwordHash };
  }
  type Setup = Awaited<ReturnType<typeof setup>>;

  async function play(site: Setup, rounds: Deed[][]): Promise<{ people: Identity[] }> {
    const { prisma, likes, comments, blocks, posts, publishing, notifications, accounts, passwordHash } = site;
    const people: Identity[] = [];
    for (let n = 0; n < PEOPLE; n++) people.push(await site.member(`사람 ${n}`));
    await prisma.member.updateMany({ data: { passwordHash } });
    const days: { id: string; author: Identity }[] = [];
    for (let n = 0; n < POSTS; n++) {
      const author = people[n] as Identity;
      const { id } = await posts.create(author, { body: "하루" }, "ko");
      await publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
      days.push({ id, author });
    }
    const said: { id: string; postId: string }[] = [];
    const pick = <T>(all: readonly T[], n: number) => all[n % Math.max(1, all.length)] as T;

    async function act(deed: Deed): Promise<unknown> {
      const who = "who" in deed ? pick(people, deed.who) : (people[0] as Identity);
      const post = "post" in deed ? pick(days, deed.post) : (days[0] as (typeof days)[number]);
      const comment = "comment" in deed ? pick(said, deed.comment) : undefined;
      const show = (visibility: "public" | "private") =>
        publishing.setVisibility(post.author.id, post.id, { visibility }, "ko");
      switch (deed.do) {
        case "like":
          return likes.like(who.id, post.id);
        case "unlike":
          return likes.unlike(who.id, post.id);
        case "comment":
          return said.push(await comments.write(who.id, post.id, { body: "말" }));
        case "reply":
          return (
            comment && said.push(await comments.write(who.id, comment.postId, { body: "답", replyToId: comment.id }))
          );
        case "take back":
          return comment && comments.remove(who.id, comment.id);
        case "block":
          return blocks.block(who.id, pick(people, deed.other).id);
        case "unblock":
          return blocks.unblock(who.id, pick(people, deed.other).id);
        case "read":
          return notifications.read(who.id, { all: true });
        case "hide":
          return show("private");
        case "show":
          return show("public");
        case "remove":
          return posts.remove(post.author.id, post.id);
        case "erase":
          return accounts.erase(who.id, PASSWORD);
      }
    }
    for (const round of rounds) {
      const outcomes = await Promise.allSettled(round.map(act));
      for (const outcome of outcomes) {
        if (outcome.status === "fulfilled") continue;
        if (!(outcome.reason instanceof AppError)) throw outcome.reason;
        expect(EXPECTED).toContain(outcome.reason.code);
      }
    }
    return { people };
  }

  test("likes, comments, blocks and deletions end with every count equal to its rows", async () => {
    const site = await setup();
    const { prisma, notifications, blocks } = site;
    await fc.assert(
      fc.asyncProperty(Rounds, async (rounds) => {
        const { people } = await play(site, rounds);
        const posts = await prisma.post.findMany({ include: { _count: { select: { likes: true, comments: true } } } });
        for (const { likeCount, commentCount, _count } of posts)
          expect({ likes: likeCount, comments: commentCount }).toEqual(_count);
        for (const { id } of people) {
          const { items } = await notifications.list(id, { limit: 50 });
          expect(await notifications.unread(id)).toBe(items.filter(({ isRead }) => !isRead).length);
          const apart = await blocks.hiddenFrom(id);
          for (const { actors } of items) for (const actor of actors) expect([...apart, id]).not.toContain(actor.id);
          const seen = await Promise.all(
            posts
              .filter(({ visibility }) => visibility === "public")
              .map(async (post) => (await site.comments.of(post.id, id, { limit: 50 })).items),
          );
          for (const { author } of seen.flat()) expect(apart).not.toContain(author.id);
        }
        // One open bundle a post and member at most, whoever was quicker.
        const bundles = await prisma.notification.groupBy({
          by: ["memberId", "postId"],
          where: { kind: "like", readAt: null },
          _count: true,
        });
        for (const { _count } of bundles) expect(_count).toBe(1);
        await prisma.member.deleteMany();
        expect([await prisma.comment.count(), await prisma.notification.count(), await prisma.block.count()]).toEqual([
          0, 0, 0,
        ]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
