import { ellipse, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { ahead, type Interaction } from "../tableau";

const DEEP: Pose = {
  left: [30, 60],
  right: [40, 66],
  legs: [
    [70, -86],
    [86, -78],
  ],
  lean: 26,
  tilt: 8,
  sideways: true,
};
const SEATED: Pose = {
  ...POSES.sit,
  left: [26, -40],
  right: [26, -40],
  legs: [
    [-82, 60],
    [82, -60],
  ],
};

/** 세배: kneeling on a cushion, hands to the floor, before elders who sit. */
export const bow: Interaction = ({ by, partners }) => {
  const [a] = by;
  if (!a) return null;
  const elders = partners.slice(0, 2);
  return {
    members: [a, ...elders],
    uses: [],
    width: 84 + elders.length * 58,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const u = height / 100;
      const half = (84 + elders.length * 58) / 2;
      const at = (units: number) => ahead(spot, units - half);
      const cushion = (x: number, colour: string) => shape(ellipse(x, y, 34 * u, 6.5 * u), colour, 2.2);
      elders.forEach((elder, i) => {
        const x = at(112 + i * 56);
        shot.marks(cushion(x, "#a8c66c"), y - 3);
        shot.person(elder, { x, y: y - 2, height, flip: !flip, pose: SEATED, lookAt: { x: at(30), y: y - 40 * u } });
      });
      shot.marks(cushion(at(36), "#e88f9b"), y - 3);
      shot.person(a, { x: at(24), y, height, flip, pose: DEEP, lookAt: { x: at(120), y: y - 30 * u } });
    },
  };
};
