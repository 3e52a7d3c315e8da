import type { Stretch } from "../calendar";
import { exponential, logNormal, poisson, randomOf } from "./random";

const MINUTE_MS = 60_000;
const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;

/** One picture: when it is asked for, and how long drawing it takes. */
export type Request = { askedAt: number; drawMs: number };

/** What a machine meets: requests in the order of their time, how it starts and stops, and when things are away. */
export type World = {
  start: number;
  end: number;
  requests: readonly Request[];
  /** Pictures that it draws at once. */
  concurrency: number;
  /** What the n-th start takes until it can draw, and the n-th stop until it may be started again. */
  bootMs(n: number): number;
  stopMs(n: number): number;
  /** The cloud has no such machine to give. */
  noCapacity: readonly Stretch[];
  /** The cloud can't be reached: neither looked at nor asked. */
  cloudAway: readonly Stretch[];
  /** What it is can't be seen; what it is asked for is done. */
  cloudBlind: readonly Stretch[];
  /** The model server does not say how it is. */
  serverSilent: readonly Stretch[];
};

/** Requests a day of a site; so busy are the hours of its day, from midnight on. */
export const SITES = { small: 12, middle: 80, busy: 400 } as const;
export type SiteSize = keyof typeof SITES;
const HOURS = [
  0.5, 0.2, 0.1, 0.05, 0.05, 0.1, 0.3, 0.6, 0.7, 0.6, 0.6, 0.7, 0.9, 0.8, 0.7, 0.7, 0.8, 0.9, 1.2, 1.6, 2.2, 2.8, 2.6,
  1.4,
];
const HOURS_SUM = HOURS.reduce((sum, hour) => sum + hour, 0);
const WEEKEND = 1.5;
/** Midnight of 1 January 2026 in Seoul, a Thursday. */
const NEW_YEAR = Date.UTC(2025, 11, 31, 15);
const WEEKDAY = 4;

/** A year of a site, by chance: nights, weekends, bursts, failures, slow starts, no capacity for hours. */
export function yearOf(seed: number, size: SiteSize, days = 365): World {
  const random = randomOf(seed * 7919 + SITES[size]);
  const end = NEW_YEAR + days * DAY_MS;
  return {
    start: NEW_YEAR,
    end,
    requests: requestsOf(random, SITES[size], days),
    concurrency: 4,
    bootMs: durations(random, (by) => (by() < 0.03 ? 10 + 10 * by() : logNormal(by, 3.5, 0.2)) * MINUTE_MS),
    stopMs: durations(random, (by) => logNormal(by, 0.6, 0.4) * MINUTE_MS),
    noCapacity: stretches(random, end, 25 * DAY_MS, (by) => logNormal(by, 2, 0.8) * HOUR_MS),
    cloudAway: stretches(random, end, 40 * DAY_MS, (by) => logNormal(by, 4, 1) * MINUTE_MS),
    cloudBlind: stretches(random, end, 15 * DAY_MS, (by) => logNormal(by, 2, 1) * MINUTE_MS),
    serverSilent: stretches(random, end, 3 * DAY_MS, (by) => logNormal(by, 3, 1.2) * MINUTE_MS),
  };
}

function requestsOf(random: () => number, aDay: number, days: number): Request[] {
  const asked: number[] = [];
  const askers = aDay / 1.8;
  let burstUntil = 0;
  for (let hour = 0; hour < days * 24; hour++) {
    const at = NEW_YEAR + hour * HOUR_MS;
    const weekday = (WEEKDAY + Math.floor(hour / 24)) % 7;
    if (random() < 1 / (24 * 15)) burstUntil = at + (1 + 2 * random()) * HOUR_MS;
    const busy = (HOURS[hour % 24] ?? 0) * (weekday % 6 === 0 ? WEEKEND : 1) * (at < burstUntil ? 8 : 1);
    for (let n = poisson(random, (askers * busy) / HOURS_SUM); n > 0; n--) {
      // Who asks for a picture often asks for another.
      for (let next = at + random() * HOUR_MS; ; next += exponential(random, 70_000)) {
        asked.push(next);
        if (random() > 0.45) break;
      }
    }
  }
  asked.sort((a, b) => a - b);
  // One in a thousand hangs for minutes.
  const drawMs = () => (random() < 0.001 ? (2 + 6 * random()) * MINUTE_MS : logNormal(random, 14_000, 0.35));
  return asked.map((askedAt) => ({ askedAt, drawMs: drawMs() }));
}

/** The n-th is the same however often it is asked for. */
function durations(random: () => number, one: (by: () => number) => number): (n: number) => number {
  const seed = Math.floor(random() * 2 ** 31);
  return (n) => one(randomOf(seed + n * 104_729));
}

function stretches(random: () => number, end: number, every: number, length: (by: () => number) => number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = NEW_YEAR + exponential(random, every); at < end; at += exponential(random, every)) {
    const last = at + length(random);
    found.push({ start: at, end: last });
    at = last;
  }
  return found;
}

/** The stretch that a moment lies in, asked for moments in order. */
export function walking(stretches: readonly Stretch[]): (now: number) => Stretch | null {
  let i = 0;
  return (now) => {
    while (i < stretches.length && (stretches[i]?.end ?? 0) <= now) i += 1;
    const next = stretches[i];
    return next && next.start <= now ? next : null;
  };
}
