import { expect, test } from "vitest";
import { healthOf, MOODS, moodOf } from "./mood";
import { PANELS, panelOf } from "./panel.fixture";

test.each(MOODS)("a machine that is %s is said to be so, and nothing else", (mood) => {
  expect(moodOf(PANELS[mood])).toBe(mood);
});

test("what the model server does not say of itself counts as work, and only its word that it is idle as idleness", () => {
  const said = (busy: boolean | null) => moodOf(panelOf({ state: "running" }, { answers: true, busy }));
  expect([said(null), said(true), said(false)]).toEqual(["drawing", "drawing", "idle"]);
});

test("a machine that stopped answering after it had drawn is not said to be loading", () => {
  const { run } = PANELS.loading;
  expect(moodOf(panelOf({ state: "running", run: run && { ...run, readyAt: run.since } }))).toBe("silent");
});

test("a spent budget is said before a start that failed", () => {
  expect(moodOf({ ...PANELS.noCapacity, told: { is: "over_budget", until: null } })).toBe("overBudget");
});

test("the server of a machine that can't be seen is not said to be asleep", () => {
  const server = PANELS.unknown.server;
  expect(healthOf({ state: "unknown", server })).toBe("unknown");
  expect(healthOf({ state: "stopped", server })).toBe("asleep");
  expect(healthOf(PANELS.silent)).toBe("silent");
});
