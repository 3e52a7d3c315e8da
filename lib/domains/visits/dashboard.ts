import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { addDays } from "@/lib/shared/day";
import { nextMonth } from "@/lib/shared/month";
import { kindsOf, numbersByDay } from "./charts";
import { asOfNow } from "./edge";
import type { HourQuery, StatsQuery } from "./inputs";
import { painterNumbers, topHosts, topPages } from "./lists";
import { monthsWithData } from "./months";
import { peopleOf, visitsOf } from "./people";
import { contentSeries, visitSeries } from "./series";
import { daysOf, spanOf, stretchOf } from "./span";
import { sumsOf } from "./sums";
import { type Dashboard, type HourChart, MEASURES, PEOPLE_MIN } from "./visit";

type Needs = {
  prisma: PrismaClient;
  /** Members with a living session that was used since then. */
  countSeen(since: Date): Promise<number>;
  now?(): Date;
};

/** Who was seen so lately is signed in now: sessions note it every five minutes at most. */
const NOW_MS = 10 * 60_000;

/** What the admins' first page shows: numbers alone, and none of a secret diary. */
export function createDashboard({ prisma, countSeen, now = () => new Date() }: Needs) {
  return {
    /** @param known the months, where they were asked for already */
    async dashboard({ from, to, tz }: StatsQuery, known?: string[]): Promise<Dashboard> {
      const days = daysOf(from, to);
      const before = { from: addDays(from, -days.length), to: addDays(from, -1) };
      const span = spanOf(from, to, tz);
      const range = { from, to };
      const asOf = await asOfNow(prisma);
      const [visits, content, earlier, counts, signedIn, people, ofPeople, painters, pages, hosts, months] =
        await Promise.all([
          visitSeries(prisma, span, asOf),
          contentSeries(prisma, span, asOf),
          sumsOf(prisma, stretchOf(before.from, from, tz), asOf),
          countNow(prisma),
          countSeen(new Date(now().getTime() - NOW_MS)),
          peopleOf(prisma, now()),
          visitsOf(prisma, range),
          painterNumbers(prisma, range, asOf),
          topPages(prisma, range, asOf),
          topHosts(prisma, range, asOf),
          known ?? monthsWithData(prisma, tz, now()),
        ]);
      const byDay = numbersByDay(days, visits, content);
      const sums = Object.fromEntries(
        MEASURES.map((measure) => {
          const sum = byDay.reduce((all, day) => all + day[measure], 0);
          return [measure, { range: sum, before: earlier[measure] }];
        }),
      ) as Dashboard["sums"];
      return {
        range: { from, to, timeZone: tz },
        before,
        now: { ...counts, signedIn: signedIn < PEOPLE_MIN ? null : signedIn },
        sums,
        byDay,
        byHour: visits.byHour,
        byWeekday: visits.byWeekday,
        ...people,
        visitsOf: ofPeople,
        painters,
        topPages: pages,
        hosts,
        agents: kindsOf(visits, asOf.dropped),
        months,
      };
    },

    /** Months of that zone in which anything was counted, the latest first. */
    months: (tz: string) => monthsWithData(prisma, tz, now()),

    /** Visits by hour of the day, of a month of that zone or of all time. @param known the months, as above */
    async hours({ month, tz }: HourQuery, known?: string[]): Promise<HourChart> {
      const months = month === "all" ? (known ?? (await monthsWithData(prisma, tz, now()))) : [month];
      const [last, first] = [months[0], months.at(-1)];
      const empty = { month, timeZone: tz, byHour: Array<number>(24).fill(0) };
      if (!first || !last) return empty;
      const span = spanOf(`${first}-01`, addDays(`${nextMonth(last)}-01`, -1), tz);
      const { byHour } = await visitSeries(prisma, span, await asOfNow(prisma));
      return { ...empty, byHour };
    },
  };
}

async function countNow(prisma: PrismaClient): Promise<Omit<Dashboard["now"], "signedIn">> {
  const [now] = await prisma.$queryRaw<{ members: number; posts: number; pictures: number }[]>`
    SELECT (SELECT count(*)::int FROM "Member") AS members,
      (SELECT count(*)::int FROM "Post" post WHERE counted(post)) AS posts,
      (SELECT count(*)::int FROM "Picture" picture JOIN "Post" post ON post.id = picture."postId"
        WHERE picture.status = 'done' AND counted(post)) AS pictures`;
  return now ?? { members: 0, posts: 0, pictures: 0 };
}
