import fc from "fast-check";
import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { type Chance, chanceOf, inFives, type ToldGroups } from "./people-rounding";
import { PEOPLE_MIN } from "./visit";

const table = fc
  .array(fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: 8, maxLength: 8 }), { minLength: 4, maxLength: 4 })
  .filter((rows) => rows.flat().reduce((all, cell) => all + cell, 0) >= PEOPLE_MIN);
const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
const anyChance: Chance = () => Math.random();
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** The smallest and the greatest a group of a row can be, by giving all others the least and the most they can have. */
function possible({ rows, cells }: ToldGroups, people: number, row: number, at?: number): number[] {
  const low = (told: number) => Math.max(0, told - 4);
  const values: number[] = [];
  const fits = (value: number): boolean => {
    // Every row's least and most, with the asked one fixed.
    const ends = rows.map((told, index) => {
      const own = cells?.[index];
      const fixed = (end: (cell: number) => number) =>
        own ? sum(own.map((cell, place) => (index === row && place === at ? value : end(cell)))) : undefined;
      const least = Math.max(low(told), fixed(low) ?? 0, index === row ? value : 0);
      const most = Math.min(told + 4, fixed((cell) => cell + 4) ?? Number.POSITIVE_INFINITY);
      return index === row && at === undefined ? [least, Math.min(most, value)] : [least, most];
    });
    if (ends.some(([least = 0, most = 0]) => least > most)) return false;
    return sum(ends.map(([least = 0]) => least)) <= people && people <= sum(ends.map(([, most = 0]) => most));
  };
  for (let value = 0; value <= 80; value += 1) if (fits(value)) values.push(value);
  return values;
}

