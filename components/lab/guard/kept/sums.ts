import type { GuardDay, GuardSums } from "@/lib/domains/guard/guard-session";
import { perMinute } from "../rules/blink-rate";

/** Seconds of a sitting, or of several, that were bad. */
export const badOf = ({ badS }: GuardSums): number => badS.down + badS.near + badS.tilt;

/** 0..1; null where nothing was watched. */
export const badShareOf = (sums: GuardSums): number | null =>
  sums.watchedS === 0 ? null : badOf(sums) / sums.watchedS;

export const rateOf = ({ blinks, eyesS }: GuardSums): number | null => perMinute(blinks, eyesS);

export function add(all: readonly GuardSums[]): GuardSums {
  const sum = (of: (one: GuardSums) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    watchedS: sum(({ watchedS }) => watchedS),
    badS: {
      down: sum(({ badS }) => badS.down),
      near: sum(({ badS }) => badS.near),
      tilt: sum(({ badS }) => badS.tilt),
    },
    eyesS: sum(({ eyesS }) => eyesS),
    blinks: sum(({ blinks }) => blinks),
  };
}

/** Days, oldest first, as weeks of seven that end with the last one; each has the day on which it begins. */
export function weeksOf(days: readonly GuardDay[]): GuardDay[] {
  const weeks: GuardDay[] = [];
  for (let end = days.length; end > 0; end -= 7) {
    const week = days.slice(Math.max(0, end - 7), end);
    weeks.unshift({ day: week[0]?.day ?? "", ...add(week) });
  }
  return weeks;
}
