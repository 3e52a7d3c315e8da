import { limb, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { buildOf } from "@/lib/painters/crayon/people/look";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { speed } from "../marks";
import type { Scene, Tableau } from "../tableau";

const DOWN: Pose = {
  ...POSES.sit,
  left: [112, 150],
  right: [116, 146],
  legs: [
    [66, 56],
    [74, 62],
  ],
  lean: -14,
  sideways: true,
};

/** Somebody halfway down a slide, arms up; whoever comes along waits at its foot. */
export function slide({ by: [rider], partners }: Scene): Tableau | null {
  if (!rider) return null;
  const waiting = partners[0];
  return {
    members: waiting ? [rider, waiting] : [rider],
    uses: ["slide"],
    width: waiting ? 196 : 140,
    top: 134,
    draw(shot, { x: middle, y, height, flip }) {
      const u = height / 100;
      const side = flip ? -1 : 1;
      const x = middle - (waiting ? side * 26 * u : 0);
      const p = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
      shot.thing(
        "slide",
        limb(
          `M${p(-60, 0)}L${p(-44, -78)}M${p(-38, 0)}L${p(-30, -78)}M${p(-55, -20)}L${p(-36, -20)}M${p(-51, -40)}L${p(-34, -40)}M${p(-47, -60)}L${p(-32, -60)}`,
          "#5a9fd8",
          4,
        ) +
          limb(`M${p(-46, -78)}V${y - 98 * u}`, "#5a9fd8", 3) +
          shape(
            `M${p(-48, -80)}L${p(-26, -80)}Q${p(-10, -76)} ${p(8, -46)}Q${p(26, -16)} ${p(58, -14)}L${p(60, -5)}Q${p(18, -4)} ${p(0, -34)}Q${p(-14, -64)} ${p(-28, -70)}L${p(-48, -70)}Z`,
            "#f7c24a",
            3,
          ) +
          line(`M${p(-24, -74)}Q${p(-8, -68)} ${p(6, -42)}Q${p(22, -13)} ${p(54, -10)}`, "#fffaf0", 2.6, 0.8),
        { x0: x - 62 * u, x1: x + 62 * u, y0: y - 98 * u, y1: y },
        y - 1,
        rider.who,
      );
      const own = unitOf(rider, height);
      const seat = { x: x + side * 2 * u, y: y - 50 * u };
      shot.person(rider, {
        x: seat.x,
        y: seat.y - buildOf(rider.look).hip * own * 0.42,
        height,
        flip,
        pose: DOWN,
        face: rider.face === "cry" ? "cry" : "laugh",
      });
      shot.marks(speed(seat.x - side * 18 * u, seat.y + 8 * u, u * 0.8, flip));
      if (waiting)
        shot.person(waiting, {
          x: x + side * 92 * u,
          y: y + 0.5,
          height,
          flip: !flip,
          pose: "cheer",
          lookAt: { x: seat.x, y: seat.y - 40 * u },
        });
    },
  };
}
