import { ellipse, ink, line, patch, path, rect, shape, standingBox } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import type { Tones } from "../paper/tones";
import { waxArea } from "../paper/wax";
import { artSize, drawArt } from "../things/art";
import { drawAnyTree } from "../things/nature";
import { drawSky } from "../things/sky";

const HORIZON = 236;
const SHORE = 340;

/** A beach: sea with waves, sand with shells, now and then a parasol and a sail. */
export function drawSea(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  drawSky(sketch, HORIZON);
  const [base, strokes] = waterTones(sketch);
  backdrop.push(
    waxArea(random, rect(-4, HORIZON, 520, 112), { base, strokes, angle: 4, gap: 7, width: 5, opacity: 0.8 }),
    line(path`M0 ${HORIZON}Q256 ${HORIZON - 3} 512 ${HORIZON}`, "#3a7fae", 2.6),
    waves(sketch, HORIZON + 16, SHORE - 16, 12),
  );
  const sand: Tones = light.night ? ["#a99f86", "#8c8064"] : ["#f9e2ac", "#ecc878"];
  const shore = path`M-4 ${SHORE + 6}Q60 ${SHORE - 8} 130 ${SHORE + 4}T270 ${SHORE + 6}T400 ${SHORE}T520 ${SHORE + 8}`;
  backdrop.push(
    waxArea(random, `${shore}L520 520L-4 520Z`, {
      base: sand[0],
      strokes: sand[1],
      angle: -15,
      gap: 9,
      width: 5,
      opacity: 0.7,
    }),
    line(shore, "#ffffff", 7, 0.9),
    sandGrains(sketch),
  );
  const sailLeft = random.chance(0.5);
  const sailing = mentions.has("ship") || mentions.has("boat");
  if (!sailing && random.chance(0.6))
    backdrop.push(
      drawArt("⛵", {
        x: sailLeft ? random.range(60, 130) : random.range(380, 450),
        base: HORIZON + 18,
        size: 50,
        flip: random.chance(0.5),
      }),
    );
  if (random.chance(0.5)) backdrop.push(island(sailLeft ? 410 : 90, light.shade("#8fb58f")));
  const swimming = sketch.plan.actions.includes("swim");
  if (!light.night && !light.raining && !swimming && (mentions.has("parasol") || random.chance(0.55)))
    putUpParasol(sketch);
  for (const [i, shell] of random.pick<string[]>([["🐚"], ["🐚", "⭐"], ["🦀"], ["🐚", "🦀"]]).entries())
    stand(
      sketch,
      500,
      drawArt(shell, {
        x: random.range(50, 200) + i * 240,
        base: random.range(492, 500),
        size: 26,
        turn: random.range(-15, 15),
      }),
    );
  return openAir(HORIZON, { back: SHORE + 26, middle: 412, water: SHORE - 4 });
}

const island = (x: number, colour: string) =>
  shape(
    path`M${x - 54} ${HORIZON}Q${x - 30} ${HORIZON - 30} ${x} ${HORIZON - 26}Q${x + 34} ${HORIZON - 34} ${x + 60} ${HORIZON}Z`,
    colour,
    2.4,
  );

function waterTones({ light }: Sketch): Tones {
  if (light.night) return ["#3b5a94", "#2b477d"];
  if (light.evening) return ["#7fb0cf", "#d98f7a"];
  return light.gloomy ? ["#8fb0c4", "#6b8fa8"] : ["#7ecbe6", "#3fa3d6"];
}

function waves({ random }: Sketch, top: number, bottom: number, count: number): string {
  let d = "";
  for (let i = 0; i < count; i++) d += path`M${random.range(8, 470)} ${random.range(top, bottom)}q8 -8 16 0q8 8 16 0`;
  return line(d, "#ffffff", 3, 0.9);
}

function sandGrains({ random }: Sketch): string {
  let d = "";
  for (let i = 0; i < 26; i++) d += ellipse(random.range(8, 504), random.range(SHORE + 26, 506), 1.8, 1.8);
  return patch(d, "#b98b45");
}

function putUpParasol(sketch: Sketch): void {
  const place = { x: sketch.random.pick([66, 446]), base: SHORE + 44, size: 132 };
  const { w, h } = artSize("⛱️", place.size);
  stand(sketch, SHORE + 24, drawArt("⛱️", place));
  remember(sketch, { what: "parasol", part: "thing", box: standingBox(place.x, place.base, w, h), depth: SHORE + 24 });
}

/** A swimming pool with lanes, a ladder and tiles around it. */
export function drawPool(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 190);
  for (const x of [40, 150, 270, 380, 480])
    backdrop.push(drawAnyTree(random, light, x + random.range(-14, 14), 214, random.range(80, 110), 0.2));
  const [base, strokes] = light.night ? (["#4f7fb8", "#3d68a0"] as const) : (["#8fdcf0", "#4bb8e0"] as const);
  backdrop.push(
    waxArea(random, rect(-4, 206, 520, 310), {
      base: light.shade("#f3e7d2"),
      strokes: light.shade("#dcc7a2"),
      angle: 4,
      gap: 10,
      width: 5,
      opacity: 0.6,
    }),
    waxArea(random, "M40 236L472 236L512 372L0 372Z", {
      base,
      strokes,
      angle: 3,
      gap: 7,
      width: 5,
      opacity: 0.75,
      outlined: true,
    }),
    line("M140 240L104 368M372 240L408 368", "#e8574a", 4, 0.9),
    line("M140 240L104 368M372 240L408 368", "#ffffff", 4, 0.9).replace("/>", ' stroke-dasharray="9 9"/>'),
    waves(sketch, 256, 356, 9),
    ink("M440 214v52M462 214v56M440 232h22M440 248h22", 4),
  );
  return openAir(206, { back: 384, middle: 420, water: 330 });
}
