import { ellipse, ink, line, patch, path, rect, shape, standingBox } from "@/lib/painters/crayon/paper/shapes";
import { remember, type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { artSize, drawArt } from "@/lib/painters/crayon/things/art";
import { drawRedPine } from "@/lib/painters/crayon/things/korean-trees";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { type DrawScene, needsOpenWater, oneOf } from "../layouts";
import { mirror, rub } from "../parts/rub";
import { drawFlats, drawRow } from "../parts/town";
import { drawRocks, drawWater } from "../parts/water";

/** A beach: waves, sand with shells, now and then a parasol and a sail. */
function beach(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  const [horizon, shore] = [236, 340];
  drawSky(sketch, horizon);
  const at = mirror(random.chance(0.5));
  openSea(sketch, horizon, shore + 8);
  if (!(mentions.has("ship") || mentions.has("boat")) && random.chance(0.6))
    backdrop.push(
      drawArt("⛵", { x: at(random.range(60, 130)), base: horizon + 18, size: 50, flip: random.chance(0.5) }),
    );
  if (random.chance(0.6)) backdrop.push(island(at(410), horizon, light.hills[1][0]));
  drawSand(
    sketch,
    path`M-4 ${shore + 6}Q60 ${shore - 8} 130 ${shore + 4}T270 ${shore + 6}T400 ${shore}T520 ${shore + 8}`,
    shore,
  );
  parasolOf(sketch, at(78), shore + 44);
  shells(sketch);
  return openAir(horizon, { back: shore + 26, middle: 412, water: shore - 4 });
}

/** A bay seen along the beach: the shore curves away, towers of flats behind it. */
function bay(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 222, 130);
  const left = random.chance(0.5);
  const at = mirror(left);
  backdrop.push(drawRow(sketch, 226, left ? [280, 520] : [-20, 230], [60, 140], drawFlats, [44, 60]));
  openSea(sketch, 222, 350);
  backdrop.push(gullsOn(sketch));
  drawSand(
    sketch,
    path`M${at(-6)} 226Q${at(150)} 236 ${at(236)} 268T${at(300)} 344T${at(520)} 392L${at(520)} 394`,
    360,
    left,
  );
  parasolOf(sketch, at(78), 352);
  for (const x of [30, 104, 170])
    stand(sketch, 262, smallParasol(at(x), 262 + x * 0.1, light.shade(random.pick(["#ef6f5e", "#f7c24a", "#5a9fd8"]))));
  shells(sketch);
  return openAir(222, { back: 396, middle: 424, water: 330 });
}

/** A rocky coast: pines on a cliff, a lighthouse at the end of a breakwater. */
function coast(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 250, 170);
  const at = mirror(random.chance(0.5));
  openSea(sketch, 250, 370);
  const stone: Tones = light.white ? light.grass : [light.shade("#c9c0b2"), light.shade("#a0978a")];
  backdrop.push(
    rub(
      random,
      path`M${at(-6)} 176Q${at(70)} 150 ${at(128)} 186L${at(150)} 250L${at(196)} 290L${at(182)} 360H${at(-6)}Z`,
      stone,
      { angle: 66, outlined: true },
    ),
    shape(path`M${at(516)} 272L${at(330)} 262v12L${at(516)} 292Z`, light.shade("#d3cdc2"), 2),
    lighthouse(at(346), 264, light.shade("#ffffff"), light.shade("#e8574a"), light.lampsOn),
    line(path`M${at(196)} 296q12 -10 24 0t24 0t24 0M${at(184)} 356q12 -10 24 0t24 0`, "#ffffff", 5, 0.9),
  );
  stand(
    sketch,
    180,
    drawRedPine(light, at(50), 178, 120, at(0) > 256) + drawRedPine(light, at(108), 190, 90, at(0) === 0),
  );
  backdrop.push(
    rub(random, "M-4 366Q90 340 180 362T360 356T520 364V520H-4Z", stone, { angle: -30, outlined: true }),
    line("M60 420q30 -14 70 0M300 404q40 -16 90 2M170 470q40 -12 80 0", light.shade("#8f887c"), 2.6, 0.7),
  );
  stand(sketch, 372, drawRocks(sketch, at(464), 392, 78));
  backdrop.push(gullsOn(sketch));
  return openAir(250, { back: 388, middle: 422, water: 348 });
}

