import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { KEPT_DAYS, PICTURE_AFTER_S } from "@/lib/domains/notifications/notification";
import { DATABASES, stopDatabases } from "@/tests/support/databases";
import { newsSite } from "@/tests/support/news";
import { plainPainter } from "@/tests/support/site";

afterAll(stopDatabases);

describe.each(DATABASES)("rows of news on %s", (kind) => {
  const setup = () => newsSite(kind);

  test("what was read long ago goes when its member reads again, and nothing else does", async () => {
    const { prisma, author, reader, write, say, news, readAll } = await setup();
    const id = await write();
    for (const body of ["오래된", "새로 읽은"]) await say(reader, id, body);
    await say(author, id, "!", (await say(reader, id, "안 읽은")).id);
    await readAll(author);
    const [, , oldest] = await news(author);
    const long = new Date(Date.now() - (KEPT_DAYS + 1) * 86_400_000);
    await prisma.notification.update({ where: { id: oldest?.id }, data: { readAt: long } });
    await readAll(author);
    expect((await news(author)).map(({ comment }) => comment?.body)).toEqual(["안 읽은", "새로 읽은"]);
    expect(await news(reader)).toHaveLength(1);
  });

  test("a finished picture is told after a while, unless its owner saw it come", async () => {
    const { prisma, notifications, pictures, posts, author, news, worker } = await setup();
    const { id } = await posts.create(author, { body: "공원" }, "ko");
    worker(plainPainter());
    const draw = async (seen?: boolean) => {
      const picture = await pictures.draw(author.id, id, { style: "crayon", panels: 1, seen }, "ko");
      await expect
        .poll(async () => (await pictures.get(author.id, picture.id, "ko")).status, { interval: 10 })
        .toBe("done");
      return picture.id;
    };
    const [seen, away] = [await draw(), await draw()];
    expect(await news(author)).toEqual([]);
    const { nextInMs } = await notifications.look(author.id);
    expect(nextInMs).toBeGreaterThan(0);
    expect(nextInMs).toBeLessThanOrEqual(PICTURE_AFTER_S * 1000);
    // Reading the rest does not read what is not told yet.
    await notifications.read(author.id, { all: true });
    await notifications.read(author.id, { pictures: [seen] });
    await prisma.$executeRaw`UPDATE "Notification" SET at = now()`;
    expect(await news(author)).toMatchObject([
      { kind: "picture", actors: [], count: 0, isRead: false, picture: { id: away, url: expect.any(String) } },
    ]);
    await notifications.pictureSeen(author.id, away);
    expect(await news(author)).toEqual([]);
    await draw();
    await pictures.cancelOrRemove(author.id, (await prisma.notification.findFirstOrThrow()).pictureId ?? "", "ko");
    expect(await prisma.notification.count()).toBe(0);
    // Their browser had drawn it before: there is nothing to tell.
    await draw(true);
    expect(await prisma.notification.count()).toBe(0);
  });

  test("the author is erased while somebody likes and comments: nobody waits in a circle", async () => {
    const { prisma, likes, reader, author, write, say } = await setup();
    const id = await write();
    let clicks: Promise<unknown>[] = [];
    await prisma.$transaction(
      async (tx) => {
        // As an erasure begins: its member is held, the posts are not yet.
        await tx.$queryRaw`SELECT id FROM "Member" WHERE id = ${author.id}::uuid FOR UPDATE`;
        clicks = [likes.like(reader.id, id), say(reader, id, "!")].map((click) =>
          click.catch((error: { code: string }) => error.code),
        );
        await sleep(500);
        await tx.$queryRaw`SELECT id FROM "Post" WHERE "authorId" = ${author.id}::uuid FOR NO KEY UPDATE`;
        await tx.member.delete({ where: { id: author.id } });
      },
      { timeout: 20_000 },
    );
    expect(await Promise.all(clicks)).toEqual(["post_not_found", "post_not_found"]);
    expect([await prisma.notification.count(), await prisma.like.count(), await prisma.comment.count()]).toEqual([
      0, 0, 0,
    ]);
  });
});
