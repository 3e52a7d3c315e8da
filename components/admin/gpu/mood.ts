import type { GpuPanel } from "@/lib/domains/gpu/gpu";

/** How the machine is, as a person would say it. */
export const MOODS = [
  "none",
  "unseen",
  "unknown",
  "gone",
  "stopped",
  "quiet",
  "overBudget",
  "noCapacity",
  "refused",
  "starting",
  "waking",
  "loading",
  "silent",
  "idle",
  "drawing",
  "draining",
  "stopping",
] as const;
export type Mood = (typeof MOODS)[number];

/** The one thing to say first of all that is known. */
export function moodOf(panel: GpuPanel): Mood {
  const { kind, state, seenAt } = panel;
  if (kind === "none") return "none";
  if (state === "gone" || state === "stopping") return state;
  if (state === "unknown") return seenAt === null ? "unseen" : "unknown";
  if (state === "pending") return "waking";
  return state === "running" ? moodOn(panel) : moodOff(panel);
}

function moodOn({ order, draining, server, run, drawing }: GpuPanel): Mood {
  if (draining) return drawing === 0 && order?.act === "stop" ? "stopping" : "draining";
  if (order?.act === "stop") return "stopping";
  if (!server.answers) return run && run.readyAt === null ? "loading" : "silent";
  // What it does not say counts as work.
  return drawing > 0 || server.busy !== false ? "drawing" : "idle";
}

function moodOff({ order, failed, told }: GpuPanel): Mood {
  if (order?.act === "start") return "starting";
  if (told.is === "over_budget") return "overBudget";
  if (failed) return failed.problem === "no_capacity" ? "noCapacity" : "refused";
  return told.is === "asleep" && told.until !== null ? "quiet" : "stopped";
}

/** Whether it costs by the hour now. */
export const isOn = ({ state }: Pick<GpuPanel, "state">) => state === "running" || state === "pending";

/** Whether somebody would lose something that is half drawn. */
export const isDrawing = ({ drawing, server }: GpuPanel) => drawing > 0 || server.busy === true;

/** How the model server is. What can't be seen is not asleep. */
export function healthOf({ state, server }: Pick<GpuPanel, "state" | "server">) {
  if (state === "unknown") return "unknown";
  if (!server.answers) return state === "running" ? "silent" : "asleep";
  if (server.busy === null) return "unclear";
  return server.busy ? "busy" : "ready";
}
