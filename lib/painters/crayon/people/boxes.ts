import type { Box, Point } from "../paper/shapes";
import type { PersonRequest } from "./drawn-person";
import { hairOf } from "./hair";
import { hatOf } from "./hats";
import type { Limb } from "./limbs";
import type { Rig } from "./rig";

type Boxes = { mouth: Point; head: Box; face: Box; body: Box; arms: Box[] };

/** Which parts of the paper a person takes. */
export function boxesOf(rig: Rig, { look, clothes }: PersonRequest): Boxes {
  const { unit, build, onPaper, leant } = rig;
  const centre = onPaper(rig.skull);
  const crown = Math.max(
    hairOf(look.hair, look.hairColour).height,
    clothes.hat ? hatOf(clothes.hat, clothes.colour).height : 0,
  );
  const radius = build.head * unit;
  const wide = radius + 3 * unit;
  const chin = onPaper(leant({ x: 0, y: rig.neck }));
  const hip = onPaper({ x: 0, y: rig.hip + 8 });
  const soles = rig.legs?.map(({ end }) => onPaper(end)) ?? [];
  const across = Math.abs(onPaper({ x: 1, y: 0 }).x - onPaper({ x: 0, y: 0 }).x);
  const xs = [chin.x - 12 * unit, chin.x + 12 * unit, hip.x - 15 * unit, hip.x + 15 * unit];
  for (const { x } of soles) xs.push(x - 8 * across, x + 8 * across);
  const eyes = onPaper({ x: rig.skull.x + rig.gaze.x * (build.head / 20), y: rig.skull.y + rig.gaze.y });
  return {
    mouth: { x: eyes.x, y: eyes.y + radius * 0.46 },
    head: {
      x0: centre.x - wide,
      x1: centre.x + wide,
      y0: centre.y - radius * (1 + crown / 20),
      y1: centre.y + radius - 2 * unit,
    },
    face: {
      x0: eyes.x - radius * 0.56,
      x1: eyes.x + radius * 0.56,
      y0: eyes.y - radius * 0.24,
      y1: eyes.y + radius * 0.62,
    },
    body: {
      x0: Math.min(...xs),
      x1: Math.max(...xs),
      y0: chin.y,
      y1: Math.max(hip.y, ...soles.map(({ y }) => y + 5 * unit)),
    },
    arms: [rig.left, rig.right].flatMap((limb) => armBoxes(limb, onPaper, unit)),
  };
}

function armBoxes({ from, joint, end }: Limb, onPaper: (p: Point) => Point, unit: number): Box[] {
  const [a, b, c] = [onPaper(from), onPaper(joint), onPaper(end)];
  return [around(a, b, 4 * unit), around(b, c, 4.4 * unit)];
}

const around = (a: Point, b: Point, r: number): Box => ({
  x0: Math.min(a.x, b.x) - r,
  x1: Math.max(a.x, b.x) + r,
  y0: Math.min(a.y, b.y) - r,
  y1: Math.max(a.y, b.y) + r,
});
