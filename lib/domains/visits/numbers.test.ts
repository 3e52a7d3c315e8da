import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/shared/day";
import { testSite } from "@/tests/support/site";
import { AGENT_KINDS, type Dashboard } from "./visit";
import { counted, foldBefore, randomOf, type Sight, wallOf, write } from "./visits.fixture";
import { shiftsOf } from "./zone";

const ZONES = Intl.supportedValuesOf("timeZone");
const DAY_MS = 86_400_000;
const FIRST = "2023-12-01";
/** Of two years, with a Feb 29, two ends of years, and changes of clocks in all parts of the world. */
const DAYS = 760;
const START = Date.parse(`${FIRST}T00:00:00Z`);

async function setup(now: string) {
  const site = await testSite(undefined, undefined, {}, { now: () => new Date(now) });
  // Sights of all quarters, thick around the days on which clocks change.
  const random = randomOf(7);
  const thick = ["2024-03-10", "2024-03-31", "2024-04-07", "2024-10-06", "2024-10-27", "2024-11-03", "2025-03-30"];
  const sights: Sight[] = Array.from({ length: 800 }, (_, index) => {
    const near = thick[index % (thick.length * 2)];
    const at = near ? Date.parse(near) + (random() * 4 - 2) * DAY_MS : START + random() * (DAYS - 2) * DAY_MS;
    const agent = AGENT_KINDS[Math.floor(random() * AGENT_KINDS.length)] ?? "odd";
    return { at: new Date(Math.floor(at)), who: Math.floor(random() * 30), agent };
  });
  const rows = await write(site.prisma, sights, FIRST);
  return { ...site, rows };
}

function told({ byDay, byHour, byWeekday, agents, months }: Dashboard) {
  const days = new Map(byDay.map(({ day, visits, visitors }) => [day, { visits, visitors }]));
  const kinds = Object.fromEntries(agents.filter(({ visits }) => visits > 0).map(({ kind, visits }) => [kind, visits]));
  return { byDay: days, byHour, byWeekday, agents: kinds, months };
}

test("in every zone, with every change of its clocks, the numbers are a count of the rows", {
  timeout: 240_000,
}, async () => {
  const now = "2025-12-28T12:00:00Z";
  const { prisma, visits, rows } = await setup(now);
  await foldBefore(prisma, "2025-02-11");
  const [from, to] = ["2023-12-31", "2025-03-31"];
  const wrong: string[] = [];
  for (const tz of differing()) {
    const dashboard = await visits.dashboard({ from, to, tz });
    const naive = counted(rows, from, to, tz);
    if (!isSame(told(dashboard), naive)) wrong.push(tz);
  }
  expect(wrong).toEqual([]);
});

/** Of zones whose clocks go alike one: what they show is compared with every zone's own in another test. */
function differing(): string[] {
  const alike = new Map<string, string>();
  const [since, before] = [new Date("2023-12-01T00:00:00Z"), new Date("2026-02-01T00:00:00Z")];
  for (const tz of ZONES) alike.set(JSON.stringify(shiftsOf(tz, since, before)), tz);
  expect(alike.size).toBeGreaterThan(60);
  return [...alike.values()];
}

test("every zone's clocks are known, to the minute, over thirty years", () => {
  const [since, before] = [new Date("2000-01-01T00:00:00Z"), new Date("2030-01-01T00:00:00Z")];
  const random = randomOf(11);
  for (const tz of ZONES) {
    const wall = wallOf(tz);
    const shifts = shiftsOf(tz, since, before);
    const changes = shifts.slice(1).flatMap((shift) => [shift.since.getTime() - 60_000, shift.since.getTime()]);
    const moments = Array.from({ length: 20 }, () => since.getTime() + Math.floor(random() * 15_000_000) * 60_000);
    for (const moment of [...changes, ...moments].filter((at) => at < before.getTime())) {
      const shift = shifts.find((one) => one.since.getTime() <= moment && moment < one.before.getTime());
      const shown = new Date(moment + (shift?.minutes ?? Number.NaN) * 60_000).toISOString();
      const { day, hour } = wall(new Date(moment));
      expect([tz, shown.slice(0, 13)]).toEqual([tz, `${day}T${String(hour).padStart(2, "0")}`]);
    }
  }
});

function isSame(one: ReturnType<typeof told>, other: ReturnType<typeof counted>): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}

test("whatever is folded, dropped and asked for, the numbers are a count of the rows", {
  timeout: 240_000,
}, async () => {
  const { prisma, visits, rows } = await setup("2025-12-28T12:00:00Z");
  let folded = 0;
  const days = fc.integer({ min: 0, max: DAYS - 3 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ZONES),
      days,
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 40 }),
      fc.subarray([...AGENT_KINDS]),
      async (tz, first, length, further, dropped) => {
        folded = Math.min(folded + further, DAYS - 2);
        await foldBefore(prisma, addDays(FIRST, folded));
        await prisma.droppedAgent.deleteMany();
        await prisma.droppedAgent.createMany({ data: dropped.map((agent) => ({ agent })) });
        const [from, to] = [addDays(FIRST, first), addDays(FIRST, first + length)];
        const dashboard = await visits.dashboard({ from, to, tz });
        expect(told(dashboard)).toEqual(counted(rows, from, to, tz, dropped));
        const before = counted(rows, dashboard.before.from, dashboard.before.to, tz, dropped);
        const sum = [...before.byDay.values()].reduce((all, day) => all + day.visits, 0);
        expect(dashboard.sums.visits.before).toBe(sum);
      },
    ),
    { numRuns: 25 },
  );
});