const anyShore = oneOf([beach, bay, coast]);

/** The sea: a beach, a bay below towers, a rocky coast. */
export const drawSea: DrawScene = (sketch) =>
  needsOpenWater(sketch) ? (sketch.random.chance(0.5) ? beach(sketch) : coast(sketch)) : anyShore(sketch);

function openSea(sketch: Sketch, top: number, bottom: number): void {
  // The sea never freezes over.
  const sea = { ...sketch, light: { ...sketch.light, white: false } };
  drawWater(sea, rect(-4, top, 520, bottom - top + 40), top, bottom);
  sketch.backdrop.push(
    line(path`M0 ${top}Q256 ${top - 3} 512 ${top}`, sketch.light.night ? "#22386b" : "#3a7fae", 2.6),
  );
}

function drawSand(sketch: Sketch, shore: string, top: number, onRight = false): void {
  const { random, light, backdrop } = sketch;
  const sand: Tones = light.white ? light.grass : [light.shade("#f9e2ac"), light.shade("#ecc878")];
  const closed = onRight ? `${shore}V520H520V226Z` : `${shore}V520H-6Z`;
  backdrop.push(
    rub(random, closed, sand, { angle: -15, opacity: 0.7 }),
    line(shore, "#ffffff", 7, 0.9),
    line(shore, light.shade("#bfe3f0"), 2, 0.8).replace("/>", ' transform="translate(0 8)"/>'),
  );
  let grains = "";
  for (let i = 0; i < 26; i++) grains += ellipse(random.range(8, 504), random.range(top + 34, 506), 1.8, 1.8);
  backdrop.push(patch(grains, light.shade("#b98b45")));
  if (!light.white && random.chance(0.6)) backdrop.push(footprints(random.range(120, 360), light.shade("#cda75e")));
}

function footprints(x: number, colour: string): string {
  let d = "";
  for (let i = 0; i < 6; i++) d += ellipse(x + i * 13 + (i % 2) * 9, 494 - i * 17, 4.4, 3);
  return patch(d, colour, 0.9);
}

const island = (x: number, y: number, colour: string) =>
  shape(path`M${x - 54} ${y}Q${x - 30} ${y - 30} ${x} ${y - 26}Q${x + 34} ${y - 34} ${x + 60} ${y}Z`, colour, 2.4);

function gullsOn({ random, light }: Sketch): string {
  if (light.night || light.raining) return "";
  let d = "";
  for (let i = 0; i < 3; i++) d += path`M${random.range(120, 390)} ${random.range(96, 190)}q9 -13 16 -2q7 -11 17 -1`;
  return ink(d, 3) + line(d, "#ffffff", 1.4);
}

function parasolOf(sketch: Sketch, x: number, base: number): void {
  const { light, mentions, random, plan } = sketch;
  const away = light.night || light.raining || light.winter || plan.actions.includes("swim");
  if (away || !(mentions.has("parasol") || random.chance(0.55))) return;
  const { w, h } = artSize("⛱️", 132);
  stand(sketch, base - 20, drawArt("⛱️", { x, base, size: 132 }));
  remember(sketch, { what: "parasol", part: "thing", box: standingBox(x, base, w, h), depth: base - 20 });
}

const smallParasol = (x: number, base: number, colour: string) =>
  ink(path`M${x} ${base}v-22`, 2) + shape(path`M${x - 17} ${base - 18}q17 -22 34 0Z`, colour, 1.8);

const lighthouse = (x: number, base: number, white: string, red: string, lit: boolean) =>
  (lit ? patch(path`M${x} ${base - 82}l-190 -34v66Z`, "#fff2a8", 0.4) : "") +
  shape(path`M${x - 12} ${base}L${x - 8} ${base - 74}h16L${x + 12} ${base}Z`, red, 2) +
  shape(path`M${x - 10} ${base - 28}l1 -18h18l1 18Z`, white, 1.6) +
  shape(rect(x - 8, base - 90, 16, 16), lit ? "#ffe27a" : "#fffbe0", 1.8) +
  shape(path`M${x - 11} ${base - 90}L${x} ${base - 102}L${x + 11} ${base - 90}Z`, red, 1.8);

function shells(sketch: Sketch): void {
  const { random } = sketch;
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
}
