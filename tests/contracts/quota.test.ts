import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Identity } from "@/lib/domains/accounts/account";
import type { NewPicture } from "@/lib/domains/pictures/inputs";
import { AppError } from "@/lib/shared/errors";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { plainPainter, testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const INPUT: NewPicture = { style: "crayon", panels: 1 };
const CONNECTIONS = 25;

describe.each(DATABASES)("pictures a day on %s", (kind) => {
  async function setup(quota: { member: number | null; admin: number | null }) {
    const site = await testSite(await freshDatabase(kind, CONNECTIONS));
    const { prisma, posts, pictures, settings } = site;
    const admin = await site.member("관리자");
    await prisma.member.update({ where: { id: admin.id }, data: { role: "admin" } });
    const by = { id: admin.id, address: "hash", requestId: "r-1" };
    const set = (next: typeof quota) => settings.change(by, { quota: next });
    await set(quota);
    const me = await site.member("지우");
    const write = async (owner: Identity) => (await posts.create(owner, { body: "바다에 갔다" }, "ko")).id;
    const draw = async (owner: Identity, postId: string): Promise<{ id: string } | string> =>
      pictures.draw(owner.id, postId, INPUT, "ko").catch((error: unknown) => {
        if (error instanceof AppError) return error.code;
        throw error;
      });
    const ended = (id: string, status: "done" | "failed") =>
      prisma.picture.update({ where: { id }, data: { status, finishedAt: new Date() } });
    const used = async (owner: Identity) => (await pictures.quota(owner.id))?.used;
    return { ...site, admin, me, set, write, draw, ended, used };
  }

  const idOf = (drawn: { id: string } | string) => (typeof drawn === "string" ? drawn : drawn.id);

  test("many who ask at once, from many diaries, get exactly what is left", async () => {
    const { me, write, draw, used, prisma } = await setup({ member: 4, admin: null });
    const ids = await Promise.all(Array.from({ length: 8 }, () => write(me)));
    const heard = await Promise.all(Array.from({ length: 12 }, (_, n) => draw(me, ids[n % ids.length] ?? "")));
    expect(heard.filter((one) => typeof one !== "string")).toHaveLength(4);
    expect(heard.filter((one) => one === "quota_used")).toHaveLength(8);
    expect(await used(me)).toBe(4);
    expect(await prisma.picture.count({ where: { ownerId: me.id } })).toBe(4);
  });

  test("without a limit nothing is counted for anybody; 0 draws none; a role has its own", async () => {
    const { me, admin, write, draw, pictures, set } = await setup({ member: null, admin: 1 });
    const [mine, theirs] = [await write(me), await write(admin)];
    expect(await pictures.quota(me.id)).toBeNull();
    expect(typeof (await draw(me, mine))).toBe("object");
    expect(typeof (await draw(admin, theirs))).toBe("object");
    expect(await draw(admin, theirs)).toBe("quota_used");
    await set({ member: 0, admin: null });
    expect(await draw(me, mine)).toBe("drawing_off");
    expect(await pictures.quota(me.id)).toMatchObject({ limit: 0, left: 0 });
    // What was drawn before there was a limit counts as soon as there is one.
    await set({ member: 1, admin: null });
    expect(await draw(me, mine)).toBe("quota_used");
    await set({ member: 2, admin: null });
    expect(typeof (await draw(me, mine))).toBe("object");
  });

  test("a failure and a cancel are given back, in whatever way they come; what was drawn and removed is not", async () => {
    const { me, write, draw, ended, used, pictures, posts, queue, gallery } = await setup({ member: 3, admin: null });
    const id = await write(me);
    const [one, two, three] = [idOf(await draw(me, id)), idOf(await draw(me, id)), idOf(await draw(me, id))];
    expect(await draw(me, id)).toBe("quota_used");
    await pictures.cancelOrRemove(me.id, one, "ko");
    expect(await used(me)).toBe(2);
    const claimed = await queue.claim("lease", ["crayon"]);
    if (!claimed) throw new Error("Nothing to claim");
    expect(await queue.giveUp(claimed, "lease", "painting_refused", false)).toBe("failed");
    expect(await used(me)).toBe(1);
    const last = claimed.id === two ? three : two;
    await ended(last, "done");
    await pictures.cancelOrRemove(me.id, last, "ko");
    await pictures.cancelOrRemove(me.id, claimed.id, "ko");
    expect(await used(me)).toBe(1);
    const again = idOf(await draw(me, id));
    await ended(again, "done");
    await gallery.remove(me.id, { ids: [again] });
    // A post that goes takes one along that was never drawn, and one that was.
    const other = await write(me);
    const drawn = idOf(await draw(me, other));
    expect(await used(me)).toBe(3);
    await ended(drawn, "done");
    await posts.remove(me.id, other);
    expect(await used(me)).toBe(3);
    const [free] = [await pictures.quota(me.id)];
    expect(free).toMatchObject({ limit: 3, used: 3, left: 0 });
  });

  test("a post that is removed while its picture waits gives it back", async () => {
    const { me, write, draw, used, posts } = await setup({ member: 1, admin: null });
    const id = await write(me);
    await draw(me, id);
    await posts.remove(me.id, id);
    expect(await used(me)).toBe(0);
  });

  test("another painter for a waiting picture is no second one", async () => {
    const { me, write, draw, used, pictures } = await setup({ member: 2, admin: null });
    const waiting = idOf(await draw(me, await write(me)));
    await pictures.handTo(me.id, waiting, "crayon", "ko");
    expect(await used(me)).toBe(1);
  });

  test("another zone or end of the day gains nobody more than the day that begins there, and no day twice", async () => {
    const { me, write, draw, prisma, used } = await setup({ member: 1, admin: null });
    const id = await write(me);
    let got = 0;
    for (let round = 0; round < 3; round++) {
      for (const timeZone of ["Pacific/Pago_Pago", "Asia/Seoul", "America/New_York", "Pacific/Kiritimati"]) {
        for (const dayEndsAt of [0, 5]) {
          await prisma.member.update({ where: { id: me.id }, data: { timeZone, dayEndsAt } });
          const drawn = await draw(me, id);
          if (typeof drawn === "string") continue;
          got += 1;
          await prisma.picture.update({ where: { id: drawn.id }, data: { status: "done" } });
        }
      }
    }
    expect(got).toBeLessThanOrEqual(3);
    expect(await used(me)).toBe(1);
  });

  test("the day is the writer's: it ends when theirs does, and is told with the refusal", async () => {
    const { me, write, draw, prisma, pictures } = await setup({ member: 1, admin: null });
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T16:30:00.000Z") });
    try {
      await prisma.member.update({ where: { id: me.id }, data: { dayEndsAt: 2 } });
      const id = await write(me);
      const first = await draw(me, id);
      await prisma.picture.update({ where: { id: idOf(first) }, data: { status: "done" } });
      // 01:30 in Seoul, of a day that ends at two.
      expect(await pictures.quota(me.id)).toMatchObject({ left: 0, resetsAt: "2026-11-29T17:00:00.000Z" });
      await expect(pictures.draw(me.id, id, INPUT, "ko")).rejects.toMatchObject({ extra: { retryAfterS: 1800 } });
      vi.setSystemTime(new Date("2026-11-29T17:00:00.000Z"));
      expect(await pictures.quota(me.id)).toMatchObject({ used: 0, left: 1 });
      expect(typeof (await draw(me, id))).toBe("object");
    } finally {
      vi.useRealTimers();
    }
  });

  test("what counts is what waits, is drawn or was drawn, whatever happens in which order", async () => {
    const LIMIT = 3;
    const site = await setup({ member: LIMIT, admin: null });
    const { write, draw, ended, pictures, prisma, member } = site;
    const Deed = fc.record({ do: fc.constantFrom("draw", "draw", "draw", "done", "fail", "cancel"), which: fc.nat() });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(Deed, { maxLength: 4 }), { maxLength: 6 }), async (rounds) => {
        const owner = await member();
        await prisma.member.update({ where: { id: owner.id }, data: { email: `${crypto.randomUUID()}@example.com` } });
        const id = await write(owner);
        let removed = 0;
        for (const deeds of rounds) {
          const rows = await prisma.picture.findMany({ where: { ownerId: owner.id }, orderBy: { id: "asc" } });
          const taken = new Set<string>();
          await Promise.all(
            deeds.map(async ({ do: deed, which }) => {
              if (deed === "draw") return draw(owner, id);
              const row = rows[which % Math.max(1, rows.length)];
              if (!row || taken.has(row.id)) return;
              taken.add(row.id);
              if (deed === "cancel") {
                if (row.status === "done") removed += 1;
                return pictures.cancelOrRemove(owner.id, row.id, "ko");
              }
              if (row.status === "queued") return ended(row.id, deed === "done" ? "done" : "failed");
            }),
          );
          const charged = {
            ownerId: owner.id,
            status: { in: ["queued" as const, "drawing" as const, "done" as const] },
          };
          const counted = (await prisma.picture.count({ where: charged })) + removed;
          expect(await pictures.quota(owner.id)).toMatchObject({ used: counted });
          expect(counted).toBeLessThanOrEqual(LIMIT);
        }
      }),
      { numRuns: kind === "pglite" ? 15 : 25 },
    );
  });
});

test("a picture that is drawn for real stays counted, one that its painter refuses does not", async () => {
  const site = await testSite();
  const me = await site.member();
  await site.prisma.siteSetting.create({ data: { key: "quota", value: { member: 2, admin: null } } });
  const { id } = await site.posts.create(me, { body: "바다" }, "ko");
  let refuses = false;
  site.worker(
    plainPainter(async () => {
      if (refuses) throw new AppError("painting_refused");
    }),
  );
  const drawn = async () => {
    const picture = await site.pictures.draw(me.id, id, INPUT, "ko");
    const status = async () => (await site.pictures.get(me.id, picture.id, "ko")).status;
    await expect.poll(status, { interval: 10 }).toMatch(/done|failed/);
    return status();
  };
  expect(await drawn()).toBe("done");
  refuses = true;
  expect(await drawn()).toBe("failed");
  expect(await site.pictures.quota(me.id)).toMatchObject({ used: 1, left: 1 });
});
