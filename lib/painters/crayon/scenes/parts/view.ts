import { ellipse, line, patch, path, rect, tenth } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import { drawCloud } from "@/lib/painters/crayon/things/clouds";
import { drawMoon, drawStar } from "@/lib/painters/crayon/things/heavenly";
import { drawLocalTree } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { rub } from "./rub";
import { drawFlats, drawRow, drawSkyline, drawVilla } from "./town";
import { weatherOn } from "./weather-on-glass";

/** What lies outside a window. */
export const VIEWS = ["hills", "town", "flats", "tree", "alley", "sea", "fields", "sky"] as const;
export type View = (typeof VIEWS)[number];

/** Views are drawn 200 x 150 and cut to the glass. */
const [W, H] = [200, 150];

/**
 * The world in a frame: hour, weather and season as they are outside, cut at the edges of the glass.
 * @param lights whether sun or moon stand in this part of the sky: of several windows one shows them
 */
export function drawView(
  sketch: Sketch,
  x: number,
  y: number,
  w: number,
  h: number,
  view: View,
  lights = true,
): string {
  const world = heaven(sketch, lights) + land(sketch, view);
  return `<svg x="${tenth(x)}" y="${tenth(y)}" width="${tenth(w)}" height="${tenth(h)}" viewBox="0 0 ${W} ${H}" preserveAspectRatio="xMidYMid slice">${world}</svg>${weatherOn(sketch, x, y, w, h)}`;
}

/** What one sees from a home or workplace here, by chance and by what was told. */
export function pickView({ random, mentions }: Sketch): View {
  if (mentions.has("sea")) return "sea";
  if (mentions.has("city")) return "town";
  return random.pick(["hills", "town", "flats", "tree", "alley", "tree"]);
}

function heaven({ light, random, plan, mentions }: Sketch, lights: boolean): string {
  const [top, middle, low] = light.heaven;
  const sky =
    patch(rect(-60, -60, 320, 270), low[0]) +
    patch(rect(-60, -60, 320, 150), middle[0]) +
    patch(rect(-60, -60, 320, 86), top[0]) +
    rub(random, rect(-4, -4, W + 8, H + 8), ["none", middle[1]], { angle: -35, gap: 12, width: 5, opacity: 0.45 });
  if (light.night || mentions.has("moon")) {
    if (light.raining || light.snowy) return sky;
    const stars = [
      [34, 30, 7],
      [70, 66, 5],
      [20, 78, 4],
      [104, 22, 5],
      [176, 74, 5],
    ].map(([x = 0, y = 0, r = 0]) => drawStar(x, y, r));
    if (!lights) return sky + stars.join("");
    return (
      sky +
      stars.join("") +
      drawMoon(
        146,
        40,
        21,
        mentions.has("moon") || mentions.has("chuseok") ? "full" : random.pick(["crescent", "waning", "half"]),
      )
    );
  }
  const bow = plan.weather.includes("rainbow") ? rainbow() : "";
  if (light.gloomy || light.snowy)
    return (
      sky +
      bow +
      drawCloud(62, 46, 0.9, light.stormy ? "#76839a" : "#94a2b3") +
      drawCloud(146, 34, 0.7, light.stormy ? "#76839a" : "#a5b2c0")
    );
  const x = random.pick([50, 140]);
  const cloud = drawCloud(
    x < 100 ? 142 : 56,
    44,
    0.75,
    light.evening ? "#ffdcc0" : light.morning ? "#fff4e2" : "#ffffff",
  );
  if (!lights) return sky + cloud;
  if (light.evening)
    return `${sky + bow}<path d="${ellipse(x, 92, 24, 24)}" fill="#ffcf52" stroke="#f2663a" stroke-width="3"/>`;
  const sun = `<path d="${ellipse(x, light.morning ? 84 : 36, 18, 18)}" fill="#ffd84d" stroke="#ff9d2e" stroke-width="3"/>`;
  return sky + bow + sun + cloud;
}

const rainbow = () =>
  ["#ef5b5b", "#ffe15a", "#63bf6b", "#5aa7e8"]
    .map((colour, i) =>
      line(path`M${10 + i * 7} 130A${90 - i * 7} ${90 - i * 7} 0 0 1 ${190 - i * 7} 130`, colour, 7, 0.9),
    )
    .join("");

function land(sketch: Sketch, view: View): string {
  const { random, light } = sketch;
  const hill = (y: number, tones: readonly [string, string]) =>
    rub(random, path`M-30 ${y + 18}Q40 ${y - 26} 104 ${y + 2}T240 ${y - 4}V190H-30Z`, tones, {
      angle: -45,
      gap: 11,
      opacity: 0.55,
    });
  const ground = (y: number) =>
    rub(random, path`M-4 ${y}Q100 ${y - 8} 204 ${y}V160H-4Z`, light.grass, { angle: -20, gap: 10 });
  switch (view) {
    case "hills":
      return hill(88, light.hills[0]) + hill(108, light.hills[1]) + ground(126) + drawTree(random, light, 160, 136, 60);
    case "town":
      return hill(80, light.hills[0]) + drawSkyline(sketch, 136, 78, -10, 210) + ground(132);
    case "flats":
      return hill(86, light.hills[0]) + drawRow(sketch, 140, [-14, 210], [60, 104], drawFlats, [52, 70]) + ground(136);
    case "tree":
      return hill(100, light.hills[0]) + ground(128) + drawLocalTree(random, light, random.pick([56, 140]), 146, 128);
    case "alley":
      return (
        drawRow(sketch, 146, [-20, 210], [56, 96], drawVilla, [70, 96]) +
        line("M-4 40Q60 58 120 44T204 48M-4 52Q60 70 120 56T204 60", "#5f564f", 1.8, 0.8)
      );
    case "sea":
      return (
        rub(random, rect(-4, 92, W + 8, 70), light.water, { angle: 3, gap: 8 }) +
        line("M20 108q8 -6 16 0M90 122q8 -6 16 0M150 110q8 -6 16 0", "#ffffff", 2.6, 0.9)
      );
    case "fields":
      return (
        hill(84, light.hills[0]) +
        hill(100, light.hills[1]) +
        ground(114) +
        line("M0 124H200M40 114L10 150M110 114L110 150M170 114L196 150", light.shade("#8a9a4f"), 3)
      );
    case "sky":
      return "";
  }
}
