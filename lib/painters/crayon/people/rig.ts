import type { Point } from "../paper/shapes";
import type { PersonRequest } from "./drawn-person";
import { armByAngles, type Limb, legsByAngles, limbTo, turn } from "./limbs";
import { type Build, buildOf } from "./look";
import { POSES, type Pose } from "./pose";

/** Where every joint of a person is, in units of the body, and the way from there to the paper. */
export type Rig = {
  pose: Pose;
  build: Build;
  unit: number;
  lean: number;
  neck: number;
  hip: number;
  /** Centre of the head. */
  skull: Point;
  left: Limb;
  right: Limb;
  legs: [Limb, Limb] | null;
  /** Turns with the upper half. */
  leant(p: Point): Point;
  onPaper(p: Point): Point;
  /** How far the features slide over the head to look somewhere. */
  gaze: Point;
};

/** Bends a body into its pose and lets hands and feet reach for their points. */
export function rigOf(request: PersonRequest): Rig {
  const pose: Pose = typeof request.pose === "string" ? POSES[request.pose] : request.pose;
  const build = buildOf(request.look);
  const unit = (request.height * request.look.scale) / 100;
  const across = request.flip ? -unit : unit;
  const onPaper = (p: Point): Point => ({ x: request.x + p.x * across, y: request.y + p.y * unit });
  const onBody = (p: Point): Point => ({ x: (p.x - request.x) / across, y: (p.y - request.y) / unit });
  const { legs, hip } = reachingLegs(request, pose, build, onBody);
  // A bent or seated body comes down as a whole.
  const drop = hip - build.hip;
  const neck = build.neck + drop;
  const lean = pose.lean ?? 0;
  const leant = (p: Point) => turn(p, { x: 0, y: hip }, lean);
  const skull = leant({ x: 0, y: build.headY + drop });
  const arm = (side: 1 | -1): Limb => {
    const shoulder = leant({ x: side * 10, y: neck + 5 });
    const target = side > 0 ? request.reach?.right : request.reach?.left;
    if (!target) return armByAngles(shoulder, side, side > 0 ? pose.right : pose.left, build.arm);
    const to = onBody(target);
    return limbTo(shoulder, to, build.arm, to.x > shoulder.x ? -1 : 1);
  };
  const left = arm(-1);
  const right = arm(1);
  return {
    pose,
    build,
    unit,
    lean,
    neck,
    hip,
    skull,
    left,
    right,
    legs,
    leant,
    onPaper,
    gaze: gazeOf(request, onPaper(skull)),
  };
}

function reachingLegs(
  { reach }: PersonRequest,
  pose: Pose,
  build: Build,
  onBody: (p: Point) => Point,
): { legs: [Limb, Limb] | null; hip: number } {
  const free = legsByAngles(pose, build);
  if (!reach?.leftFoot || !reach.rightFoot || !free.legs) return free;
  const bone = (-build.hip - 4) / 2;
  const leg = (x: number, foot: Point) => limbTo({ x, y: build.hip }, onBody(foot), bone, 1);
  return { legs: [leg(-3, reach.leftFoot), leg(3, reach.rightFoot)], hip: build.hip };
}

function gazeOf({ lookAt, flip }: PersonRequest, eyes: Point): Point {
  if (!lookAt) return { x: 0, y: 0 };
  const away = Math.hypot(lookAt.x - eyes.x, lookAt.y - eyes.y) || 1;
  const x = ((lookAt.x - eyes.x) / away) * 4.6;
  return { x: flip ? -x : x, y: ((lookAt.y - eyes.y) / away) * 2.6 };
}
