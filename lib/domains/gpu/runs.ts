import type { GpuOrder, GpuRun, Prisma } from "@/lib/engines/db/generated/client";
import type { GpuSight, GpuState } from "@/lib/engines/gpu/gpu-instance";
import { note } from "./events";
import type { GpuCause, GpuHand, GpuPolicy, ServerWord } from "./gpu";
import { costOf } from "./spent";

type Tx = Prisma.TransactionClient;

/** So long the cloud may show what was before an act that it took. */
const STALE_MS = 60_000;
/** Past this, why the last start came to nothing is about this one. */
const NOTHING_MS = 20_000;
/** The cloud's own time of a launch is never so much older than the order to it. */
const SKEW_MS = 60_000;

export const isOn = (state: GpuState): boolean => state === "running" || state === "pending";
const isOff = (state: GpuState): boolean => state === "stopped" || state === "stopping" || state === "gone";

/** Whether the cloud shows what an order asks for: then it was carried out, by whoever died before they could say so. */
export function isDone({ act }: Pick<GpuOrder, "act">, state: GpuState): boolean {
  return act === "start" ? isOn(state) : isOff(state);
}

/** The cloud took an order: it is over, and a start begins a run. */
export async function accept(tx: Tx, order: GpuOrder, sight: GpuSight, policy: GpuPolicy, now: Date): Promise<void> {
  await tx.gpuOrder.update({ where: { id: order.id }, data: { endedAt: now, problem: null } });
  const { cause, hand, byId } = order;
  const kind = order.act === "start" ? "starting" : "stopping";
  await note(tx, { kind, cause, hand, byId, at: now });
  if (order.act === "stop") return;
  await tx.gpuPilot.update({ where: { id: 1 }, data: { failedCount: 0, failedAt: null, failedProblem: null } });
  if (await openRun(tx)) return;
  const launchedAt = launchOf(sight, order.at);
  await tx.gpuRun.create({
    data: {
      orderedAt: order.at,
      since: launchedAt ?? now,
      isExact: launchedAt !== null,
      cause,
      hand,
      byId,
      pricePerHour: policy.pricePerHour,
    },
  });
}

/** The same refusal is told once in this time. */
const SAME_REFUSAL_MS = 3600_000;

/** The cloud would not: a start is tried again later, and each new reason is told once. */
export async function refuse(tx: Tx, order: GpuOrder, problem: string, now: Date): Promise<void> {
  await tx.gpuOrder.update({ where: { id: order.id }, data: { endedAt: now, problem } });
  const { act, cause, hand, byId } = order;
  const since = new Date(now.getTime() - SAME_REFUSAL_MS);
  const wasTold = await tx.gpuEvent.count({ where: { kind: "refused", cause, problem, at: { gt: since } } });
  if (hand === "admin" || wasTold === 0) {
    await note(tx, { kind: "refused", cause, hand, byId, at: now, problem });
  }
  if (act === "stop") return;
  await tx.gpuPilot.update({
    where: { id: 1 },
    data: { failedCount: { increment: 1 }, failedAt: now, failedProblem: problem },
  });
}

export function openRun(tx: Tx): Promise<GpuRun | null> {
  return tx.gpuRun.findFirst({ where: { endedAt: null } });
}

/**
 * Brings the runs into line with what the cloud and the model server show: one that ended ends, one that somebody else
 * began is written down, and the cloud's own time of the launch takes the place of ours.
 * @returns the run that is on
 */
export async function settle(
  tx: Tx,
  sight: GpuSight,
  word: Pick<ServerWord, "answers">,
  policy: GpuPolicy,
  now: Date,
): Promise<GpuRun | null> {
  let run = await openRun(tx);
  if (run && cameToNothing(run, sight, now)) {
    await undo(tx, run, sight.problem ?? "other", now);
    run = null;
  } else if (run && isOff(sight.state) && !isStale(run, sight, now)) {
    await endRun(tx, run, now);
    run = null;
  }
  if (run && isOn(sight.state)) run = await withLaunch(tx, run, sight, policy, now);
  if (!run && isOn(sight.state)) run = await foundAnew(tx, sight, policy, now);
  if (run && !run.readyAt && sight.state === "running" && word.answers) {
    const { cause, hand, byId } = run;
    await note(tx, { kind: "ready", cause, hand, byId, at: now });
    run = await tx.gpuRun.update({ where: { id: run.id }, data: { readyAt: now } });
  }
  return run;
}

