import { OUTLINE } from "../paper/colour";
import { outline, type Point, path } from "../paper/shapes";
import type { Build } from "./look";
import type { Clothes } from "./outfit";
import type { Arm, Leg, Pose } from "./pose";

export const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A point turned around another, clockwise in degrees. */
export function turn(p: Point, around: Point, degrees: number): Point {
  const [sin, cos] = [Math.sin(radians(degrees)), Math.cos(radians(degrees))];
  const [x, y] = [p.x - around.x, p.y - around.y];
  return { x: around.x + x * cos - y * sin, y: around.y + x * sin + y * cos };
}

/** Start, joint and end of an arm or a leg, in units of the body. */
export type Limb = { from: Point; joint: Point; end: Point };

const along = (from: Point, degrees: number, length: number): Point => ({
  x: from.x + Math.sin(radians(degrees)) * length,
  y: from.y + Math.cos(radians(degrees)) * length,
});

export function armByAngles(shoulder: Point, side: 1 | -1, [upper, fore]: Arm, length: number): Limb {
  const joint = along(shoulder, side * upper, length);
  return { from: shoulder, joint, end: along(joint, side * fore, length) };
}

/** How much longer an arm may get to reach somebody; children draw arms as long as they are needed. */
const STRETCH = 1.55;

/** Two equal bones from `from` to `to`; the joint bends to the side `bend` (+1: to the left of the way there). */
export function limbTo(from: Point, to: Point, length: number, bend: number): Limb {
  const wanted = Math.hypot(to.x - from.x, to.y - from.y);
  const longest = length * 2 * STRETCH;
  const end =
    wanted > longest
      ? { x: from.x + ((to.x - from.x) * longest) / wanted, y: from.y + ((to.y - from.y) * longest) / wanted }
      : to;
  const reach = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  const bone = Math.max(length, reach / 2);
  const off = Math.sqrt(Math.max(0, bone * bone - (reach / 2) ** 2)) * bend;
  const [ux, uy] = [(end.x - from.x) / reach, (end.y - from.y) / reach];
  return { from, joint: { x: (from.x + end.x) / 2 + uy * off, y: (from.y + end.y) / 2 - ux * off }, end };
}

/** Both legs of a pose, and the hip's y at which the lower sole stands on the ground. */
export function legsByAngles(pose: Pose, build: Build): { legs: [Limb, Limb] | null; hip: number } {
  if (!pose.legs) return { legs: null, hip: build.hip - (pose.rise ?? 0) };
  const bone = (-build.hip - 4) / 2;
  const fall = ([thigh, shin]: Leg) => (Math.cos(radians(thigh)) + Math.cos(radians(shin))) * bone;
  const hip = -Math.max(fall(pose.legs[0]), fall(pose.legs[1])) - 4 - (pose.rise ?? 0);
  const leg = ([thigh, shin]: Leg, x: number): Limb => {
    const from = { x, y: hip };
    const joint = along(from, thigh, bone);
    return { from, joint, end: along(joint, shin, bone) };
  };
  return { legs: [leg(pose.legs[0], -6), leg(pose.legs[1], 6)], hip };
}

export const stick = (d: string, colour: string, outer: number, inner: number) =>
  `<path d="${d}" fill="none" stroke="${OUTLINE}" stroke-width="${outer}" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="${inner}" stroke-linecap="round" stroke-linejoin="round"/>`;

const whole = ({ from, joint, end }: Limb) => path`M${from.x} ${from.y}L${joint.x} ${joint.y}L${end.x} ${end.y}`;

/** A leg with its shoe; `ahead` is where the toe points: -1, 1. */
export function drawLeg(limb: Limb, clothes: Clothes, skin: string, ahead: number): string {
  const { from, joint, end } = limb;
  const cloth = path`M${from.x} ${from.y}L${joint.x} ${joint.y}`;
  const colour = clothes.legs === "bare" ? skin : clothes.second;
  const leg =
    clothes.legs === "short"
      ? stick(whole(limb), skin, 9.6, 6.2) + stick(cloth, colour, 11.4, 7.8)
      : stick(whole(limb), colour, clothes.legs === "bare" ? 9.6 : 11, clothes.legs === "bare" ? 6.2 : 7.4);
  const turned = Math.max(-60, Math.min(60, (Math.atan2(end.x - joint.x, end.y - joint.y) * -180) / Math.PI)) * 0.7;
  const shoe = `<ellipse cx="${ahead * 3}" cy="2" rx="7.5" ry="4.4" transform="translate(${end.x.toFixed(1)} ${end.y.toFixed(1)}) rotate(${turned.toFixed(0)})" fill="${clothes.shoes === "skin" ? skin : clothes.shoes}" ${outline(2.2)}/>`;
  // A boot's shaft ends halfway to the knee.
  const half = { x: (joint.x + end.x * 1.2) / 2.2, y: (joint.y + end.y * 1.2) / 2.2 };
  const shaft = clothes.boots ? stick(path`M${half.x} ${half.y}L${end.x} ${end.y}`, clothes.shoes, 12.4, 8.8) : "";
  return leg + shaft + shoe;
}

/** Sleeve and forearm; the hand is drawn apart, so that things can lie in it. */
export function drawArm(limb: Limb, sleeves: Clothes["sleeves"], colour: string, skin: string): string {
  const { from, joint, end } = limb;
  if (sleeves === "long") return stick(whole(limb), colour, 9.6, 6);
  if (sleeves === "none") return stick(whole(limb), skin, 8.6, 5.2);
  const half = { x: joint.x * 0.85 + from.x * 0.15, y: joint.y * 0.85 + from.y * 0.15 };
  return (
    stick(path`M${joint.x} ${joint.y}L${end.x} ${end.y}`, skin, 8.6, 5.2) +
    stick(path`M${from.x} ${from.y}L${half.x} ${half.y}`, colour, 10.4, 6.8)
  );
}

export const drawHand = ({ end }: Limb, colour: string) =>
  `<circle cx="${end.x.toFixed(1)}" cy="${end.y.toFixed(1)}" r="4.4" fill="${colour}" ${outline(1.6)}/>`;
