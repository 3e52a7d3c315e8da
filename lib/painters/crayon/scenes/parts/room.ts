import { BRIGHT, mixColours } from "@/lib/painters/crayon/paper/colour";
import { ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { waxArea } from "@/lib/painters/crayon/paper/wax";
import { rub } from "./rub";

export const WALLS: readonly [Tones, ...Tones[]] = [
  ["#fdeccb", "#f6d79c"],
  ["#fbe3dd", "#f3c3b7"],
  ["#e6f0d9", "#c9dfae"],
  ["#e3edf8", "#bcd5ee"],
  ["#f3e6f5", "#dcc1e4"],
];
export const WOOD: Tones = ["#e9c89b", "#d3a468"];
/** The warm yellow of heated paper floors. */
export const ONDOL: Tones = ["#f2d999", "#dfbd6c"];

/** The same sketch by lamplight: indoors evening and night are warm, not blue. */
export function byLamplight(sketch: Sketch): Sketch {
  const { light, plan } = sketch;
  if (!light.lampsOn || plan.mood === "sad") return sketch;
  const [tint, share] = light.night ? (["#8a5560", 0.27] as const) : (["#f0a860", 0.14] as const);
  return { ...sketch, light: { ...light, shade: (colour) => mixColours(colour, tint, share) } };
}

/** Wall and floor with the line between them at y = floorY. */
export function drawRoom(sketch: Sketch, wall: Tones, floor: Tones, floorY = 340): void {
  const { random, light, backdrop } = sketch;
  const shade = ([base, strokes]: Tones): Tones => [light.shade(base), light.shade(strokes)];
  backdrop.push(
    rub(random, rect(-4, -4, 520, floorY + 4), shade(wall), { angle: 90, gap: 12, opacity: 0.55 }),
    rub(random, rect(-4, floorY, 520, 520 - floorY), shade(floor), { angle: 8, gap: 10, opacity: 0.7 }),
    ink(path`M0 ${floorY}Q256 ${floorY - 3} 512 ${floorY}`),
  );
}

/** What a wall is papered or panelled with, pale, from y = top to bottom. */
export type WallPattern = "plain" | "stripes" | "dots" | "panels" | "tiles";

export function patternWall(
  { light, backdrop }: Sketch,
  pattern: WallPattern,
  colour: string,
  top: number,
  bottom: number,
): void {
  const tone = light.shade(colour);
  if (pattern === "stripes") {
    let d = "";
    for (let x = 12; x < 512; x += 44) d += rect(x, top, 14, bottom - top);
    backdrop.push(patch(d, tone, 0.45));
  } else if (pattern === "dots") {
    let d = "";
    for (let y = top + 16; y < bottom; y += 46)
      for (let x = ((y - top) % 92 < 46 ? 10 : 34) + 6; x < 512; x += 52) d += path`M${x} ${y}l5 5l-5 5l-5 -5Z`;
    backdrop.push(patch(d, tone, 0.6));
  } else if (pattern === "panels") {
    const y = bottom - 84;
    let d = path`M0 ${y}H512M0 ${bottom - 8}H512`;
    for (let x = 20; x < 512; x += 40) d += path`M${x} ${y}V${bottom}`;
    backdrop.push(patch(rect(0, y, 512, bottom - y), tone, 0.5), line(d, light.shade("#b98a5f"), 2, 0.7));
  } else if (pattern === "tiles") {
    let d = "";
    for (let y = top; y < bottom; y += 34) d += path`M0 ${y}H512`;
    for (let x = 8; x < 512; x += 38) d += path`M${x} ${top}V${bottom}`;
    backdrop.push(line(d, tone, 1.8, 0.8));
  }
}

/** A table in front of people; legs reach the lower edge. */
export function drawTable(sketch: Sketch, x0: number, x1: number, y: number): void {
  const cloth = sketch.random.chance(0.35);
  const colour = sketch.random.pick(BRIGHT);
  // The board under the top hides hems, because nobody at a table has legs.
  const board = shape(rect(x0 + 22, y + 18, x1 - x0 - 44, 30), "#b97f48");
  const legs =
    board + shape(rect(x0 + 16, y + 16, 14, 92), "#b97f48") + shape(rect(x1 - 30, y + 16, 14, 92), "#b97f48");
  const top = waxArea(sketch.random, rect(x0, y, x1 - x0, 22), {
    base: "#d9a066",
    strokes: "#c08548",
    angle: 4,
    gap: 6,
    width: 4,
    outlined: true,
  });
  stand(sketch, TABLE_DEPTH, legs + top + (cloth ? tableCloth(x0 + 40, x1 - 40, y, colour) : ""));
}

/** A counter or desk across the picture whose front reaches the lower edge. */
export function drawCounter(sketch: Sketch, x0: number, x1: number, y: number, tones: Tones, top = "#f7efe0"): void {
  const { random, light } = sketch;
  stand(
    sketch,
    TABLE_DEPTH,
    rub(random, rect(x0 + 10, y + 14, x1 - x0 - 20, 120), [light.shade(tones[0]), light.shade(tones[1])], {
      angle: 90,
      gap: 11,
      opacity: 0.6,
      outlined: true,
    }) + shape(rect(x0, y, x1 - x0, 18), light.shade(top)),
  );
}

/** People sit behind this depth, dishes stand before it. */
export const TABLE_DEPTH = 470;

function tableCloth(x0: number, x1: number, y: number, colour: string): string {
  const count = Math.round((x1 - x0) / 34);
  const w = (x1 - x0) / count;
  let hem = "";
  for (let i = 0; i < count; i++) hem += path`q${-w / 2} 16 ${-w} 0`;
  return shape(`${path`M${x0} ${y}L${x1} ${y}L${x1} ${y + 30}`}${hem}Z`, mixColours(colour, "#ffffff", 0.35), 2.4);
}

/** A board on the wall that small things stand on. */
export const drawShelf = (x: number, y: number, w: number) => shape(rect(x, y, w, 12), "#c98f5b");

/** Paper flags from wall to wall. */
export function drawBunting(): string {
  let flags = "";
  for (let i = 0; i < 13; i++) {
    const x = 12 + (i * 488) / 12;
    const y = 22 + 34 * Math.abs(Math.sin((i / 12) * 2 * Math.PI));
    flags += shape(path`M${x - 12} ${y}l24 0l-12 24Z`, BRIGHT[i % BRIGHT.length] ?? BRIGHT[0], 2);
  }
  return ink("M0 20Q64 66 134 56Q220 44 256 22Q300 44 378 56Q448 66 512 20", 2.2) + flags;
}

/** A round clock. */
export const drawClock = (x: number, y: number, r = 25) =>
  shape(path`M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`, "#fffdf0", 3) +
  ink(path`M${x} ${y}v${-r * 0.6}M${x} ${y}l${r * 0.42} ${r * 0.26}`, 3);

/** A lamp hanging from the ceiling; at night its light falls on the wall. */
export function drawLamp(sketch: Sketch, x: number, drop: number, colour: string): string {
  const on = sketch.light.lampsOn;
  const cone = on
    ? patch(
        path`M${x - 26} ${drop + 24}L${x - 96} 340L${x + 96} 340L${x + 26} ${drop + 24}Z`,
        "#ffe48f",
        sketch.light.night ? 0.34 : 0.2,
      )
    : "";
  return (
    cone +
    ink(path`M${x} 0V${drop}`, 3) +
    `<circle cx="${x}" cy="${drop + 26}" r="8" fill="${on ? "#ffe680" : "#fff6cf"}"/>` +
    shape(
      path`M${x - 26} ${drop + 26}Q${x - 20} ${drop} ${x} ${drop}Q${x + 20} ${drop} ${x + 26} ${drop + 26}Z`,
      colour,
    )
  );
}

/** A round rug on the floor. */
export function drawRug(sketch: Sketch, x: number, y: number, w: number): string {
  const [base, strokes] = sketch.random.pick<Tones>([
    ["#f9d5c4", "#eeb19a"],
    ["#d3e6f2", "#a6c8de"],
    ["#e2efcf", "#b9d596"],
  ]);
  const d = path`M${x - w / 2} ${y}A${w / 2} ${w / 9} 0 1 1 ${x + w / 2} ${y}A${w / 2} ${w / 9} 0 1 1 ${x - w / 2} ${y}Z`;
  return rub(sketch.random, d, [sketch.light.shade(base), sketch.light.shade(strokes)], {
    angle: 3,
    gap: 8,
    width: 4,
    outlined: true,
  });
}

/** Falling light of a stage lamp and the like. */
export const drawBeam = (d: string, colour = "#fff2a8") => patch(d, colour, 0.35);

export const chalk = (d: string, width = 3.4) => line(d, "#f5f5e8", width);
