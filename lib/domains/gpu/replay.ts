import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { type PastRequest, pastRequests } from "./demand";
import type { GpuPolicy, GpuReplayed, GpuSuggestion } from "./gpu";
import type { Outcome } from "./simulation/outcome";
import { simulate } from "./simulation/simulate";
import type { World } from "./simulation/world";
import { bootMs, policyOf } from "./view";

const DAY_MS = 86_400_000;
/** So many days back are replayed. */
export const REPLAY_DAYS = 28;
const OTHERS = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120];
/** Waits that differ by less feel the same. */
const LONGER_MS = 30_000;
/** What is suggested saves so much of the cost at least, and makes no more than this share of requests wait longer. */
const SAVES_LEAST = 0.05;
const LONGER_MOST = 0.1;
const STOP_MS = 45_000;
const CONCURRENCY = 4;

/**
 * What other idle minutes would have cost: the requests of the last weeks go through the policy's own code once more, each
 * time with another setting, on a machine that starts as this one did. All pictures are replayed, for all are paid for; of
 * those in secret diaries none is counted, and nobody.
 * @returns null where nothing was drawn
 */
export async function suggest(prisma: PrismaClient, now: Date): Promise<GpuSuggestion | null> {
  const from = new Date(now.getTime() - REPLAY_DAYS * DAY_MS);
  const [requests, boot, pilot] = await Promise.all([
    pastRequests(prisma, from, now),
    bootMs(prisma),
    prisma.gpuPilot.findUnique({ where: { id: 1 } }),
  ]);
  const policy = { ...policyOf({ policy: pilot?.policy ?? null }), isOn: true };
  return requests.length === 0 ? null : compare(policy, requests, boot, from, now);
}

/** Pure: the same requests under each setting, and the one that is worth a change. */
export function compare(
  policy: GpuPolicy,
  requests: readonly PastRequest[],
  boot: number,
  from: Date,
  until: Date,
): GpuSuggestion {
  const world = worldOf(requests, boot, from, until);
  const here = simulate(policy, world);
  const minutes = [...new Set([...OTHERS, policy.idleMinutes])].sort((a, b) => a - b);
  const played = minutes.map((idleMinutes) => {
    const outcome = idleMinutes === policy.idleMinutes ? here : simulate({ ...policy, idleMinutes }, world);
    const longer = requests.filter((_, i) => waitOf(outcome, i) - waitOf(here, i) > LONGER_MS);
    return { longer, told: replayed(idleMinutes, outcome, longer) };
  });
  const now = replayed(policy.idleMinutes, here, []);
  const isWorthIt = ({ longer, told }: (typeof played)[number]) =>
    told.cost <= now.cost * (1 - SAVES_LEAST) && longer.length <= requests.length * LONGER_MOST;
  const other = played.filter(isWorthIt).sort((one, two) => one.told.cost - two.told.cost)[0]?.told ?? null;
  return {
    from: from.toISOString(),
    to: until.toISOString(),
    requests: requests.filter(({ isCounted }) => isCounted).length,
    now,
    other,
    all: played.map(({ told }) => told),
  };
}

function replayed(idleMinutes: number, { cost, onMs, starts }: Outcome, longer: readonly PastRequest[]): GpuReplayed {
  const counted = longer.filter(({ isCounted }) => isCounted);
  return {
    idleMinutes,
    cost,
    onSeconds: Math.round(onMs / 1000),
    starts,
    longer: counted.length,
    people: new Set(counted.map(({ ownerId }) => ownerId)).size,
  };
}

/** One that was never begun waited for ever. */
function waitOf({ waits }: Outcome, i: number): number {
  const wait = waits[i] ?? -1;
  return wait < 0 ? Number.MAX_SAFE_INTEGER : wait;
}

function worldOf(requests: readonly PastRequest[], boot: number, from: Date, now: Date): World {
  return {
    start: from.getTime(),
    end: now.getTime() + DAY_MS,
    requests: requests.map(({ askedAt, startedAt, finishedAt }) => ({
      askedAt: Math.max(askedAt.getTime(), from.getTime()),
      drawMs: Math.max(0, finishedAt.getTime() - startedAt.getTime()),
    })),
    concurrency: CONCURRENCY,
    bootMs: () => boot,
    stopMs: () => STOP_MS,
    noCapacity: [],
    cloudAway: [],
    cloudBlind: [],
    serverSilent: [],
  };
}
