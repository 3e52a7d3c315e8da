import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { limb, path } from "@/lib/painters/crayon/paper/shapes";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { speed } from "../marks";
import type { Interaction } from "../tableau";
import { openCar } from "./wheels";

const IN_CAR: Pose = { ...POSES.table, left: [30, -10], right: [50, 80] };
const MOST = 3;

/** An open car, the one who drives at the wheel and the others behind. */
export const drive: Interaction = ({ by, partners, sketch }) => {
  const people = [...by, ...partners].slice(0, MOST);
  const [driver] = people;
  if (!driver) return null;
  const colour = sketch.random.pick(BRIGHT);
  return {
    members: people,
    uses: ["car", "taxi", "truck"],
    width: 188,
    top: 116,
    draw(shot, { x, y, height, flip }) {
      const u = height / 100;
      const side = flip ? -1 : 1;
      const car = openCar(x, y, u, side, colour);
      shot.marks(car.back, y - 2);
      people.forEach((member, i) => {
        const own = unitOf(member, height);
        // Everybody's chin is well above the door, however small.
        const chin = member.look.age === "child" || member.look.age === "baby" ? 49 : 60;
        const feet = y - 62 * u + chin * own;
        const person = shot.person(member, {
          x: x + side * (14 - i * 42) * u,
          y: feet,
          height,
          flip,
          pose: i === 0 ? IN_CAR : i === people.length - 1 ? { ...POSES.table, left: [100, 150] } : POSES.table,
          ...(i === 0 ? { reach: { right: { x: x + side * 37 * u, y: y - 54 * u } } } : {}),
          lookAt: { x: x + side * 200 * u, y: y - 80 * u },
          depth: y - 1 + i * 0.01,
        });
        if (i === 0)
          shot.marks(
            limb(
              path`M${person.hand.x - side * 1 * u} ${y - 62 * u}L${person.hand.x + side * 4 * u} ${y - 46 * u}`,
              "#4a4650",
              3,
            ),
            y - 0.9,
          );
      });
      shot.thing("car", car.door, { x0: x - 92 * u, x1: x + 92 * u, y0: y - 48 * u, y1: y }, y, driver.who);
      shot.marks(speed(x - side * 92 * u, y + 14 * u, u, flip));
    },
  };
};
