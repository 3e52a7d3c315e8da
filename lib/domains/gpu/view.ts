import type { GpuPilot, GpuRun, Prisma } from "@/lib/engines/db/generated/client";
import type { GpuProblem, GpuState } from "@/lib/engines/gpu/gpu-instance";
import { zoneCalendar } from "./calendar";
import { demandNow } from "./demand";
import { DEFAULT_POLICY, type GpuCause, GpuPolicy, type ServerWord } from "./gpu";
import type { GpuView } from "./policy";
import { median, spentOf } from "./spent";

type Db = Pick<Prisma.TransactionClient, "gpuRun" | "$queryRaw">;

/** Until a start was seen: what a machine with a model of some gigabytes takes. */
const BOOT_MS = 240_000;
const BOOTS = 9;

/** The policy of its row; what can't be read any more has its default, which starts nothing. */
export function policyOf({ policy }: Pick<GpuPilot, "policy">): GpuPolicy {
  const known = GpuPolicy.safeParse({ ...DEFAULT_POLICY, ...(policy as object | null) });
  return known.success ? known.data : DEFAULT_POLICY;
}

/** How long the last starts took until the machine could draw: their median. */
export async function bootMs(db: Db): Promise<number> {
  const runs = await db.gpuRun.findMany({
    where: { readyAt: { not: null }, orderedAt: { not: null } },
    orderBy: { since: "desc" },
    take: BOOTS,
    select: { orderedAt: true, readyAt: true },
  });
  const took = runs.map(({ orderedAt, readyAt }) => (readyAt?.getTime() ?? 0) - (orderedAt?.getTime() ?? 0));
  return median(took) ?? BOOT_MS;
}

/** What running has cost in the day and in the month that it is there. */
export async function spentNow(db: Db, { timeZone }: GpuPolicy, now: Date): Promise<GpuView["spent"]> {
  const calendar = zoneCalendar(timeZone);
  const at = now.getTime();
  const month = calendar.monthOf(at).start;
  const runs = await db.gpuRun.findMany({ where: { OR: [{ endedAt: null }, { endedAt: { gt: new Date(month) } }] } });
  return { day: spentOf(runs, calendar.dayOf(at).start, at), month: spentOf(runs, month, at) };
}

/** All that a decision looks at, as the rows have it. */
export async function viewOf(
  db: Db,
  pilot: GpuPilot,
  run: GpuRun | null,
  state: GpuState,
  word: Pick<ServerWord, "answers" | "busy" | "lastWorkedAt">,
  now: Date,
): Promise<GpuView> {
  const policy = policyOf(pilot);
  const [demand, spent, boot] = await Promise.all([
    demandNow(db, run?.since ?? now),
    spentNow(db, policy, now),
    bootMs(db),
  ]);
  return {
    state,
    server: { answers: word.answers, busy: word.answers ? word.busy : null, lastWorkedAt: at(word.lastWorkedAt) },
    waiting: demand.waiting,
    drawing: demand.drawing,
    wantedAt: at(demand.wantedAt),
    writingAt: at(pilot.writingAt),
    run: run && { since: run.since.getTime(), isAdmins: run.hand === "admin", readyAt: at(run.readyAt) },
    held: pilot.heldSince && { since: pilot.heldSince.getTime(), cause: pilot.heldCause as GpuCause },
    spent,
    overrideUntil: at(pilot.overrideUntil),
    failed: failedOf(pilot),
    bootMs: boot,
  };
}

export function failedOf({ failedCount, failedAt, failedProblem }: GpuPilot): GpuView["failed"] {
  if (failedCount === 0 || !failedAt) return null;
  return { count: failedCount, at: failedAt.getTime(), problem: (failedProblem ?? "other") as GpuProblem };
}

function at(moment: Date | null): number | null {
  return moment?.getTime() ?? null;
}
