import type { PersonId } from "@/lib/painters/reading/plan";
import { type Box, outline, type Point, tenth } from "../paper/shapes";
import { armOf, type Clothes, legsOf, SKIN, scarfOf, torsoOf } from "./body";
import { type FaceName, faceOf, GLASSES, moustache, RED_NOSE, WRINKLES } from "./face";
import { hairOf } from "./hair";
import { type Look, lookOf } from "./look";
import { POSES, type Pose, type PoseName } from "./pose";

export type PersonRequest = {
  who: PersonId;
  /** The feet. */
  x: number;
  y: number;
  /** Pixels from feet to crown for somebody of scale 1. */
  height: number;
  pose: PoseName;
  face: FaceName;
  clothes: Clothes;
  /** Mirrored: the arm that acts is on the left of the paper. */
  flip?: boolean;
};

export type DrawnPerson = {
  svg: string;
  /** The hand that acts, and the other one. */
  hand: Point;
  otherHand: Point;
  /** Hair included; nothing may be drawn over it. */
  head: Box;
  body: Box;
  /** Pixels for each of the 100 units. */
  unit: number;
};

const SANTA_RED = "#e8453c";

/** Children have larger heads that sit lower. */
const headOf = (look: Look) => (look.scale < 0.86 ? { radius: 24, y: -70 } : { radius: 20, y: -77 });

/** Draws one person from the feet up. */
export function drawPerson(request: PersonRequest): DrawnPerson {
  const look = lookOf(request.who);
  const pose: Pose = POSES[request.pose];
  const unit = (request.height * look.scale) / 100;
  const { radius, y: headY } = headOf(look);
  const neck = headY + radius - 3;
  const hair = hairOf(look.hair, look.hairColour);
  const clothes = look.hair === "santa" ? { ...request.clothes, top: SANTA_RED, bottom: SANTA_RED } : request.clothes;
  const sleeve = look.wears === "coat" ? "#fbfbf7" : look.wears === "suit" ? "#59606e" : clothes.top;
  const left = armOf(-1, pose.left, neck, sleeve);
  const right = armOf(1, pose.right, neck, sleeve);
  const onHead = (svg: string) =>
    `<g transform="translate(0 ${headY}) scale(${radius / 20})" fill="none" ${outline(2.2)}>${svg}</g>`;
  const parts = [
    onHead(hair.behind),
    pose.sitting ? "" : legsOf(pose, look, clothes),
    torsoOf(pose, look, clothes, neck),
    // A lap is in front of the body.
    pose.sitting ? legsOf(pose, look, clothes) : "",
    left.svg,
    right.svg,
    request.clothes.scarf ? scarfOf(request.clothes.scarf, neck) : "",
    `<circle cx="0" cy="${headY}" r="${radius}" fill="${look.hair === "clown" ? "#fffaf0" : SKIN}" ${outline(2.4)}/>`,
    onHead(features(look, request.face)),
    onHead(hair.over),
    onHead(look.glasses ? GLASSES : ""),
  ];
  const across = request.flip ? -unit : unit;
  const place = (p: Point): Point => ({ x: request.x + p.x * across, y: request.y + p.y * unit });
  const skull = (radius + 3) * unit;
  const wide = 26 * unit;
  return {
    svg: `<g transform="translate(${tenth(request.x)} ${tenth(request.y)}) scale(${across.toFixed(3)} ${unit.toFixed(3)})">${parts.join("")}</g>`,
    hand: place(right.hand),
    otherHand: place(left.hand),
    head: {
      x0: request.x - skull,
      x1: request.x + skull,
      y0: request.y + (headY - radius - hair.height) * unit,
      y1: request.y + (headY + radius - 2) * unit,
    },
    body: { x0: request.x - wide, x1: request.x + wide, y0: request.y + headY * unit, y1: request.y },
    unit,
  };
}

function features(look: Look, face: FaceName): string {
  return [
    faceOf(face),
    look.wrinkles ? WRINKLES : "",
    look.moustache && look.hair !== "santa" ? moustache(look.hairColour) : "",
    look.wears === "clown" ? RED_NOSE : "",
  ].join("");
}
