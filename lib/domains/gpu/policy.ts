import type { GpuProblem, GpuState } from "@/lib/engines/gpu/gpu-instance";
import { quietUntil, zoneCalendar } from "./calendar";
import type { GpuCause, GpuPolicy, GpuTold } from "./gpu";

/** It is decided anew this often, and whenever somebody asks for a picture. */
export const TICK_MS = 10_000;
/** So long before it must be stopped it takes nothing new: longer than a picture takes. */
export const DRAIN_AHEAD_MS = 120_000;
/** In quiet hours it is given up as soon as nobody needed it for this long. */
export const QUIET_IDLE_MS = 60_000;
/** Who saved a draft so lately is writing. */
export const WRITING_MS = 120_000;
const HOUR_MS = 3600_000;
/** The clocks of processes agree as well as this. */
const SKEW_MS = 5_000;

/** All that a decision looks at. Moments are milliseconds since 1970. */
export type GpuView = {
  state: GpuState;
  /** What the model server says; `busy` null is not known, and counts as busy. */
  server: { answers: boolean; busy: boolean | null; lastWorkedAt: number | null };
  /** Pictures of its painter that wait for it, and that are drawn now. */
  waiting: number;
  drawing: number;
  /** When a picture was last asked for, begun or finished there. */
  wantedAt: number | null;
  /** When somebody last wrote with its painter. */
  writingAt: number | null;
  run: { since: number; isAdmins: boolean; readyAt: number | null } | null;
  /** It takes nothing new since then: it is about to be stopped. */
  held: { since: number; cause: GpuCause } | null;
  /** Dollars that running has cost in the day and the month that it is. */
  spent: { day: number; month: number };
  overrideUntil: number | null;
  failed: { count: number; at: number; problem: GpuProblem } | null;
  /** How long a start takes until it draws, learned from the last ones. */
  bootMs: number;
};

export type Decision = { tell: GpuTold } & (
  | { act: null; why: GpuCause | null }
  | { act: "start" | "drain"; why: GpuCause }
  /** `handBack`: what it draws is put back into the queue first. */
  | { act: "stop"; why: GpuCause; handBack: boolean }
);

type Limit = { leftMs: number; cause: "cap" | "dayBudget" | "monthBudget"; until: number | null };

/** What is to be done with the machine now, why, and what a writer is told. Pure: the simulation and the replay ask it too. */
export function decide(policy: GpuPolicy, view: GpuView, now: number): Decision {
  if (view.run || view.state === "running" || view.state === "pending") return decideOn(policy, view, now);
  return decideOff(policy, view, now);
}

function decideOn(policy: GpuPolicy, view: GpuView, now: number): Decision {
  const { run, held } = view;
  const limit = limitOf(policy, view, now);
  const tell = tellOn(view, limit, now);
  // Whatever is or is not known of it by then.
  if (limit.leftMs <= 0) return { act: "stop", why: limit.cause, handBack: true, tell };
  if (held) {
    // Nothing is claimed any more. Whether it is idle was looked at before, unless it is held because time runs out.
    const isIdle = view.drawing === 0 && (isIdleCause(held.cause) || view.server.busy === false);
    if (isIdle) return { act: "stop", why: held.cause, handBack: false, tell };
    return { act: null, why: held.cause, tell };
  }
  if (limit.leftMs <= DRAIN_AHEAD_MS) return { act: "drain", why: limit.cause, tell };
  if (!policy.isOn || view.state !== "running" || !run || run.readyAt === null) return { act: null, why: null, tell };
  const idle = idleOf(policy, view, now);
  if (idle && now >= idle.at) return { act: "stop", why: idle.why, handBack: false, tell };
  return { act: null, why: null, tell };
}

function decideOff(policy: GpuPolicy, view: GpuView, now: number): Decision {
  const nothing = (tell: GpuTold): Decision => ({ act: null, why: null, tell });
  const asleep = (until: number | null, wakesIn: number | null): GpuTold => ({
    is: "asleep",
    until: until === null ? null : isoOf(until),
    wakesIn: wakesIn === null ? null : secondsOf(wakesIn),
  });
  if (view.state === "gone" || view.state === "unknown" || !policy.isOn) return nothing(asleep(null, null));
  const limit = limitOf(policy, view, now);
  if (limit.leftMs <= worthMs(view)) {
    return nothing({ is: "over_budget", until: limit.until === null ? null : isoOf(limit.until) });
  }
  const quiet = quietUntil(policy.quiet, zoneCalendar(policy.timeZone), now);
  if (quiet !== null) return nothing(asleep(quiet, null));
  const again = view.failed && isPast(view.failed.at, now) ? triesAgainAt(view.failed) : null;
  if (again !== null && now < again) return nothing({ is: "no_capacity", triesAgainAt: isoOf(again) });
  const why = wishOf(policy, view, now);
  if (!why) return nothing(asleep(null, view.bootMs));
  const tell: GpuTold = { is: "waking", seconds: secondsOf(view.bootMs) };
  // One that is on its way down can't be started before it is there.
  return view.state === "stopped" ? { act: "start", why, tell } : nothing(tell);
}

