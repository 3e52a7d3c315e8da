import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Pose } from "@/lib/painters/crayon/people/pose";
import type { SceneName } from "@/lib/painters/reading/plan";
import type { MakeAct } from "../tableau";

/** On the back, the head at one end and the knees drawn up at the other. */
const ON_THE_BACK: Pose = {
  left: [150, 200],
  right: [24, 40],
  legs: [
    [98, 20],
    [84, 76],
  ],
  lean: -74,
  tilt: -22,
  sideways: true,
};

/** Nobody lies down in a street. */
const SOFT_GROUND: ReadonlySet<SceneName> = new Set([
  "park",
  "sea",
  "forest",
  "garden",
  "lake",
  "countryside",
  "camping",
  "mountain",
  "palace",
  "rooftop",
  "playground",
  "night",
]);

/** Outdoors people lie on a mat. */
export const lie: MakeAct = ({ stage, sketch }) => {
  if (!stage.outdoor || !SOFT_GROUND.has(sketch.plan.scene)) return null;
  const colour = sketch.random.pick(BRIGHT);
  return {
    uses: ["mat"],
    width: 132,
    standingOnly: true,
    draw(shot, member, { x, y, height, flip }) {
      const u = (height * member.look.scale) / 100;
      const [left, top] = [x - 62 * u, y - 20 * u];
      shot.thing(
        "mat",
        shape(path`M${left + 12 * u} ${top}h${104 * u}l${12 * u} ${26 * u}h${-132 * u}Z`, colour, 2.4) +
          line(path`M${left + 6 * u} ${top + 18 * u}h${116 * u}`, "#fffaf0", 3, 0.8),
        { x0: left - 4 * u, x1: x + 66 * u, y0: top, y1: y + 6 * u },
        y - 1,
        member.who,
      );
      shot.person(member, { x: x + (flip ? -1 : 1) * 10 * u, y, height, flip, pose: ON_THE_BACK });
    },
  };
};
