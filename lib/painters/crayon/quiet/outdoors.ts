/** Quiet sheets under the sky: a path, a window seen from the snow. */
import { mixColours } from "../paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Look } from "../people/look";
import { rub } from "../scenes/parts/rub";
import { weatherOn } from "../scenes/parts/weather-on-glass";
import { drawBareTree } from "../things/bare-tree";
import { drawTree } from "../things/nature";
import type { Company, DrawQuiet } from "./draw-quiet";
import { drawFromBehind } from "./from-behind";
import { dim, drawCandle, glow } from "./indoors";
import { drawOpen, muted } from "./open-air";

const UMBRELLAS: readonly [string, ...string[]] = ["#8c6f86", "#6f86a3", "#7d8f7a", "#a3806c"];

/** Trunk, coat and legs of somebody who walks away; the head is drawn by whoever knows how it leans. */
function walker(sketch: Sketch, look: Look, x: number, y: number, r: number, tilt: number): string {
  const cloth = mixColours(look.colour, "#6f7794", 0.4);
  const legs = dim(sketch, "#5d6478");
  const top = y + r * 1.1;
  const hem = top + r * 3.1;
  const foot = (side: 1 | -1, lift: number) =>
    shape(rect(x + side * r * 0.52 - r * 0.3, hem - 8, r * 0.6, r * 1.9 - lift), legs, 2.2) +
    shape(ellipse(x + side * r * 0.52, hem + r * 1.86 - lift, r * 0.46, r * 0.22), dim(sketch, "#4d3f3a"), 2);
  return (
    patch(ellipse(x, hem + r * 2, r * 1.7, r * 0.3), "#3a3f55", 0.22) +
    foot(-1, 0) +
    foot(1, 5) +
    drawFromBehind(look, { x, y, r, tilt, foot: top + r * 1.6 }) +
    shape(
      path`M${x - r * 1.52} ${top + r * 0.9}Q${x - r * 1.6} ${top + r * 2.2} ${x - r * 1.36} ${hem}Q${x} ${hem + r * 0.26} ${x + r * 1.36} ${hem}Q${x + r * 1.6} ${top + r * 2.2} ${x + r * 1.52} ${top + r * 0.9}Z`,
      cloth,
      2.4,
    ) +
    line(path`M${x} ${top + r * 1.5}V${hem - 4}`, mixColours(cloth, "#3a3a48", 0.3), 2.4, 0.7)
  );
}

/** Two who walk away from us under one umbrella, close together. */
export const drawUmbrella: DrawQuiet = (bright, { me, other }: Company) => {
  const sketch = muted(bright);
  const { random, light } = sketch;
  const cloth = dim(sketch, random.pick(UMBRELLAS));
  const rib = mixColours(cloth, "#33364a", 0.34);
  const low = (look: Look) => (1.04 - Math.min(1.04, look.scale)) * 90;
  const [a, b] = [252 + low(me), 252 + low(other)];
  const wet = mixColours(dim(sketch, light.white ? "#dfe5ec" : "#c3b8ab"), "#8fa3bd", 0.35);
  return (
    drawOpen(sketch, 330) +
    drawBareOrLeafy(sketch, 62, 372, 236) +
    drawBareOrLeafy(sketch, 456, 356, 190) +
    rub(random, "M196 330Q250 322 312 330L452 520H52Z", [wet, mixColours(wet, "#6f7794", 0.25)], {
      angle: 8,
      gap: 12,
      opacity: 0.5,
    }) +
    line("M196 330L52 520M312 330L452 520", mixColours(wet, "#5d5a66", 0.4), 2.4, 0.7) +
    (light.raining ? line("M150 470q26 -9 52 0M330 446q22 -8 44 0M232 500q30 -9 60 0", "#e8eff6", 3, 0.6) : "") +
    // The handle is between them, behind their shoulders.
    walker(sketch, me, 222, a, 25, 7) +
    walker(sketch, other, 284, b, 25, -6) +
    ink("M254 142V300", 6) +
    line("M254 142V300", dim(sketch, "#8f7663"), 2.6) +
    shape(
      "M128 228Q140 120 254 114Q368 120 380 228Q352 206 317 226Q286 204 254 226Q222 204 191 226Q156 206 128 228Z",
      cloth,
      3,
    ) +
    line("M191 224Q206 148 254 116M317 224Q302 148 254 116M254 118V222", rib, 2.6, 0.75) +
    ink("M254 114V98", 4.6) +
    weatherOn(sketch, 0, 0, 512, 512)
  );
};

const drawBareOrLeafy = ({ random, light }: Sketch, x: number, base: number, height: number): string =>
  light.winter || light.white ? drawBareTree(random, light, x, base, height) : drawTree(random, light, x, base, height);

/** A candle in a window, seen from outside; snow lies on the sill and goes on falling. */
export const drawSnowlight: DrawQuiet = (sketch) => {
  const { random } = sketch;
  const stone = dim(sketch, random.pick(["#b5a8a2", "#a9afb8", "#b8aa98"]));
  const joint = mixColours(stone, "#4a4a58", 0.22);
  const frame = dim(sketch, "#8a6f5b");
  const bricks = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 5 }, (_, i) => path`M${i * 118 + (row % 2 ? 58 : 0)} ${row * 62}v62`).join(""),
  ).join("");
  const rows = Array.from({ length: 9 }, (_, row) => path`M-4 ${row * 62}H520`).join("");
  return (
    rub(random, rect(-4, -4, 520, 520), [stone, mixColours(stone, "#5d6478", 0.2)], {
      angle: 12,
      gap: 12,
      opacity: 0.5,
    }) +
    line(rows + bricks, joint, 2.2, 0.45) +
    [208, 184, 160, 140].map((r) => patch(ellipse(256, 230, r, r * 1.04), "#ffd489", 0.06)).join("") +
    shape(rect(126, 74, 260, 292), frame, 3) +
    shape(rect(144, 92, 224, 256), "#f3c77d", 2.6) +
    patch(rect(144, 92, 224, 120), "#d9a45f", 0.35) +
    glow(256, 300, 104) +
    // Curtains inside, drawn aside.
    shape(
      "M144 92H204Q196 220 160 348H144ZM368 92H308Q316 220 352 348H368Z",
      mixColours("#f3c77d", "#c9a7a0", 0.55),
      2.2,
    ) +
    line(
      "M164 96Q166 220 152 340M184 96Q182 210 160 318M348 96Q346 220 360 340M328 96Q330 210 352 318",
      "#b98d6a",
      2.2,
      0.6,
    ) +
    drawCandle(sketch, 256, 348) +
    ink("M256 92V286M144 196H368", 6.4) +
    line("M256 92V286M144 196H368", frame, 3.4) +
    shape(rect(108, 366, 296, 22), mixColours(frame, "#ffffff", 0.12), 2.8) +
    shape("M104 368Q120 344 160 354Q200 340 250 352Q310 340 352 354Q394 344 408 368Q256 380 104 368Z", "#f7f9fc", 2.2) +
    shape("M-8 470Q90 438 196 458T402 446T522 466V520H-8Z", "#eef2f8", 2.4) +
    line("M60 486q40 -12 84 -4M300 480q52 -14 104 -4", "#c9d3e2", 3.4, 0.7) +
    weatherOn(sketch, 0, 0, 512, 512)
  );
};
