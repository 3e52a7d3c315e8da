import { z } from "zod";
import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { GpuPilot, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { GpuInstance } from "@/lib/engines/gpu/gpu-instance";
import { AppError } from "@/lib/shared/errors";
import { HIGHEST_ID, Id } from "@/lib/shared/id";
import { fromCursor, type Page, toPage } from "@/lib/shared/page";
import { demandNow } from "./demand";
import { note } from "./events";
import type { GpuEvent, GpuEventsQuery, GpuOverride, GpuPolicy, GpuPolicyPatch, GpuStop, ServerWord } from "./gpu";
import { GpuPolicy as PolicyShape } from "./gpu";
import { ensurePilot } from "./lease";
import { hold, putBack } from "./pilot";
import { type GpuView, limitOf, worthMs } from "./policy";
import { openRun } from "./runs";
import { policyOf, viewOf } from "./view";
import { wordOf } from "./word";

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  kind: GpuInstance["kind"];
  now?(): Date;
};
type Tx = Prisma.TransactionClient;

const HOUR_MS = 3600_000;
/** What the model server said is believed for so long. */
const FRESH_MS = 30_000;
/** Drafts are saved often: that somebody writes is noted once in this time. */
const NOTE_MS = 20_000;

export type GpuMachine = ReturnType<typeof createGpuMachine>;

