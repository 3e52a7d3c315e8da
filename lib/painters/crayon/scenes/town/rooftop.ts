import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawClothesline } from "../parts/clothesline";
import { drawLanterns } from "../parts/hanok";
import { drawTowerHill } from "../parts/hills";
import { drawParasol } from "../parts/park-things";
import { mirror, rub } from "../parts/rub";
import { drawFlats, drawRow, drawSkyline, drawVilla } from "../parts/town";

const floorOf = ({ light }: Sketch): Tones =>
  light.white ? light.grass : [light.shade("#b9cfae"), light.shade("#93b088")];

/** The green roof of a low house over a sea of roofs: washing, a low bench, pots. */
function overRoofs(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  drawSky(sketch, 300, 140);
  const at = mirror(random.chance(0.5));
  drawTowerHill(sketch, at(360), 260, 90);
  backdrop.push(drawSkyline(sketch, 272, 60), drawRow(sketch, 322, [-20, 520], [34, 72], drawVilla, [66, 92]));
  drawParapet(sketch, 322);
  stand(sketch, 350, drawClothesline(sketch, at(40), at(250), 372));
  stand(sketch, 352, platform(sketch, at(408), 386));
  return openAir(322, { back: 386, middle: 420 });
}

function drawParapet({ random, light, backdrop, ...rest }: Sketch, y: number): void {
  const wall = light.shade("#e3d9c8");
  backdrop.push(
    rub(random, rect(-4, y + 24, 520, 520 - y), floorOf({ random, light, backdrop, ...rest }), { angle: 4 }),
    shape(rect(-6, y, 524, 32), wall, 2.4),
    shape(rect(-6, y - 6, 524, 9), light.shade(light.white ? "#ffffff" : "#cfc3ae"), 2),
    line(path`M0 ${y + 14}h60M120 ${y + 20}h80M300 ${y + 12}h90M430 ${y + 20}h50`, light.shade("#c9bca5"), 2),
  );
}

const platform = ({ light }: Sketch, x: number, base: number) =>
  ink(path`M${x - 58} ${base}v-22M${x + 66} ${base}v-22`, 5) +
  shape(
    path`M${x - 70} ${base - 20}L${x - 50} ${base - 42}H${x + 88}L${x + 76} ${base - 20}Z`,
    light.shade("#d9a066"),
    2.4,
  ) +
  shape(path`M${x - 70} ${base - 20}H${x + 76}v8H${x - 70}Z`, light.shade("#c98f5b"), 2) +
  (light.winter ? "" : drawArt(light.summer ? "🍉" : "🍵", { x: x + 6, base: base - 26, size: 40 }));

/** A room built on the roof, its door open, a water tank, an antenna. */
function roomOnTheRoof(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 310, 120);
  backdrop.push(drawRow(sketch, 322, [-20, 520], [90, 180], drawFlats, [54, 78]));
  drawParapet(sketch, 318);
  const at = mirror(random.chance(0.5));
  const x = at(126);
  const pane = light.lampsOn ? "#ffe27a" : light.shade("#d9ecf7");
  stand(
    sketch,
    340,
    shape(rect(x - 96, 170, 192, 206), light.shade("#f2dcc0"), 2.6) +
      shape(rect(x - 106, 156, 212, 18), light.shade(light.white ? "#ffffff" : "#9aa79a"), 2.4) +
      shape(rect(x - 70, 214, 62, 52), pane, 2.4) +
      ink(path`M${x - 39} 214v52`, 2) +
      shape(rect(x + 24, 232, 50, 144), light.shade("#7fa8a0"), 2.4) +
      shape(ellipse(x + 64, 306, 3.4, 3.4), "#f2c84a", 1.4) +
      ink(path`M${x - 60} 156v-50M${x - 84} 116h48M${x - 76} 130h32`, 2.4),
  );
  stand(sketch, 342, waterTank(at(434), 372, light.shade("#5a9fd8"), light.white));
  stand(sketch, 352, drawArt(light.winter ? "🪴" : "🌻", { x: at(300), base: 384, size: 60 }));
  return openAir(318, { back: 388, middle: 422 });
}

const waterTank = (x: number, base: number, blue: string, white: boolean) =>
  ink(path`M${x - 38} ${base}v-40M${x + 38} ${base}v-40M${x} ${base}v-40`, 5) +
  shape(path`M${x - 50} ${base - 40}v-84q50 -24 100 0v84Z`, blue, 2.6) +
  line(path`M${x - 48} ${base - 68}q48 12 96 0M${x - 48} ${base - 96}q48 12 96 0`, "#ffffff", 3, 0.7) +
  (white ? line(path`M${x - 46} ${base - 128}q46 -18 92 0`, "#ffffff", 8) : "");

/** A roof garden high over the river: deck, lanterns on strings, a parasol. */
function roofGarden(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 290, 170);
  backdrop.push(drawSkyline(sketch, 300, 120));
  backdrop.push(
    rub(random, rect(-4, 320, 520, 200), light.white ? light.grass : [light.shade("#d9b283"), light.shade("#b9874f")], {
      angle: 3,
      gap: 9,
    }),
  );
  let rails = path`M0 274H512M0 322H512`;
  for (let x = 10; x < 512; x += 34) rails += path`M${x} 274v50`;
  backdrop.push(ink(rails, 4.6), line(rails, light.shade("#c9d6e0"), 2.2), drawLanterns(sketch, -10, 522, 56, 9));
  const at = mirror(random.chance(0.5));
  stand(sketch, 340, planter(sketch, at(90), 366));
  stand(
    sketch,
    344,
    drawParasol(sketch, at(414), 378, 176) + shape(ellipse(at(414), 346, 50, 9), light.shade("#fff8ea"), 2.4),
  );
  return openAir(320, { back: 384, middle: 420 });
}

function planter({ random, light }: Sketch, x: number, base: number): string {
  const leaf = light.shade(light.winter ? "#a99a72" : light.autumn ? "#d98a3f" : "#6fae5c");
  let bloom = "";
  if (!light.winter)
    for (let i = 0; i < 6; i++) bloom += ellipse(x - 50 + i * 20, base - 56 + random.range(-10, 8), 5, 5);
  return (
    shape(path`M${x - 66} ${base - 28}q-4 -38 26 -34q16 -22 40 -6q26 -16 40 6q30 -4 26 34Z`, leaf, 2.2) +
    (bloom ? shape(bloom, light.shade(random.pick(["#f2738c", "#f7c24a", "#ffffff"])), 1.4) : "") +
    shape(rect(x - 72, base - 30, 144, 30), light.shade("#c98f5b"), 2.4)
  );
}

/** A rooftop: over a sea of roofs, beside a room on the roof, a garden high up. */
export const drawRooftop = oneOf([overRoofs, roomOnTheRoof, roofGarden]);
