import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, limb, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { speed } from "../marks";
import { ahead, type Scene, type Tableau } from "../tableau";
import { wheel } from "./wheels";

type Kind = { colour: string | null; below: "wheels" | "rails" | "air"; roof: boolean; stays: boolean };

/** What people sit in, seen through its windows. `stays`: its large drawing stands in the picture as well. */
const CABINS: Readonly<Record<string, Kind>> = {
  bus: { colour: null, below: "wheels", roof: true, stays: false },
  taxi: { colour: "#ffc93c", below: "wheels", roof: true, stays: false },
  camper: { colour: "#fff3df", below: "wheels", roof: true, stays: false },
  truck: { colour: "#e8864a", below: "wheels", roof: false, stays: false },
  firetruck: { colour: "#e8453c", below: "wheels", roof: false, stays: false },
  tractor: { colour: "#58b36a", below: "wheels", roof: false, stays: false },
  carriage: { colour: "#c779d0", below: "wheels", roof: true, stays: false },
  train: { colour: null, below: "rails", roof: true, stays: false },
  steamtrain: { colour: "#59606e", below: "rails", roof: true, stays: false },
  tram: { colour: "#f5b83d", below: "rails", roof: true, stays: false },
  subway: { colour: "#58b36a", below: "rails", roof: true, stays: false },
  cablecar: { colour: null, below: "air", roof: true, stays: false },
  ferriswheel: { colour: null, below: "air", roof: true, stays: true },
  rollercoaster: { colour: null, below: "rails", roof: false, stays: true },
};
export const CABIN_IDS: readonly string[] = Object.keys(CABINS);

const MOST = 3;
const STEP = 50;
/** Units over the ground of the sill, of chins and of the roof. */
const SILL = 46;
const CHIN = 60;
const ROOF = 122;

/** People at the windows of something that drives, hangs or runs on rails. */
export function inCabin({ by, partners, sketch }: Scene, what: string): Tableau | null {
  const kind = CABINS[what];
  const riders = [...by, ...partners].slice(0, MOST);
  const [first] = riders;
  if (!kind || !first) return null;
  const colour = kind.colour ?? sketch.random.pick(BRIGHT);
  const half = (riders.length * STEP + 48) / 2;
  const lift = kind.below === "air" ? 26 : 0;
  return {
    members: riders,
    uses: kind.stays ? [] : [what],
    width: half * 2 + 26,
    top: (kind.roof ? ROOF + (lift > 0 ? 30 : 6) : 112) + lift,
    draw(shot, spot) {
      const { x, height, flip } = spot;
      const u = height / 100;
      const y = spot.y - lift * u;
      if (kind.roof) shot.marks(backOf(x, y, u, half, colour, kind.below === "air"), spot.y - 2);
      if (what === "cablecar") shot.marks(cable(x, y, u), spot.y - 2.1);
      riders.forEach((member, i) => {
        const chin = member.look.age === "child" || member.look.age === "baby" ? 49 : 60;
        shot.person(member, {
          x: ahead(spot, (riders.length - 1) * STEP * 0.5 - i * STEP),
          y: y - CHIN * u + chin * unitOf(member, height),
          height,
          flip,
          pose: kind.roof
            ? i === 0
              ? { ...POSES.wave, legs: null, lean: 0 }
              : POSES.table
            : { ...POSES.cheer, legs: null },
          depth: spot.y - 1 + i * 0.01,
        });
      });
      shot.thing(
        what,
        frontOf(x, y, u, half, colour, kind.below),
        { x0: x - (half + 10) * u, x1: x + (half + 10) * u, y0: y - SILL * u, y1: y },
        spot.y,
        first.who,
      );
      if (kind.below !== "air")
        shot.marks(speed(x - (flip ? -1 : 1) * (half + 6) * u, y + 8 * u, u * 0.8, flip), spot.y - 3);
    },
  };
}

/** From edge to edge of the paper, rising to the right. */
const cable = (x: number, y: number, u: number) => {
  const top = y - (ROOF + 16) * u;
  return line(path`M4 ${top + x * 0.16}L508 ${top - (508 - x) * 0.16}`, "#6d7680", 3);
};

/** The far wall with its window panes, the roof, and what it hangs on. */
function backOf(x: number, y: number, u: number, half: number, colour: string, hangs: boolean): string {
  const [left, wide] = [x - half * u, half * 2 * u];
  return (
    (hangs ? limb(path`M${x} ${y - ROOF * u}V${y - (ROOF + 16) * u}`, "#7d8790", 3) : "") +
    shape(rect(left, y - (ROOF - 4) * u, wide, (ROOF - SILL) * u), "#d9eef8", 2.6) +
    line(path`M${left + 12 * u} ${y - 58 * u}l${24 * u} ${-44 * u}`, "#ffffff", 4, 0.7) +
    ink(
      path`M${left + 3 * u} ${y - SILL * u}V${y - ROOF * u}M${left + wide - 3 * u} ${y - SILL * u}V${y - ROOF * u}`,
      6,
    ) +
    shape(
      path`M${left - 6 * u} ${y - (ROOF - 8) * u}q${2 * u} ${-14 * u} ${16 * u} ${-14 * u}h${wide - 20 * u}q${14 * u} 0 ${16 * u} ${14 * u}Z`,
      colour,
      2.8,
    )
  );
}

/** The near side up to the sill, with what it stands or runs on. */
function frontOf(x: number, y: number, u: number, half: number, colour: string, below: Kind["below"]): string {
  const [left, wide] = [x - (half + 4) * u, (half * 2 + 8) * u];
  const foot = below === "air" ? 0 : 10;
  const body =
    shape(
      path`M${left} ${y - SILL * u}h${wide}v${(SILL - foot - 8) * u}q0 ${8 * u} ${-10 * u} ${8 * u}h${-(wide - 20 * u)}q${-10 * u} 0 ${-10 * u} ${-8 * u}Z`,
      colour,
      3,
    ) + line(path`M${left + 6 * u} ${y - (SILL - 12) * u}h${wide - 12 * u}`, "#fffaf0", 4, 0.85);
  if (below === "wheels")
    return body + wheel(x - half * 0.6 * u, y - 11 * u, 12 * u) + wheel(x + half * 0.6 * u, y - 11 * u, 12 * u);
  if (below === "air") return body;
  const small = [-0.7, -0.25, 0.25, 0.7]
    .map((share) => ellipse(x + half * share * u, y - 7 * u, 6 * u, 6 * u))
    .join("");
  return line(path`M${left - 20 * u} ${y}h${wide + 40 * u}`, "#7d8790", 4) + body + shape(small, "#59606e", 2);
}
