import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { chartCsv } from "./chart-csv";
import { asOfNow, type Dropped } from "./edge";
import type { StatsQuery } from "./inputs";
import { painterNumbers, topHosts, topPages } from "./lists";
import { peopleOf, visitsOf } from "./people";
import { type ContentSeries, contentSeries, type VisitSeries, visitSeries } from "./series";
import { daysOf, spanOf } from "./span";
import { AGENT_KINDS, type Chart, type ChartNumbers, type Dashboard, type DayNumbers } from "./visit";

const NONE = { visits: 0, visitors: 0, signIns: 0, members: 0, posts: 0, pictures: 0, likes: 0, comments: 0 };

/** Every day of a range, zeros too. */
export function numbersByDay(days: readonly string[], visits: VisitSeries, content: ContentSeries): DayNumbers[] {
  return days.map((day) => ({ day, ...NONE, ...visits.byDay.get(day), ...content.get(day) }));
}

export function kindsOf({ agents }: VisitSeries, dropped: Dropped): Dashboard["agents"] {
  return AGENT_KINDS.map((kind) => ({ kind, visits: agents[kind], dropped: dropped.has(kind) }));
}

/** The numbers of one chart alone: what the others show is not asked for. */
export function chartNumbers(prisma: PrismaClient, now = () => new Date()) {
  const visits = async ({ from, to, tz }: StatsQuery) => {
    const asOf = await asOfNow(prisma);
    return { ...(await visitSeries(prisma, spanOf(from, to, tz), asOf)), dropped: asOf.dropped };
  };
  const asked: { [C in Chart]: (query: StatsQuery) => Promise<ChartNumbers[C]> } = {
    async byDay(query) {
      const { from, to, tz } = query;
      const [asOf, span] = [await asOfNow(prisma), spanOf(from, to, tz)];
      const [seen, content] = await Promise.all([visitSeries(prisma, span, asOf), contentSeries(prisma, span, asOf)]);
      return { byDay: numbersByDay(daysOf(from, to), seen, content) };
    },
    byHour: visits,
    byWeekday: visits,
    async agents(query) {
      const { dropped, ...series } = await visits(query);
      return { agents: kindsOf(series, dropped) };
    },
    async genders(query) {
      const [{ genders }, ofPeople] = await Promise.all([peopleOf(prisma, now()), visitsOf(prisma, query)]);
      return { genders, visitsOf: ofPeople };
    },
    async ages(query) {
      const [{ ages }, ofPeople] = await Promise.all([peopleOf(prisma, now()), visitsOf(prisma, query)]);
      return { ages, visitsOf: ofPeople };
    },
    painters: async (query) => ({ painters: await painterNumbers(prisma, query, await asOfNow(prisma)) }),
    topPages: async (query) => ({ topPages: await topPages(prisma, query, await asOfNow(prisma)) }),
    hosts: async (query) => ({ hosts: await topHosts(prisma, query, await asOfNow(prisma)) }),
  };
  return {
    async csv<C extends Chart>(chart: C, query: StatsQuery): Promise<string> {
      return chartCsv(chart, await asked[chart](query));
    },
  };
}
