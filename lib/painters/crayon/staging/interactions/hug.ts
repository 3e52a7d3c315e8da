import { isGlad } from "@/lib/painters/crayon/paper/light";
import type { CastMember } from "@/lib/painters/crayon/people/cast";
import { buildOf } from "@/lib/painters/crayon/people/look";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { hearts } from "../marks";
import type { Shot } from "../shot";
import type { Interaction, Spot, Tableau } from "../tableau";

/** How far apart the heads of two people are whose cheeks touch, in units of the writer. */
export const cheekToCheek = (a: CastMember, b: CastMember) =>
  (buildOf(a.look).head * a.look.scale + buildOf(b.look).head * b.look.scale) * 1.02;

/** A grown-up kneels to somebody much smaller. */
const kneelsTo = (one: CastMember, other: CastMember) => one.look.scale - other.look.scale > 0.18;

/** Two people with their arms around each other; a grown-up kneels down to a child. */
export const hug: Interaction = ({ by: [a], partners: [b], deed }) =>
  a && b ? embrace(a, b, { hearts: deed.action === "hug" && isGlad(a.day) }) : null;

/** The same for other deeds: a kiss, tears shed together. */
export function embrace(a: CastMember, b: CastMember, with_: { hearts: boolean; lift?: boolean }): Tableau {
  const apart = cheekToCheek(a, b) + 8;
  return {
    members: [a, b],
    uses: [],
    width: apart + 54,
    top: 118,
    draw(shot, spot) {
      const crown = drawEmbrace(shot, spot, a, b, apart);
      if (with_.hearts) shot.marks(hearts(spot.x, crown, spot.height / 100));
    },
  };
}

/** Returns the y of the higher crown. */
function drawEmbrace(shot: Shot, { x, y, height, flip }: Spot, a: CastMember, b: CastMember, apart: number): number {
  const side = flip ? -1 : 1;
  const half = ((apart / 2) * height * side) / 100;
  const stance = (one: CastMember, other: CastMember) =>
    kneelsTo(one, other) ? { ...POSES.kneel, lean: 4, tilt: 4 } : { ...POSES.hug, lean: 5 };
  const first = { x: x - half, y, height, flip, pose: stance(a, b) };
  const second = { x: x + half, y: y + 0.5, height, flip: !flip, pose: stance(b, a) };
  const back = (other: CastMember, at: number, away: number) => ({
    x: at + away * 9 * unitOf(other, height),
    y: y - (kneelsTo(other, other === a ? b : a) ? 34 : 38) * unitOf(other, height),
  });
  const facing = (at: number) => ({ x: at, y: y - 76 * (height / 100) });
  if (Math.abs(a.look.scale - b.look.scale) > 0.09)
    return cuddle(shot, a.look.scale > b.look.scale ? [a, first, b, second] : [b, second, a, first]);
  const one = shot.person(a, {
    ...first,
    lookAt: facing(second.x),
    apart: ["right"],
    reach: {
      right: back(b, second.x, side),
      left: { x: second.x - side * 10 * unitOf(b, height), y: y - 30 * unitOf(b, height) },
    },
  });
  const two = shot.person(b, {
    ...second,
    lookAt: facing(first.x),
    apart: ["right"],
    reach: {
      right: back(a, first.x, -side),
      left: { x: first.x + side * 10 * unitOf(a, height), y: y - 30 * unitOf(a, height) },
    },
  });
  shot.arms(b, two);
  shot.arms(a, one);
  return Math.min(one.head.y0, two.head.y0);
}

type Placed = { x: number; y: number; height: number; flip: boolean; pose: Pose };

/** A grown-up's arms are behind and below the face of a child, whose own arms are before the grown-up. */
function cuddle(shot: Shot, [big, at, small, by]: [CastMember, Placed, CastMember, Placed]): number {
  const side = at.flip ? -1 : 1;
  const u = unitOf(small, at.height);
  const one = shot.person(big, {
    ...at,
    lookAt: { x: by.x, y: at.y - 60 * u },
    reach: { right: { x: by.x + side * 9 * u, y: by.y - 36 * u }, left: { x: by.x - side * 17 * u, y: by.y - 24 * u } },
  });
  const two = shot.person(small, {
    ...by,
    pose: { ...POSES.hug, lean: 4 },
    lookAt: { x: at.x, y: at.y - 110 * u },
    apart: ["right"],
    reach: { right: { x: at.x + side * 8 * u, y: at.y - 34 * u } },
  });
  shot.arms(small, two);
  return Math.min(one.head.y0, two.head.y0);
}
