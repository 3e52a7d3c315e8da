import { ellipse, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { artKeyOf, artOf, drawArt } from "@/lib/painters/crayon/things/art";
import { steam } from "../marks";
import type { MakeAct } from "../tableau";

const STIR: Pose = { ...POSES.offer, left: [46, -50], right: [54, 100], tilt: 4 };

/** A pan in one hand, something hopping in it, a turner in the other. */
export const cook: MakeAct = ({ find }) => {
  const named = find();
  const food = named?.kind === "food" && artOf(artKeyOf(named)) ? named : null;
  return {
    uses: food ? [food.id] : [],
    width: 88,
    draw(shot, member, { x, y, height, flip }) {
      const side = flip ? -1 : 1;
      const person = shot.person(member, {
        x: x - side * 10 * (height / 100),
        y,
        height,
        flip,
        pose: STIR,
        hold: ({ hand, unit }) => {
          const pan = { x: hand.x + side * 23 * unit, y: hand.y + 1 * unit };
          return {
            what: "pan",
            box: { x0: pan.x - 16 * unit, x1: pan.x + 16 * unit, y0: pan.y - 22 * unit, y1: pan.y + 9 * unit },
            svg:
              line(path`M${hand.x} ${hand.y}L${pan.x - side * 12 * unit} ${pan.y}`, "#4a372c", 5) +
              shape(
                path`M${pan.x - 16 * unit} ${pan.y - 3 * unit}H${pan.x + 16 * unit}L${pan.x + 12 * unit} ${pan.y + 7 * unit}H${pan.x - 12 * unit}Z`,
                "#59606e",
                2.2,
              ) +
              shape(ellipse(pan.x, pan.y - 3 * unit, 16 * unit, 4 * unit), "#6d747f", 2) +
              (food
                ? drawArt(artKeyOf(food), { x: pan.x, base: pan.y - 2 * unit, size: 19 * unit })
                : friedEgg(pan.x, pan.y - 14 * unit, unit)),
          };
        },
      });
      const u = person.unit;
      shot.marks(steam(person.hand.x + side * 23 * u, person.hand.y - 24 * u, u * 0.9));
    },
  };
};

/** Hops over the pan. */
const friedEgg = (x: number, y: number, unit: number) =>
  shape(
    path`M${x - 10 * unit} ${y + 2 * unit}q${-2 * unit} ${-6 * unit} ${5 * unit} ${-6 * unit}q${6 * unit} ${-3 * unit} ${10 * unit} ${1 * unit}q${7 * unit} ${2 * unit} ${4 * unit} ${6 * unit}q${-9 * unit} ${4 * unit} ${-19 * unit} ${-1 * unit}Z`,
    "#fffdf6",
    2,
  ) + shape(ellipse(x, y, 4.4 * unit, 3.6 * unit), "#ffc93c", 1.6);
