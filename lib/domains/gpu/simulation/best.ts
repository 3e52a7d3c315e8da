import type { GpuPolicy } from "../gpu";
import { type World, walking } from "./world";

/** A stretch in which somebody is drawn for: from the first request to the end of the last drawing, as if it were awake. */
type Cluster = { from: number; to: number; longestMs: number };

/** Nobody waits longer for a start than it takes, and this. */
const GRACE_MS = 60_000;
/** Runs longer than so many starts are never cheaper than two of them (docs/gpu.md). */
const LOOK_BACK = 10;

/** How the machine may be used with hindsight. */
export const RULES = {
  /** Whoever comes within the idle minutes finds it awake, because it waits for them whether they come or not. */
  waits: "waits",
  /** Whoever comes within the idle minutes finds it awake; where nobody comes it need not wait. */
  knows: "knows",
  /** Everyone may wait for a start. */
  cheapest: "cheapest",
} as const;
export type Rule = keyof typeof RULES;

/**
 * A sum of milliseconds below which no machine that serves these requests stays, even one that knows what will come: an
 * exact optimum of an easier problem (docs/gpu.md says which). Requests that come while no start was possible count as if
 * they all came at the end of that.
 * @param bootMs what a start takes
 */
export function leastOnMs(world: World, policy: GpuPolicy, rule: Rule, bootMs: number): number {
  const idleMs = policy.idleMinutes * 60_000;
  const clusters = clustersOf(world, rule === "cheapest" ? 0 : idleMs);
  const leastMs = policy.leastMinutes * 60_000;
  const reach = LOOK_BACK * (bootMs + GRACE_MS + leastMs);
  const cost = (i: number, j: number, longestMs: number) => {
    const length = (clusters[j]?.to ?? 0) - (clusters[i]?.from ?? 0) - GRACE_MS;
    const waited = rule === "waits" ? idleMs : 0;
    return Math.max(bootMs + longestMs + waited, length + waited, leastMs);
  };
  // best[j]: the least that the first j clusters need. The last run of them begins with one of those within reach.
  const best = new Float64Array(clusters.length + 1);
  for (let j = 0; j < clusters.length; j++) {
    let least = Number.POSITIVE_INFINITY;
    let longestMs = 0;
    for (let i = j; i >= 0; i--) {
      longestMs = Math.max(longestMs, clusters[i]?.longestMs ?? 0);
      least = Math.min(least, (best[i] ?? 0) + cost(i, j, longestMs));
      if ((clusters[j]?.to ?? 0) - (clusters[i]?.from ?? 0) > reach) break;
    }
    best[j + 1] = least;
  }
  return best[clusters.length] ?? 0;
}

/** Requests that hang together: the next one comes before `gapMs` after the last one was drawn. */
function clustersOf(world: World, gapMs: number): Cluster[] {
  const obstacles = [...world.noCapacity, ...world.cloudAway, ...world.cloudBlind].sort((a, b) => a.start - b.start);
  const clusters: Cluster[] = [];
  const blocked = obstacles.length === 0 ? () => null : walkingAll(obstacles);
  for (const { askedAt, drawMs } of world.requests) {
    const from = blocked(askedAt) ?? askedAt;
    const last = clusters.at(-1);
    if (last && from <= last.to + gapMs) {
      last.to = Math.max(last.to, from + drawMs);
      last.longestMs = Math.max(last.longestMs, drawMs);
    } else clusters.push({ from, to: from + drawMs, longestMs: drawMs });
  }
  return clusters;
}

/** The end of what a moment lies in, of stretches that may overlap. */
function walkingAll(stretches: readonly { start: number; end: number }[]): (now: number) => number | null {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  const at = walking(merged);
  return (now) => at(now)?.end ?? null;
}
