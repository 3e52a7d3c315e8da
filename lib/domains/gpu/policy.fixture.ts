import type { GpuView } from "./policy";

export const NOON = Date.parse("2026-11-29T12:00:00Z");
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A machine that is off, and that nobody needs. */
export const OFF: GpuView = {
  state: "stopped",
  server: { answers: false, busy: null, lastWorkedAt: null },
  waiting: 0,
  drawing: 0,
  wantedAt: null,
  writingAt: null,
  run: null,
  held: null,
  spent: { day: 0, month: 0 },
  overrideUntil: null,
  failed: null,
  bootMs: 4 * MINUTE,
};
