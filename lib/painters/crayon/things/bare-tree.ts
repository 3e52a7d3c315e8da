import { OUTLINE } from "../paper/colour";
import type { Light } from "../paper/light";
import type { Random } from "../paper/random";
import { ellipse, line, patch, path, shape } from "../paper/shapes";

/** A winter tree: trunk and forked branches; snow on them when it lies, else now and then a magpie's nest. */
export function drawBareTree(random: Random, light: Light, x: number, base: number, height: number): string {
  const branches = fork(random, x, base - height * 0.36, -Math.PI / 2, height * 0.3, 3);
  const wood = light.shade("#94694a");
  const trunk = path`M${x} ${base}L${x} ${base - height * 0.38}`;
  const thick = Math.max(5, height * 0.065);
  const nest = shape(
    ellipse(x + height * 0.02, base - height * 0.58, height * 0.075, height * 0.05),
    light.shade("#8a6a4a"),
    2,
  );
  return (
    line(trunk, OUTLINE, thick + 3.4) +
    line(branches.d, OUTLINE, 6.4) +
    line(trunk, wood, thick) +
    line(branches.d, wood, 3.4) +
    (light.white
      ? line(branches.snow, light.shade("#ffffff"), 4.4) +
        patch(ellipse(x, base, height * 0.16, height * 0.03), light.shade("#ffffff"))
      : random.chance(0.3)
        ? nest
        : "")
  );
}

type Branches = { d: string; snow: string };

function fork(random: Random, x: number, y: number, angle: number, length: number, depth: number): Branches {
  let d = "";
  let snow = "";
  for (const side of depth === 3 ? [-1, 0, 1] : [-1, 1]) {
    const turn = angle + side * random.range(0.42, 0.66);
    const reach = length * (side === 0 ? 1.1 : random.range(0.78, 1));
    const [tx, ty] = [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach];
    d += path`M${x} ${y}L${tx} ${ty}`;
    if (depth < 3) snow += path`M${(x + tx) / 2} ${(y + ty) / 2 - 3}L${tx} ${ty - 3}`;
    if (depth > 1) {
      const finer = fork(random, tx, ty, turn, length * 0.58, depth - 1);
      d += finer.d;
      snow += finer.snow;
    }
  }
  return { d, snow };
}
