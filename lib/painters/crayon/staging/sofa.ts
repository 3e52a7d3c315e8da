import { path, rect, shape } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import { waxArea } from "../paper/wax";
import type { CastMember } from "../people/cast";
import { drawPerson } from "../people/person";

const SEAT = 428;
const HEIGHTS = [206, 206, 200, 184, 160];

/** A sofa across the room with everybody on it. */
export function placeOnSofa(sketch: Sketch, cast: CastMember[]): void {
  const { random, light } = sketch;
  const [base, strokes] = random.pick<readonly [string, string]>([
    ["#8fb7e8", "#6b95cc"],
    ["#f2a98f", "#d98468"],
    ["#a9d29a", "#84b573"],
    ["#e3b3d6", "#c58ab8"],
  ]);
  const cloth = {
    base: light.shade(base),
    strokes: light.shade(strokes),
    gap: 9,
    width: 5,
    opacity: 0.7,
    outlined: true,
  };
  const back = waxArea(random, "M76 430V312Q76 288 104 288H408Q436 288 436 312V430Z", { ...cloth, angle: 80 });
  const seat = waxArea(random, path`M84 ${SEAT - 16}H428V${SEAT + 30}H84Z`, { ...cloth, angle: 6 });
  const arm = (x: number) =>
    waxArea(random, path`M${x} ${SEAT + 36}V386Q${x} 362 ${x + 24} 362T${x + 48} 386V${SEAT + 36}Z`, {
      ...cloth,
      angle: 70,
    });
  const feet = shape(rect(70, SEAT + 34, 18, 18) + rect(424, SEAT + 34, 18, 18), "#8f5f35");
  stand(sketch, 420, feet + back + seat);
  stand(sketch, 436, arm(48) + arm(416));
  const height = HEIGHTS[cast.length] ?? 160;
  const from = cast.length === 1 ? 150 : 110;
  const wide = (402 - 110) / cast.length;
  cast.forEach(({ who, face, clothes }, i) => {
    const x = cast.length === 1 ? random.pick([from + 40, 256]) : from + wide * (i + 0.5);
    const person = drawPerson({ who, face, clothes, x, y: SEAT + 44, height, pose: "sit", flip: random.chance(0.5) });
    stand(sketch, 430, person.svg);
    remember(sketch, { what: who, part: "head", box: person.head, depth: 430 });
    remember(sketch, { what: who, part: "person", box: person.body, depth: 430 });
  });
}

/** Where a pet may lie on the sofa beside people. */
export const SOFA_PET = { base: SEAT + 2, depth: 431, from: 100, to: 412 };
