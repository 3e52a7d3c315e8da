import { ellipse, patch, path, rect, shape, standingBox } from "@/lib/painters/crayon/paper/shapes";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { ahead, type Interaction } from "../tableau";

const ON_THE_FLOOR: Pose = {
  ...POSES.sit,
  left: [30, -30],
  right: [36, -30],
  legs: [
    [-78, 62],
    [78, -62],
  ],
};

/** People on the floor before a television that is seen from the side. */
export const watch: Interaction = ({ by, partners, find, stage, sketch }) => {
  const people = [...by, ...partners].slice(0, 3);
  if (people.length === 0 || stage.outdoor || (sketch.plan.scene !== "room" && !find("tv"))) return null;
  const width = 62 + people.length * 56;
  return {
    members: people,
    uses: ["tv"],
    width,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      const set = ahead(spot, width / 2 - 26);
      const screen = { x: set - side * 18 * u, y: y - 48 * u };
      people.forEach((member, i) => {
        shot.person(member, {
          x: ahead(spot, -width / 2 + 28 + i * 54),
          y: y - (i % 2) * 3,
          height,
          flip,
          pose: ON_THE_FLOOR,
          lookAt: screen,
        });
      });
      const p = (dx: number, dy: number) => path`${set + side * dx * u} ${y + dy * u}`;
      shot.thing(
        "tv",
        shape(rect(set - 20 * u, y - 22 * u, 40 * u, 24 * u), "#b97f48", 2.4) +
          shape(`M${p(-12, -24)}L${p(-20, -68)}L${p(16, -62)}L${p(16, -24)}Z`, "#59606e", 2.6) +
          shape(`M${p(-12, -28)}L${p(-18, -63)}L${p(-8, -61)}L${p(-4, -28)}Z`, "#bfe6ff", 1.6) +
          patch(ellipse(set + side * 9 * u, y - 34 * u, 2 * u, 2 * u), "#f2b53f"),
        standingBox(set, y + 2, 42 * u, 70 * u),
      );
    },
  };
};
