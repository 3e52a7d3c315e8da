import { randomUUID } from "node:crypto";
import type { GpuOrder, GpuPilot, GpuRun, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { GpuInstance, GpuProblem, GpuSight, GpuState } from "@/lib/engines/gpu/gpu-instance";
import { tellBudgets } from "./budget-mails";
import { handBackAll } from "./demand";
import { note } from "./events";
import type { GpuCause, ServerWord } from "./gpu";
import { giveLeaseBack, LEASE_MS, type Lease, LeaseLost, takeLease, underLease } from "./lease";
import { type Decision, decide } from "./policy";
import { accept, isDone, refuse, settle } from "./runs";
import { policyOf, viewOf } from "./view";
import type { GpuServer } from "./word";

type Tx = Prisma.TransactionClient;

export type PilotNeeds = {
  prisma: PrismaClient;
  instance: GpuInstance;
  server: GpuServer;
  events: EventBus;
  mailWritten(): void;
  onError(error: unknown): void;
  now?(): Date;
  leaseMs?: number;
};

export type Pilot = ReturnType<typeof createPilot>;

/**
 * Decides about the machine, if this process is the one that does: looks, writes down what is to be done, and only then
 * asks the cloud for it. An order that stands when it comes is carried out first, whoever wrote it: an admin, or a process
 * that was killed before it could say what became of it. The cloud takes the same order twice without doing it twice.
 */
export function createPilot(needs: PilotNeeds) {
  const { prisma, instance, server, events, onError } = needs;
  const { now = () => new Date(), leaseMs = LEASE_MS } = needs;
  const owner = randomUUID();

  async function act(lease: Lease): Promise<void> {
    const [sight, word] = await Promise.all([instance.look(lease.signal), server.word()]);
    const decided = await underLease(prisma, lease, (tx, pilot) => decideIn(tx, pilot, lease, sight, word, now()));
    if (decided.mailed) needs.mailWritten();
    for (const pictureId of decided.handedBack) {
      await events.publish({ type: "picture.changed", pictureId, status: "queued", progress: 0 });
    }
    if (decided.changed) await events.publish({ type: "gpu.changed" });
    if (decided.drains || decided.order?.act === "stop") await server.drain();
    if (decided.order) await carryOut(lease, decided.order);
  }

  async function carryOut(lease: Lease, order: GpuOrder): Promise<void> {
    // Whoever slept since the row was written may not be the one who decides any more.
    await underLease(prisma, lease, async () => {});
    lease.signal.throwIfAborted();
    try {
      const sight = await instance[order.act](lease.signal);
      await underLease(prisma, lease, async (tx, pilot) => {
        const policy = policyOf(pilot);
        await accept(tx, order, sight, policy, now());
        await settle(tx, sight, { answers: false }, policy, now());
        await tx.gpuPilot.update({
          where: { id: 1 },
          data: { state: sight.state, problem: sight.problem, seenAt: now() },
        });
      });
    } catch (error) {
      const problem = problemOf(error);
      // What became of it is not known: it stands, and is asked for again.
      if (error instanceof LeaseLost || lease.signal.aborted) throw error;
      if (problem === null) onError(error);
      await underLease(prisma, lease, (tx) => refuse(tx, order, problem ?? "other", now()));
    }
    await events.publish({ type: "gpu.changed" });
  }

  return {
    owner,

    /** Looks and acts once. @returns whether it was this process that decides */
    async tick(): Promise<boolean> {
      const lease = await takeLease(prisma, owner, leaseMs);
      if (!lease) return false;
      try {
        await act(lease);
        return true;
      } catch (error) {
        if (error instanceof LeaseLost || lease.signal.aborted) return false;
        throw error;
      }
    },

    /** Another process may decide from now on. */
    giveBack: () => giveLeaseBack(prisma, owner),
  };
}

type Decided = {
  order: GpuOrder | null;
  /** Nothing new is to be drawn there. */
  drains: boolean;
  handedBack: string[];
  mailed: boolean;
  changed: boolean;
};

/** One decision, in the transaction that holds the place of who decides. */
async function decideIn(
  tx: Tx,
  pilot: GpuPilot,
  lease: Lease,
  sight: GpuSight,
  word: ServerWord,
  now: Date,
): Promise<Decided> {
  const policy = policyOf(pilot);
  const standing = await tx.gpuOrder.findFirst({ where: { endedAt: null } });
  const isOver = standing !== null && isDone(standing, sight.state);
  if (standing && isOver) await accept(tx, standing, sight, policy, now);
  const run = await settle(tx, sight, word, policy, now);
  const { state, type, problem } = sight;
  const seen = {
    state,
    type,
    problem,
    seenAt: now,
    server: JSON.parse(JSON.stringify(word)) as Prisma.InputJsonObject,
  };
  const isFree = pilot.heldSince !== null && (!standing || isOver) && isBehind(pilot.heldSince, run, state);
  const held = isFree ? { heldSince: null, heldCause: null } : {};
  const known = await tx.gpuPilot.update({ where: { id: 1 }, data: { ...seen, ...held } });
  const hasChanged = pilot.state !== state || pilot.problem !== problem || isOver || isFree;
  const view = await viewOf(tx, known, run, state, word, now);
  const mailed = await tellBudgets(tx, policy, view.spent, now);
  if (standing && !isOver) {
    return { order: standing, drains: false, handedBack: [], mailed, changed: hasChanged };
  }
  const done = await write(tx, known, decide(policy, view, now.getTime()), lease.epoch, now);
  return { ...done, mailed, changed: hasChanged || done.order !== null || done.drains || mailed };
}

/** What it was held for is over: it is down, or somebody has started it anew since. */
function isBehind(heldSince: Date, run: GpuRun | null, state: GpuState): boolean {
  return run ? run.since > heldSince : state === "stopped" || state === "gone";
}

/** Writes a decision down: it is done by whoever holds the place after the commit. */
async function write(
  tx: Tx,
  pilot: GpuPilot,
  decision: Decision,
  epoch: number,
  now: Date,
): Promise<Pick<Decided, "order" | "drains" | "handedBack">> {
  const nothing = { order: null, drains: false, handedBack: [] };
  if (decision.act === null) return { ...nothing, drains: pilot.heldSince !== null };
  const by = { cause: decision.why, hand: "policy" };
  if (decision.act === "drain") {
    await hold(tx, decision.why, now);
    await note(tx, { kind: "draining", ...by, at: now });
    return { ...nothing, drains: true };
  }
  let handedBack: string[] = [];
  if (decision.act === "stop") {
    if (!pilot.heldSince) await hold(tx, decision.why, now);
    if (decision.handBack) handedBack = await putBack(tx, decision.why, "policy", null, now);
  }
  const order = await tx.gpuOrder.create({ data: { act: decision.act, ...by, epoch, at: now } });
  return { order, drains: false, handedBack };
}

/** From now on nothing is claimed for it. Its row is held by the transaction. */
export async function hold(tx: Tx, cause: GpuCause, now: Date): Promise<void> {
  await tx.gpuPilot.update({ where: { id: 1 }, data: { heldSince: now, heldCause: cause } });
}

/** What it draws goes back into the queue, and that is told. @returns their ids */
export async function putBack(
  tx: Tx,
  cause: GpuCause,
  hand: string,
  byId: string | null,
  now: Date,
): Promise<string[]> {
  const ids = await handBackAll(tx);
  if (ids.length === 0) return ids;
  const data = { kind: "draining", cause, hand, byId, at: now, handedBack: ids.length };
  await note(tx, data);
  return ids;
}

/** By its name: a domain knows the type of a port alone, and each bundle has a class of its own. */
function problemOf(error: unknown): GpuProblem | null {
  if (error instanceof Error && error.name === "GpuRefused" && "problem" in error) return error.problem as GpuProblem;
  return null;
}
