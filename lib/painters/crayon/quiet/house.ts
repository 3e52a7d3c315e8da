import { mixColours } from "../paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import { rub } from "../scenes/parts/rub";
import { weatherOn } from "../scenes/parts/weather-on-glass";
import { drawCloud } from "../things/clouds";
import { dim, glow } from "./indoors";

/** A small house in the dusk; somebody has left the light on. */
export function drawHouse(sketch: Sketch): string {
  const { random, light } = sketch;
  const [top, middle, low] = light.heaven;
  const wall = dim(sketch, random.pick(["#e4d8c8", "#d5d9dc", "#dccfc6"]));
  const roof = dim(sketch, random.pick(["#8a7a86", "#7d8a99", "#94786c"]));
  const cloud = light.night ? "#5b668a" : "#98a3b4";
  return (
    rub(random, rect(-4, -4, 520, 220), top, { angle: -30, gap: 12, opacity: 0.5 }) +
    rub(random, rect(-4, 150, 520, 120), middle, { angle: -30, gap: 12, opacity: 0.5 }) +
    rub(random, rect(-4, 240, 520, 110), low, { angle: -30, gap: 12, opacity: 0.5 }) +
    drawCloud(120, 92, 1.5, cloud) +
    drawCloud(384, 70, 1.2, mixColours(cloud, "#ffffff", 0.12)) +
    rub(random, "M-10 330Q120 262 270 306T522 290V520H-10Z", light.hills[1], { angle: -40, gap: 11, opacity: 0.5 }) +
    rub(random, "M-10 396Q250 362 522 392V520H-10Z", light.grass, { angle: -20, gap: 11, opacity: 0.6 }) +
    shape("M236 512Q262 450 300 412H326Q312 456 330 512Z", dim(sketch, "#cbbfae"), 2.2) +
    shape(rect(336, 190, 26, 60), dim(sketch, "#9a8a84"), 2.4) +
    shape(rect(188, 268, 206, 146), wall, 2.8) +
    shape("M166 276L290 180L416 276Z", roof, 2.8) +
    line("M210 262L290 200L372 262M232 268L290 222L350 268", mixColours(roof, "#ffffff", 0.2), 2.6, 0.6) +
    shape(rect(296, 330, 44, 84), dim(sketch, "#8b6b54"), 2.5) +
    patch(ellipse(331, 374, 3.4, 3.4), "#ffe3a3") +
    glow(246, 330, 92) +
    shape(rect(216, 302, 60, 58), "#ffdf94", 2.8) +
    ink("M246 302V360M216 330H276", 3) +
    patch("M206 414L176 470H300L284 414Z", "#ffd489", 0.22) +
    line(
      path`M20 430V396M56 426V392M92 424V390M14 406H100M420 424V390M456 426V392M492 430V396M414 402H500`,
      dim(sketch, "#a08f80"),
      5,
    ) +
    weatherOn(sketch, 0, 0, 512, 512)
  );
}
