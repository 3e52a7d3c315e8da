import fc from "fast-check";
import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";

const utc = (at: Date) => at.toISOString().slice(0, 10);

test("somebody is of the age group that their birthday says, on Feb 29 too", async () => {
  const { prisma } = await testSite();
  const day = fc.date({ min: new Date("1930-01-01"), max: new Date("2025-12-31"), noInvalidDate: true }).map(utc);
  const leap = fc.constantFrom("1996-02-29", "2000-02-29", "2024-02-29", "2023-02-28", "2024-03-01");
  const pairs = fc.array(fc.tuple(fc.oneof(day, leap), fc.oneof(day, leap)), { minLength: 200, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(pairs, async (asked) => {
      const rows = JSON.stringify(asked.map(([birth, today], nr) => ({ nr, birth, today })));
      const groups = await prisma.$queryRaw<{ group: string }[]>`
        SELECT age_group(birth, today) AS group
        FROM jsonb_to_recordset(${rows}::jsonb) AS row (nr int, birth date, today date) ORDER BY nr`;
      for (const [at, [birth, today]] of asked.entries()) {
        const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0);
        const group = years < 10 ? "under10" : `${Math.min(60, years - (years % 10))}s`;
        expect([birth, today, groups[at]?.group]).toEqual([birth, today, group]);
      }
    }),
    { numRuns: 10 },
  );
});

test("an edition is made anew when it is a day old and five have joined, and by one of two that ask at once", async () => {
  const clock = { now: new Date("2026-11-10T10:00:00Z") };
  const { prisma, visits } = await testSite(undefined, undefined, {}, { now: () => clock.now });
  let count = 0;
  const join = (many: number, gender: "female" | "male") =>
    prisma.member.createMany({
      data: Array.from({ length: many }, () => {
        count += 1;
        return { email: `m${count}@example.com`, name: "회원", gender, createdAt: clock.now };
      }),
    });
  const told = async () => {
    const { genders } = await visits.dashboard({ from: "2026-11-01", to: "2026-11-02", tz: "UTC" });
    return [genders.female, genders.male];
  };
  const made = async () => (await prisma.peopleEdition.findFirst())?.at.toISOString().slice(0, 10) ?? null;
  await join(4, "female");
  expect([await told(), await made()]).toEqual([[null, null], null]);
  // Multiples of five are told as they are: nothing of this is by chance.
  await join(16, "female");
  await join(10, "male");
  expect(await told()).toEqual([20, 10]);
  const { secret } = await prisma.peopleEdition.findFirstOrThrow();
  clock.now = new Date("2026-11-10T20:00:00Z");
  await join(5, "female");
  expect([await told(), await made()]).toEqual([[20, 10], "2026-11-10"]);
  clock.now = new Date("2026-11-11T11:00:00Z");
  const [one, other] = await Promise.all([told(), told()]);
  expect([one, other, await made()]).toEqual([[25, 10], [25, 10], "2026-11-11"]);
  clock.now = new Date("2026-11-13T11:00:00Z");
  await join(4, "male");
  expect([await told(), await made()]).toEqual([[25, 10], "2026-11-11"]);
  // Who changes their gender is told with the next edition, and not by themselves.
  await prisma.member.updateMany({ where: { email: { in: ["m1@example.com"] } }, data: { gender: "other" } });
  await join(1, "male");
  await prisma.member.updateMany({ where: { email: "m1@example.com" }, data: { gender: "female" } });
  expect([await told(), await made()]).toEqual([[25, 15], "2026-11-13"]);
  expect((await prisma.peopleEdition.findFirstOrThrow()).secret).toEqual(secret);
});
