import { DEFAULT_POLICY, type GpuPanel } from "@/lib/domains/gpu/gpu";
import { NO_WORD } from "@/lib/domains/gpu/no-word";
import type { Mood } from "./mood";

const AT = "2026-11-29T05:40:00.000Z";
const LATER = "2026-11-29T15:00:00.000Z";

const RUN: NonNullable<GpuPanel["run"]> = {
  since: "2026-11-29T05:08:00.000Z",
  hand: "policy",
  cause: "waiting",
  by: null,
  readyAt: "2026-11-29T05:11:40.000Z",
  seconds: 1920,
  cost: 0.66,
};

/** A panel as it may be; a sleeping machine unless it is told otherwise. */
export function panelOf(change: Partial<GpuPanel>, server: Partial<GpuPanel["server"]> = {}): GpuPanel {
  return {
    kind: "ec2",
    state: "stopped",
    type: "g5.xlarge",
    problem: null,
    seenAt: AT,
    run: null,
    server: { ...NO_WORD, ...server },
    waiting: 0,
    drawing: 0,
    draining: null,
    order: null,
    spent: { today: 1.37, month: 31.42 },
    overrideUntil: null,
    failed: null,
    bootSeconds: 220,
    told: { is: "asleep", until: null, wakesIn: 220 },
    policy: { ...DEFAULT_POLICY, isOn: true, dayBudget: 5, monthBudget: 80, quiet: { from: "02:00", to: "07:00" } },
    ...change,
  };
}

const UP = {
  answers: true,
  busy: false,
  queue: 0,
  model: "stable-diffusion-v1-5",
  device: "NVIDIA A10G",
  lastWorkedAt: AT,
};
const running = (change: Partial<GpuPanel> = {}, server: Partial<GpuPanel["server"]> = UP) =>
  panelOf({ state: "running", run: RUN, told: { is: "awake" }, ...change }, server);

/** One of each. */
export const PANELS: Record<Mood, GpuPanel> = {
  none: panelOf({
    kind: "none",
    state: "unknown",
    seenAt: null,
    type: null,
    told: { is: "none" },
    spent: { today: 0, month: 0 },
  }),
  unseen: panelOf({ state: "unknown", seenAt: null, type: null, told: { is: "asleep", until: null, wakesIn: null } }),
  unknown: panelOf({ state: "unknown", problem: "no_network", told: { is: "asleep", until: null, wakesIn: null } }),
  gone: panelOf({ state: "gone", problem: "gone", waiting: 2, told: { is: "asleep", until: null, wakesIn: null } }),
  stopped: panelOf({}),
  quiet: panelOf({ told: { is: "asleep", until: LATER, wakesIn: null }, waiting: 1 }),
  overBudget: panelOf({ told: { is: "over_budget", until: LATER }, spent: { today: 5, month: 48.9 }, waiting: 3 }),
  noCapacity: panelOf({
    failed: { count: 4, problem: "no_capacity", triesAgainAt: "2026-11-29T05:40:40.000Z" },
    told: { is: "no_capacity", triesAgainAt: "2026-11-29T05:40:40.000Z" },
    waiting: 2,
  }),
  refused: panelOf({
    failed: { count: 2, problem: "no_permission", triesAgainAt: "2026-11-29T05:50:00.000Z" },
    told: { is: "no_capacity", triesAgainAt: "2026-11-29T05:50:00.000Z" },
    waiting: 1,
  }),
  starting: panelOf({
    order: { act: "start", cause: "waiting", at: AT },
    told: { is: "waking", seconds: 220 },
    waiting: 1,
  }),
  waking: panelOf({
    state: "pending",
    run: { ...RUN, readyAt: null, seconds: 40, cost: 0.01 },
    told: { is: "waking", seconds: 180 },
    waiting: 1,
  }),
  loading: panelOf({
    state: "running",
    run: { ...RUN, readyAt: null, seconds: 130, cost: 0.04 },
    told: { is: "waking", seconds: 90 },
    waiting: 2,
  }),
  silent: running({ told: { is: "waking", seconds: null }, problem: null }, {}),
  idle: running(),
  drawing: running({ drawing: 1, waiting: 3 }, { ...UP, busy: true, queue: 2 }),
  draining: running(
    {
      drawing: 1,
      draining: { since: AT, cause: "monthBudget" },
      spent: { today: 1.37, month: 79.97 },
      told: { is: "over_budget", until: LATER },
    },
    { ...UP, busy: true, draining: true, queue: 1 },
  ),
  stopping: panelOf({ state: "stopping", draining: { since: AT, cause: "idle" } }),
};
