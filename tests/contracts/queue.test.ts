import { afterAll, describe, expect, test } from "vitest";
import { ATTEMPTS_MAX } from "@/lib/pictures/queue";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

describe.each(DATABASES)("the queue on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    const waiting = async (names: string[]) => {
      const ids: string[] = [];
      const posts = new Map<string, { owner: string; post: string }>();
      for (const name of names) {
        const known = posts.get(name) ?? (await newcomer(name));
        posts.set(name, known);
        ids.push((await site.pictures.draw(known.owner, known.post, { style: "crayon" }, "ko")).id);
      }
      return ids;
    };
    const newcomer = async (name: string) => {
      const member = await site.member(name);
      return { owner: member.id, post: (await site.posts.create(member, { body: name }, "ko")).id };
    };
    const expireLease = (id: string) =>
      site.prisma.picture.update({ where: { id }, data: { leaseUntil: new Date(Date.now() - 1000) } });
    return { ...site, waiting, expireLease };
  }

  test("eight workers claim every picture once", async () => {
    const { queue, waiting } = await setup();
    const ids = await waiting(["가", "나", "가", "다", "나", "라"]);
    const claims = await Promise.all(Array.from({ length: 8 }, (_, n) => queue.claim(`worker ${n}`)));
    const claimed = claims.flatMap((picture) => picture?.id ?? []);
    const rest: string[] = [];
    for (let picture = await queue.claim("late"); picture; picture = await queue.claim("late")) rest.push(picture.id);
    expect([...claimed, ...rest].sort()).toEqual([...ids].sort());
  });

  test("a member with many pictures does not keep the others waiting", async () => {
    const { queue, waiting } = await setup();
    const [a1, a2, a3, b1, c1] = await waiting(["가", "가", "가", "나", "다"]);
    const order: (string | undefined)[] = [];
    for (let n = 0; n < 5; n++) order.push((await queue.claim("one"))?.id);
    expect(order).toEqual([a1, b1, c1, a2, a3]);
  });

  test("the place told to a waiting picture is the order it is claimed in", async () => {
    const { queue, waiting } = await setup();
    const ids = await waiting(["가", "가", "나", "가", "다", "나"]);
    await queue.claim("one");
    const places = await Promise.all(
      ids.slice(1).map(async (id) => ({ id, place: (await queue.waitOf(id, 1))?.place })),
    );
    const told = places.sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ id }) => id);
    const claimed: (string | undefined)[] = [];
    for (let n = 0; n < told.length; n++) claimed.push((await queue.claim("one"))?.id);
    expect(told).toEqual(claimed);
    expect(places.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  });

  test("a silent worker loses its picture to another and can't save it any more", async () => {
    const { queue, waiting, expireLease } = await setup();
    const [id = ""] = await waiting(["가"]);
    expect(await queue.claim("silent")).toMatchObject({ id, status: "drawing", attempts: 1 });
    expect(await queue.claim("other")).toBeNull();
    await expireLease(id);
    expect(await queue.claim("other")).toMatchObject({ id, attempts: 2, leaseOwner: "other" });
    expect(await queue.renew(id, "silent", 0.5)).toBe(false);
    expect(await queue.renew(id, "other", 0.5)).toBe(true);
  });

  test("a start that is alone takes over at once what the last process was drawing", async () => {
    const { queue, waiting } = await setup();
    const [id = ""] = await waiting(["가"]);
    await queue.claim("killed");
    await queue.freeAll();
    expect(await queue.claim("new")).toMatchObject({ id, attempts: 2 });
  });

  test("a picture handed back is as untried; one given up is tried again, then failed", async () => {
    const { queue, waiting, prisma } = await setup();
    const [id = ""] = await waiting(["가"]);
    await queue.claim("one");
    await queue.handBack(id, "one");
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      const picture = await queue.claim("one");
      expect(picture?.attempts).toBe(attempt);
      if (picture) expect(await queue.giveUp(picture, "one", "painter_failed", true)).toBe(true);
    }
    expect(await queue.claim("one")).toBeNull();
    expect(await prisma.picture.findUnique({ where: { id } })).toMatchObject({
      status: "failed",
      error: "painter_failed",
    });
  });

  test("a picture that kills its worker each time is failed in the end, not tried for ever", async () => {
    const { queue, waiting, expireLease, prisma } = await setup();
    const [id = ""] = await waiting(["가"]);
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      expect(await queue.claim(`worker ${attempt}`)).toMatchObject({ attempts: attempt });
      await expireLease(id);
    }
    expect(await queue.claim("last")).toBeNull();
    expect(await queue.failWornOut()).toEqual([id]);
    expect(await prisma.picture.findUnique({ where: { id } })).toMatchObject({
      status: "failed",
      error: "painter_failed",
    });
  });
});
