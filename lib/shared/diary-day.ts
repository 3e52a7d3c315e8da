const DAY_MS = 86_400_000;
/** Further back, a slip of the finger is likelier than a memory. */
const FAR_BACK_DAYS = 5 * 365 + 1;
const FAR_AHEAD_DAYS = 31;

/** A writer's day may end so late: at five in the morning. */
export const DAY_ENDS_LATEST = 5;

/** Days are compared as text: "2026-11-28". */
export const FIRST_DAY = "1900-01-01";

/** The last day of next year. */
export function lastDay(now = new Date()): string {
  return `${now.getUTCFullYear() + 1}-12-31`;
}

/** Whether a diary may be about that day. */
export function isDiaryDay(day: string, now = new Date()): boolean {
  return day >= FIRST_DAY && day <= lastDay(now);
}

/** Whether its writer is asked if that day is meant. */
export function isFarDay(day: string, now = new Date()): boolean {
  const days = (Date.parse(day) - now.getTime()) / DAY_MS;
  return days < -FAR_BACK_DAYS || days > FAR_AHEAD_DAYS;
}
