import { addDays, fromDay } from "@/lib/shared/day";
import { type Shift, type Step, shiftsOf, startOfDay, stepOf } from "./zone";

const HOUR_MS = 3600_000;
/** Zones lie between UTC-12 and UTC+14. */
const FAR_MS = 15 * HOUR_MS;

/** Days of a zone, as a statement asks for them. */
export type Span = {
  from: string;
  to: string;
  /** All moments of those days are between, and some others. */
  since: Date;
  before: Date;
  /** The rollups that tell these days. */
  step: Step;
  /** Shifts as JSON: since, before, minutes. */
  shifts: string;
};

/** Moments that are asked for as one sum. */
export type Stretch = Pick<Span, "since" | "before" | "step">;

/** From the beginning of a day to the beginning of another, in an IANA zone. */
export function stretchOf(from: string, until: string, timeZone: string): Stretch {
  const span = spanOf(from, until, timeZone);
  const shifts = shiftsOf(timeZone, span.since, span.before);
  return { step: span.step, since: startOfDay(from, shifts), before: startOfDay(until, shifts) };
}

/** The days from one to another, both included, in an IANA zone. */
export function spanOf(from: string, to: string, timeZone: string): Span {
  const since = new Date(fromDay(from).getTime() - FAR_MS);
  const before = new Date(fromDay(addDays(to, 1)).getTime() + FAR_MS);
  const shifts: Shift[] = shiftsOf(timeZone, since, before);
  return { from, to, since, before, step: stepOf(shifts), shifts: JSON.stringify(shifts) };
}

/** Days of a range, the first first. */
export function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
