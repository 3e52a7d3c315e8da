import type { Dice } from "./dice";
import type { Planes, Scene } from "./scene";

export type DrawnCell = { x: number; y: number; radius: number; live: boolean };

/** A live cell and a dead one of equal kind: the dead one has shrunk. */
const DEAD_SIZE = 0.88;

/** Places for the cells: whole inside the picture, overlapping at most a little where they may clump, else apart. */
export function placeCells(scene: Scene, { uniform, normal }: Dice): DrawnCell[] {
  const { width, height, cells: asked, deadShare, radius: mean, clumped } = scene;
  const nearest = clumped > 0 ? 0.75 : 1.08;
  const cells: DrawnCell[] = [];
  for (let tries = 0; cells.length < asked && tries < asked * 400; tries += 1) {
    const live = uniform() >= deadShare;
    const radius = Math.max(5, mean * (live ? 1 : DEAD_SIZE) * (1 + 0.14 * normal()));
    const place = () => {
      const beside = cells.length > 0 && uniform() < clumped ? cells[(uniform() * cells.length) | 0] : undefined;
      if (!beside)
        return {
          x: radius + 4 + uniform() * (width - 2 * radius - 8),
          y: radius + 4 + uniform() * (height - 2 * radius - 8),
        };
      const angle = uniform() * 6.283;
      const distance = (beside.radius + radius) * (0.78 + 0.25 * uniform());
      return { x: beside.x + Math.cos(angle) * distance, y: beside.y + Math.sin(angle) * distance };
    };
    const { x, y } = place();
    const margin = radius + 3;
    if (x < margin || y < margin || x > width - margin || y > height - margin) continue;
    if (cells.some((other) => Math.hypot(other.x - x, other.y - y) < (other.radius + radius) * nearest)) continue;
    cells.push({ x, y, radius, live });
  }
  return cells;
}

/** Draws one cell over what is there. */
export function drawCell(planes: Planes, cell: DrawnCell, scene: Scene, { uniform }: Dice) {
  const { width, height } = scene;
  const [red, green, blue] = planes;
  const oval = 0.06 + 0.1 * uniform();
  const turn = uniform() * 6.283;
  const phase = uniform() * 6.283;
  const reach = (cell.radius * 1.8) | 0;
  const tone = 0.85 + 0.3 * uniform();
  const stain = cell.live ? 0 : 1 - scene.paleDead * uniform();

  /** Distance from the centre in radii of this cell, which is not quite round. */
  const outwards = (dx: number, dy: number) => {
    const angle = Math.atan2(dy, dx);
    const bumps = cell.live ? 0 : 0.05 * Math.cos(3 * angle + phase);
    const round = 1 + oval * Math.cos(2 * (angle - turn)) * (cell.live ? 0.5 : 1) + bumps;
    return Math.hypot(dx, dy) / (cell.radius * round);
  };
  const add = (plane: Float32Array, at: number, value: number) => {
    plane[at] = (plane[at] ?? 0) + value;
  };
  const dye = (plane: Float32Array, at: number, colour: number, share: number) =>
    add(plane, at, (colour - (plane[at] ?? 0)) * share);

  for (let y = Math.max(0, (cell.y - reach) | 0); y < Math.min(height, cell.y + reach + 2); y += 1)
    for (let x = Math.max(0, (cell.x - reach) | 0); x < Math.min(width, cell.x + reach + 2); x += 1) {
      const [dx, dy] = [x - cell.x, y - cell.y];
      const out = outwards(dx, dy);
      const at = y * width + x;
      if (cell.live) {
        const grains = scene.grain * Math.sin(x * 0.8 + phase) * Math.cos(y * 0.7 + turn);
        const core = out < 0.8 ? 28 * scene.core * tone * (1 - 0.5 * out * out) + grains : 0;
        const rim = 70 * scene.rim * tone * Math.exp(-(((out - 0.93) / 0.11) ** 2));
        const halo = 24 * tone * Math.exp(-(((out - 1.2) / 0.12) ** 2));
        const light = core - rim + halo;
        add(red, at, light);
        add(green, at, light);
        add(blue, at, light * 0.97);
      } else {
        const share = stain / (1 + Math.exp((out - 0.97) / 0.05));
        const texture = 1 + 0.12 * Math.sin(dx * 0.9 + phase) * Math.cos(dy * 0.8);
        dye(red, at, 62 * texture, share * 0.9);
        dye(green, at, 78 * texture, share * 0.88);
        dye(blue, at, 138 * texture, share * 0.8);
        const halo = 10 * Math.exp(-(((out - 1.15) / 0.1) ** 2));
        for (const plane of planes) add(plane, at, halo);
      }
    }
}
