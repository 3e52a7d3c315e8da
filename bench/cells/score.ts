import type { DrawnCell } from "@/tests/support/cells/synthetic-cell";

type Found = { x: number; y: number; live: boolean };

/** Found and true cells that are the same, of one kind. */
export type Hits = { hit: number; found: number; there: number };

export type Score = {
  /** |found - there| / there; where nothing is there, the number found. */
  countError: number;
  live: Hits;
  dead: Hits;
  /** |found share of live cells - true share|, 0 where there is nothing. */
  shareError: number;
};

/** A found cell is the true one whose centre is this near, in radii of the true one. */
const NEAR = 0.7;

/** How well a count agrees with what was drawn; each cell is matched at most once, the nearest pair first. */
export function scoreCount(found: Found[], there: DrawnCell[]): Score {
  const pairs = there.flatMap((cell, which) =>
    found
      .map((each, at) => ({ which, at, away: Math.hypot(each.x - cell.x, each.y - cell.y) / cell.radius }))
      .filter(({ away }) => away <= NEAR),
  );
  pairs.sort((a, b) => a.away - b.away);
  const takenFound = new Set<number>();
  const takenThere = new Set<number>();
  const same = { live: 0, dead: 0 };
  for (const { which, at } of pairs) {
    if (takenThere.has(which) || takenFound.has(at)) continue;
    takenThere.add(which);
    takenFound.add(at);
    const isLive = found[at]?.live;
    if (isLive === there[which]?.live) same[isLive ? "live" : "dead"] += 1;
  }
  const count = (cells: { live: boolean }[], live: boolean) => cells.filter((cell) => cell.live === live).length;
  const hits = (live: boolean): Hits => ({
    hit: live ? same.live : same.dead,
    found: count(found, live),
    there: count(there, live),
  });
  const share = (cells: { live: boolean }[]) => count(cells, true) / Math.max(1, cells.length);
  return {
    countError: Math.abs(found.length - there.length) / Math.max(1, there.length),
    live: hits(true),
    dead: hits(false),
    shareError: there.length > 0 ? Math.abs(share(found) - share(there)) : 0,
  };
}

/** Of all hits together: 2 hit / (found + there); 1 where there was nothing and nothing was found. */
export function f1(all: Hits[]): number {
  const sum = (key: keyof Hits) => all.reduce((total, hits) => total + hits[key], 0);
  const both = sum("found") + sum("there");
  return both === 0 ? 1 : (2 * sum("hit")) / both;
}
