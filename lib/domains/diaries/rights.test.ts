import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { readable as readablePost } from "@/lib/domains/posts/rights";
import { fromDay } from "@/lib/shared/day";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { TEST_SECRET, testSite } from "@/tests/support/site";
import { addressHasher } from "./address";
import { invitedAs } from "./invited";
import { acceptable, ownDiary, seatedIn } from "./rights";

afterAll(stopDatabases);

describe.each(DATABASES)("rights of secret diaries on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    const people = [await site.member("지우"), await site.member("하늘"), await site.member("보리")] as const;
    return { ...site, people, ids: people.map(({ id }) => id) };
  }

  test("over diaries of all kinds Prisma and SQL let the same readers see the same entries", async () => {
    const { prisma, ids } = await setup();
    const entry = fc.record({
      author: fc.nat({ max: 2 }),
      together: fc.boolean(),
      circle: fc.constantFrom("diary", "diary", "draft"),
      day: fc.constantFrom("2026-11-01", "2026-11-02"),
    });
    const turn = fc.record({
      day: fc.constantFrom("2026-11-01", "2026-11-02"),
      first: fc.boolean(),
      second: fc.boolean(),
    });
    const some = fc.record({
      state: fc.constantFrom("open", "closed"),
      seats: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 }),
      locked: fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 2 }),
      entries: fc.array(entry, { maxLength: 5 }),
      turns: fc.uniqueArray(turn, { selector: ({ day }) => day }),
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ state, seats, locked, entries, turns }) => {
        const shut = locked.map((at) => ids[at] ?? "");
        await prisma.member.updateMany({ where: {}, data: { diariesOpenUntil: null } });
        await prisma.member.updateMany({ where: { id: { in: shut } }, data: { diariesOpenUntil: new Date(0) } });
        const members = { create: seats.map((at, nth) => ({ memberId: ids[at] ?? "", seat: nth + 1 })) };
        const at = new Date();
        const { id: diaryId } = await prisma.diary.create({
          data: { name: "둘", rule: "open", state: state as "open", members },
        });
        const made: { id: string; expected: string[] }[] = [];
        const data = turns.map(({ day, first, second }) => ({
          diaryId,
          day: fromDay(day),
          firstAt: first ? at : null,
          secondAt: second ? at : null,
        }));
        await prisma.diaryDay.createMany({ data });
        for (const { author, together, circle, day } of entries) {
          const authorId = ids[author] ?? "";
          const isIn = circle === "diary";
          const { id } = await prisma.post.create({
            data: {
              authorId,
              diaryId,
              day: fromDay(day),
              visibility: circle as "diary",
              publishedAt: isIn ? at : null,
              opensTogether: isIn && together,
            },
          });
          const opened = turns.some((one) => one.day === day && one.first && one.second);
          const friends = isIn && (!together || opened) ? seats.map((seat) => ids[seat] ?? "") : [];
          const entitled = [...new Set([authorId, ...friends])].sort();
          made.push({ id, expected: entitled.filter((one) => !shut.includes(one)) });
        }
        for (const { id, expected } of made) {
          const inPrisma: string[] = [];
          for (const reader of ids)
            if (await prisma.post.count({ where: { id, ...readablePost(reader) } })) inPrisma.push(reader);
          const inSql = await prisma.$queryRaw<{ id: string }[]>`
            SELECT reader.id FROM "Post" post, "Member" reader WHERE post.id = ${id}::uuid AND readable(post, reader.id)`;
          expect(inPrisma.sort()).toEqual(expected);
          expect(inSql.map((reader) => reader.id).sort()).toEqual(expected);
          expect(await prisma.post.count({ where: { id, ...readablePost(null) } })).toBe(0);
        }
        for (const [at, reader] of ids.entries()) {
          const isSeated = Number(seats.includes(at));
          const mine = shut.includes(reader) ? 0 : isSeated;
          expect(await prisma.diary.count({ where: { id: diaryId, ...seatedIn(reader) } })).toBe(isSeated);
          expect(await prisma.diary.count({ where: { id: diaryId, ...ownDiary(reader) } })).toBe(mine);
          const inSql = await prisma.$queryRaw<unknown[]>`
            SELECT id FROM "Diary" diary WHERE id = ${diaryId}::uuid AND readable(diary, ${reader}::uuid)`;
          expect(inSql).toHaveLength(mine);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("an invitation is for the member of a profile, or who has confirmed the address, and for nobody else", async () => {
    const { prisma, invitations, people } = await setup();
    const [inviter, friend, stranger] = people;
    const address = `friend-${randomUUID()}@example.com`;
    const twins = async (diaryId: string, who: string): Promise<boolean> => {
      const me = await invitedAs(prisma, who, addressHasher(TEST_SECRET));
      const inPrisma = (await prisma.invitation.count({ where: { diaryId, ...acceptable(me) } })) > 0;
      const inSql = await prisma.$queryRaw<unknown[]>`
        SELECT id FROM "Invitation" one WHERE "diaryId" = ${diaryId}::uuid
          AND acceptable(one, ${who}::uuid, ${me.addressHash}::text)`;
      expect(inSql.length > 0).toBe(inPrisma);
      return inPrisma;
    };
    const asks = (await prisma.member.update({ where: { id: friend.id }, data: { email: address } })).id;
    const byMail = await invitations.invite(inviter.id, { name: "둘", rule: "open", friendEmail: address });
    const row = await prisma.invitation.findUniqueOrThrow({ where: { diaryId: byMail.id } });
    expect(JSON.stringify(row)).not.toContain(address);
    expect(row).toMatchObject({ addressHint: "fr***@example.com", emailHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await twins(byMail.id, asks)).toBe(false);
    await prisma.member.updateMany({ data: { emailVerifiedAt: new Date() } });
    expect(await twins(byMail.id, asks)).toBe(true);
    expect(await twins(byMail.id, stranger.id)).toBe(false);
    expect(await twins(byMail.id, inviter.id)).toBe(false);

    const byProfile = await invitations.invite(inviter.id, { name: "셋", rule: "open", memberId: stranger.id });
    expect([await twins(byProfile.id, stranger.id), await twins(byProfile.id, asks)]).toEqual([true, false]);
    // Until it is over, or who asks may not come in, or the two are kept apart.
    const spoiled = async (change: () => Promise<unknown>, undo: () => Promise<unknown>) => {
      await change();
      expect(await twins(byProfile.id, stranger.id)).toBe(false);
      await undo();
      expect(await twins(byProfile.id, stranger.id)).toBe(true);
    };
    const set = (data: object) => () => prisma.invitation.update({ where: { diaryId: byProfile.id }, data });
    const later = new Date(Date.now() + 60_000);
    await spoiled(set({ expiresAt: new Date(0) }), set({ expiresAt: later }));
    for (const state of ["accepted", "declined", "withdrawn"]) await spoiled(set({ state }), set({ state: "open" }));
    const suspend = (suspendedAt: Date | null) => () =>
      prisma.member.update({ where: { id: inviter.id }, data: { suspendedAt } });
    await spoiled(suspend(new Date()), suspend(null));
    for (const [blockerId, blockedId] of [
      [inviter.id, stranger.id],
      [stranger.id, inviter.id],
    ] as const) {
      const block = { blockerId, blockedId };
      await spoiled(
        () => prisma.block.create({ data: block }),
        () => prisma.block.deleteMany({ where: block }),
      );
    }
  });

  test("a diary has two seats, and what stands in it a diary: the database takes nothing else", async () => {
    const { prisma, people, ids } = await setup();
    const [one, two, three] = ids as [string, string, string];
    const diary = await prisma.diary.create({
      data: { name: "둘", rule: "open", members: { create: { memberId: one, seat: 1 } } },
    });
    const seat = (memberId: string, nth: number) =>
      prisma.diaryMember.create({ data: { diaryId: diary.id, memberId, seat: nth } });
    await seat(two, 2);
    for (const nth of [0, 1, 2, 3]) await expect(seat(three, nth)).rejects.toThrow();
    const write = (data: object) =>
      prisma.post.create({ data: { authorId: people[0].id, day: fromDay("2026-11-01"), ...data } });
    const at = { publishedAt: new Date() };
    await expect(write({ visibility: "diary", ...at })).rejects.toThrow("Post_circle");
    await expect(write({ visibility: "private", diaryId: diary.id, ...at })).rejects.toThrow("Post_circle");
    await expect(write({ visibility: "public", diaryId: diary.id, ...at })).rejects.toThrow("Post_circle");
    await expect(write({ visibility: "draft", diaryId: diary.id, opensTogether: true })).rejects.toThrow("Post_circle");
    await write({ visibility: "draft", diaryId: diary.id });
    await write({ visibility: "diary", diaryId: diary.id, ...at });
  });

  test("a diary closes when one of two is erased, and goes with the other; drafts for it stay with who writes them", async () => {
    const { prisma, ids } = await setup();
    const [one, two] = ids as [string, string];
    const members = {
      create: [
        { memberId: one, seat: 1 },
        { memberId: two, seat: 2 },
      ],
    };
    const { id } = await prisma.diary.create({ data: { name: "둘", rule: "open", state: "open", members } });
    await prisma.member.delete({ where: { id: one } });
    expect(await prisma.diary.findUnique({ where: { id } })).toMatchObject({
      state: "closed",
      closedAt: expect.any(Date),
    });
    const draft = await prisma.post.create({ data: { authorId: two, day: fromDay("2026-11-01"), diaryId: id } });
    await prisma.diary.delete({ where: { id } });
    expect(await prisma.post.findUnique({ where: { id: draft.id } })).toMatchObject({
      diaryId: null,
      visibility: "draft",
    });
    const again = await prisma.diary.create({
      data: { name: "둘", rule: "open", members: { create: { memberId: two, seat: 1 } } },
    });
    await prisma.post.create({ data: { authorId: two, day: fromDay("2026-11-01"), diaryId: again.id } });
    await prisma.member.delete({ where: { id: two } });
    expect(await prisma.diary.count()).toBe(0);
  });
});
