import { limb, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES } from "@/lib/painters/crayon/people/pose";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { ahead, type Interaction } from "../tableau";

/** A picture in the making on an easel. */
export const draw: Interaction = ({ by: [a], sketch }) => {
  if (!a) return null;
  const motif = sketch.random.pick(["🌻", "🏠", "🌈", "🐱", "⛵"]);
  return {
    members: [a],
    uses: ["palette", "brush", "crayon", "paper"],
    width: 120,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      const x = ahead(spot, 32);
      const own = u * a.look.scale;
      const top = y - 72 * own;
      shot.thing(
        "easel",
        limb(path`M${x} ${top - 6 * u}L${x - 22 * u} ${y}M${x} ${top - 6 * u}L${x + 22 * u} ${y}`, "#b97f48", 4) +
          shape(rect(x - 23 * u, top, 46 * u, 40 * own), "#fffdf6", 2.6) +
          patch(path`M${x - 21 * u} ${top + 30 * own}h${42 * u}v${8 * own}h${-42 * u}Z`, "#a8d08d") +
          drawArt(motif, { x, base: top + 34 * own, size: 27 * Math.min(u, own) }) +
          line(path`M${x - 24 * u} ${top + 41 * own}h${48 * u}`, "#8f5f35", 5),
        { x0: x - 24 * u, x1: x + 24 * u, y0: top - 6 * u, y1: y },
        y - 0.4,
      );
      const person = shot.person(a, {
        x: ahead(spot, -28),
        y,
        height,
        flip,
        pose: { ...POSES.reach, left: [44, -50], lean: 3 },
        reach: { right: { x: x - side * 19 * u, y: top + 20 * own } },
        lookAt: { x, y: top + 20 * own },
      });
      shot.marks(
        line(
          path`M${person.hand.x - side * 5 * own} ${person.hand.y + 4 * own}l${side * 15 * own} ${-9 * own}`,
          "#e8574a",
          4,
        ),
      );
    },
  };
};