/** The cloud took the start, and then had no such machine to give: beside "stopped" it says why. */
function cameToNothing(run: GpuRun, { state, problem }: GpuSight, now: Date): boolean {
  return (
    state === "stopped" && problem !== null && run.readyAt === null && now.getTime() - run.since.getTime() > NOTHING_MS
  );
}

async function undo(tx: Tx, { id, cause, hand, byId, since }: GpuRun, problem: string, now: Date): Promise<void> {
  await tx.gpuRun.update({ where: { id }, data: { endedAt: since, endCause: cause } });
  await note(tx, { kind: "refused", cause, hand, byId, at: now, problem });
  const failed = { failedCount: { increment: 1 }, failedAt: now, failedProblem: problem };
  await tx.gpuPilot.update({ where: { id: 1 }, data: failed });
}

/** Just after a start the cloud may still show it stopped. */
function isStale(run: GpuRun, { state }: GpuSight, now: Date): boolean {
  return (
    state === "stopped" && !run.isExact && run.orderedAt !== null && now.getTime() - run.since.getTime() < STALE_MS
  );
}

/**
 * One that nobody of ours began. Just after a stop the cloud may still show the run that has ended; what it shows for longer
 * runs on, whatever became of the stop, and costs from the end that was written down.
 */
async function foundAnew(tx: Tx, sight: GpuSight, policy: GpuPolicy, now: Date): Promise<GpuRun | null> {
  const last = await tx.gpuRun.findFirst({ where: { endedAt: { not: null } }, orderBy: { since: "desc" } });
  const { launchedAt } = sight;
  if (!last?.endedAt || (launchedAt && launchedAt > last.since)) return foundRun(tx, sight, policy, now);
  if (now.getTime() - last.endedAt.getTime() < STALE_MS) return null;
  return foundRun(tx, launchedAt ? { ...sight, launchedAt: last.endedAt } : sight, policy, now);
}

/** Takes over the cloud's own time; a launch that is another one means that somebody stopped and started it in between. */
async function withLaunch(tx: Tx, run: GpuRun, sight: GpuSight, policy: GpuPolicy, now: Date): Promise<GpuRun> {
  const { launchedAt } = sight;
  if (launchedAt === null || launchedAt.getTime() === run.since.getTime()) return run;
  if (!run.isExact) {
    if (launchedAt.getTime() < (run.orderedAt ?? run.since).getTime() - SKEW_MS) return run;
    return tx.gpuRun.update({ where: { id: run.id }, data: { since: launchedAt, isExact: true } });
  }
  if (launchedAt < run.since) return run;
  await endRun(tx, run, launchedAt);
  return foundRun(tx, sight, policy, now);
}

async function foundRun(tx: Tx, { launchedAt }: GpuSight, policy: GpuPolicy, now: Date): Promise<GpuRun> {
  const by = { cause: "elsewhere" satisfies GpuCause, hand: "elsewhere" satisfies GpuHand };
  await note(tx, { kind: "starting", ...by, at: now });
  const since = launchedAt ?? now;
  return tx.gpuRun.create({
    data: { ...by, since, isExact: launchedAt !== null, pricePerHour: policy.pricePerHour },
  });
}

async function endRun(tx: Tx, run: GpuRun, now: Date): Promise<void> {
  const stop = await tx.gpuOrder.findFirst({
    where: { act: "stop", endedAt: { gte: run.since }, problem: null },
    orderBy: { endedAt: "desc" },
  });
  // It costs nothing from the moment on at which the cloud took the stop.
  const endedAt = stop?.endedAt && stop.endedAt < now ? stop.endedAt : now;
  const { cause, hand, byId } = stop ?? { cause: "elsewhere", hand: "elsewhere", byId: null };
  const seconds = Math.max(0, Math.round((endedAt.getTime() - run.since.getTime()) / 1000));
  await tx.gpuRun.update({ where: { id: run.id }, data: { endedAt, endCause: cause } });
  const cost = costOf({ ...run, endedAt }, run.since.getTime(), endedAt.getTime());
  await note(tx, { kind: "stopped", cause, hand, byId, at: now, seconds, cost });
}

function launchOf({ launchedAt }: GpuSight, orderedAt: Date): Date | null {
  return launchedAt && launchedAt.getTime() >= orderedAt.getTime() - SKEW_MS ? launchedAt : null;
}
