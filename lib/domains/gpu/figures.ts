import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { addDays } from "@/lib/shared/day";
import { type Stretch, zoneCalendar } from "./calendar";
import { type PastRequest, pastRequests } from "./demand";
import type { GpuFigures, GpuPolicy } from "./gpu";
import { type Costing, costOf, median, onBetween } from "./spent";
import { policyOf } from "./view";

const HOUR_MS = 3600_000;
/** Hours of a month, as the cloud counts them. */
const MONTH_H = 730;

/**
 * Hours and cost by day, and pictures and waiting by the hour of the day.
 * @param from first day, `to` the last, in the policy's zone
 */
export async function figuresOf(prisma: PrismaClient, from: string, to: string, now: Date): Promise<GpuFigures> {
  const pilot = await prisma.gpuPilot.findUnique({ where: { id: 1 } });
  const policy = policyOf({ policy: pilot?.policy ?? null });
  const days = daysBetween(from, to, policy.timeZone);
  const [first, last] = [days[0]?.start ?? 0, Math.min(days.at(-1)?.end ?? 0, now.getTime())];
  const [runs, requests] = await Promise.all([
    prisma.gpuRun.findMany({
      where: { since: { lt: new Date(last) }, OR: [{ endedAt: null }, { endedAt: { gt: new Date(first) } }] },
    }),
    pastRequests(prisma, new Date(first), new Date(last)),
  ]);
  return countFigures(policy, days, runs, requests, now.getTime());
}

export type NamedDay = Stretch & { name: string };

/** Pure: the numbers of the charts. Pictures of secret diaries count as work, and as nothing else. */
export function countFigures(
  policy: GpuPolicy,
  days: readonly NamedDay[],
  runs: readonly Costing[],
  requests: readonly PastRequest[],
  now: number,
): GpuFigures {
  const counted = requests.filter(({ isCounted }) => isCounted);
  const told = days.map(({ name, start, end }) => {
    const to = Math.max(start, Math.min(end, now));
    const on = runs.reduce((sum, run) => sum + onBetween(run, start, to), 0);
    const disk = ((to - start) / HOUR_MS) * (policy.diskPerMonth / MONTH_H);
    const cost = runs.reduce((sum, run) => sum + costOf(run, start, to), 0) + disk;
    const pictures = counted.filter(({ finishedAt }) => isWithin(finishedAt.getTime(), start, to)).length;
    return {
      day: name,
      onSeconds: Math.round(on / 1000),
      cost,
      alwaysOn: ((to - start) / HOUR_MS) * policy.pricePerHour + disk,
      pictures,
      costPerPicture: pictures === 0 ? null : cost / pictures,
    };
  });
  const sum = (key: "onSeconds" | "cost" | "alwaysOn" | "pictures") => told.reduce((all, day) => all + day[key], 0);
  const onSeconds = sum("onSeconds");
  const total = { onSeconds, cost: sum("cost"), alwaysOn: sum("alwaysOn"), pictures: sum("pictures") };
  const idleShare = onSeconds === 0 ? null : Math.max(0, 1 - workMs(requests) / 1000 / onSeconds);
  return { days: told, total: { ...total, idleShare }, hours: byHour(policy, counted) };
}

function byHour({ timeZone }: GpuPolicy, counted: readonly PastRequest[]): GpuFigures["hours"] {
  const calendar = zoneCalendar(timeZone);
  const waits = Array.from({ length: 24 }, (): number[] => []);
  for (const { askedAt, startedAt } of counted) {
    waits[Math.floor(calendar.minuteOf(askedAt.getTime()) / 60)]?.push(startedAt.getTime() - askedAt.getTime());
  }
  return waits.map((of, hour) => {
    const middle = median(of);
    return { hour, pictures: of.length, waitMedianS: middle === null ? null : Math.round(middle / 1000) };
  });
}

/** Milliseconds in which it drew at least one picture. */
function workMs(requests: readonly PastRequest[]): number {
  const sorted = [...requests].sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  let [sum, until] = [0, 0];
  for (const { startedAt, finishedAt } of sorted) {
    const [from, to] = [Math.max(startedAt.getTime(), until), finishedAt.getTime()];
    if (to > from) sum += to - from;
    until = Math.max(until, to);
  }
  return sum;
}

function daysBetween(from: string, to: string, timeZone: string): NamedDay[] {
  const calendar = zoneCalendar(timeZone);
  const days: NamedDay[] = [];
  // Noon in UTC lies in that day or beside it, whatever the zone.
  let day = calendar.dayOf(Date.parse(`${from}T12:00:00Z`));
  if (day.name > from) day = calendar.dayOf(day.start - 1);
  if (day.name < from) day = calendar.dayOf(day.end);
  for (; day.name <= to; day = calendar.dayOf(day.end)) {
    days.push({ ...day });
    if (day.name === to || addDays(day.name, 1) > to) break;
  }
  return days;
}

function isWithin(moment: number, from: number, to: number): boolean {
  return moment >= from && moment < to;
}
