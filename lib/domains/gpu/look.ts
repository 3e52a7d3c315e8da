import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { GpuInstance, GpuProblem, GpuState } from "@/lib/engines/gpu/gpu-instance";
import { demandForAdmins } from "./demand";
import { DEFAULT_POLICY, type GpuCause, type GpuHand, type GpuPanel, type GpuTold } from "./gpu";
import { ensurePilot } from "./lease";
import { NO_WORD } from "./no-word";
import { decide, triesAgainAt } from "./policy";
import { costOf } from "./spent";
import { policyOf, viewOf } from "./view";
import { wordOf } from "./word";

type Needs = { prisma: PrismaClient; kind: GpuInstance["kind"]; now?(): Date };

/** What was seen is believed for so long: past that nobody looks any more. */
const SEEN_MS = 120_000;

export type GpuLook = ReturnType<typeof createGpuLook>;

/** What is known of the costly machine, as whoever decides saw it last: reading asks no cloud. */
export function createGpuLook({ prisma, kind, now = () => new Date() }: Needs) {
  async function known() {
    await ensurePilot(prisma);
    const [pilot, run] = await Promise.all([
      prisma.gpuPilot.findUniqueOrThrow({ where: { id: 1 } }),
      prisma.gpuRun.findFirst({ where: { endedAt: null } }),
    ]);
    const isFresh = pilot.seenAt !== null && now().getTime() - pilot.seenAt.getTime() < SEEN_MS;
    const state = isFresh ? (pilot.state as GpuState) : "unknown";
    const word = isFresh ? wordOf(pilot) : NO_WORD;
    const view = await viewOf(prisma, pilot, run, state, word, now());
    return { pilot, run, state, word, view };
  }

  return {
    /** What a writer is told of its painter. */
    async told(): Promise<GpuTold> {
      if (kind === "none") return { is: "none" };
      const { pilot, view } = await known();
      return decide(policyOf(pilot), view, now().getTime()).tell;
    },

    /** What the panel shows of this moment. */
    async panel(): Promise<GpuPanel> {
      const { pilot, run, state, word, view } = await known();
      const policy = policyOf(pilot);
      const [order, demand, names] = await Promise.all([
        prisma.gpuOrder.findFirst({ where: { endedAt: null } }),
        demandForAdmins(prisma),
        nameOf(prisma, run?.byId ?? null),
      ]);
      const at = now();
      return {
        kind,
        state,
        type: pilot.type,
        problem: pilot.problem as GpuProblem | null,
        seenAt: iso(pilot.seenAt),
        run: run && {
          since: run.since.toISOString(),
          hand: run.hand as GpuHand,
          cause: run.cause as GpuCause,
          by: names,
          readyAt: iso(run.readyAt),
          seconds: Math.max(0, Math.round((at.getTime() - run.since.getTime()) / 1000)),
          cost: costOf(run, run.since.getTime(), at.getTime()),
        },
        server: { ...word, lastWorkedAt: iso(word.lastWorkedAt) },
        ...demand,
        draining: pilot.heldSince && { since: pilot.heldSince.toISOString(), cause: pilot.heldCause as GpuCause },
        order: order && { act: order.act, cause: order.cause as GpuCause, at: order.at.toISOString() },
        spent: { today: view.spent.day, month: view.spent.month },
        overrideUntil: pilot.overrideUntil && pilot.overrideUntil > at ? pilot.overrideUntil.toISOString() : null,
        failed: view.failed && {
          count: view.failed.count,
          problem: view.failed.problem,
          triesAgainAt: new Date(triesAgainAt(view.failed)).toISOString(),
        },
        bootSeconds: Math.round(view.bootMs / 1000),
        told: kind === "none" ? { is: "none" } : decide(policy, view, at.getTime()).tell,
        policy,
      };
    },

    /** As it is set; what was never set has its default. */
    async policy() {
      const pilot = await prisma.gpuPilot.findUnique({ where: { id: 1 } });
      return pilot ? policyOf(pilot) : DEFAULT_POLICY;
    },
  };
}

/** The admin who started it; null where none did. */
async function nameOf(prisma: PrismaClient, id: string | null): Promise<{ id: string; name: string | null } | null> {
  if (id === null) return null;
  const admin = await prisma.member.findUnique({ where: { id }, select: { name: true } });
  return { id, name: admin?.name ?? null };
}

function iso(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}
