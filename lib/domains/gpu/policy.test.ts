import { expect, test } from "vitest";
import { DEFAULT_POLICY, GpuPolicy, type GpuPolicy as Policy } from "./gpu";
import { DRAIN_AHEAD_MS, decide, type GpuView } from "./policy";
import { HOUR, MINUTE, NOON, OFF } from "./policy.fixture";

const POLICY: Policy = {
  ...DEFAULT_POLICY,
  isOn: true,
  timeZone: "UTC",
  pricePerHour: 1,
  idleMinutes: 10,
  hoursMax: 8,
};
/** On for an hour, and needed by nobody for a quarter of one. */
const IDLE: GpuView = {
  ...OFF,
  state: "running",
  server: { answers: true, busy: false, lastWorkedAt: NOON - 15 * MINUTE },
  wantedAt: NOON - 15 * MINUTE,
  run: { since: NOON - HOUR, isAdmins: false, readyAt: NOON - 56 * MINUTE },
};
const asked = (view: Partial<GpuView>, policy: Partial<Policy> = {}, from: GpuView = OFF, now = NOON) =>
  decide({ ...POLICY, ...policy }, { ...from, ...view }, now);
const on = (view: Partial<GpuView>, policy: Partial<Policy> = {}, now = NOON) => asked(view, policy, IDLE, now);

test("a waiting picture wakes it, and nobody is told that it is awake before it is", () => {
  expect(asked({})).toEqual({ act: null, why: null, tell: { is: "asleep", until: null, wakesIn: 240 } });
  expect(asked({ waiting: 1 })).toEqual({ act: "start", why: "waiting", tell: { is: "waking", seconds: 240 } });
  const run = { since: NOON - MINUTE, isAdmins: false, readyAt: null };
  expect(asked({ waiting: 1, state: "pending", run }).tell).toEqual({ is: "waking", seconds: 180 });
  expect(on({}).tell).toEqual({ is: "awake" });
});

test("who writes with its painter wakes it by setting, and keeps it", () => {
  const writingAt = NOON - MINUTE;
  expect(asked({ writingAt }).act).toBeNull();
  expect(asked({ writingAt }, { wakesForWriters: true })).toMatchObject({ act: "start", why: "writing" });
  expect(asked({ writingAt: NOON - HOUR }, { wakesForWriters: true }).act).toBeNull();
  expect(on({ writingAt }).act).toBe("stop");
  expect(on({ writingAt }, { wakesForWriters: true }).act).toBeNull();
});

test("it is stopped after idle minutes, and not while a picture waits, is drawn, or nobody knows", () => {
  expect(on({})).toMatchObject({ act: "stop", why: "idle", handBack: false });
  expect(on({ wantedAt: NOON - 10 * MINUTE + 1 }).act).toBeNull();
  expect(on({ server: { answers: true, busy: false, lastWorkedAt: NOON - MINUTE } }).act).toBeNull();
  expect(on({ waiting: 1 }).act).toBeNull();
  expect(on({ drawing: 1 }).act).toBeNull();
  expect(on({ server: { answers: true, busy: true, lastWorkedAt: null } }).act).toBeNull();
  expect(on({ server: { answers: false, busy: null, lastWorkedAt: null } }).act).toBeNull();
  expect(on({ state: "unknown" }).act).toBeNull();
  expect(on({}, { isOn: false }).act).toBeNull();
});

test("one that was never ready in its run is not idle", () => {
  expect(on({ run: { since: NOON - HOUR, isAdmins: false, readyAt: null } }).act).toBeNull();
});

test("it is kept for the minutes that are paid anyway", () => {
  expect(on({}, { leastMinutes: 61 }).act).toBeNull();
  expect(on({}, { leastMinutes: 60 }).act).toBe("stop");
});

test("before the cap it takes nothing new, ends what it draws, and is stopped at the cap whatever it does", () => {
  const busy = { drawing: 1, server: { answers: true, busy: true, lastWorkedAt: null } };
  const since = (ms: number) => ({ run: { since: NOON - ms, isAdmins: true, readyAt: NOON - ms } });
  expect(on({ ...busy, ...since(8 * HOUR - DRAIN_AHEAD_MS - 1) }).act).toBeNull();
  expect(on({ ...busy, ...since(8 * HOUR - DRAIN_AHEAD_MS) })).toMatchObject({ act: "drain", why: "cap" });
  const held = { since: NOON - MINUTE, cause: "cap" } as const;
  expect(on({ ...busy, held, ...since(8 * HOUR - MINUTE) }).act).toBeNull();
  expect(on({ held, ...since(8 * HOUR - MINUTE) })).toMatchObject({ act: "stop", why: "cap", handBack: false });
  const silent = { server: { answers: false, busy: null, lastWorkedAt: null } };
  expect(on({ ...silent, held, ...since(8 * HOUR - MINUTE) }).act).toBeNull();
  for (const state of ["running", "pending", "unknown"] as const) {
    expect(on({ ...silent, drawing: 1, state, ...since(8 * HOUR) })).toMatchObject({
      act: "stop",
      why: "cap",
      handBack: true,
    });
  }
});

test("cap and budget hold while the policy is off", () => {
  const run = { since: NOON - 9 * HOUR, isAdmins: true, readyAt: null };
  expect(on({ run }, { isOn: false })).toMatchObject({ act: "stop", why: "cap" });
  expect(on({ spent: { day: 5, month: 5 } }, { isOn: false, dayBudget: 5 })).toMatchObject({ why: "dayBudget" });
});

