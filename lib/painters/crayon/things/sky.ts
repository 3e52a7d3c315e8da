import type { Random } from "../paper/random";
import { ellipse, ink, line, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import { waxArea } from "../paper/wax";

/** Rubs the sky down to y = horizon and puts sun, moon, stars, clouds and rainbow into it. */
export function drawSky(sketch: Sketch, horizon: number, reach = horizon - 40): void {
  const { light, random, plan, backdrop } = sketch;
  const night = light.night;
  backdrop.push(
    waxArea(random, rect(-4, -4, 520, horizon + 12), {
      base: light.sky[0],
      strokes: light.sky[1],
      angle: random.pick([-35, -20, 20, 35]),
      gap: night ? 7 : 9,
      width: night ? 6 : 5,
      opacity: night ? 0.8 : 0.7,
    }),
  );
  if (plan.weather.includes("rainbow")) backdrop.push(rainbow(horizon));
  if (night) backdrop.push(nightSky(random, reach));
  else if (light.evening && !light.raining)
    backdrop.push(drawSun(random, random.pick([110, 256, 400]), horizon - 30, 36, "#f2663a"));
  else if (!light.gloomy && !light.snowy)
    backdrop.push(drawSun(random, random.pick([74, 436]), 72, plan.weather.includes("sunny") ? 38 : 31));
  if (!night || light.gloomy) backdrop.push(clouds(sketch, reach));
  if (plan.weather.includes("thunder")) backdrop.push(lightning(random.range(90, 400), 84));
  if (plan.weather.includes("fog")) backdrop.push(fogBanks(random, horizon));
  if (!night && !light.raining && !light.snowy && random.chance(0.5)) backdrop.push(farBirds(random, reach));
}

/** A sun with eleven uneven rays. */
export function drawSun(random: Random, x: number, y: number, r: number, rays = "#ff9d2e"): string {
  let d = "";
  for (let i = 0; i < 11; i++) {
    const angle = (i / 11) * 2 * Math.PI + random.range(0, 0.2);
    const far = r + random.range(16, 26);
    d += path`M${x + Math.cos(angle) * (r + 7)} ${y + Math.sin(angle) * (r + 7)}L${x + Math.cos(angle) * far} ${y + Math.sin(angle) * far}`;
  }
  return `${line(d, rays, 4.8)}<path d="${ellipse(x, y, r, r)}" fill="#ffd84d" stroke="${rays}" stroke-width="3.4"/>`;
}

export const drawMoon = (x: number, y: number, r: number) =>
  shape(
    path`M${x + r * 0.3} ${y - r}A${r} ${r} 0 1 0 ${x + r} ${y + r * 0.45}A${r * 0.78} ${r * 0.78} 0 0 1 ${x + r * 0.3} ${y - r}Z`,
    "#ffe680",
    2.2,
  );

export function drawStar(x: number, y: number, r: number): string {
  let d = "";
  for (let i = 0; i < 10; i++) {
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    const reach = i % 2 ? r * 0.45 : r;
    const [px, py] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    d += i ? path`L${px} ${py}` : path`M${px} ${py}`;
  }
  return `<path d="${d}Z" fill="#ffe37a" stroke="#e0a92f" stroke-width="1"/>`;
}

function nightSky(random: Random, reach: number): string {
  let svg = "";
  for (let i = 0; i < 18; i++)
    svg += drawStar(random.range(16, 496), random.range(18, reach * 0.9), random.range(3, 7.5));
  return svg + drawMoon(random.pick([88, 420]), 74, 34);
}

/** One cloud, about 80 k wide. */
export const drawCloud = (x: number, y: number, k: number, colour: string) =>
  shape(
    path`M${x - 34 * k} ${y}q${-14 * k} ${-4 * k} ${-4 * k} ${-18 * k}q${4 * k} ${-12 * k} ${18 * k} ${-8 * k}q${8 * k} ${-18 * k} ${26 * k} ${-8 * k}q${20 * k} ${-6 * k} ${22 * k} ${12 * k}q${14 * k} ${6 * k} ${4 * k} ${18 * k}q${-30 * k} ${8 * k} ${-66 * k} ${4 * k}Z`,
    colour,
    2.2,
  );

function clouds({ light, random }: Sketch, reach: number): string {
  const count = light.gloomy ? 4 : 2 + random.int(3);
  const colour = light.night ? "#55618f" : light.gloomy ? "#8e9bab" : light.evening ? "#ffe0c2" : "#ffffff";
  let svg = "";
  for (let i = 0; i < count; i++) {
    const x = 56 + (i * 400) / count + random.range(0, 70);
    svg += drawCloud(x, random.range(50, Math.max(70, Math.min(150, reach * 0.7))), random.range(0.8, 1.35), colour);
  }
  return svg;
}

function rainbow(horizon: number): string {
  const bands = ["#ef5b5b", "#f7a23b", "#ffe15a", "#63bf6b", "#5aa7e8", "#9a74d6"];
  return bands
    .map((colour, i) =>
      line(
        path`M${50 + i * 10} ${horizon}A${206 - i * 10} ${206 - i * 10} 0 0 1 ${462 - i * 10} ${horizon}`,
        colour,
        10,
        0.85,
      ),
    )
    .join("");
}

const lightning = (x: number, y: number) => shape(path`M${x} ${y}l-32 62l22 -2l-24 60l58 -76l-26 2l24 -46Z`, "#ffe04a");

function fogBanks(random: Random, horizon: number): string {
  let svg = "";
  for (let i = 0; i < 5; i++) {
    const y = random.range(60, horizon + 10);
    svg += line(path`M${random.range(-20, 120)} ${y}q60 -14 120 0t120 0t120 0`, "#f1f3f4", 20, 0.5);
  }
  return svg;
}

function farBirds(random: Random, reach: number): string {
  const x = random.range(140, 360);
  const y = random.range(50, Math.max(80, reach * 0.7));
  return ink(path`M${x} ${y}q8 -9 13 0q6 -9 13 0M${x + 34} ${y + 14}q7 -8 11 0q5 -8 11 0`, 2.4);
}
