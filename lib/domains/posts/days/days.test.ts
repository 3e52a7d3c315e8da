import { afterAll, describe, expect, test, vi } from "vitest";
import { addDays, fromDay } from "@/lib/shared/day";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";
import { nextMonth } from "./calendar";
import { CalendarQuery, MoodsQuery, OnThisDayQuery } from "./inputs";
import { onThisDay, sameDays } from "./looking-back";
import { randomDay } from "./random-day";
import { streak } from "./streak";

afterAll(stopDatabases);

const TODAY = "2026-11-29";

describe.each(DATABASES)("my days on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    const [me, stranger] = [await site.member("지우"), await site.member("하늘")];
    const write = async (day: string, more: object = { title: day }, who = me) => {
      const visibility = "draft" as const;
      return (await site.prisma.post.create({ data: { authorId: who.id, day: fromDay(day), visibility, ...more } })).id;
    };
    /** A post with a finished cover; its key. */
    const draw = async (postId: string, key: string) => {
      const drawn = {
        ownerId: me.id,
        text: "",
        style: "crayon",
        seed: 1,
        status: "done" as const,
        altKo: "그림",
        altEn: "a picture",
      };
      const { id } = await site.prisma.picture.create({ data: { ...drawn, postId, key } });
      await site.prisma.post.update({ where: { id: postId }, data: { coverPictureId: id } });
    };
    return { ...site, me, stranger, write, draw };
  }

  test("a month has my days alone, each with its first post, and the first mood and cover there are", async () => {
    const { days, me, stranger, write, draw } = await setup();
    const first = await write("2026-11-03");
    const second = await write("2026-11-03", { body: "둘", mood: "calm" });
    await draw(second, "1".repeat(32));
    const last = await write("2026-11-30", { mood: "sad" });
    for (const beside of ["2026-10-31", "2026-12-01"]) await write(beside);
    await write("2026-11-05", { title: "남의 글", mood: "happy" }, stranger);
    const cover = { url: `/images/${"1".repeat(32)}?w=480`, alt: "a picture", thumbhash: null };
    expect(await days.calendar(me, { month: "2026-11" }, "en")).toEqual({
      month: "2026-11",
      days: [
        { day: "2026-11-03", count: 2, postId: first, mood: "calm", cover },
        { day: "2026-11-30", count: 1, postId: last, mood: "sad", cover: null },
      ],
    });
    expect((await days.ofDay(me, "2026-11-03", "ko")).map(({ id, cover: one }) => [id, one?.alt])).toEqual([
      [first, undefined],
      [second, "그림"],
    ]);
    expect(await days.ofDay(stranger, "2026-11-03", "ko")).toEqual([]);
  });

  test("a draft that is still empty is no day; one with a word, a mood or a picture is", async () => {
    const { days, me, write, draw } = await setup();
    await write("2026-11-01", {});
    await write("2026-11-02", { body: " \n\t " });
    await write("2026-11-03", { mood: "happy" });
    await write("2026-11-04", { body: "한 줄" });
    await draw(await write("2026-11-05", {}), "2".repeat(32));
    await write("2026-11-06", { visibility: "private", publishedAt: new Date() });
    const { days: found } = await days.calendar(me, { month: "2026-11" }, "ko");
    expect(found.map(({ day }) => Number(day.slice(-2)))).toEqual([3, 4, 5, 6]);
  });

  test("this day of earlier years, the latest first; 29 February is remembered on the 28th of common years", async () => {
    const { prisma, me, stranger, write } = await setup();
    for (const day of ["2024-02-29", "2025-02-28", "2023-02-28", "2025-03-01", "2028-02-28"]) await write(day);
    await write("2020-02-29", { title: "남의 글" }, stranger);
    const found = async (day: string) => (await onThisDay(prisma, me.id, day, "ko")).map((post) => post.day);
    expect(await found("2026-02-28")).toEqual(["2025-02-28", "2024-02-29", "2023-02-28"]);
    expect(await found("2028-02-28")).toEqual(["2025-02-28", "2023-02-28"]);
    expect(await found("2028-02-29")).toEqual(["2024-02-29"]);
    expect(await found("2026-03-01")).toEqual(["2025-03-01"]);
    // The day itself is no earlier year.
    expect(await found("2024-02-29")).toEqual([]);
  });

  test("days in a row count up to today, or to yesterday while today is not written; a rest ends nothing but the row", async () => {
    const { prisma, me, stranger, write } = await setup();
    const now = () => streak(prisma, me.id, TODAY);
    const none = { current: 0, longest: 0, writtenToday: false, restedYesterday: false, thisMonth: 0 };
    expect(await now()).toEqual(none);
    await write(addDays(TODAY, 3));
    for (const back of [1, 2]) await write(addDays(TODAY, -back), { title: "남의 글" }, stranger);
    expect(await now()).toEqual(none);
    for (const back of [1, 2, 3, 5, 6, 7, 8, 40]) await write(addDays(TODAY, -back));
    await write(addDays(TODAY, -2), { title: "같은 날 또 한 편" });
    expect(await now()).toEqual({ current: 3, longest: 4, writtenToday: false, restedYesterday: false, thisMonth: 7 });
    await write(TODAY);
    expect(await now()).toEqual({ current: 4, longest: 4, writtenToday: true, restedYesterday: false, thisMonth: 8 });
    await write(addDays(TODAY, -4));
    expect(await now()).toMatchObject({ current: 9, longest: 9 });
  });

  test("after a day of rest nothing is lost: the longest row stays, and today begins a new one", async () => {
    const { prisma, me, write } = await setup();
    for (const back of [2, 3, 4]) await write(addDays(TODAY, -back));
    expect(await streak(prisma, me.id, TODAY)).toMatchObject({ current: 0, longest: 3, restedYesterday: true });
    await write(TODAY);
    expect(await streak(prisma, me.id, TODAY)).toMatchObject({ current: 1, longest: 3, restedYesterday: true });
  });

  test("a random day is one of my past days, each as likely; never today, nor somebody else's", async () => {
    const { prisma, me, stranger, write } = await setup();
    const now = (draw?: (below: number) => number) => randomDay(prisma, me.id, TODAY, draw);
    await write(TODAY);
    await write(addDays(TODAY, 1));
    await write("2026-11-10", { title: "남의 글" }, stranger);
    await write("2026-11-12", {});
    expect(await now()).toBeNull();
    const past = ["2026-11-01", "2026-11-02", "2026-11-28"];
    const ids = new Map(await Promise.all(past.map(async (day) => [day, await write(day)] as const)));
    const seen = new Map<string, number>();
    for (let turn = 0; turn < 90; turn++) {
      const found = await now();
      expect(found?.postId).toBe(ids.get(found?.day ?? ""));
      seen.set(found?.day ?? "", (seen.get(found?.day ?? "") ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(past);
    for (const [day, times] of seen) expect(times, day).toBeGreaterThan(10);
    // Where every date that is drawn is one of rest, it is the day after.
    expect(await now(() => 5)).toEqual({ postId: ids.get("2026-11-28"), day: "2026-11-28" });
  });

  test("moods of a year by month, mine alone", async () => {
    const { days, me, stranger, write } = await setup();
    const felt = [
      ["2026-01-31", "sad"],
      ["2026-02-01", "happy"],
      ["2026-02-28", "happy"],
      ["2026-02-28", "tired"],
      ["2025-12-31", "calm"],
      ["2027-01-01", "calm"],
    ];
    for (const [day = "", mood] of felt) await write(day, { mood });
    await write("2026-03-01");
    await write("2026-03-02", { mood: "angry" }, stranger);
    expect(await days.moods(me, { year: 2026 })).toEqual({
      year: 2026,
      months: [
        { month: 1, counts: { sad: 1 } },
        { month: 2, counts: { happy: 2, tired: 1 } },
      ],
    });
  });

  test("where a day ends later, the small hours belong to the day before: in a draft as in the calendar", async () => {
    const { days, posts, me } = await setup();
    vi.useFakeTimers({ now: new Date("2026-11-28T16:30:00Z"), toFake: ["Date"] });
    try {
      const owl = { ...me, dayEndsAt: 2 };
      expect([days.today(me), days.today(owl)]).toEqual(["2026-11-29", "2026-11-28"]);
      expect((await posts.openDraft(owl, "ko")).day).toBe("2026-11-28");
      expect((await posts.create(owl, { title: "늦은 밤" }, "ko")).day).toBe("2026-11-28");
      expect((await posts.openDraft(me, "ko")).day).toBe("2026-11-29");
      expect(await days.streak(owl)).toMatchObject({ writtenToday: true, current: 1 });
      expect(await days.streak(me)).toMatchObject({ writtenToday: false, current: 1 });
      vi.setSystemTime(new Date("2026-11-28T17:00:00Z"));
      expect(days.today(owl)).toBe("2026-11-29");
    } finally {
      vi.useRealTimers();
    }
  });

  test("a month, a day of all years and a random day are looked up in indexes, whatever number of days there are", async () => {
    const { prisma, me, stranger } = await setup();
    for (const who of [me, stranger]) {
      await prisma.$executeRaw`
        INSERT INTO "Post" (id, "authorId", title, day, mood)
        SELECT gen_random_uuid(), ${who.id}::uuid, 'x', '2026-11-28'::date - n, 'calm' FROM generate_series(0, 5999) AS n`;
    }
    await prisma.$executeRawUnsafe(`ANALYZE "Post"`);
    const explain = async (sql: string) => {
      const rows = await prisma.$queryRawUnsafe<Record<string, string>[]>(`EXPLAIN ${sql}`);
      return rows.map((row) => Object.values(row)[0]).join("\n");
    };
    const mine = `writable(post, '${me.id}'::uuid) AND tells_of_day(post)`;
    const month = await explain(
      `SELECT day FROM "Post" post WHERE ${mine} AND day >= '2020-02-01' AND day < '2020-03-01'`,
    );
    expect(month).toContain("Post_authorId_day_idx");
    const ofYears = await explain(`SELECT id FROM "Post" post WHERE ${mine} AND post.day < '2026-11-28'::date
      AND extract(month FROM post.day) * 100 + extract(day FROM post.day) = ANY('{1128}'::numeric[])`);
    expect(ofYears).toContain("Post_day_of_year_idx");
    const ends = await explain(`SELECT day FROM "Post" post WHERE ${mine} AND day < '2026-11-28' ORDER BY day LIMIT 1`);
    expect(ends).toContain("Post_authorId_day_idx");
    expect(ends).not.toContain("Sort");
    expect(await onThisDay(prisma, me.id, "2026-11-28", "ko")).toHaveLength(12);
    expect(await streak(prisma, me.id, "2026-11-28")).toMatchObject({ current: 6000, longest: 6000 });
  });
});

test("the month after, and which days are the same", () => {
  expect(["2026-11", "2026-12", "2028-02"].map(nextMonth)).toEqual(["2026-12-01", "2027-01-01", "2028-03-01"]);
  expect(sameDays("2026-02-28")).toEqual([228, 229]);
  expect(sameDays("2028-02-28")).toEqual([228]);
  expect(sameDays("2026-12-01")).toEqual([1201]);
});

test("a month, a day or a year that no diary has is refused", () => {
  for (const month of ["2026-13", "2026-00", "26-11", "1899-12", "9999-01", "2026-11-01", "2026-1"]) {
    expect(CalendarQuery.safeParse({ month }).success, month).toBe(false);
  }
  for (const day of ["2026-02-29", "1899-12-31", "0000-01-01"])
    expect(OnThisDayQuery.safeParse({ day }).success).toBe(false);
  for (const year of ["1899", "2.5", "", "x", "99999"])
    expect(MoodsQuery.safeParse({ year }).success, year).toBe(false);
  expect(MoodsQuery.parse({ year: "1900" })).toEqual({ year: 1900 });
});