/** Who wants it on; null: nobody. */
function wishOf(policy: GpuPolicy, view: GpuView, now: number): "waiting" | "writing" | null {
  if (view.waiting > 0) return "waiting";
  const at = wroteAt(policy, view, now);
  return at !== null && now - at < WRITING_MS ? "writing" : null;
}

/** When somebody last wrote with its painter, where that counts. */
function wroteAt(policy: GpuPolicy, { writingAt }: GpuView, now: number): number | null {
  return policy.wakesForWriters && writingAt !== null && isPast(writingAt, now) ? writingAt : null;
}

/** What was noted at a moment that is still to come was noted by a clock that went wrong: nobody waits for that moment. */
function isPast(moment: number, now: number): boolean {
  return moment <= now + SKEW_MS;
}

/** When it may be stopped because nobody needs it; null: it may not. What is not known of it counts as work. */
export function idleOf(policy: GpuPolicy, view: GpuView, now: number): { at: number; why: "idle" | "quiet" } | null {
  const { run, server } = view;
  if (view.waiting > 0 || view.drawing > 0 || server.busy !== false || !run) return null;
  const needed = Math.max(
    view.wantedAt ?? 0,
    wroteAt(policy, view, now) ?? 0,
    server.lastWorkedAt ?? 0,
    run.readyAt ?? run.since,
  );
  const isQuiet = !run.isAdmins && quietUntil(policy.quiet, zoneCalendar(policy.timeZone), now) !== null;
  const idleMs = isQuiet ? Math.min(QUIET_IDLE_MS, policy.idleMinutes * 60_000) : policy.idleMinutes * 60_000;
  return { at: Math.max(needed + idleMs, run.since + policy.leastMinutes * 60_000), why: isQuiet ? "quiet" : "idle" };
}

/** What stops it first, whatever it does, and in how long. */
export function limitOf(policy: GpuPolicy, view: GpuView, now: number): Limit {
  const calendar = zoneCalendar(policy.timeZone);
  const cap = policy.hoursMax * HOUR_MS - (view.run ? now - view.run.since : 0);
  const limits: Limit[] = [{ leftMs: cap, cause: "cap", until: null }];
  const budget = (cause: "dayBudget" | "monthBudget", spent: number, end: number) => {
    const most = policy[cause];
    if (most === null || policy.pricePerHour === 0) return;
    const leftMs = ((most - spent) / policy.pricePerHour) * HOUR_MS;
    // A new day, or month, begins before it is used up.
    if (now + leftMs >= end) return;
    limits.push({ leftMs: Math.max(leftMs, (view.overrideUntil ?? 0) - now), cause, until: end });
  };
  budget("dayBudget", view.spent.day, calendar.dayOf(now).end);
  budget("monthBudget", view.spent.month, calendar.monthOf(now).end);
  return limits.reduce((first, one) => (one.leftMs < first.leftMs ? one : first));
}

/** With less than this left a start would be paid for, and draw nothing. */
export function worthMs({ bootMs }: Pick<GpuView, "bootMs">): number {
  return bootMs + DRAIN_AHEAD_MS + 60_000;
}

const FIRST_WAIT_MS = 20_000;
/** What passes by itself is tried again within a minute, so that nobody waits longer; what a person must mend, rarely. */
const LONGEST_WAIT_MS = { passes: 40_000, stays: 600_000 } as const;
const PASSING: readonly GpuProblem[] = ["no_capacity", "throttled", "no_network"];

/** When a start that failed is tried again. */
export function triesAgainAt({ count, at, problem }: { count: number; at: number; problem: GpuProblem }): number {
  const longest = LONGEST_WAIT_MS[PASSING.includes(problem) ? "passes" : "stays"];
  return at + Math.min(longest, FIRST_WAIT_MS * 2 ** Math.min(count - 1, 10));
}

function isIdleCause(cause: GpuCause): boolean {
  return cause === "idle" || cause === "quiet" || cause === "admin";
}

function tellOn(view: GpuView, limit: Limit, now: number): GpuTold {
  if (view.held) {
    if (limit.cause !== "cap" && limit.leftMs <= DRAIN_AHEAD_MS) {
      return { is: "over_budget", until: limit.until === null ? null : isoOf(limit.until) };
    }
    return { is: "asleep", until: null, wakesIn: secondsOf(view.bootMs) };
  }
  if (view.state === "running" && view.server.answers) return { is: "awake" };
  const left = secondsOf(view.bootMs - (now - (view.run?.since ?? now)));
  // One that takes longer than others did, or has gone silent, may take for ever.
  return { is: "waking", seconds: left >= SOONEST_S ? left : null };
}

/** Less is not promised: what is looked at every ten seconds is not known to five. */
const SOONEST_S = 5;

function secondsOf(ms: number): number {
  return Math.round(ms / 1000);
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString();
}
