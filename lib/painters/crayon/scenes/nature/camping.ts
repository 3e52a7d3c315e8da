import { BRIGHT, mixColours } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawAnyTree, drawPine } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { mirror } from "../parts/rub";
import { drawRocks, drawWater } from "../parts/water";

/** A tent in a wood, a string of lamps, a fire that crackles. */
function wood(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 280, 130);
  drawHills(sketch, { foot: 276, height: 80, layers: 1 });
  drawGround(sketch, 270, "rolling");
  for (const [x, y, height] of [
    [20, 300, 190],
    [92, 292, 140],
    [250, 286, 110],
    [420, 292, 150],
    [496, 302, 200],
  ] as const)
    stand(sketch, y, drawAnyTree(random, light, x + random.range(-14, 14), y, height, 0.7));
  const at = mirror(random.chance(0.5));
  stand(sketch, 330, tent(sketch, at(132), 356, 190));
  sketch.backdrop.push(fairyLights(sketch, 70));
  stand(sketch, 352, campfire(sketch, at(390), 376));
  dressGround(sketch, 366, 7);
  return openAir(270, { back: 366, middle: 414 });
}

/** Under the awning of a big tent: the picture's upper edge is cloth, the lake is seen beyond. */
function awning(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 250, 190);
  drawHills(sketch, { foot: 244, height: 84, layers: 3 });
  drawWater(sketch, rect(-4, 238, 520, 60), 238, 296);
  drawGround(sketch, 294, "flat");
  for (const x of [70, 442]) stand(sketch, 300, drawPine(light, x + random.range(-20, 20), 306, 120));
  const colour = light.shade(mixColours(random.pick(BRIGHT), "#ffffff", 0.25));
  backdrop.push(
    ink("M40 30L20 400M472 30L492 400", 6),
    line("M40 30L20 400M472 30L492 400", light.shade("#c9b8a0"), 3),
    shape("M-6 -6H518V44Q474 72 438 56T342 62T256 58T170 62T74 56T-6 44Z", colour, 2.8),
    line("M0 20Q256 40 512 20", light.shade("#fff8ea"), 6, 0.8),
    fairyLights(sketch, 58),
  );
  const at = mirror(random.chance(0.5));
  stand(sketch, 346, campTable(sketch, at(404), 372));
  stand(sketch, 350, campfire(sketch, at(90), 380));
  dressGround(sketch, 372, 7);
  return openAir(294, { back: 370, middle: 416 });
}

/** Tents in a row beside a stream, seen from a little above. */
function site(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 200, 110);
  drawHills(sketch, { foot: 198, height: 110, layers: 3, pointed: true });
  drawGround(sketch, 190, "flat");
  drawWater(sketch, "M-4 214Q150 200 260 222T520 214V254Q390 266 250 256T-4 250Z", 214, 252, true);
  const at = mirror(random.chance(0.5));
  for (const [x, y, w] of [
    [80, 300, 110],
    [236, 292, 96],
    [412, 312, 130],
  ] as const)
    stand(sketch, y, tent(sketch, at(x), y, w));
  for (const x of [160, 318, 492]) stand(sketch, 280, drawAnyTree(random, light, at(x), 284, 96, 0.8));
  stand(sketch, 330, drawRocks(sketch, at(40), 350, 50));
  stand(sketch, 352, campfire(sketch, at(330), 368));
  dressGround(sketch, 350, 9);
  return openAir(190, { back: 362, middle: 410 });
}

/** A camp: in a wood, under an awning, among other tents. */
export const drawCamping = oneOf([wood, awning, site]);

function tent({ random, light }: Sketch, x: number, base: number, w: number): string {
  const colour = light.shade(random.pick(["#ef8f5e", "#f7c24a", "#6cb86a", "#5a9fd8"]));
  const inside = light.lampsOn ? "#ffe08a" : light.shade("#7d5a44");
  const h = w * 0.66;
  return (
    (light.lampsOn ? patch(ellipse(x, base - h * 0.4, w * 0.62, h * 0.62), "#ffe9a0", 0.25) : "") +
    ink(path`M${x - w * 0.5} ${base}l-18 6M${x + w * 0.5} ${base}l18 6`, 2) +
    shape(
      path`M${x - w / 2} ${base}Q${x - w * 0.2} ${base - h * 0.5} ${x} ${base - h}Q${x + w * 0.2} ${base - h * 0.5} ${x + w / 2} ${base}Z`,
      colour,
      2.6,
    ) +
    shape(
      path`M${x - w * 0.18} ${base}Q${x - w * 0.06} ${base - h * 0.4} ${x} ${base - h * 0.74}Q${x + w * 0.06} ${base - h * 0.4} ${x + w * 0.18} ${base}Z`,
      inside,
      2.2,
    ) +
    shape(
      path`M${x} ${base - h * 0.74}Q${x + w * 0.08} ${base - h * 0.4} ${x + w * 0.26} ${base}h${-w * 0.08}Q${x + w * 0.04} ${base - h * 0.4} ${x} ${base - h * 0.74}Z`,
      mixColours(colour, "#ffffff", 0.35),
      1.8,
    ) +
    (light.white
      ? line(path`M${x - w * 0.2} ${base - h * 0.62}Q${x - w * 0.06} ${base - h * 0.8} ${x} ${base - h}`, "#ffffff", 6)
      : "")
  );
}

/** Bulbs on a line across the picture. */
function fairyLights({ light }: Sketch, y: number): string {
  let bulbs = "";
  let glow = "";
  for (let i = 0; i < 9; i++) {
    const [x, sag] = [30 + i * 57, y + 12 + Math.sin((i / 8) * Math.PI * 2 + 0.6) * 8];
    bulbs += ellipse(x, sag + 8, 5.4, 6.6);
    glow += ellipse(x, sag + 8, 15, 15);
  }
  return (
    line(path`M-4 ${y}q64 30 130 14t130 -8t130 14t130 -16`, "#6d6257", 1.8) +
    (light.lampsOn ? patch(glow, "#ffe9a0", 0.45) : "") +
    shape(bulbs, light.lampsOn ? "#ffe27a" : "#fffbe0", 1.6)
  );
}

function campfire({ light, mentions, plan }: Sketch, x: number, base: number): string {
  const out = light.raining || mentions.has("fire") || plan.things.some(({ id }) => id === "fire");
  const logs = shape(
    path`M${x - 30} ${base}l44 -16l6 7l-44 16ZM${x + 30} ${base}l-44 -16l-6 7l44 16Z`,
    light.shade("#a8734a"),
    2.2,
  );
  return (
    (out
      ? ""
      : (light.lampsOn ? patch(ellipse(x, base - 30, 66, 52), "#ffb84a", 0.3) : "") +
        drawArt("🔥", { x, base: base - 6, size: 56 })) +
    logs +
    shape([-40, -22, 22, 40].map((dx) => ellipse(x + dx, base + 8, 9, 6)).join(""), light.shade("#bdb9b0"), 1.8)
  );
}

const campTable = ({ light }: Sketch, x: number, base: number) =>
  ink(path`M${x - 46} ${base}L${x + 40} ${base - 44}M${x + 46} ${base}L${x - 40} ${base - 44}`, 4) +
  shape(rect(x - 56, base - 52, 112, 9), light.shade("#d9a066"), 2.2) +
  drawArt("🫖", { x: x - 22, base: base - 51, size: 34 }) +
  drawArt("🍎", { x: x + 22, base: base - 51, size: 22 }) +
  shape(path`M${x + 34} ${base - 52}v-16h14v16Z`, light.lampsOn ? "#ffe27a" : light.shade("#e8574a"), 1.8);