test("a spent budget starts nothing and stops what runs, until its day or month is over", () => {
  const spent = { day: 5, month: 5 };
  expect(on({ spent, drawing: 1 }, { dayBudget: 5 })).toMatchObject({ act: "stop", why: "dayBudget", handBack: true });
  expect(on({ spent: { day: 5 - 1 / 60, month: 5 } }, { dayBudget: 5 })).toMatchObject({ act: "drain" });
  expect(asked({ waiting: 3, spent }, { dayBudget: 5 })).toEqual({
    act: null,
    why: null,
    tell: { is: "over_budget", until: "2026-11-30T00:00:00.000Z" },
  });
  expect(asked({ waiting: 3, spent }, { monthBudget: 5 }).tell).toEqual({
    is: "over_budget",
    until: "2026-12-01T00:00:00.000Z",
  });
  expect(asked({ waiting: 3, spent }, { dayBudget: 6 }).act).toBe("start");
});

test("what is left must be worth a start", () => {
  const left = (minutes: number) => ({ spent: { day: 5 - minutes / 60, month: 0 }, waiting: 1 });
  expect(asked(left(6), { dayBudget: 5 }).tell).toMatchObject({ is: "over_budget" });
  expect(asked(left(8), { dayBudget: 5 }).act).toBe("start");
});

test("a budget that lasts until midnight stops nothing", () => {
  const late = Date.parse("2026-11-29T23:59:00Z");
  const run = { since: late - HOUR, isAdmins: false, readyAt: late - HOUR };
  expect(on({ run, drawing: 1, spent: { day: 4.98, month: 0 } }, { dayBudget: 5 }, late).act).toBeNull();
});

test("an admin may let it run past its budget for a time, and not past its cap", () => {
  const spent = { day: 7, month: 7 };
  expect(asked({ waiting: 1, spent, overrideUntil: NOON + HOUR }, { dayBudget: 5 }).act).toBe("start");
  expect(asked({ waiting: 1, spent, overrideUntil: NOON - 1 }, { dayBudget: 5 }).act).toBeNull();
  expect(on({ drawing: 1, spent, overrideUntil: NOON + HOUR }, { dayBudget: 5 }).act).toBeNull();
  expect(on({ drawing: 1, spent, overrideUntil: NOON + MINUTE }, { dayBudget: 5 }).act).toBe("drain");
  const run = { since: NOON - 8 * HOUR, isAdmins: true, readyAt: null };
  expect(on({ run, spent, overrideUntil: NOON + HOUR }, { dayBudget: 5 })).toMatchObject({ act: "stop", why: "cap" });
});

test("in quiet hours nothing wakes it, and one that nobody needs is not kept; an admin's is", () => {
  const quiet = { from: "11:00", to: "13:30" };
  expect(asked({ waiting: 1 }, { quiet })).toEqual({
    act: null,
    why: null,
    tell: { is: "asleep", until: "2026-11-29T13:30:00.000Z", wakesIn: null },
  });
  expect(asked({ waiting: 1 }, { quiet: { from: "23:00", to: "12:00" } }).act).toBe("start");
  expect(asked({ waiting: 1 }, { quiet: { from: "22:00", to: "12:01" } }).act).toBeNull();
  const wantedAt = NOON - 2 * MINUTE;
  const view = { wantedAt, server: { answers: true, busy: false, lastWorkedAt: wantedAt } };
  expect(on(view, { quiet })).toMatchObject({ act: "stop", why: "quiet", handBack: false });
  const run = { since: NOON - HOUR, isAdmins: true, readyAt: NOON - HOUR };
  expect(on({ ...view, run }, { quiet }).act).toBeNull();
});

test("a start that failed is tried again after a while, at most a minute where it may pass by itself", () => {
  const failed = (count: number, ago: number) => ({ count, at: NOON - ago, problem: "no_capacity" }) as const;
  expect(asked({ waiting: 1, failed: failed(1, 10_000) }).tell).toEqual({
    is: "no_capacity",
    triesAgainAt: "2026-11-29T12:00:10.000Z",
  });
  expect(asked({ waiting: 1, failed: failed(1, 20_000) }).act).toBe("start");
  expect(asked({ waiting: 1, failed: failed(90, 40_000) }).act).toBe("start");
  expect(asked({ waiting: 1, failed: { ...failed(9, MINUTE), problem: "no_permission" } }).act).toBeNull();
});

test("what is gone, unseen or on its way down is not started", () => {
  for (const state of ["gone", "unknown", "stopping"] as const) {
    expect(asked({ waiting: 1, state }).act).toBeNull();
  }
});

test("a policy out of its bounds is none", () => {
  const wrong = [
    { idleMinutes: 0 },
    { hoursMax: 73 },
    { leastMinutes: -1 },
    { dayBudget: 0 },
    { timeZone: "Mars/Olympus" },
    { quiet: { from: "24:00", to: "01:00" } },
    { quiet: { from: "01:00", to: "01:00" } },
    { pricePerHour: Number.POSITIVE_INFINITY },
    { surprise: true },
  ];
  for (const one of wrong) expect(GpuPolicy.safeParse({ ...POLICY, ...one }).success, JSON.stringify(one)).toBe(false);
  expect(GpuPolicy.safeParse(POLICY).success).toBe(true);
});
