import { BRIGHT } from "../paper/colour";
import { type Box, ink, limb, type Point, path, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import { POSES } from "../people/pose";
import { cheekToCheek } from "./interactions/hug";
import type { Tableau } from "./tableau";

/** Somebody under an umbrella of their own. */
export function underUmbrella({ random }: Sketch, stage: Stage, member: CastMember): Tableau {
  const colour = random.pick(BRIGHT);
  return {
    members: [member],
    uses: ["umbrella"],
    width: 96,
    top: 130,
    draw(shot, { x, y, height, flip }) {
      const person = shot.person(member, { x, y, height, flip, pose: POSES.umbrella });
      const crown = (person.head.x0 + person.head.x1) / 2;
      const middle = crown + (person.hand.x - crown) * 0.3;
      open(
        shot,
        stage,
        y,
        person.head,
        middle,
        (person.head.x1 - person.head.x0) * 0.8,
        person.hand,
        colour,
        member.who,
      );
    },
  };
}

/** Two who walk close together under one umbrella. */
export function sharedUmbrella({ random }: Sketch, stage: Stage, a: CastMember, b: CastMember): Tableau {
  const colour = random.pick(BRIGHT);
  const apart = cheekToCheek(a, b) + 6;
  return {
    members: [a, b],
    uses: ["umbrella"],
    width: apart + 84,
    top: 134,
    draw(shot, { x, y, height, flip }) {
      const side = flip ? -1 : 1;
      const half = (apart / 2) * (height / 100) * side;
      const handle = { x, y: y - 44 * (height / 100) };
      const one = shot.person(a, {
        x: x - half,
        y,
        height,
        flip,
        pose: { ...POSES.walk, lean: 2 },
        reach: { right: handle },
        lookAt: { x: x + half, y: y - 80 * (height / 100) },
      });
      const two = shot.person(b, {
        x: x + half,
        y: y - 1,
        height,
        flip,
        pose: { ...POSES.walk, lean: 2 },
        lookAt: { x: x - half, y: y - 80 * (height / 100) },
      });
      const heads: Box = {
        x0: Math.min(one.head.x0, two.head.x0),
        x1: Math.max(one.head.x1, two.head.x1),
        y0: Math.min(one.head.y0, two.head.y0),
        y1: 0,
      };
      open(shot, stage, y, heads, x, (heads.x1 - heads.x0) * 0.58, one.hand, colour, a.who);
    },
  };
}

/** The canopy is behind everybody, so that it hides no face. */
function open(
  shot: Parameters<Tableau["draw"]>[0],
  stage: Stage,
  y: number,
  head: Box,
  x: number,
  r: number,
  hand: Point,
  colour: string,
  who: string,
): void {
  const top = head.y0 - 28;
  const rim = head.y0 + 14;
  const step = (2 * r) / 5;
  let scallops = "";
  for (let i = 0; i < 5; i++) scallops += path`q${-step / 2} -12 ${-step} 0`;
  const canopy = shape(
    `${path`M${x - r} ${rim}Q${x - r * 0.8} ${top} ${x} ${top - 6}Q${x + r * 0.8} ${top} ${x + r} ${rim}`}${scallops}Z`,
    colour,
  );
  const ribs = ink(
    path`M${x - step * 0.5} ${rim - 6}Q${x - step * 0.5} ${top + 10} ${x} ${top - 6}Q${x + step * 0.5} ${top + 10} ${x + step * 0.5} ${rim - 6}M${x} ${top - 6}v-8`,
    1.8,
  );
  const depth = Math.min(stage.back + 1, y - 2);
  shot.thing(
    "umbrella",
    canopy + ribs + limb(path`M${x} ${rim - 4}L${hand.x} ${hand.y + 10}`, "#8a5a33", 2),
    { x0: x - r, x1: x + r, y0: top - 14, y1: rim },
    depth,
    who,
  );
}