/** What admins do with the costly machine. An act is an order: whoever decides carries it out at once. */
export function createGpuMachine({ prisma, events, kind, now = () => new Date() }: Needs) {
  function required(): void {
    if (kind === "none") throw new AppError("no_gpu");
  }

  async function asked(): Promise<void> {
    await events.publish({ type: "gpu.asked" });
    await events.publish({ type: "gpu.changed" });
  }

  return {
    /**
     * Asks for a start. Of one that runs, or is being started, nothing changes.
     * @throws AppError no_gpu, gpu_busy, gpu_over_budget
     */
    async start(by: Actor): Promise<void> {
      required();
      await audited(prisma, by, async (tx) => {
        const pilot = await heldPilot(tx);
        const standing = await tx.gpuOrder.findFirst({ where: { endedAt: null } });
        const run = await openRun(tx);
        if (standing?.act === "start" || (!standing && !pilot.heldSince && run)) {
          return { answer: null, acts: [] };
        }
        if (standing || pilot.heldSince) throw new AppError("gpu_busy");
        const policy = policyOf(pilot);
        const view = await viewOf(tx, pilot, run, stateOf(pilot), wordOf(pilot), now());
        if (limitOf(policy, view, now().getTime()).leftMs <= worthMs(view)) throw new AppError("gpu_over_budget");
        await tx.gpuOrder.create({ data: { act: "start", ...handOf(by), at: now() } });
        return { answer: null, acts: [{ act: "gpu.start", target: "gpu" }] };
      });
      await asked();
    },

    /**
     * Asks for a stop. Nothing new is drawn from then on; what is drawn goes back to the queue if it is forced.
     * @throws AppError no_gpu, gpu_busy; gpu_drawing while a picture is drawn, unless it is forced
     */
    async stop(by: Actor, { force }: GpuStop): Promise<void> {
      required();
      const handedBack = await audited(prisma, by, async (tx) => {
        const pilot = await heldPilot(tx);
        const standing = await tx.gpuOrder.findFirst({ where: { endedAt: null } });
        if (standing?.act === "start") throw new AppError("gpu_busy");
        const isDown = pilot.state === "stopped" && !(await openRun(tx));
        if ((standing && !force) || (!standing && isDown)) return { answer: [], acts: [] };
        const { drawing } = await demandNow(tx, now());
        if (!force && (drawing > 0 || isDrawing(pilot, now()))) throw new AppError("gpu_drawing");
        await hold(tx, "admin", now());
        const ids = force ? await putBack(tx, "admin", "admin", by.id, now()) : [];
        if (!standing) await tx.gpuOrder.create({ data: { act: "stop", ...handOf(by), at: now() } });
        return { answer: ids, acts: [{ act: "gpu.stop", target: "gpu", after: { force, handedBack: ids.length } }] };
      });
      for (const pictureId of handedBack) {
        await events.publish({ type: "picture.changed", pictureId, status: "queued", progress: 0 });
      }
      await asked();
    },

    /** What is named changes. Repeating changes nothing, and leaves no entry. */
    async setPolicy(by: Actor, patch: GpuPolicyPatch): Promise<GpuPolicy> {
      const policy = await audited(prisma, by, async (tx) => {
        const before = policyOf(await heldPilot(tx));
        const after = PolicyShape.parse({ ...before, ...patch });
        const keys = Object.keys(after) as (keyof GpuPolicy)[];
        const changed = keys.filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
        if (changed.length === 0) return { answer: after, acts: [] };
        await tx.gpuPilot.update({ where: { id: 1 }, data: { policy: after } });
        await note(tx, { kind: "policy", ...handOf(by), at: now() });
        const only = (policy: GpuPolicy) => Object.fromEntries(changed.map((key) => [key, policy[key]]));
        const act = { act: "gpu.policy", target: "gpu", before: only(before), after: only(after) } as const;
        return { answer: after, acts: [act] };
      });
      await asked();
      return policy;
    },

    /** For so many hours budgets don't count; null: they count again. @returns until when */
    async override(by: Actor, { hours }: GpuOverride): Promise<string | null> {
      const until = hours === null ? null : new Date(now().getTime() + hours * HOUR_MS);
      await audited(prisma, by, async (tx) => {
        const { overrideUntil } = await heldPilot(tx);
        if (until === null && (overrideUntil === null || overrideUntil <= now())) return { answer: null, acts: [] };
        await tx.gpuPilot.update({ where: { id: 1 }, data: { overrideUntil: until } });
        await note(tx, { kind: "override", ...handOf(by), at: now() });
        const act = { act: "gpu.override", target: "gpu", before: { until: overrideUntil }, after: { until } } as const;
        return { answer: null, acts: [act] };
      });
      await asked();
      return until?.toISOString() ?? null;
    },

    /** What happened to it, the newest first. */
    async events({ cursor, limit }: GpuEventsQuery): Promise<Page<GpuEvent>> {
      const [before] = fromCursor(cursor, z.tuple([Id])) ?? [HIGHEST_ID];
      const rows = await prisma.$queryRaw<(Omit<GpuEvent, "at" | "by"> & { at: Date; byId: string; byName: string })[]>`
        SELECT event.id, event.kind, event.cause, event.hand, event."byId", admin.name AS "byName", event.at,
          event.problem, event."handedBack", event.seconds, event.cost
        FROM "GpuEvent" event LEFT JOIN "Member" admin ON admin.id = event."byId"
        WHERE event.id < ${before}::uuid ORDER BY event.id DESC LIMIT ${limit + 1}`;
      return toPage(
        rows,
        limit,
        ({ id }) => [id],
        ({ byId, byName, at, ...row }) => ({
          ...row,
          at: at.toISOString(),
          by: byId ? { id: byId, name: byName } : null,
        }),
      );
    },

    /**
     * Somebody wrote with its painter: where that is set, it wakes. Who it was is not kept.
     * @param mayAsk whether they could have a picture drawn; asked only where it matters
     */
    async wrote(mayAsk: () => Promise<boolean>): Promise<void> {
      if (kind === "none") return;
      const at = now();
      const before = new Date(at.getTime() - NOTE_MS);
      const isSet = ["isOn", "wakesForWriters"].map((key) => ({ policy: { path: [key], equals: true } }));
      const where = {
        id: 1,
        AND: isSet,
        OR: [{ writingAt: null }, { writingAt: { lt: before } }, { writingAt: { gt: at } }],
      };
      if ((await prisma.gpuPilot.count({ where })) === 0 || !(await mayAsk())) return;
      const { count } = await prisma.gpuPilot.updateMany({ where, data: { writingAt: at } });
      if (count > 0) await events.publish({ type: "gpu.asked" });
    },
  };
}

/** Holds the row of the one who decides: nothing is decided, or claimed for it, until the transaction ends. */
async function heldPilot(tx: Tx): Promise<GpuPilot> {
  await ensurePilot(tx);
  await tx.$queryRaw`SELECT 1 FROM "GpuPilot" WHERE id = 1 FOR UPDATE`;
  return tx.gpuPilot.findUniqueOrThrow({ where: { id: 1 } });
}

function handOf({ id }: Actor) {
  return { cause: "admin", hand: "admin", byId: id };
}

const stateOf = ({ state }: GpuPilot) => state as GpuView["state"];

/** Whether the server itself said just now that it works, such as on a picture whose worker went silent. */
function isDrawing(pilot: GpuPilot, now: Date): boolean {
  const word: ServerWord = wordOf(pilot);
  return word.busy === true && pilot.seenAt !== null && now.getTime() - pilot.seenAt.getTime() < FRESH_MS;
}
