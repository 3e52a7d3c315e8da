import { afterAll, describe, expect, test } from "vitest";
import { ATTEMPTS_MAX, type ClaimedPicture } from "@/lib/domains/pictures/queue/claim";
import { waitingPictures } from "@/lib/domains/pictures/queue/waiting";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { plainPainter, testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const CRAYON = ["crayon"] as const;
const DIFFUSION = ["stable-diffusion"] as const;
const PAINTERS = [plainPainter(), plainPainter(undefined, { name: "stable-diffusion", concurrency: 2 })];

describe.each(DATABASES)("the queue on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind), PAINTERS);
    const waiting = async (names: string[], painter: "crayon" | "stable-diffusion" = "crayon") => {
      const ids: string[] = [];
      const posts = new Map<string, { owner: string; post: string }>();
      for (const name of names) {
        const known = posts.get(name) ?? (await newcomer(name));
        posts.set(name, known);
        ids.push((await site.pictures.draw(known.owner, known.post, { style: "crayon", painter }, "ko")).id);
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
    const claims = await Promise.all(Array.from({ length: 8 }, (_, n) => queue.claim(`worker ${n}`, CRAYON)));
    const claimed = claims.flatMap((picture) => picture?.id ?? []);
    const rest: string[] = [];
    for (let picture = await queue.claim("late", CRAYON); picture; picture = await queue.claim("late", CRAYON))
      rest.push(picture.id);
    expect([...claimed, ...rest].sort()).toEqual([...ids].sort());
  });

  test("a member with many pictures does not keep the others waiting", async () => {
    const { queue, waiting } = await setup();
    const [a1, a2, a3, b1, c1] = await waiting(["가", "가", "가", "나", "다"]);
    const order: (string | undefined)[] = [];
    for (let n = 0; n < 5; n++) order.push((await queue.claim("one", CRAYON))?.id);
    expect(order).toEqual([a1, b1, c1, a2, a3]);
  });

  test("what a suspended member waits for is not drawn until they are back, and keeps nobody waiting", async () => {
    const { queue, waiting, expireLease, prisma } = await setup();
    const [a1 = "", a2, b1 = ""] = await waiting(["가", "가", "나"]);
    const suspended = (suspendedAt: Date | null) =>
      prisma.member.updateMany({ where: { pictures: { some: { id: a1 } } }, data: { suspendedAt } });
    expect((await queue.claim("dies", CRAYON))?.id).toBe(a1);
    await expireLease(a1);
    await suspended(new Date());
    expect((await queue.waitOf({ id: b1, painter: "crayon" }, 1))?.place).toBe(0);
    expect(await waitingPictures(prisma)).toMatchObject([{ painter: "crayon", pictures: 1 }]);
    expect((await queue.claim("one", CRAYON))?.id).toBe(b1);
    expect(await queue.claim("one", CRAYON)).toBeNull();
    await suspended(null);
    expect([(await queue.claim("one", CRAYON))?.id, (await queue.claim("one", CRAYON))?.id]).toEqual([a1, a2]);
  });

  test("the place told to a waiting picture is the order it is claimed in", async () => {
    const { queue, waiting } = await setup();
    const ids = await waiting(["가", "가", "나", "가", "다", "나"]);
    await queue.claim("one", CRAYON);
    const places = await Promise.all(
      ids.slice(1).map(async (id) => ({ id, place: (await queue.waitOf({ id, painter: "crayon" }, 1))?.place })),
    );
    const told = places.sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ id }) => id);
    const claimed: (string | undefined)[] = [];
    for (let n = 0; n < told.length; n++) claimed.push((await queue.claim("one", CRAYON))?.id);
    expect(told).toEqual(claimed);
    expect(places.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  });

  test("a silent worker loses its picture to another and can't save it any more", async () => {
    const { queue, waiting, expireLease } = await setup();
    const [id = ""] = await waiting(["가"]);
    expect(await queue.claim("silent", CRAYON)).toMatchObject({ id, status: "drawing", attempts: 1 });
    expect(await queue.claim("other", CRAYON)).toBeNull();
    await expireLease(id);
    expect(await queue.claim("other", CRAYON)).toMatchObject({ id, attempts: 2, leaseOwner: "other" });
    expect(await queue.renew(id, "silent", 0.5)).toBe(false);
    expect(await queue.renew(id, "other", 0.5)).toBe(true);
  });

  test("a start that is alone takes over at once what the last process was drawing", async () => {
    const { queue, waiting } = await setup();
    const [id = ""] = await waiting(["가"]);
    await queue.claim("killed", CRAYON);
    await queue.freeAll();
    expect(await queue.claim("new", CRAYON)).toMatchObject({ id, attempts: 2 });
  });

  test("a picture handed back is as untried; one given up is tried again, then failed", async () => {
    const { queue, waiting, prisma } = await setup();
    const [id = ""] = await waiting(["가"]);
    await queue.claim("one", CRAYON);
    await queue.handBack(id, "one");
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      const picture = await queue.claim("one", CRAYON);
      expect(picture?.attempts).toBe(attempt);
      expect(await queue.claim("one", CRAYON)).toBeNull();
      if (picture)
        expect(await queue.giveUp(picture, "one", "painter_failed", true)).toBe(
          attempt < ATTEMPTS_MAX ? "queued" : "failed",
        );
      // Not at once: what broke needs a moment.
      expect(await queue.claim("one", CRAYON)).toBeNull();
      await prisma.picture.update({ where: { id }, data: { notBefore: null } });
    }
    expect(await queue.claim("one", CRAYON)).toBeNull();
    expect(await prisma.picture.findUnique({ where: { id } })).toMatchObject({
      status: "failed",
      error: "painter_failed",
    });
  });

  test("a picture that kills its worker each time is failed in the end, not tried for ever", async () => {
    const { queue, waiting, expireLease, prisma } = await setup();
    const [id = ""] = await waiting(["가"]);
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      expect(await queue.claim(`worker ${attempt}`, CRAYON)).toMatchObject({ attempts: attempt });
      await expireLease(id);
    }
    expect(await queue.claim("last", CRAYON)).toBeNull();
    expect(await queue.failHopeless(CRAYON)).toEqual([id]);
    expect(await prisma.picture.findUnique({ where: { id } })).toMatchObject({
      status: "failed",
      error: "painter_failed",
    });
  });

  test("a worker takes only pictures of the painters it names", async () => {
    const { queue, waiting } = await setup();
    const [crayon] = await waiting(["가"]);
    const [diffusion] = await waiting(["나"], "stable-diffusion");
    expect(await queue.claim("one", DIFFUSION)).toMatchObject({ id: diffusion });
    expect(await queue.claim("one", DIFFUSION)).toBeNull();
    expect(await queue.claim("one", ["stable-diffusion", "crayon"])).toMatchObject({ id: crayon });
  });

  test("a silent worker's picture goes only to one that has its painter", async () => {
    const { queue, waiting, expireLease } = await setup();
    const [id = ""] = await waiting(["가"], "stable-diffusion");
    await queue.claim("silent", DIFFUSION);
    await expireLease(id);
    expect(await queue.claim("other", CRAYON)).toBeNull();
    expect(await queue.claim("other", DIFFUSION)).toMatchObject({ id, attempts: 2 });
  });

  test("a picture put off is untried, says why it waits, and is left alone until its time", async () => {
    const { queue, waiting, prisma } = await setup();
    const [id = ""] = await waiting(["가"], "stable-diffusion");
    const picture = claimed(await queue.claim("one", DIFFUSION));
    expect(await queue.putOff(picture, "another", 60, "painter_asleep")).toBe(false);
    expect(await queue.putOff(picture, "one", 60, "painter_asleep")).toBe(true);
    const row = await prisma.picture.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "queued", attempts: 0, error: "painter_asleep", leaseOwner: null });
    expect((row.notBefore?.getTime() ?? 0) - Date.now()).toBeGreaterThan(50_000);
    expect(await queue.claim("one", DIFFUSION)).toBeNull();
    await prisma.picture.update({ where: { id }, data: { notBefore: new Date(Date.now() - 1) } });
    expect(await queue.claim("one", DIFFUSION)).toMatchObject({ id, attempts: 1, error: null, notBefore: null });
  });

  test("a member whose picture was put off keeps their turn, unless they were served meanwhile", async () => {
    const { queue, waiting, prisma } = await setup();
    const [a = "", b = "", a2 = ""] = await waiting(["가", "나", "가"]);
    const claim = async () => claimed(await queue.claim("one", CRAYON));
    for (const before of [null, new Date(Date.now() - 60_000)]) {
      await prisma.member.updateMany({ data: { lastClaimedAt: before } });
      const first = await claim();
      expect(first.id).toBe(a);
      await queue.putOff(first, "one", 0, null);
      expect(await prisma.picture.findUnique({ where: { id: a } })).toMatchObject({ error: null, attempts: 0 });
      expect((await prisma.member.findMany()).map(({ lastClaimedAt }) => lastClaimedAt)).toEqual([before, before]);
    }
    const again = await claim();
    expect([again.id, (await claim()).id]).toEqual([a, b]);
    const later = await claim();
    expect(later.id).toBe(a2);
    const { lastClaimedAt } = await prisma.member.findUniqueOrThrow({ where: { id: later.ownerId } });
    await queue.putOff(again, "one", 0, null);
    expect(await prisma.member.findUnique({ where: { id: later.ownerId } })).toMatchObject({ lastClaimedAt });
  });

  test("those who wait for a sleeping painter say so, and go on when it is awake", async () => {
    const { queue, waiting, prisma } = await setup();
    const [first = ""] = await waiting(["가"], "stable-diffusion");
    const [crayon] = await waiting(["나"]);
    await queue.putOff(claimed(await queue.claim("one", DIFFUSION)), "one", 60, "painter_asleep");
    const [second] = await waiting(["나"], "stable-diffusion");
    expect(await queue.markAsleep("stable-diffusion")).toEqual([second]);
    expect(await queue.markAsleep("stable-diffusion")).toEqual([]);
    expect(await queue.waitOf({ id: first, painter: "stable-diffusion" }, 2)).toEqual({ place: 0, etaS: null });
    expect((await queue.markAwake("stable-diffusion")).sort()).toEqual([first, second].sort());
    expect(
      await prisma.picture.count({ where: { OR: [{ error: { not: null } }, { notBefore: { not: null } }] } }),
    ).toBe(0);
    expect(await queue.waitOf({ id: first, painter: "stable-diffusion" }, 2)).toEqual({ place: 0, etaS: 1 });
    expect(await queue.claim("one", CRAYON)).toMatchObject({ id: crayon });
  });

  test("the place counts only pictures of the same painter, the time its own workers and pace", async () => {
    const { queue, waiting, prisma } = await setup();
    const [done = ""] = await waiting(["가"], "stable-diffusion");
    await prisma.picture.update({
      where: { id: done },
      data: { status: "done", planMs: 0, drawMs: 7900, storeMs: 100 },
    });
    await waiting(["가", "나", "다"]);
    const [, , third = ""] = await waiting(["가", "나", "다"], "stable-diffusion");
    expect(await queue.waitOf({ id: third, painter: "stable-diffusion" }, 2)).toEqual({ place: 2, etaS: 16 });
  });

  test("pictures for a painter that this site lost fail after an hour, not sooner", async () => {
    const { queue, waiting, prisma } = await setup();
    const [old = "", drawing = "", fresh = ""] = await waiting(["가", "나", "다"], "stable-diffusion");
    const longAgo = new Date(Date.now() - 3_700_000);
    await prisma.picture.update({ where: { id: old }, data: { createdAt: longAgo } });
    await prisma.picture.update({
      where: { id: drawing },
      data: { status: "drawing", leaseUntil: longAgo, attempts: 1 },
    });
    expect(await queue.failHopeless(["crayon", "stable-diffusion"])).toEqual([]);
    expect((await queue.failHopeless(CRAYON)).sort()).toEqual([old, drawing].sort());
    expect(await prisma.picture.findUnique({ where: { id: old } })).toMatchObject({
      status: "failed",
      error: "no_such_painter",
    });
    expect(await prisma.picture.findUnique({ where: { id: fresh } })).toMatchObject({ status: "queued" });
  });
});

function claimed(picture: ClaimedPicture | null): ClaimedPicture {
  if (!picture) throw new Error("Nothing was claimed");
  return picture;
}
