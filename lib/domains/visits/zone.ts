import { addDays, fromDay } from "@/lib/shared/day";

/** From `since` to `before` the clocks of a zone were so many minutes before UTC. */
export type Shift = { since: Date; before: Date; minutes: number };

const MINUTE_MS = 60_000;
/** No zone changed its clocks twice in so few days. */
const LOOK_EVERY_MS = 4 * 86_400_000;
const FORMATS_MAX = 100;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * How far the clocks of an IANA zone stood from UTC between two whole minutes, the earliest first. Asked of Intl and not
 * of the database, so that both kinds of database know the same zones.
 */
export function shiftsOf(timeZone: string, since: Date, before: Date): Shift[] {
  const format = formatOf(timeZone);
  const minutesAt = (moment: number) => {
    // Swedish dates are written as ISO dates: "2026-11-21 01:30:00".
    const wall = Date.parse(`${format.format(moment).replace(" ", "T")}Z`);
    return Math.round((wall - moment) / MINUTE_MS);
  };
  const shifts: Shift[] = [];
  let [from, minutes] = [since.getTime(), minutesAt(since.getTime())];
  for (let at = from; at < before.getTime(); ) {
    const next = Math.min(at + LOOK_EVERY_MS, before.getTime());
    const changed = minutesAt(next) === minutes ? null : changeBetween(at, next, minutes, minutesAt);
    if (changed !== null) {
      shifts.push({ since: new Date(from), before: new Date(changed), minutes });
      [from, minutes] = [changed, minutesAt(changed)];
    }
    at = changed ?? next;
  }
  if (from < before.getTime()) shifts.push({ since: new Date(from), before, minutes });
  return shifts;
}

/** The first minute after `at` at which it is not so many minutes any more; it is at `next`. */
function changeBetween(at: number, next: number, minutes: number, minutesAt: (moment: number) => number): number {
  let [same, other] = [at, next];
  while (other - same > MINUTE_MS) {
    const middle = same + Math.floor((other - same) / 2 / MINUTE_MS) * MINUTE_MS;
    if (minutesAt(middle) === minutes) same = middle;
    else other = middle;
  }
  return other;
}

/** The first moment of these shifts at which a wall shows that day. */
export function startOfDay(day: string, shifts: readonly Shift[]): Date {
  const wall = fromDay(day).getTime();
  for (const { since, before, minutes } of shifts) {
    const moment = wall - minutes * MINUTE_MS;
    if (moment < before.getTime()) return new Date(Math.max(moment, since.getTime()));
  }
  return fromDay(addDays(day, 1));
}

/** Which rollups tell a zone's hours: see rollup_steps of the database. */
export type Step = 15 | 60 | 75 | 90 | 105;

/** Hours that begin so many minutes past those of UTC; quarters where that changes, or clocks change within one. */
export function stepOf(shifts: readonly Shift[]): Step {
  const late = shifts.map(({ minutes }) => (60 - (((minutes % 60) + 60) % 60)) % 60);
  const [first = 0] = late;
  const isOne = late.every((minutes) => minutes === first);
  const fits = shifts.slice(1).every(({ since }) => since.getTime() % (60 * MINUTE_MS) === first * MINUTE_MS);
  return isOne && fits && first % 15 === 0 ? ((60 + first) as Step) : 15;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  // Spellings are many ("asia/SEOUL"): they must not pile up.
  if (formats.size >= FORMATS_MAX) formats.clear();
  formats.set(timeZone, format);
  return format;
}
