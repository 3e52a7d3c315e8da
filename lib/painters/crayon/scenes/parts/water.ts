import { ellipse, ink, line, patch, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { rub } from "./rub";

/** Rubs water into the shape `d` that spans y = top to bottom; ripples, a path of light, ice when all is white. */
export function drawWater(sketch: Sketch, d: string, top: number, bottom: number, outlined = false): void {
  const { random, light, backdrop } = sketch;
  const frozen = light.white;
  const tones = frozen ? ([light.shade("#dcebf6"), light.shade("#b9d4ea")] as const) : light.water;
  backdrop.push(rub(random, d, tones, { angle: 3, gap: 8, opacity: 0.75, outlined }));
  backdrop.push(frozen ? cracks(sketch, top, bottom) : ripples(sketch, top, bottom, 11) + glitter(sketch, top, bottom));
}

function ripples({ random, light }: Sketch, top: number, bottom: number, count: number): string {
  let d = "";
  for (let i = 0; i < count; i++)
    d += path`M${random.range(8, 470)} ${random.range(top + 10, bottom - 6)}q8 -7 16 0q8 7 16 0`;
  return line(d, light.night ? "#9db6e0" : "#ffffff", 2.8, 0.85);
}

function glitter({ random, light }: Sketch, top: number, bottom: number): string {
  if (light.raining || light.gloomy || !(light.lampsOn || light.morning)) return "";
  const x = random.range(150, 360);
  let d = "";
  for (let y = top + 8; y < bottom - 4; y += 11) d += path`M${x - random.range(8, 34)} ${y}h${random.range(24, 60)}`;
  return line(d, light.night ? "#ffefae" : "#ffe0a0", 4, 0.75);
}

function cracks({ random }: Sketch, top: number, bottom: number): string {
  let d = "";
  for (let i = 0; i < 6; i++)
    d += path`M${random.range(20, 470)} ${random.range(top + 8, bottom - 8)}l18 5l6 -7l22 4M${random.range(20, 470)} ${random.range(top + 8, bottom - 8)}h${random.range(20, 50)}`;
  return line(d, "#ffffff", 2.4, 0.9);
}

export const drawRowingBoat = (x: number, y: number, colour = "#c98f5b") =>
  shape(
    path`M${x - 34} ${y}H${x + 34}Q${x + 26} ${y + 20} ${x} ${y + 20}Q${x - 26} ${y + 20} ${x - 34} ${y}Z`,
    colour,
  ) + ink(path`M${x - 6} ${y - 4}L${x + 22} ${y + 26}`, 3);

/** A pedal boat in the shape of a swan. */
export const drawSwanBoat = (x: number, y: number) =>
  shape(path`M${x - 30} ${y}q-4 16 14 18h30q20 -2 22 -22q-14 10 -24 4q-22 -8 -42 0Z`, "#ffffff", 2.2) +
  shape(path`M${x + 30} ${y + 2}q4 -18 -4 -26q-8 -8 -2 -16q12 -6 16 6q2 20 -2 38Z`, "#ffffff", 2.2) +
  shape(path`M${x + 22} ${y - 36}l-10 4l10 4Z`, "#f5a623", 1.6) +
  shape(path`M${x - 24} ${y - 18}h34l-4 -10h-26Z`, "#f29bb4", 1.8) +
  ink(path`M${x - 18} ${y - 18}v16M${x + 4} ${y - 18}v14`, 2);

/** Two ducks and their wake. */
export const drawDucks = (x: number, y: number) =>
  [0, 44]
    .map(
      (dx, i) =>
        shape(
          path`M${x + dx - 13} ${y}q-2 -8 6 -7q6 4 12 0q2 -10 10 -8q6 4 2 10q0 10 -14 10q-12 0 -16 -5Z`,
          i ? "#c9a06a" : "#fff8ea",
          1.8,
        ) + patch(path`M${x + dx + 17} ${y - 9}l7 2l-6 3Z`, "#f5a623"),
    )
    .join("") + line(path`M${x - 30} ${y + 8}q40 6 100 0`, "#ffffff", 2.2, 0.8);

/** A bridge on arches over water, with lamps. */
export function drawArchBridge({ light, backdrop }: Sketch, y: number, foot: number): void {
  let arches = path`M-4 ${y}H516V${y + 13}`;
  for (let x = 516; x > 0; x -= 104)
    arches += path`H${x - 8}V${foot}H${x - 18}Q${x - 20} ${y + 24} ${x - 56} ${y + 22}T${x - 94} ${foot}H${x - 104}V${y + 13}`;
  let lamps = "";
  let glow = "";
  for (let x = 30; x < 512; x += 90) {
    lamps += path`M${x} ${y}v-20`;
    glow += ellipse(x, y - 23, 4, 4);
  }
  backdrop.push(
    ink(lamps, 2),
    shape(glow, light.lampsOn ? "#ffe680" : "#fffbe0", 1.4),
    shape(`${arches}Z`, light.shade("#d9d3c8"), 2),
    line(path`M0 ${y + 6}H512`, light.shade("#a79f90"), 1.8, 0.8),
  );
}

/** Flat stones across a stream, from the bank at (x, y) towards the viewer. */
export function drawSteppingStones({ light, backdrop }: Sketch, x: number, y: number, steps: number): void {
  let d = "";
  for (let i = 0; i < steps; i++) d += ellipse(x + (i % 2 ? 9 : -6) + i * 5, y + i * 17, 19 + i * 2, 6 + i * 0.6);
  backdrop.push(shape(d, light.shade(light.white ? "#f3f7fb" : "#c9c6bd"), 2));
}

/** Rounded rocks beside water. */
export function drawRocks({ random, light }: Sketch, x: number, base: number, w: number): string {
  const stone = light.shade(random.pick(["#bdb9b0", "#c9c3b6", "#aeb3b5"]));
  const cap = light.white
    ? line(path`M${x - w * 0.3} ${base - w * 0.42}q${w * 0.3} ${-w * 0.16} ${w * 0.6} 0`, "#ffffff", 5)
    : "";
  return (
    shape(
      path`M${x - w * 0.7} ${base}q${-w * 0.04} ${-w * 0.34} ${w * 0.3} ${-w * 0.4}q${w * 0.3} ${-w * 0.2} ${w * 0.6} ${w * 0.04}q${w * 0.4} ${w * 0.04} ${w * 0.42} ${w * 0.36}Z`,
      stone,
      2.2,
    ) +
    shape(
      path`M${x + w * 0.2} ${base + 3}q${w * 0.04} ${-w * 0.24} ${w * 0.3} ${-w * 0.22}q${w * 0.28} 0 ${w * 0.28} ${w * 0.22}Z`,
      stone,
      2,
    ) +
    line(path`M${x - w * 0.36} ${base - w * 0.2}q${w * 0.1} ${-w * 0.08} ${w * 0.2} 0`, light.shade("#8f8b84"), 2) +
    cap
  );
}

/** Lotus leaves and flowers; leaves alone out of season. */
export function drawLotus({ random, light }: Sketch, top: number, bottom: number, count: number): string {
  if (light.winter) return "";
  let leaves = "";
  let blooms = "";
  for (let i = 0; i < count; i++) {
    const [x, y] = [random.range(30, 480), random.range(top + 8, bottom - 6)];
    leaves += ellipse(x, y, random.range(12, 20), 5);
    if (light.summer || i % 3 === 0)
      blooms += path`M${x} ${y - 2}q-10 -2 -9 -10q6 0 9 4q0 -8 0 -9q4 4 3 9q3 -4 8 -4q0 8 -11 10Z`;
  }
  return shape(leaves, light.shade("#79b865"), 1.6) + shape(blooms, light.shade("#f7b6cc"), 1.4);
}

/** Reeds at the edge of water; silver in autumn. */
export function plantReeds(sketch: Sketch, x: number, base: number, count = 7): void {
  const { random, light } = sketch;
  let stems = "";
  let plumes = "";
  for (let i = 0; i < count; i++) {
    const dx = x + (i - count / 2) * 9;
    const tall = random.range(34, 62);
    const bend = light.windy ? 16 : random.range(-6, 8);
    stems += path`M${dx} ${base}q1 ${-tall * 0.6} ${bend} ${-tall}`;
    plumes += path`M${dx + bend} ${base - tall}l${bend * 0.2 + 1} -15`;
  }
  stand(
    sketch,
    base,
    line(stems, light.shade(light.autumn || light.winter ? "#b89a5c" : "#6aa552"), 3) +
      line(plumes, light.shade(light.autumn || light.winter ? "#f3ead6" : "#a8784a"), 6),
  );
}
