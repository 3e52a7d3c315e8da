import { limb, path, standingBox } from "@/lib/painters/crayon/paper/shapes";
import { buildOf } from "@/lib/painters/crayon/people/look";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { cord } from "../marks";
import type { Scene, Tableau } from "../tableau";
import { swingFrame } from "./wheels";

const SWINGING: Pose = {
  ...POSES.sit,
  legs: [
    [52, 40],
    [66, 50],
  ],
  lean: -8,
  sideways: true,
};

/** Somebody on a swing in its frame; whoever comes along pushes from behind. */
export function swing({ by: [rider], partners }: Scene): Tableau | null {
  if (!rider) return null;
  const pusher = partners[0];
  return {
    members: pusher ? [rider, pusher] : [rider],
    uses: ["swing", "seesaw"],
    width: pusher ? 142 : 104,
    top: 130,
    draw(shot, { x: middle, y, height, flip }) {
      const u = height / 100;
      const side = flip ? -1 : 1;
      const x = middle + (pusher ? side * 18 * u : 0);
      shot.thing("swing", swingFrame(x, y, u), standingBox(x, y, 92 * u, 126 * u), y - 3, rider.who);
      const seat = { x: x + side * 10 * u, y: y - 34 * u };
      const ropes = [-9, 9].map((dx) => cord(x + dx * 1.4 * u, y - 120 * u, seat.x + dx * u, seat.y, 0, "#c9a26b", 2));
      shot.marks(ropes.join("") + limb(path`M${seat.x - 13 * u} ${seat.y}h${26 * u}`, "#b97f48", 4), y - 1);
      if (pusher)
        shot.person(pusher, {
          x: x - side * 50 * u,
          y: y - 0.5,
          height,
          flip,
          pose: { ...POSES.reach, lean: 8 },
          lookAt: { x: seat.x, y: seat.y - 50 * u },
          reach: { right: { x: x - side * 12 * u, y: y - 52 * u } },
        });
      const own = unitOf(rider, height);
      const grip = (dx: number) => ({ x: seat.x + dx * u - side * 3 * u, y: seat.y - 30 * own });
      shot.person(rider, {
        x: seat.x,
        y: seat.y - buildOf(rider.look).hip * own * 0.55,
        height,
        flip,
        face: rider.face === "cry" ? "cry" : "laugh",
        pose: SWINGING,
        reach: { left: grip(-side * 13), right: grip(side * 13) },
      });
    },
  };
}
