/** Random numbers that a seed fixes for ever: every choice in a picture is made through one of these. */
export type Random = {
  /** 0 <= n < 1 */
  next(): number;
  /** A whole number, 0 <= n < below. */
  int(below: number): number;
  range(from: number, to: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** True in `share` of all cases. */
  chance(share: number): boolean;
  /** Choices of their own for a part: what else is drawn, before it or more of it, changes none of them. */
  of(part: string): Random;
};

/** FNV-1a over code points, 32 bits. */
export function hashText(text: string): number {
  let hash = 2166136261;
  for (const char of text) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619);
  }
  return hash >>> 0;
}

/** mulberry32: small, fast and good enough to scatter flowers. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    next,
    int,
    range: (from, to) => from + next() * (to - from),
    pick: (list) => list[int(list.length)] ?? list[0],
    chance: (share) => next() < share,
    of: (part) => createRandom(Math.imul(seed ^ hashText(part), 0x9e3779b1)),
  };
}
