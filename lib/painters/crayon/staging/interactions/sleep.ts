import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { snores } from "../marks";
import type { MakeAct } from "../tableau";

const ON_ARMS: Pose = { left: [62, -70], right: [62, -70], legs: null, lean: 6, tilt: 14 };
const ON_THE_GROUND: Pose = {
  ...POSES.sit,
  left: [26, -30],
  right: [26, -30],
  legs: [
    [-70, 44],
    [70, -44],
  ],
  tilt: 14,
  lean: 3,
};

/** Asleep with the head to one side: on the arms at a table, else sitting on the ground. */
export const sleep: MakeAct = () => ({
  uses: [],
  width: 66,
  draw(shot, member, { x, y, height, flip, seated }) {
    const person = shot.person(member, {
      x,
      y: seated ? y + height * 0.03 : y,
      height,
      flip,
      face: member.face === "cry" ? "cry" : "sleep",
      pose: seated ? ON_ARMS : ON_THE_GROUND,
    });
    if (member.face !== "cry") shot.marks(snores(person.head.x1 + 3, person.head.y0 + 12 * person.unit, person.unit));
  },
});
