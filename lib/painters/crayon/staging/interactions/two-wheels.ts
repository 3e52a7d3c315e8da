import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import type { Point } from "@/lib/painters/crayon/paper/shapes";
import type { CastMember } from "@/lib/painters/crayon/people/cast";
import { buildOf } from "@/lib/painters/crayon/people/look";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { speed } from "../marks";
import type { Shot } from "../shot";
import { ahead, type Scene, type Spot, type Tableau } from "../tableau";
import { bicycle, motorScooter, scooter, skateboard } from "./wheels";

/** Somebody who sits sideways to the paper. */
export const SIDESADDLE: Pose = {
  ...POSES.ride,
  lean: 2,
  left: [24, 34],
  right: [44, 60],
  legs: [
    [6, -8],
    [30, -6],
  ],
  sitting: false,
};

/** The hip of somebody whose feet are at y is this far above it. */
export const hipOf = (member: CastMember, height: number) => -buildOf(member.look).hip * unitOf(member, height);

/** Everybody on a bicycle of their own, the first one ahead. */
export function onBicycles({ sketch }: Scene, riders: readonly CastMember[], what: string): Tableau {
  const colours = riders.map(() => sketch.random.pick(BRIGHT));
  return {
    members: riders,
    uses: [what],
    width: riders.length * 92 + 8,
    top: 112 * Math.max(...riders.map(({ look }) => look.scale)),
    draw(shot, spot) {
      riders.forEach((rider, i) => {
        const x = ahead(spot, (riders.length - 1) * 46 - i * 92);
        cycle(shot, { ...spot, x, y: spot.y - i * 0.7 }, rider, { what, colour: colours[i] ?? BRIGHT[0] });
      });
    },
  };
}

function cycle(shot: Shot, spot: Spot, rider: CastMember, bike: { what: string; colour: string }): void {
  const { x, y, height, flip } = spot;
  const u = unitOf(rider, height);
  const side = flip ? -1 : 1;
  const at = (dx: number, dy: number): Point => ({ x: x + side * dx * u, y: y + dy * u });
  const seat = at(-8, -40);
  shot.thing(
    bike.what,
    bicycle(x, y, u, side, bike.colour),
    { x0: x - 42 * u, x1: x + 44 * u, y0: y - 56 * u, y1: y },
    y - 0.5,
    rider.who,
  );
  shot.person(
    { ...rider, clothes: { ...rider.clothes, ...(rider.clothes.hat ? {} : { hat: "helmet" as const }) } },
    {
      x: seat.x,
      y: seat.y + hipOf(rider, height),
      height,
      flip,
      pose: POSES.ride,
      reach: { right: at(18, -54), left: at(14, -52), leftFoot: at(-1, -12), rightFoot: at(7, -22) },
      lookAt: at(90, -60),
    },
  );
  shot.marks(speed(x - side * 46 * u, y, u, flip), y - 0.6);
}

export function upright({ sketch }: Scene, rider: CastMember, what: string): Tableau {
  const colour = sketch.random.pick(BRIGHT);
  const board = what === "skateboard";
  return {
    members: [rider],
    uses: [what],
    width: 84,
    draw(shot, { x, y, height, flip }) {
      const u = unitOf(rider, height);
      const side = flip ? -1 : 1;
      const drawing = board ? skateboard(x, y, u, colour) : scooter(x, y, u, side, colour);
      shot.thing(
        what,
        drawing,
        { x0: x - 30 * u, x1: x + 32 * u, y0: y - (board ? 12 : 54) * u, y1: y },
        board ? y + 0.2 : y - 0.5,
        rider.who,
      );
      shot.person(rider, {
        x: x - side * 3 * u,
        y: y - 9 * u,
        height,
        flip,
        pose: board
          ? {
              left: [86, 96],
              right: [80, 70],
              legs: [
                [-42, 8],
                [42, -8],
              ],
              lean: 5,
            }
          : {
              ...POSES.stand,
              lean: 5,
              legs: [
                [-24, -30],
                [10, -4],
              ],
              sideways: true,
            },
        ...(board
          ? {}
          : {
              reach: { right: { x: x + side * 25 * u, y: y - 52 * u }, left: { x: x + side * 19 * u, y: y - 54 * u } },
            }),
        lookAt: { x: x + side * 100, y: y - 60 * u },
      });
      shot.marks(speed(x - side * 36 * u, y, u, flip));
    },
  };
}

const SCOOTER = 1.26;

/** One or two behind each other; the second holds on to the first. */
export function onMotorScooter({ sketch }: Scene, riders: CastMember[]): Tableau {
  const colour = sketch.random.pick(BRIGHT);
  const [driver, guest] = riders;
  return {
    members: riders,
    uses: ["motorcycle"],
    width: 122,
    draw(shot, spot) {
      if (!driver) return;
      const { x, y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      // Bigger than life, or two riders would hide it.
      const m = u * SCOOTER;
      shot.thing(
        "motorcycle",
        motorScooter(x, y, m, side, colour),
        { x0: x - 42 * m, x1: x + 42 * m, y0: y - 58 * m, y1: y },
        y - 0.5,
        driver.who,
      );
      if (guest) sitOn(shot, guest, spot, -34, { right: { x: x - side * 6 * u, y: y - 66 * u } }, true);
      sitOn(shot, driver, spot, guest ? 9 : -12, { right: { x: x + side * 19 * m, y: y - 56 * m } }, true);
      shot.marks(speed(x - side * 44 * u, y, u, flip));
    },
  };
}

function sitOn(
  shot: Shot,
  member: CastMember,
  { x, y, height, flip }: Spot,
  dx: number,
  reach: { right: Point },
  helmet: boolean,
): void {
  const side = flip ? -1 : 1;
  const u = height / 100;
  shot.person(
    { ...member, clothes: { ...member.clothes, ...(helmet ? { hat: "helmet" as const } : {}) } },
    {
      x: x + side * dx * u,
      y: y - 38 * SCOOTER * u + hipOf(member, height),
      height,
      flip,
      pose: { ...SIDESADDLE, lean: 6 },
      reach,
      lookAt: { x: x + side * 200, y: y - 70 * u },
    },
  );
}
