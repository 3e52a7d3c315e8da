import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";
import { markableComment, readableComment, removableComment, writableComment } from "./rights";

afterAll(stopDatabases);

const READERS = ["guest", "stranger", "author", "writer", "apart", "blocked"] as const;
type Reader = (typeof READERS)[number];

/** The rule, once more and by hand: `apart` has blocked the writer, `blocked` was blocked by them. */
const READS: Record<"public" | "private" | "draft", readonly Reader[]> = {
  public: ["guest", "stranger", "author", "writer"],
  private: ["author"],
  draft: ["author"],
};

describe.each(DATABASES)("rights on comments on %s", (kind) => {
  test("each reader reads, changes and removes what the rule says, in Prisma as in SQL", async () => {
    const { prisma, ...site } = await testSite(await freshDatabase(kind));
    const people = Object.fromEntries(
      await Promise.all(READERS.map(async (name) => [name, (await site.member(name)).id] as const)),
    ) as Record<Reader, string>;
    await site.blocks.block(people.apart, people.writer);
    await site.blocks.block(people.writer, people.blocked);
    for (const visibility of ["public", "private", "draft"] as const) {
      const publishedAt = visibility === "draft" ? null : new Date();
      const data = { authorId: people.author, day: new Date(), visibility, publishedAt };
      const { id: postId } = await prisma.post.create({ data });
      const comment = { postId, authorId: people.writer, body: "말" };
      const { id } = await prisma.comment.create({ data: comment });
      await prisma.comment.create({ data: { ...comment, authorId: people.stranger } });
      const { id: elsewhere } = await prisma.comment.create({ data: { ...comment, here: false } });
      const { id: hidden } = await prisma.comment.create({ data: { ...comment, hiddenAt: new Date() } });
      for (const reader of READERS) {
        const what = `${visibility}, ${reader}`;
        const [readerId, memberId] = reader === "guest" ? [null, randomUUID()] : [people[reader], people[reader]];
        const reads = READS[visibility].includes(reader);
        const right = { ...readableComment(readerId), id: elsewhere };
        expect(await prisma.comment.count({ where: right }), what).toBe(0);
        // Who wrote it may take it back, and does nothing else with it.
        const isOwn = reader === "writer";
        expect(await prisma.comment.count({ where: { ...removableComment(memberId), id: elsewhere } }), what).toBe(
          Number(isOwn),
        );
        for (const other of [writableComment, markableComment])
          expect(await prisma.comment.count({ where: { ...other(memberId), id: elsewhere } }), what).toBe(0);
        expect(
          await prisma.$queryRaw`
            SELECT readable(comment, ${readerId}::uuid) OR writable(comment, ${memberId}::uuid) AS seen,
              removable(comment, ${memberId}::uuid) AS removed FROM "Comment" comment WHERE id = ${elsewhere}::uuid`,
          what,
        ).toEqual([{ seen: false, removed: isOwn }]);
        // Hidden by an admin, it is its writer's alone.
        const own = Number(reader === "writer" && READS[visibility].includes(reader));
        expect(await prisma.comment.count({ where: { ...readableComment(readerId), id: hidden } }), what).toBe(own);
        expect(await prisma.comment.count({ where: { ...markableComment(memberId), id: hidden } }), what).toBe(0);
        expect(
          await prisma.$queryRaw<unknown[]>`
            SELECT 1 FROM "Comment" comment WHERE id = ${hidden}::uuid AND readable(comment, ${readerId}::uuid)`,
          what,
        ).toHaveLength(own);
        const mayRemove = { ...removableComment(memberId), id: hidden };
        expect(await prisma.comment.count({ where: mayRemove }), what).toBe(Number(reader === "writer"));
        const [writes, removes] = [reader === "writer", reader === "writer" || reader === "author"];
        const count = (where: Prisma.CommentWhereInput) => prisma.comment.count({ where: { id, ...where } });
        const inPrisma = [
          await count(readableComment(readerId)),
          await count(writableComment(memberId)),
          await count(removableComment(memberId)),
        ];
        expect(inPrisma, what).toEqual([reads, writes, removes].map(Number));
        // What a query lays beside a right narrows it and never takes its place.
        const beside = { OR: [{ id }, { body: "말" }] };
        for (const right of [readableComment(readerId), removableComment(memberId)])
          expect(await count({ ...right, ...beside }), what).toBe(await count(right));
        const inSql = await prisma.$queryRaw`
          SELECT readable(comment, ${readerId}::uuid) IS TRUE AS reads, writable(comment, ${memberId}::uuid) AS writes,
            removable(comment, ${memberId}::uuid) AS removes
          FROM "Comment" comment WHERE id = ${id}::uuid`;
        expect(inSql, what).toEqual([{ reads, writes, removes }]);
      }
    }
  });
});
