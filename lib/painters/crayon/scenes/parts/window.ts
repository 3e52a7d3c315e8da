import { BRIGHT, OUTLINE } from "../../paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "../../paper/shapes";
import type { Sketch } from "../../paper/sketch";
import { waxArea } from "../../paper/wax";
import { drawArt } from "../../things/art";
import { drawCloud } from "../../things/clouds";
import { drawMoon, drawStar } from "../../things/heavenly";

/** A window with curtains; weather, hour and season are seen through it. */
export function drawWindow(sketch: Sketch, x: number, y: number, w: number, h: number, curtains = true): string {
  const { light, random } = sketch;
  const glass = waxArea(random, rect(x, y, w, h), {
    base: light.sky[0],
    strokes: light.sky[1],
    angle: -35,
    gap: 8,
    width: 4,
    opacity: 0.6,
  });
  return (
    glass + outside(sketch, x, y, w, h) + frame(x, y, w, h) + (curtains ? drapes(random.pick(BRIGHT), x, y, w, h) : "")
  );
}

function outside(sketch: Sketch, x: number, y: number, w: number, h: number): string {
  const { light, plan, mentions } = sketch;
  const parts: string[] = [];
  if (plan.weather.includes("rainbow")) parts.push(smallRainbow(x, y, w, h));
  if (light.night || mentions.has("moon"))
    parts.push(
      drawMoon(x + w * 0.68, y + h * 0.32, 15),
      drawStar(x + w * 0.25, y + h * 0.3, 6),
      drawStar(x + w * 0.38, y + h * 0.62, 4.5),
      drawStar(x + w * 0.14, y + h * 0.52, 4),
    );
  else if (light.evening && !light.gloomy) parts.push(patch(ellipse(x + w * 0.6, y + h * 0.6, 18, 18), "#ff8a4c"));
  else if (!light.gloomy && !light.snowy)
    parts.push(
      `<path d="${ellipse(x + w * 0.7, y + h * 0.3, 14, 14)}" fill="#ffd84d" stroke="#ff9d2e" stroke-width="2.4"/>`,
    );
  if (mentions.has("city")) parts.push(skyline(sketch, x, y, w, h));
  else if (light.autumn)
    parts.push(
      drawArt("🍁", { x: x + w * 0.26, base: y + h * 0.5, size: 22, turn: 20 }),
      drawArt("🍁", { x: x + w * 0.7, base: y + h * 0.92, size: 18, turn: -30 }),
    );
  else if (light.spring) parts.push(branch(x, y, w, h));
  else if (!light.snowy)
    parts.push(
      patch(
        path`M${x} ${y + h}V${y + h * 0.78}Q${x + w * 0.3} ${y + h * 0.62} ${x + w * 0.55} ${y + h * 0.76}T${x + w} ${y + h * 0.74}V${y + h}Z`,
        light.grass[1],
        0.9,
      ),
    );
  if (light.gloomy && !light.night) parts.push(drawCloud(x + w * 0.36, y + h * 0.34, 0.55, "#8e9bab"));
  if (plan.weather.includes("thunder"))
    parts.push(shape(path`M${x + w * 0.72} ${y + h * 0.2}l-14 26l10 -1l-10 26l26 -34l-12 1l10 -18Z`, "#ffe04a", 2));
  if (light.raining) parts.push(drops(sketch, x, y, w, h));
  if (light.snowy) parts.push(flakes(sketch, x, y, w, h));
  if (plan.weather.includes("wind"))
    parts.push(
      line(
        path`M${x + 12} ${y + h * 0.5}q24 -10 46 0q9 6 2 10q-7 1 -4 -5M${x + w * 0.45} ${y + h * 0.75}q18 -8 36 0`,
        "#8fb6d0",
        2.6,
      ),
    );
  return parts.join("");
}

function smallRainbow(x: number, y: number, w: number, h: number): string {
  return ["#ef5b5b", "#ffe15a", "#63bf6b", "#5aa7e8"]
    .map((colour, i) =>
      line(
        path`M${x + 8 + i * 5} ${y + h}A${w / 2 - 8 - i * 5} ${w / 2 - 8 - i * 5} 0 0 1 ${x + w - 8 - i * 5} ${y + h}`,
        colour,
        5,
        0.9,
      ),
    )
    .join("");
}

function skyline({ light }: Sketch, x: number, y: number, w: number, h: number): string {
  return [34, 52, 26, 44]
    .map((height, i) => {
      const left = x + 4 + (i * (w - 8)) / 4;
      const lit = light.night
        ? patch(rect(left + 5, y + h - height + 8, 5, 6) + rect(left + 14, y + h - height + 18, 5, 6), "#ffe27a")
        : "";
      return shape(rect(left, y + h - height, (w - 12) / 4, height), light.night ? "#46548c" : "#9fb2cc", 1.6) + lit;
    })
    .join("");
}

const branch = (x: number, y: number, w: number, h: number) =>
  line(path`M${x} ${y + h * 0.3}Q${x + w * 0.3} ${y + h * 0.34} ${x + w * 0.5} ${y + h * 0.16}`, "#8a5a33", 4) +
  [0.1, 0.24, 0.36, 0.48]
    .map((at, i) => patch(ellipse(x + w * at, y + h * (0.3 - (i % 2) * 0.08), 7, 6), "#f9b4cb"))
    .join("");

function drops({ random }: Sketch, x: number, y: number, w: number, h: number): string {
  let d = "";
  for (let i = 0; i < 16; i++) d += path`M${random.range(x + 10, x + w - 6)} ${random.range(y + 6, y + h - 18)}l-4 12`;
  return line(d, "#4d7fb5", 2.6);
}

function flakes({ random }: Sketch, x: number, y: number, w: number, h: number): string {
  let d = "";
  for (let i = 0; i < 16; i++) d += ellipse(random.range(x + 8, x + w - 8), random.range(y + 8, y + h - 8), 3, 3);
  return patch(
    `${d}${path`M${x} ${y + h}V${y + h - 12}Q${x + w / 2} ${y + h - 22} ${x + w} ${y + h - 12}V${y + h}Z`}`,
    "#ffffff",
  );
}

function frame(x: number, y: number, w: number, h: number): string {
  const bars = path`M${x + w / 2} ${y}V${y + h}M${x} ${y + h / 2}H${x + w}`;
  const border = rect(x, y, w, h);
  return (
    ink(bars, 6) +
    line(bars, "#fff7e6", 2.8) +
    ink(border, 9) +
    `<path d="${border}" fill="none" stroke="#c98f5b" stroke-width="5"/>`
  );
}

function drapes(colour: string, x: number, y: number, w: number, h: number): string {
  const left = path`M${x - 24} ${y - 12}L${x + 10} ${y - 12}Q${x + 6} ${y + h * 0.5} ${x - 10} ${y + h * 0.86}L${x - 24} ${y + h * 0.86}Z`;
  const right = path`M${x + w + 24} ${y - 12}L${x + w - 10} ${y - 12}Q${x + w - 6} ${y + h * 0.5} ${x + w + 10} ${y + h * 0.86}L${x + w + 24} ${y + h * 0.86}Z`;
  return (
    shape(left, colour, 2.2) +
    shape(right, colour, 2.2) +
    `<path d="${path`M${x - 32} ${y - 12}H${x + w + 32}`}" stroke="${OUTLINE}" stroke-width="5" stroke-linecap="round"/>`
  );
}
