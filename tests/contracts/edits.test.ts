import { afterAll, describe, expect, test } from "vitest";
import { asWritten } from "@/lib/domains/posts/post";
import { AppError } from "@/lib/shared/errors";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const ROUNDS = 6;

describe.each(DATABASES)("what waits beside a post on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind, 6));
    const author = await site.member("지우");
    const write = async () => {
      const { id } = await site.posts.create(author, { title: "바다", body: "바다에 갔다", tags: ["여행"] }, "ko");
      await site.publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
      return id;
    };
    const own = (id: string) => site.edits.get(author.id, id, "ko");
    const save = async (id: string, version: number, body: string) =>
      site.posts.save(author.id, id, { version, body }, "ko");
    return { ...site, author, write, own, save };
  }

  /** What became of each: "ok", or the code it was refused with. */
  const outcomes = async (tries: Promise<unknown>[]) =>
    Promise.all(
      tries.map((attempt) =>
        attempt.then(
          () => "ok",
          (error: unknown) => {
            if (error instanceof AppError) return error.code;
            throw error;
          },
        ),
      ),
    );

  test("it waits, is told to its author alone, goes up and is thrown away", async () => {
    const { edits, posts, author, write, own, save } = await setup();
    const id = await write();
    const read = () => posts.get(id, null, "ko");
    const { version } = await own(id);
    const saved = await save(id, version, "산에 갔다");
    expect(saved).toMatchObject({ body: "바다에 갔다", pending: { body: "산에 갔다", tags: ["여행"] } });
    expect(await read()).toMatchObject({ body: "바다에 갔다", version });
    await edits.goUp(author.id, id, { version: asWritten(saved).version }, "ko");
    expect(await read()).toMatchObject({ body: "산에 갔다", tags: ["여행"] });
    const again = await save(id, (await own(id)).version, "들에 갔다");
    const left = await edits.discard(author.id, id, asWritten(again).version, "ko");
    expect(left).toMatchObject({ body: "산에 갔다", pending: null });
  });

  test("saves, a cover, going up, throwing away and taking back at one moment lose no word that was told to be saved", async () => {
    const { edits, posts, publishing, prisma, author, write, own, save } = await setup();
    for (let round = 0; round < ROUNDS; round++) {
      const id = await write();
      const seen = asWritten(await save(id, (await own(id)).version, "하나")).version;
      const tries = [
        save(id, seen, "둘"),
        save(id, seen, "셋"),
        edits.goUp(author.id, id, { version: seen }, "ko"),
        publishing.setCover(author.id, id, null, "ko"),
        round % 2 === 0
          ? edits.discard(author.id, id, seen, "ko")
          : publishing.setVisibility(author.id, id, { visibility: "draft" }, "ko"),
      ];
      const [two, three, up, cover, last] = await outcomes(tries);
      for (const one of [two, three, up, last]) expect(["ok", "stale_version"]).toContain(one);
      expect(cover).toBe("ok");
      const after = await own(id);
      // Of those from one version one save came first; it is there, waiting or as the text itself.
      expect([two, three].filter((one) => one === "ok").length).toBeLessThanOrEqual(1);
      if (two === "ok" || three === "ok") expect(asWritten(after).body).toBe(two === "ok" ? "둘" : "셋");
      // Nothing waits where nobody else reads, and what waits is newer than what is read.
      if (after.visibility === "draft") expect(after.pending).toBeNull();
      if (after.pending) expect(after.pending.version).toBeGreaterThan(after.version);
      await posts.remove(author.id, id);
      expect(await prisma.pendingEdit.count()).toBe(0);
    }
  });

  test("two who go up at once do it once, and a save between them waits on", async () => {
    const { edits, author, write, own, save } = await setup();
    for (let round = 0; round < ROUNDS; round++) {
      const id = await write();
      const seen = asWritten(await save(id, (await own(id)).version, "하나")).version;
      const goUp = () => edits.goUp(author.id, id, { version: seen }, "ko");
      const heard = await outcomes([goUp(), save(id, seen, "둘"), goUp()]);
      const after = await own(id);
      if (heard[1] === "ok") expect(asWritten(after).body).toBe("둘");
      else expect(after).toMatchObject({ body: "하나", pending: null });
      for (const one of heard) expect(["ok", "stale_version"]).toContain(one);
    }
  });
});
