import { mixColours } from "../paper/colour";
import { isGlad } from "../paper/light";
import type { Random } from "../paper/random";
import { line, patch, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import { waxArea } from "../paper/wax";
import { drawBars, drawClouds } from "./clouds";
import { drawCornerSun, drawMoon, drawShootingStar, drawStars, drawSun, MOON_PHASES, type MoonPhase } from "./heavenly";
import { drawSkyLife } from "./sky-life";

/** Full on feasts of the moon and when the diary speaks of it. */
const FULL_MOON = ["chuseok", "daeboreum", "moon"];

/**
 * Rubs the sky from the top down to y = horizon, in bands that follow the hour, and puts sun, moon, stars, clouds,
 * birds and rainbow into it.
 * @param reach how far down things in the sky may be seen (roofs or hills begin there)
 */
export function drawSky(sketch: Sketch, horizon: number, reach = horizon - 40): void {
  const { light, random, plan, backdrop } = sketch;
  backdrop.push(skyBands(sketch, horizon));
  if (plan.weather.includes("rainbow")) backdrop.push(rainbow(horizon, random));
  if (light.night) backdrop.push(nightSky(sketch, reach));
  const sun = light.night ? null : placeSun(sketch, horizon, reach);
  backdrop.push(sun?.svg ?? "");
  if (!light.night || light.gloomy || random.chance(0.5))
    backdrop.push(drawClouds(sketch, reach, sun?.high ? sun.x : undefined));
  if (plan.weather.includes("thunder"))
    backdrop.push(lightning(random.range(70, 210), 78, 1), lightning(random.range(300, 440), 62, 0.75));
  backdrop.push(drawSkyLife(sketch, reach, sun?.x));
  if (light.foggy) backdrop.push(fogBanks(random, horizon));
}

/** Three bands of strokes over five of ground colour: no edge is seen where two colours meet. */
function skyBands({ light, random }: Sketch, horizon: number): string {
  const [top, middle, low] = light.heaven;
  const grounds = [top[0], mixColours(top[0], middle[0], 0.5), middle[0], mixColours(middle[0], low[0], 0.5), low[0]];
  const tall = horizon + 8;
  const sway = random.range(-14, 14);
  const from = (y: number) => path`M-4 ${y}Q128 ${y + sway} 256 ${y}T520 ${y}V${tall}H-4Z`;
  const flat = grounds.map((colour, i) => patch(i ? from((tall * i) / 5) : rect(-4, -4, 520, tall + 4), colour));
  const angle = random.pick([-35, -20, 20, 35]);
  const third = tall / 3;
  const strokes = light.heaven.map(([, colour], i) =>
    waxArea(random, rect(-4, i ? third * i - 6 : -4, 520, third + 12), {
      base: "none",
      strokes: colour,
      angle,
      gap: light.night ? 8 : 10,
      width: light.night ? 6 : 5,
      opacity: light.night ? 0.7 : 0.6,
    }),
  );
  return flat.join("") + strokes.join("");
}

/** `high`: among the clouds, which keep off it. */
type Sun = { svg: string; x: number; high: boolean };

function placeSun({ light, random, plan }: Sketch, horizon: number, reach: number): Sun | null {
  if (light.raining || light.snowy) return null;
  // Of a day of loss it stands low, whatever the hour.
  if (light.evening || (plan.gravity === "grave" && !light.morning)) {
    const x = random.pick([110, 256, 400]);
    const y = Math.min(horizon - 26, reach + 20);
    const bars = drawBars(random, y - 46, 3, ["#f08a78", "#d98aa8"]);
    return { svg: drawSun(random, x, y, light.gloomy ? 26 : random.range(34, 46), "#f2663a") + bars, x, high: false };
  }
  if (light.gloomy) return null;
  if (light.morning) {
    const bars = drawBars(random, Math.min(horizon, reach) - 40, 2, ["#ffd3b0", "#fbe3c4"]);
    const x = random.pick([84, 150, 362, 430]);
    return { svg: drawSun(random, x, Math.min(horizon - 20, reach), 32, "#ffb04a") + bars, x, high: false };
  }
  if (random.chance(0.3)) {
    const left = random.chance(0.5);
    return { svg: drawCornerSun(random, left), x: left ? 30 : 482, high: true };
  }
  const x = random.pick([74, 160, 352, 436]);
  const big = plan.weather.includes("sunny");
  return {
    svg: drawSun(random, x, 72, big ? 38 : 31, "#ff9d2e", random.chance(0.4) && isGlad(plan)),
    x,
    high: true,
  };
}

function nightSky({ light, random, mentions }: Sketch, reach: number): string {
  if (light.raining || light.snowy) return "";
  const full = FULL_MOON.some((id) => mentions.has(id));
  const phase: MoonPhase = full ? "full" : random.pick(MOON_PHASES);
  const x = random.pick([80, 140, 380, 432]);
  const shooting = random.chance(0.3) || mentions.has("stars");
  return (
    drawStars(random, reach, light.gloomy ? 10 : 34) +
    (shooting && !light.gloomy ? drawShootingStar(x < 256 ? 350 : 120, random.range(60, 90)) : "") +
    drawMoon(x, random.range(62, 84), full ? 42 : random.range(26, 36), phase)
  );
}

function rainbow(horizon: number, random: Random): string {
  const shift = random.pick([-70, 0, 60]);
  const bands = ["#ef5b5b", "#f7a23b", "#ffe15a", "#63bf6b", "#5aa7e8", "#9a74d6"];
  return bands
    .map((colour, i) =>
      line(
        path`M${50 + shift + i * 10} ${horizon}A${206 - i * 10} ${206 - i * 10} 0 0 1 ${462 + shift - i * 10} ${horizon}`,
        colour,
        10,
        0.8,
      ),
    )
    .join("");
}

const lightning = (x: number, y: number, k: number) =>
  shape(
    path`M${x} ${y}l${-32 * k} ${62 * k}l${22 * k} ${-2 * k}l${-24 * k} ${60 * k}l${58 * k} ${-76 * k}l${-26 * k} ${2 * k}l${24 * k} ${-46 * k}Z`,
    "#ffe04a",
  );

function fogBanks(random: Random, horizon: number): string {
  let svg = "";
  for (let i = 0; i < 6; i++) {
    const y = random.range(60, horizon + 10);
    svg += line(path`M${random.range(-20, 120)} ${y}q60 -14 120 0t120 0t120 0`, "#f1f3f4", 22, 0.5);
  }
  return svg;
}
