import { mixColours } from "../paper/colour";
import { ellipse, ink, path, rect, shape } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import type { CastMember } from "../people/cast";
import { buildOf } from "../people/look";
import { drawPerson } from "../people/person";
import { unitOf } from "./holding";
import { commit, createShot } from "./shot";

/** The bed is drawn 290 wide and enlarged. */
const SCALE = 1.32;
const SHIFT = { x: -28, y: -112 };
const BED_DEPTH = 450;
/** y of the blanket. */
const BED_TOP = 352;
const NIGHTSTAND = { x0: 410, x1: 500, y: 398 };

/** Who lies: whoever sleeps or is ill, else the writer. */
function whoLies(cast: readonly CastMember[]): CastMember | undefined {
  const lies = (member: CastMember) =>
    member.deeds.some(({ action }) => action === "sleep" || action === "sick" || action === "lie");
  return cast.find(lies) ?? cast[0];
}

/** Somebody under a blanket, head on the pillow; others stand behind the bed; a small cupboard beside it. */
export function placeInBed(sketch: Sketch, stage: Stage, cast: CastMember[]): Stage {
  const { random } = sketch;
  const sleeper = whoLies(cast);
  const others = cast.filter((member) => member !== sleeper);
  const blanket = random.pick(["#8fb7e8", "#f2a3b3", "#a9d29a", "#f7cf7a"]);
  const onPaper = (x: number, y: number) => ({ x: x * SCALE + SHIFT.x, y: y * SCALE + SHIFT.y });
  if (sleeper) {
    stand(
      sketch,
      BED_DEPTH,
      `<g transform="translate(${SHIFT.x} ${SHIFT.y}) scale(${SCALE})">${bed(sketch, sleeper, blanket)}</g>`,
    );
    const a = onPaper(66, 338);
    const b = onPaper(128, 394);
    const what = sleeper.who;
    remember(sketch, { what, part: "head", box: { x0: a.x, y0: a.y, x1: b.x, y1: b.y }, depth: BED_DEPTH });
    remember(sketch, {
      what,
      part: "face",
      box: { x0: a.x + 12, y0: a.y + 16, x1: b.x - 12, y1: b.y - 12 },
      depth: BED_DEPTH,
    });
    remember(sketch, { what, part: "person", box: { x0: a.x, y0: BED_TOP, x1: 404, y1: 490 }, depth: BED_DEPTH });
  }
  others.forEach((member, i) => {
    const step = others.length > 2 ? 156 / (others.length - 1) : 76;
    const shot = createShot({ ground: BED_DEPTH - 20, feet: 462, posture: "table", table: BED_TOP });
    const cares = i === 0 && sleeper?.face === "sick";
    const height = (others.length > 3 ? 134 : others.length > 2 ? 152 : 184) / Math.min(1, member.look.scale * 1.12);
    shot.person(member, {
      x: 280 + i * step,
      // Everybody's chin is above the blanket.
      y: BED_TOP - 32 - buildOf(member.look).neck * unitOf(member, height) + (i % 2) * 2,
      height,
      pose: cares ? "reach" : i === 0 ? "offer" : "table",
      flip: true,
      lookAt: { x: 100, y: 380 },
    });
    commit(sketch, shot);
  });
  stand(sketch, BED_DEPTH - 4, nightstand());
  return { ...stage, surface: NIGHTSTAND };
}

function bed(sketch: Sketch, writer: CastMember, blanket: string): string {
  const { random } = sketch;
  const asleep = writer.face === "sleep";
  const lying = drawPerson({
    who: writer.who,
    look: writer.look,
    face: writer.face,
    clothes: { ...writer.clothes, scarf: null, hat: null },
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