test("whatever the numbers, for who knows all that is told and how many there are a hidden group is any of 0 to 4", () => {
  fc.assert(
    fc.property(table, secret, (groups, key) => {
      const told = inFives(groups, chanceOf(key));
      const people = sum(groups.flat());
      told.rows.forEach((row, index) => {
        if (row === 0) expect(possible(told, people, index)).toEqual([0, 1, 2, 3, 4]);
        told.cells?.[index]?.forEach((cell, at) => {
          if (cell === 0) expect(possible(told, people, index, at).slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
        });
        for (const [at, value] of groups[index]?.entries() ?? []) {
          const cell = told.cells?.[index]?.[at];
          if (cell !== undefined) expect(cell % 5 === 0 && Math.abs(cell - value) < 5).toBe(true);
        }
        expect(row % 5 === 0 && Math.abs(row - sum(groups[index] ?? [])) < 5).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});

test("four groups of five people or more together can always be told, and the few of them as fewer than five or as five", () => {
  const exact = { down: () => 0.999_999, up: () => 0 };
  for (let code = 0; code < 10_000; code += 1) {
    const groups = [...String(code).padStart(4, "0")].map(Number);
    if (sum(groups) < PEOPLE_MIN) continue;
    for (const random of Object.values(exact)) {
      const told = inFives(
        groups.map((group) => [group]),
        random,
      );
      // Not all hidden: one of them is told.
      expect([code, Math.max(...told.rows) > 0 || groups.every((group) => group < 5)]).toEqual([code, true]);
      told.rows.forEach((row, index) => {
        if (row > 0) return;
        expect([code, possible({ ...told, cells: null }, sum(groups), index)]).toEqual([code, [0, 1, 2, 3, 4]]);
      });
    }
  }
});

test("numbers that rounding down told to be exactly four tell nothing of the kind", () => {
  for (let time = 0; time < 200; time += 1) {
    const told = inFives(
      [14, 9, 4, 9].map((group) => [group]),
      anyChance,
    );
    if (told.rows[2] === 0) expect(possible(told, 36, 2)).toEqual([0, 1, 2, 3, 4]);
  }
});

/** What a group can be by one answer, for who knows how many there are in all. */
function reach({ rows }: ToldGroups, people: number, row: number): [number, number] {
  const low = (told: number) => Math.max(0, told - 4);
  const others = rows.filter((_, index) => index !== row);
  const [least, most] = [sum(others.map(low)), sum(others.map((told) => told + 4))];
  const told = rows[row] ?? 0;
  return [Math.max(low(told), people - most), Math.min(told + 4, people - least)];
}

test("from all answers together, and their mean, no group of fewer than five is computed that never changes", () => {
  const few = fc.integer({ min: 1, max: 4 });
  const joins = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 60, maxLength: 60 });
  let guessed = 0;
  const runs = 300;
  fc.assert(
    fc.property(few, fc.integer({ min: 1, max: 60 }), joins, secret, (group, beside, rounds, key) => {
      const chance = chanceOf(key);
      let [women, men] = [7, 9];
      const answers = rounds.map(([more, others]) => {
        [women, men] = [women + more, men + others];
        const told = inFives([[women], [men], [group], [beside]], chance);
        return { told: told.rows[2] ?? 0, reach: reach(told, women + men + group + beside, 2) };
      });
      const low = Math.max(...answers.map(({ reach: [least] }) => least));
      const high = Math.min(...answers.map(({ reach: [, most] }) => most));
      expect(high - low).toBeGreaterThanOrEqual(2);
      if (Math.round(sum(answers.map(({ told }) => told)) / answers.length) === group) guessed += 1;
    }),
    { numRuns: runs },
  );
  // Drawn anew each time, the mean of sixty answers is the number itself.
  expect(guessed / runs).toBeLessThan(0.1);
});

test("a group that stays as it is is told as it was, and one that grows never as fewer", () => {
  fc.assert(
    fc.property(secret, fc.integer({ min: 5, max: 60 }), (key, others) => {
      const chance = chanceOf(key);
      const told = Array.from({ length: 40 }, (_, people) => inFives([[people], [others], [others + 3], [40]], chance));
      const rows = told.map(({ rows: [row = 0] }) => row);
      const same = told.map(({ rows: [, other] }) => other);
      // Where a draw could tell of too few, another is told: rarely.
      const back = rows.filter((row, at) => row < (rows[at - 1] ?? 0)).length;
      expect(back).toBeLessThanOrEqual(2);
      expect(new Set(same).size).toBeLessThanOrEqual(2);
    }),
    { numRuns: 200 },
  );
});

test("what is told of a group is right on average, and often told by age", () => {
  const groups = [
    [3, 41, 62, 30, 12, 8, 1, 0],
    [2, 33, 48, 37, 19, 6, 2, 0],
    [0, 4, 6, 2, 0, 0, 0, 0],
    [1, 9, 7, 3, 1, 0, 0, 55],
  ];
  const times = 400;
  const told = Array.from({ length: times }, () => inFives(groups, anyChance));
  for (const [index, row] of groups.entries()) {
    const mean = sum(told.map(({ rows }) => rows[index] ?? 0)) / times;
    expect(Math.abs(mean - sum(row))).toBeLessThan(1);
  }
  expect(told.filter(({ cells }) => cells).length).toBe(times);
});

test("at rest an edition holds whole fives alone, and no group of fewer", async () => {
  const { prisma, visits } = await testSite();
  const data = Array.from({ length: 36 }, (_, index) => {
    const gender = index < 14 ? "female" : index < 23 ? "male" : index < 27 ? "other" : "unsaid";
    return { email: `m${index}@example.com`, name: "회원", gender } as const;
  });
  await prisma.member.createMany({ data });
  const { genders, now } = await visits.dashboard({ from: "2026-11-01", to: "2026-11-02", tz: "UTC" });
  expect(now.members).toBe(36);
  for (const people of Object.values(genders)) expect((people ?? 5) > 0 && (people ?? 5) % 5).toBe(0);
  const { cells } = await prisma.peopleEdition.findFirstOrThrow();
  const numbers =
    JSON.stringify(cells)
      .match(/(?<=:)\d+/g)
      ?.map(Number) ?? [];
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.every((number) => number > 0 && number % 5 === 0)).toBe(true);
});
