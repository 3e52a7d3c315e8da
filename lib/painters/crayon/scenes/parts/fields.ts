import { ellipse, ink, line, patch, path, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { rub } from "./rub";

type Place = Pick<Sketch, "random" | "light">;

/** A greenhouse of film on hoops; plants glimmer through it. */
export function drawGreenhouse({ light }: Place, x: number, base: number, w: number, h: number): string {
  const film = light.lampsOn ? "#fff2c4" : light.shade("#f2f8fb");
  let hoops = "";
  for (let i = 1; i < 6; i++) {
    const at = x - w / 2 + (i * w) / 6;
    hoops += path`M${at} ${base}Q${at - 5} ${base - h * 0.94} ${at + 12} ${base - h}`;
  }
  return (
    shape(
      path`M${x - w / 2} ${base}Q${x - w * 0.52} ${base - h} ${x - w * 0.3} ${base - h}H${x + w * 0.36}Q${x + w * 0.5} ${base - h} ${x + w / 2} ${base}Z`,
      film,
      2.4,
    ) +
    patch(
      path`M${x - w * 0.42} ${base - 3}q${w * 0.1} -26 ${w * 0.2} -6q${w * 0.1} -26 ${w * 0.2} -4q${w * 0.12} -24 ${w * 0.24} -4l${w * 0.14} 14Z`,
      light.shade("#a9d29a"),
      0.7,
    ) +
    line(hoops, light.shade("#a9bcc7"), 2, 0.9) +
    shape(
      path`M${x + w * 0.28} ${base}v${-h * 0.56}q${w * 0.07} ${-h * 0.2} ${w * 0.14} 0v${h * 0.56}Z`,
      light.shade("#d9ecf2"),
      1.8,
    )
  );
}

/** What grows on a field: leaves in spring, fruit in summer, cabbages in autumn, nothing under snow. */
export function drawVegetableRows(sketch: Sketch, top: number, bottom: number): void {
  const { random, light, backdrop } = sketch;
  const soil: Tones = light.white ? ["#f4f8fc", "#d3e2f2"] : ["#c99a6b", "#a97645"];
  const count = 3;
  for (let row = 0; row < count; row++) {
    const y = top + ((row + 0.7) * (bottom - top)) / count;
    const size = 8 + row * 3;
    backdrop.push(
      rub(
        random,
        path`M-4 ${y - 5}Q256 ${y - 12 - row * 2} 520 ${y - 5}V${y + 11}Q256 ${y + 15} -4 ${y + 11}Z`,
        [light.shade(soil[0]), light.shade(soil[1])],
        { angle: 3, gap: 8, outlined: true },
      ),
    );
    if (!light.white) backdrop.push(crops(sketch, y - 6, size));
  }
}

function crops({ random, light }: Place, y: number, size: number): string {
  let leaves = "";
  let fruit = "";
  const round = light.autumn || light.winter || random.chance(0.4);
  for (let x = 18 + random.range(0, 10); x < 506; x += size * 3.1) {
    leaves += round
      ? path`M${x - size} ${y + 3}q${-size * 0.3} ${-size * 1.2} ${size * 0.6} ${-size * 1.1}q${size * 0.5} ${-size * 0.4} ${size} 0q${size * 0.9} ${-size * 0.1} ${size * 0.4} ${size * 1.1}Z`
      : path`M${x} ${y + 3}q${-size} ${-size * 0.3} ${-size} ${-size * 1.2}q${size} ${size * 0.1} ${size} ${size * 1.1}q0 ${-size * 1.4} ${size * 0.9} ${-size * 1.4}q${size * 0.2} ${size} ${-size * 0.9} ${size * 1.5}Z`;
    if (light.summer && !round) fruit += ellipse(x + size * 0.4, y - size * 0.3, 3.6, 4.6);
  }
  const green = light.shade(light.winter ? "#9fb38a" : light.spring ? "#a5d675" : random.pick(["#7cc466", "#93c96a"]));
  return shape(leaves, green, 1.8) + (fruit ? shape(fruit, light.shade("#e8453c"), 1.2) : "");
}

/** Paddies from y = top to bottom in perspective: water in spring, green in summer, gold in autumn, stubble in winter. */
export function drawPaddies(sketch: Sketch, top: number, bottom: number): void {
  const { random, light, backdrop } = sketch;
  const day: Tones = light.white
    ? ["#f4f8fc", "#d3e2f2"]
    : light.autumn
      ? ["#f4cf63", "#dba63a"]
      : light.winter
        ? ["#d9c69a", "#b89f68"]
        : light.spring
          ? ["#b4dceb", "#86c3dc"]
          : ["#a3d873", "#6fb84e"];
  const tones: Tones = [light.shade(day[0]), light.shade(day[1])];
  const middle = top + (bottom - top) * 0.38;
  const lean = random.range(-40, 40);
  backdrop.push(
    rub(random, path`M-4 ${top}H520V${middle}H-4Z`, tones, { angle: 80, gap: 7, width: 3.4 }),
    rub(random, path`M-4 ${middle}H520V${bottom}H-4Z`, tones, { angle: 76, gap: 9, width: 4 }),
    line(
      path`M-4 ${top}H520M-4 ${middle}H520M${150 + lean} ${top}L${60 + lean} ${middle}M${320 + lean} ${top}L${380 + lean} ${middle}M${210 + lean} ${middle}L${110 + lean} ${bottom}M${430 + lean} ${middle}L${520 + lean} ${bottom}`,
      light.shade(light.white ? "#c3d2e0" : "#8a9a4f"),
      5,
    ),
    tufts(sketch, top, bottom),
  );
}

function tufts({ random, light }: Place, top: number, bottom: number): string {
  if (light.white) return "";
  let d = "";
  for (let i = 0; i < 22; i++) {
    const [x, y] = [random.range(6, 506), random.range(top + 8, bottom - 3)];
    d += path`M${x} ${y}l-3 -9M${x} ${y}l3 -9`;
  }
  return line(d, light.shade(light.autumn ? "#b9842a" : light.winter ? "#9c8350" : "#4f9d4a"), 2.2, 0.9);
}

/** A round of straw bales rolled in white film, as they lie on fields after harvest. */
export const drawBales = ({ light }: Place, x: number, base: number) =>
  shape(ellipse(x, base - 16, 20, 16) + ellipse(x + 44, base - 16, 20, 16), light.shade("#fbfbf6"), 2.2) +
  ink(path`M${x - 8} ${base - 20}q8 -8 16 0M${x + 36} ${base - 20}q8 -8 16 0`, 1.6);
