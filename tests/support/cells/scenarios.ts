import type { Scene } from "./scene";

/** What the counter is measured on: each changes what it names, and all else stays as in the plain scene. */
export const SCENARIOS: Record<string, Partial<Scene>> = {
  easy: { cells: 60, clumped: 0, noise: 3, lightFall: 0.1, debris: 5 },
  plain: {},
  dense: { cells: 350, clumped: 0.25 },
  "very dense": { cells: 600, clumped: 0.35, radius: 12 },
  noisy: { noise: 14 },
  "uneven light": { lightFall: 0.7 },
  overlapping: { cells: 200, clumped: 0.6 },
  small: { cells: 200, radius: 7, noise: 5 },
  large: { cells: 50, radius: 26 },
  "with grid": { hasGrid: true },
  "with debris": { debris: 150 },
  "pale dead": { paleDead: 0.55 },
  "mostly dead": { deadShare: 0.9 },
  "all live": { deadShare: 0 },
  "all dead": { deadShare: 1 },
  bluish: { background: [168, 182, 205] },
  blurred: { blur: 2 },
  "weak rim": { rim: 0.4 },
  "no rim": { rim: 0, core: 1.3 },
  "dim core": { core: -0.6 },
  grainy: { grain: 14, noise: 6 },
  defocused: { blur: 4 },
  empty: { cells: 0 },
  few: { cells: 3 },
};
