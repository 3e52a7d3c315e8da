import { createHash } from "node:crypto";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { addDays } from "@/lib/shared/day";
import { foldNextDays } from "./fold";
import { forgetRows } from "./forget";
import { daysOf } from "./span";
import type { AgentKind, Measure } from "./visit";
import { writeVisits } from "./write-visits";

/** Somebody at a moment. */
export type Sight = { at: Date; who: number; agent: AgentKind; host?: string; path?: string; memberId?: string | null };
type Row = { hour: string; visitor: string; at: string; agent: AgentKind; host: string; path: string };

const HOUR_MS = 3600_000;

/** The same pseudo-random numbers each time. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const start = (at: Date, ms: number) => new Date(at.getTime() - (at.getTime() % ms));

/** The rows that these sights are: the first of a visitor in an hour is the visit. */
export function rowsOf(sights: readonly Sight[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { at, who, agent, host = "", path = "/" } of sights.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const hour = start(at, HOUR_MS).toISOString();
    // Another salt each day: nobody is known again.
    const visitor = createHash("sha256")
      .update(`${hour.slice(0, 10)} ${who}`)
      .digest("base64url")
      .slice(0, 22);
    const key = `${hour} ${visitor}`;
    if (!rows.has(key)) {
      rows.set(key, { hour, visitor, at: start(at, HOUR_MS / 4).toISOString(), agent, host, path });
    }
  }
  return [...rows.values()];
}

/** Writes them as the recorder does, into a book that begins on that day. */
export async function write(prisma: PrismaClient, sights: readonly Sight[], firstDay: string): Promise<Row[]> {
  await prisma.visitBook.create({ data: { foldedTo: new Date(`${firstDay}T00:00:00Z`) } });
  const rows = rowsOf(sights);
  const memberId = null;
  await writeVisits(prisma, { visits: rows.map((row) => ({ ...row, memberId })), pages: rows, signIns: [] });
  return rows;
}

/** Folds all days before this one, and keeps no raw row longer than it must. */
export async function foldBefore(prisma: PrismaClient, day: string): Promise<void> {
  const now = () => new Date(`${day}T03:00:00Z`);
  while (await foldNextDays({ prisma, now }, 31));
  await forgetRows(prisma, 1);
}

/** What a clock on the wall shows, asked in another way than the numbers do. */
export function wallOf(timeZone: string): (at: string | Date) => { day: string; hour: number; weekday: number } {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    weekday: "short",
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
    const weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(parts.weekday ?? "");
    return { day: `${parts.year}-${parts.month}-${parts.day}`, hour: Number(parts.hour), weekday };
  };
}

/** A straightforward count of the same, over the rows themselves. */
export function counted(
  rows: readonly Row[],
  from: string,
  to: string,
  timeZone: string,
  dropped: readonly string[] = [],
) {
  const wall = wallOf(timeZone);
  const byDay = new Map(daysOf(from, to).map((day) => [day, { visits: 0, visitors: 0 }]));
  const byHour = Array<number>(24).fill(0);
  const byWeekday = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
  const agents: Partial<Record<AgentKind, number>> = {};
  const months = new Set<string>();
  const seen = new Set<string>();
  for (const row of rows.toSorted((a, b) => a.hour.localeCompare(b.hour))) {
    const { day, hour, weekday } = wall(row.at);
    months.add(day.slice(0, 7));
    const isDropped = dropped.includes(row.agent);
    // Who came with a dropped kind only is nobody.
    const isFirst = !isDropped && !seen.has(row.visitor);
    if (!isDropped) seen.add(row.visitor);
    const numbers = byDay.get(day);
    if (!numbers) continue;
    agents[row.agent] = (agents[row.agent] ?? 0) + 1;
    if (isDropped) continue;
    numbers.visits += 1;
    if (isFirst) numbers.visitors += 1;
    byHour[hour] = (byHour[hour] ?? 0) + 1;
    const hours = byWeekday[weekday];
    if (hours) hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return { byDay, byHour, byWeekday, agents, months: [...months].sort().reverse() };
}

/** One measure's days that are not zero. */
export function daysWith(byDay: readonly ({ day: string } & Record<Measure, number>)[], measure: Measure) {
  return Object.fromEntries(byDay.filter((day) => day[measure] > 0).map((day) => [day.day, day[measure]]));
}

export const dayAfter = (day: string, days: number) => addDays(day, days);
