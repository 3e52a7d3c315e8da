import { BRIGHT } from "../paper/colour";
import { ellipse, line, patch, path, rect } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";

/** What falls or blows before everything else; it keeps off the faces. */
export function drawWeather(sketch: Sketch, stage: Stage): void {
  const { plan, light, mentions, front } = sketch;
  if (stage.outdoor) {
    if (light.raining) {
      sketch.backdrop.push(puddles(sketch, stage));
      front.push(fallingRain(sketch, light.stormy || light.windy));
    }
    if (light.snowy) front.push(fallingSnow(sketch));
    else if (light.autumn && !light.white) front.push(fallingLeaves(sketch));
    else if (light.spring && !light.raining && !light.white) front.push(petals(sketch));
    if (light.windy) front.push(gusts(sketch));
    if (light.foggy) front.push(mist(sketch));
  }
  const party = plan.actions.includes("cheer") || mentions.has("birthday");
  if (party && (plan.mood === "happy" || plan.mood === "love")) front.push(confetti(sketch));
}

/** A random point that is on nobody's face. */
function freePoint({ random, placed }: Sketch, top: number, bottom: number): { x: number; y: number } {
  for (let i = 0; i < 4; i++) {
    const x = random.range(6, 506);
    const y = random.range(top, bottom);
    if (
      !placed.some(
        ({ part, box }) => part === "head" && x > box.x0 - 8 && x < box.x1 + 12 && y > box.y0 - 12 && y < box.y1 + 6,
      )
    )
      return { x, y };
  }
  return { x: random.range(6, 506), y: 12 };
}

/** Wind drives the rain aslant; drops splash where they land. */
function fallingRain(sketch: Sketch, driven: boolean): string {
  const { random } = sketch;
  let d = "";
  let thin = "";
  for (let i = 0; i < 84; i++) {
    const { x, y } = freePoint(sketch, 56, 488);
    const drop = path`M${x} ${y}l${driven ? -15 : -6} ${random.range(14, 26)}`;
    if (i % 3) d += drop;
    else thin += drop;
  }
  let splashes = "";
  for (let i = 0; i < 9; i++) {
    const [x, y] = [random.range(20, 492), random.range(420, 502)];
    splashes += path`M${x - 7} ${y}q-3 -6 -7 -7M${x + 7} ${y}q3 -6 7 -7M${x} ${y - 2}v-7`;
  }
  return line(d, "#3f78bb", 3.4, 0.78) + line(thin, "#8fb7e0", 2.6, 0.8) + line(splashes, "#6a9cce", 2.2, 0.8);
}

/** Puddles with rings, on the ground the people stand on. */
function puddles({ random, light }: Sketch, stage: Stage): string {
  const top = Math.max(stage.horizon + 70, stage.middle);
  let water = "";
  let rings = "";
  for (let i = 0; i < 5; i++) {
    const [x, y, r] = [46 + i * 104 + random.range(-30, 30), random.range(top, 502), random.range(24, 42)];
    water += path`M${x - r} ${y}q${r * 0.3} -9 ${r * 0.9} -6q${r * 0.9} -2 ${r * 1.1} 5q${-r * 0.3} 9 ${-r} 7q${-r * 0.9} 2 ${-r} -6Z`;
    rings += ellipse(x + random.range(-8, 8), y, r * 0.4, 2.6);
  }
  const colour = light.night ? "#5f79ad" : "#a6cae4";
  return (
    `<path d="${water}" fill="${colour}" stroke="#6d9cc4" stroke-width="1.8"/>` +
    `<path d="${rings}" fill="none" stroke="#e9f5fd" stroke-width="1.6"/>`
  );
}

function fallingSnow(sketch: Sketch): string {
  let d = "";
  let stars = "";
  for (let i = 0; i < 76; i++) {
    const { x, y } = freePoint(sketch, 8, 500);
    const r = sketch.random.range(2.4, 5.8);
    if (i % 9) d += ellipse(x, y, r, r);
    else stars += path`M${x - 7} ${y}h14M${x - 3.5} ${y - 6}l7 12M${x - 3.5} ${y + 6}l7 -12`;
  }
  return `<path d="${d}" fill="#ffffff" stroke="#b8cde2" stroke-width=".9"/>${line(stars, "#a9c6e2", 3.4)}${line(stars, "#ffffff", 2)}`;
}

function fallingLeaves(sketch: Sketch): string {
  const { random, light } = sketch;
  const leaf = (colours: readonly [string, ...string[]], d: string) => {
    const { x, y } = freePoint(sketch, 110, 500);
    return `<path d="${d}" transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${random.int(180)})" fill="${random.pick(colours)}" stroke="#8a4a22" stroke-width="1.2"/>`;
  };
  let svg = "";
  for (let i = 0; i < (light.windy ? 26 : 18); i++)
    svg +=
      i % 3 === 0
        ? leaf(["#f7cf3f", "#f2b53f"], "M0 0q-11 -5 -9 -13q4 3 9 2q5 1 9 -2q2 8 -9 13v7Z")
        : leaf(["#e8702f", "#d9452f", "#f2953f"], "M0 0q7 -12 14 0q-7 12 -14 0Z");
  return svg;
}

function petals(sketch: Sketch): string {
  let d = "";
  for (let i = 0; i < 28; i++) {
    const { x, y } = freePoint(sketch, 36, 500);
    d += ellipse(x, y, sketch.random.range(3.2, 5.2), 3);
  }
  return `<path d="${d}" fill="#f9b4cb" stroke="#ee7fa8" stroke-width=".8"/>`;
}

/** Curls of wind and a hat, a leaf or a bag that it took along. */
function gusts(sketch: Sketch): string {
  const { random } = sketch;
  let d = "";
  for (let i = 0; i < 7; i++) {
    const { x, y } = freePoint(sketch, 44, i < 5 ? 200 : 420);
    const k = random.range(0.7, 1.2);
    d += path`M${x - 60 * k} ${y}q${50 * k} ${-16 * k} ${104 * k} ${-2 * k}q${18 * k} ${9 * k} ${5 * k} ${19 * k}q${-13 * k} ${3 * k} ${-10 * k} ${-9 * k}`;
  }
  const { x, y } = freePoint(sketch, 70, 190);
  const taken = `<path d="M-16 4q4 -3 8 -3q0 -12 8 -12t9 12q5 0 8 3q-16 7 -33 0Z" transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(-18)" fill="#f7d98a" stroke="#4a372c" stroke-width="2"/>`;
  return line(d, "#8fb6d0", 3.2, 0.9) + (random.chance(0.5) ? taken : "");
}

function mist({ random }: Sketch): string {
  let svg = "";
  for (let i = 0; i < 5; i++) {
    const y = 250 + i * 52 + random.range(-14, 14);
    svg += line(path`M${random.range(-60, 60)} ${y}q60 -12 120 0t120 0t120 0t120 0`, "#f4f5f6", 18, 0.36);
  }
  return svg;
}

function confetti(sketch: Sketch): string {
  let svg = "";
  for (const colour of BRIGHT) {
    let d = "";
    for (let i = 0; i < 5; i++) {
      const { x, y } = freePoint(sketch, 10, 236);
      d += i % 2 ? rect(x, y, 7, 5) : path`M${x} ${y}l7 3l-4 6Z`;
    }
    svg += patch(d, colour);
  }
  return svg;
}
