import { ellipse, line, patch, path } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawFlowers, drawGrass } from "@/lib/painters/crayon/things/nature";
import { mirrored, rub } from "./rub";

/** How the ground meets the sky. */
export type Lie = "flat" | "rolling" | "falling" | "rising" | "mound" | "dip";

/** The line of the ground against the sky, from the left edge to the right. */
function groundEdge(lie: Lie, y: number): string {
  switch (lie) {
    case "flat":
      return path`M-4 ${y}Q256 ${y - 4} 520 ${y + 1}`;
    case "rolling":
      return path`M-4 ${y + 4}Q120 ${y - 20} 260 ${y}T520 ${y - 8}`;
    case "falling":
      return path`M-4 ${y - 34}Q170 ${y - 30} 300 ${y}T520 ${y + 14}`;
    case "rising":
      return path`M-4 ${y + 14}Q120 ${y + 12} 240 ${y - 4}T520 ${y - 34}`;
    case "mound":
      return path`M-4 ${y + 16}Q256 ${y - 44} 520 ${y + 16}`;
    case "dip":
      return path`M-4 ${y - 22}Q256 ${y + 24} 520 ${y - 22}`;
  }
}

/** Rubs the ground from the horizon to the lower edge. */
export function drawGround({ random, light, backdrop }: Sketch, y: number, lie: Lie, tones: Tones = light.grass): void {
  const edge = groundEdge(lie, y);
  backdrop.push(rub(random, `${edge}V520H-4Z`, tones, { angle: -24, opacity: 0.8 }), line(edge, tones[1], 2.4, 0.8));
}

/** What a season leaves lying or growing on open ground below y = top. */
export function dressGround({ random, light, backdrop }: Sketch, top: number, flowers = 8): void {
  backdrop.push(drawGrass(random, light, top + 8, light.summer ? 22 : 15));
  if (light.white) {
    backdrop.push(drifts({ random, light }, top));
    return;
  }
  if (light.winter) backdrop.push(oldSnow({ random, light }, top));
  if (light.autumn) backdrop.push(fallen({ random, light }, top));
  if (light.summer) backdrop.push(clover({ random, light }, top));
  backdrop.push(drawFlowers(random, light, top + 26, flowers));
}

type Ground = Pick<Sketch, "random" | "light">;

function drifts({ random, light }: Ground, top: number): string {
  let d = "";
  for (let i = 0; i < 7; i++) d += path`M${random.range(0, 440)} ${random.range(top + 20, 500)}q24 -12 54 0`;
  return line(d, light.shade("#bcd0e4"), 3, 0.8);
}

function oldSnow({ random, light }: Ground, top: number): string {
  let d = "";
  for (let i = 0; i < 4; i++) d += ellipse(random.range(20, 492), random.range(top + 14, 500), random.range(26, 56), 7);
  return patch(d, light.shade("#f7fafd"), 0.9);
}

function fallen({ random, light }: Ground, top: number): string {
  const colours = ["#d9552f", "#f0973c", "#f2bf3f"];
  return colours
    .map((colour) => {
      let d = "";
      for (let i = 0; i < 9; i++)
        d += path`M${random.range(8, 500)} ${random.range(top + 8, 502)}q5 -6 10 0q-5 6 -10 0Z`;
      return patch(d, light.shade(colour), 0.9);
    })
    .join("");
}

function clover({ random, light }: Ground, top: number): string {
  let d = "";
  for (let i = 0; i < 8; i++) {
    const [x, y] = [random.range(10, 500), random.range(top + 20, 502)];
    d += ellipse(x - 4, y, 4, 3.4) + ellipse(x + 4, y, 4, 3.4) + ellipse(x, y - 5, 4, 3.4);
  }
  return patch(d, light.shade("#5fb054"), 0.8);
}

/** Ways through the grass: winding to the horizon, across the picture, or a fork. */
export type Way = "winding" | "straight" | "across";

export function drawWay({ random, light, backdrop }: Sketch, horizon: number, way: Way, tones?: Tones): void {
  const [fill, edge] = tones ?? (light.white ? ["#e6eef6", "#bccfe0"] : ["#f1dcb0", "#c9a46a"]);
  const y = horizon;
  const winding = path`M350 ${y}Q250 ${y + 46} 330 ${y + 96}T230 520L350 520Q420 ${y + 156} 390 ${y + 106}T376 ${y}Z`;
  const straight = path`M236 ${y}Q214 ${y + 90} 126 520L386 520Q300 ${y + 90} 276 ${y}Z`;
  const across = path`M-4 ${y + 62}Q150 ${y + 36} 300 ${y + 56}T520 ${y + 40}V${y + 82}Q400 ${y + 104} 270 ${y + 96}T-4 ${y + 112}Z`;
  const d = way === "winding" ? winding : way === "straight" ? straight : across;
  const drawn = `<path d="${d}" fill="${light.shade(fill)}" stroke="${light.shade(edge)}" stroke-width="2.2"/>`;
  backdrop.push(mirrored(drawn, random.chance(0.5)));
}
