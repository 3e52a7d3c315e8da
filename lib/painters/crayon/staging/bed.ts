import { mixColours } from "../paper/colour";
import { ellipse, ink, path, rect, shape } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import type { CastMember } from "../people/cast";
import { drawPerson } from "../people/person";

/** The bed is drawn 290 wide and enlarged. */
const SCALE = 1.32;
const SHIFT = { x: -28, y: -112 };
const BED_DEPTH = 450;
const NIGHTSTAND = { x0: 410, x1: 500, y: 398 };

/** The writer under a blanket, head on the pillow; others stand behind the bed; a small cupboard beside it. */
export function placeInBed(sketch: Sketch, stage: Stage, cast: CastMember[]): Stage {
  const { random } = sketch;
  const [writer, ...others] = cast;
  const blanket = random.pick(["#8fb7e8", "#f2a3b3", "#a9d29a", "#f7cf7a"]);
  if (writer)
    stand(
      sketch,
      BED_DEPTH,
      `<g transform="translate(${SHIFT.x} ${SHIFT.y}) scale(${SCALE})">${bed(sketch, writer, blanket)}</g>`,
    );
  const onPaper = (x: number, y: number) => ({ x: x * SCALE + SHIFT.x, y: y * SCALE + SHIFT.y });
  const a = onPaper(66, 338);
  const b = onPaper(128, 394);
  remember(sketch, {
    what: writer?.who ?? "",
    part: "head",
    box: { x0: a.x, y0: a.y, x1: b.x, y1: b.y },
    depth: BED_DEPTH,
  });
  remember(sketch, { what: "bed", part: "person", box: { x0: a.x, y0: a.y + 20, x1: 404, y1: 490 }, depth: BED_DEPTH });
  others.forEach(({ who, face, clothes }, i) => {
    const x = 296 + i * 76;
    const person = drawPerson({
      who,
      face,
      clothes,
      x,
      y: 462,
      height: others.length > 2 ? 168 : 190,
      pose: "table",
      flip: true,
    });
    stand(sketch, BED_DEPTH - 20, person.svg);
    remember(sketch, { what: who, part: "head", box: person.head, depth: BED_DEPTH - 20 });
  });
  stand(sketch, BED_DEPTH - 4, nightstand());
  return { ...stage, surface: NIGHTSTAND };
}

function bed(sketch: Sketch, writer: CastMember, blanket: string): string {
  const { random, plan } = sketch;
  const asleep = plan.actions.includes("sleep") && writer.face === "sleep";
  const lying = drawPerson({
    who: writer.who,
    face: writer.face,
    clothes: { ...writer.clothes, scarf: null },
    x: 0,
    y: 6,
    height: 100,
    pose: "lie",
  });
  const cover = waxArea(random, "M166 370Q190 346 230 356Q280 350 318 372L332 446Q240 456 156 444Q172 410 166 370Z", {
    base: blanket,
    strokes: mixColours(blanket, "#555555", 0.15),
    angle: -30,
    gap: 9,
    width: 5,
    outlined: true,
    opacity: 0.7,
  });
  return [
    shape(rect(32, 300, 26, 170), "#b97f48", 2.6),
    shape(rect(312, 372, 18, 98), "#b97f48", 2.6),
    shape(rect(40, 420, 290, 34), "#c98f5b", 2.6),
    shape("M54 392q0 -12 14 -12h246q12 0 12 12v34h-272Z", "#fff8ea", 2.2),
    shape("M58 388q-4 -36 22 -38q30 -6 56 0q18 4 12 36Z", "#ffffff", 2.2),
    `<g transform="translate(190 396) rotate(-74) scale(1.28)">${lying.svg}</g>`,
    cover,
    asleep ? ink("M156 318h14l-14 16h14M184 290h18l-18 20h18", 2.6) : "",
  ].join("");
}

const nightstand = () =>
  shape(rect(418, 410, 76, 74), "#e3b47c") +
  shape(rect(NIGHTSTAND.x0, NIGHTSTAND.y - 2, 90, 14), "#d9a066") +
  ink(path`M418 446h76`, 2.4) +
  shape(ellipse(456, 430, 4, 4) + ellipse(456, 464, 4, 4), "#8f5f35", 1.8);
