import { DEFAULT_POLICY, type GpuPolicy } from "../gpu";
import { leastOnMs, type Rule } from "./best";
import type { Outcome, Violation } from "./outcome";
import { randomOf } from "./random";
import { simulate } from "./simulate";
import { SITES, type SiteSize, type World, yearOf } from "./world";

/** The policy whose cost is compared with hindsight: as it is set by default, and on. */
export const STANDARD: GpuPolicy = { ...DEFAULT_POLICY, isOn: true };
/** The same where an hour begun is paid. */
export const BY_THE_HOUR: GpuPolicy = { ...STANDARD, leastMinutes: 60, idleMinutes: 5 };

/** Tight in all that it has, another one for each seed: caps, budgets and quiet hours that bind. */
export function tightPolicy(seed: number): GpuPolicy {
  const random = randomOf(seed * 31 + 7);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const price = STANDARD.pricePerHour;
  return {
    ...STANDARD,
    idleMinutes: between(3, 40),
    hoursMax: between(1, 4),
    leastMinutes: random() < 0.5 ? 0 : between(10, 60),
    quiet: random() < 0.5 ? null : { from: `0${between(0, 2)}:30`, to: `0${between(5, 8)}:15` },
    dayBudget: random() < 0.3 ? null : price * (0.5 + 5 * random()),
    monthBudget: random() < 0.3 ? null : price * (10 + 60 * random()),
  };
}

export type YearReport = {
  seed: number;
  size: SiteSize;
  violations: Violation[];
  /** Of the standard policy. */
  hoursOn: number;
  cost: number;
  starts: number;
  drawn: number;
  /** Cost over the least possible under each rule. */
  ratios: Record<Rule, number>;
  byTheHour: number;
  longestDelayS: number;
  /** Requests that found it off, and how long those waited in the median and at the 95th percentile; seconds. */
  foundOff: number;
  waitedS: { median: number; p95: number };
  tight: { hoursOn: number; handedBack: number; stops: Outcome["stops"] };
};

/** One year of one site, under the standard policy with these idle minutes, by the hour, and under a tight one. */
export function yearReport(
  seed: number,
  size: SiteSize,
  days = 365,
  idleMinutes: number = STANDARD.idleMinutes,
): YearReport {
  const world = yearOf(seed, size, days);
  const standard = { ...STANDARD, idleMinutes };
  const outcome = simulate(standard, world);
  const hourly = simulate(BY_THE_HOUR, world);
  const tight = simulate(tightPolicy(seed), world);
  const bootMs = meanBoot(world, outcome.starts);
  const ratio = (rule: Rule) => outcome.onMs / leastOnMs(world, standard, rule, bootMs);
  const off = [...outcome.waits].filter((wait, i) => outcome.foundOff[i] === 1 && wait >= 0).sort((a, b) => a - b);
  return {
    seed,
    size,
    violations: [...outcome.violations, ...hourly.violations, ...tight.violations],
    hoursOn: outcome.onMs / 3600_000,
    cost: outcome.cost,
    starts: outcome.starts,
    drawn: outcome.drawn,
    ratios: { waits: ratio("waits"), knows: ratio("knows"), cheapest: ratio("cheapest") },
    byTheHour: hourly.onMs / leastOnMs(world, BY_THE_HOUR, "knows", meanBoot(world, hourly.starts)),
    longestDelayS: Math.max(outcome.longestDelayMs, hourly.longestDelayMs, tight.longestDelayMs) / 1000,
    foundOff: off.length,
    waitedS: { median: quantile(off, 0.5) / 1000, p95: quantile(off, 0.95) / 1000 },
    tight: { hoursOn: tight.onMs / 3600_000, handedBack: tight.handedBack, stops: tight.stops },
  };
}

export const SIZES = Object.keys(SITES) as SiteSize[];

/** What a start of this year took on average: who knows what will be asked for does not know how long a start will take. */
function meanBoot(world: World, starts: number): number {
  let sum = 0;
  for (let n = 0; n < starts; n++) sum += world.bootMs(n);
  return sum / Math.max(1, starts);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
