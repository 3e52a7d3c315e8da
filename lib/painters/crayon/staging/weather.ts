import { BRIGHT } from "../paper/colour";
import { ellipse, line, patch, path, rect } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";

/** What falls or blows before everything else; it keeps off the faces. */
export function drawWeather(sketch: Sketch, stage: Stage): void {
  const { plan, light, mentions, front } = sketch;
  if (stage.outdoor) {
    if (light.raining) fallingRain(sketch);
    if (light.snowy) front.push(fallingSnow(sketch));
    else if (light.autumn) front.push(fallingLeaves(sketch));
    else if (light.spring) front.push(petals(sketch));
    if (plan.weather.includes("wind")) front.push(gusts(sketch));
    if (plan.weather.includes("fog")) front.push(mist(sketch));
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

function fallingRain(sketch: Sketch): void {
  let d = "";
  for (let i = 0; i < 78; i++) {
    const { x, y } = freePoint(sketch, 60, 488);
    d += path`M${x} ${y}l-7 ${sketch.random.range(15, 25)}`;
  }
  sketch.front.push(line(d, "#3f78bb", 3.6, 0.8));
  let puddles = "";
  for (let i = 0; i < 5; i++)
    puddles += ellipse(sketch.random.range(30, 480), sketch.random.range(436, 500), sketch.random.range(20, 36), 6);
  sketch.backdrop.push(`<path d="${puddles}" fill="#9cc3e0" stroke="#6d9cc4" stroke-width="1.8"/>`);
}

function fallingSnow(sketch: Sketch): string {
  let d = "";
  for (let i = 0; i < 74; i++) {
    const { x, y } = freePoint(sketch, 8, 500);
    const r = sketch.random.range(2.6, 5.8);
    d += ellipse(x, y, r, r);
  }
  return `<path d="${d}" fill="#ffffff" stroke="#b8cde2" stroke-width=".9"/>`;
}

function fallingLeaves(sketch: Sketch): string {
  let svg = "";
  for (let i = 0; i < 16; i++) {
    const { x, y } = freePoint(sketch, 110, 500);
    svg += `<path d="M0 0q7 -12 14 0q-7 12 -14 0Z" transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${sketch.random.int(180)})" fill="${sketch.random.pick(["#e8702f", "#d9452f", "#f2b53f"])}" stroke="#8a4a22" stroke-width="1.2"/>`;
  }
  return svg;
}

function petals(sketch: Sketch): string {
  let d = "";
  for (let i = 0; i < 26; i++) {
    const { x, y } = freePoint(sketch, 36, 500);
    d += ellipse(x, y, sketch.random.range(3.4, 5.4), 3.2);
  }
  return `<path d="${d}" fill="#f9b4cb" stroke="#ee7fa8" stroke-width=".8"/>`;
}

function gusts(sketch: Sketch): string {
  let d = "";
  for (let i = 0; i < 5; i++)
    d += path`M${sketch.random.range(20, 380)} ${sketch.random.range(50, 180)}q40 -14 80 0q14 8 4 16q-10 2 -8 -6`;
  return line(d, "#8fb6d0", 3.2, 0.9);
}

function mist({ random }: Sketch): string {
  let svg = "";
  for (let i = 0; i < 4; i++)
    svg += line(path`M${random.range(-40, 60)} ${random.range(300, 480)}q60 -12 120 0t120 0t120 0`, "#f4f5f6", 16, 0.4);
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
