import { ellipse, line, type Point, path, shape, standingBox } from "@/lib/painters/crayon/paper/shapes";
import type { DrawnPerson } from "@/lib/painters/crayon/people/drawn-person";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { artKeyOf, artOf, artSize, drawArt } from "@/lib/painters/crayon/things/art";
import { lexicon } from "@/lib/painters/reading/lexicon";
import type { Thing } from "@/lib/painters/reading/plan";
import { inHand } from "../holding";
import { crumbs, steam } from "../marks";
import type { MakeAct } from "../tableau";

/** With nothing named to eat, one of these. */
const PLAIN_FOOD = ["bread", "apple", "bowl"] as const;
const servedIn = (food: Thing | null, id: string) =>
  id === "bowl" ? "bowl" : (food && lexicon().byId.get(food.id)?.servedIn) || "hand";
const NEAR_MOUTH: Pose = { ...POSES.mouth, left: [24, 10] };
const BOWL: Pose = { ...POSES.offerFront, left: [40, -56], right: [58, 150] };

/** Food at the mouth with a bite gone, a cup, or a bowl with chopsticks. */
export const eat: MakeAct = ({ find, sketch }) => {
  const named = find();
  const food = named?.kind === "food" && artOf(artKeyOf(named)) ? named : null;
  const id = food?.id ?? sketch.random.pick(PLAIN_FOOD);
  return {
    uses: food ? [food.id] : [],
    width: 64,
    draw(shot, member, { x, y, height, flip }) {
      const face = member.face === "cry" || member.face === "sad" ? member.face : "full";
      const side = flip ? -1 : 1;
      const vessel = servedIn(food, id);
      if (vessel === "bowl") {
        const pose = BOWL;
        const calm = shot.preview(member, { x, y, height, flip, pose });
        const mouthSide = besideMouth(calm, side, 1.15);
        const person = shot.person(member, {
          x,
          y,
          height,
          flip,
          face,
          pose,
          reach: { right: mouthSide },
          hold: (p) => bowl(id, p.otherHand, p.unit, side),
        });
        shot.marks(
          steam(person.otherHand.x + side * 8 * person.unit, person.otherHand.y - 10 * person.unit, person.unit * 0.8),
        );
        shot.marks(
          line(
            path`M${person.hand.x - side * 7 * person.unit} ${person.hand.y + 3 * person.unit}l${side * 19 * person.unit} ${-10 * person.unit}M${person.hand.x - side * 6 * person.unit} ${person.hand.y + 6 * person.unit}l${side * 19 * person.unit} ${-9 * person.unit}`,
            "#b97f48",
            2.2,
          ),
        );
        return;
      }
      const pose = NEAR_MOUTH;
      const calm = shot.preview(member, { x, y, height, flip, pose });
      const drinks = vessel === "cup";
      const size = calm.unit * (drinks ? 26 : 24);
      const key = food ? artKeyOf(food) : id === "apple" ? "🍎" : "🍞";
      // Near enough to bite, never over the lips, however wide it is.
      const near = besideMouth(calm, side, 1.12);
      const edge = side > 0 ? calm.face.x1 : calm.face.x0;
      const at = { x: edge + side * (artSize(key, size).w / 2 + 2), y: near.y };
      const person = shot.person(member, {
        x,
        y,
        height,
        flip,
        face: drinks ? (face === "full" ? "love" : face) : face,
        pose,
        reach: { right: { x: at.x + side * 3 * calm.unit, y: at.y + 7 * calm.unit } },
        hold: () => bitten(key, id, at, size, side, !drinks),
      });
      if (!drinks)
        shot.marks(crumbs(person.mouth.x + side * 9 * person.unit, person.head.y1 + 4 * person.unit, person.unit));
    },
  };
};

/** Where food is at the lips without hiding them. */
const besideMouth = ({ head, face, unit }: DrawnPerson, side: number, away: number): Point => {
  const radius = (head.x1 - head.x0) / 2 - 3 * unit;
  return { x: (head.x0 + head.x1) / 2 + side * radius * away, y: face.y1 + radius * 0.12 };
};

/** A bite is a bit of the person's world before the food: cut out with a clip that is named after its place. */
function bitten(key: string, id: string, at: Point, size: number, side: number, bite: boolean) {
  const held = inHand(id, key, at, { size, above: 0.5 });
  if (!bite) return held;
  const { x0, x1, y0, y1 } = held.box;
  const edge = side > 0 ? x0 : x1;
  const name = `bite-${Math.round(at.x)}-${Math.round(at.y)}`;
  const r = (y1 - y0) * 0.24;
  const clip =
    path`M${x0 - 6} ${y0 - 6}H${x1 + 6}V${y1 + 6}H${x0 - 6}Z` + ellipse(edge + side * r * 0.3, y0 + r * 1.1, r, r);
  return {
    ...held,
    svg: `<clipPath id="${name}"><path clip-rule="evenodd" d="${clip}"/></clipPath><g clip-path="url(#${name})">${drawArt(key, { x: at.x, base: y1, size })}</g>`,
  };
}

function bowl(id: string, { x: hx, y: hy }: Point, unit: number, side: number) {
  const [x, y] = [hx + side * 8 * unit, hy + 2 * unit];
  const w = 13 * unit;
  const inside =
    id === "rice" || id === "bowl" || id === "bingsu"
      ? "#fffdf6"
      : id === "tteokbokki" || id === "stew"
        ? "#e2603c"
        : "#f5dfa0";
  return {
    what: id,
    box: standingBox(x, y + 9 * unit, w * 2, 17 * unit),
    svg:
      shape(
        path`M${x - w} ${y - 5 * unit}H${x + w}Q${x + w * 0.8} ${y + 9 * unit} ${x} ${y + 9 * unit}Q${x - w * 0.8} ${y + 9 * unit} ${x - w} ${y - 5 * unit}Z`,
        "#7fb2dd",
        2.2,
      ) + shape(ellipse(x, y - 5 * unit, w, 3.6 * unit), inside, 2),
  };
}
