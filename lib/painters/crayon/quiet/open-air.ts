/** The open on a day of loss: sky, hills, ground, and a low sun. */
import { mixColours } from "../paper/colour";
import { ellipse, patch, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Tones } from "../paper/tones";
import { rub } from "../scenes/parts/rub";
import { drawCloud } from "../things/clouds";

/** Nothing outside is as bright as on other days: a veil over every colour of the open. */
export function muted(sketch: Sketch): Sketch {
  const { light } = sketch;
  const veil = (colour: string) => mixColours(colour, light.night ? "#4a5078" : "#97a1b4", 0.36);
  const two = ([base, strokes]: Tones): Tones => [veil(base), veil(strokes)];
  const [top, middle, low] = light.heaven;
  const [far, mid, near] = light.hills;
  return {
    ...sketch,
    light: {
      ...light,
      heaven: [two(top), two(middle), two(low)],
      hills: [two(far), two(mid), two(near)],
      grass: two(light.grass),
      shade: (colour) => veil(light.shade(colour)),
    },
  };
}

/** Sky, a far row of hills, the ground from y = `ground` on; a low pale sun where nothing falls. */
export function drawOpen({ random, light }: Sketch, ground: number): string {
  const [top, middle, low] = light.heaven;
  const cloud = light.night ? "#5b668a" : "#a7b0bf";
  const sunX = 70;
  const isClear = !light.raining && !light.snowy && !light.night && !light.foggy;
  const sun = isClear
    ? patch(ellipse(sunX, ground - 66, 46, 46), "#ffe6b8", 0.4) +
      shape(ellipse(sunX, ground - 66, 27, 27), "#f6cf94", 1.6)
    : "";
  return (
    rub(random, rect(-4, -4, 520, ground * 0.5), top, { angle: -30, gap: 12, opacity: 0.5 }) +
    rub(random, rect(-4, ground * 0.4, 520, ground * 0.36), middle, { angle: -30, gap: 12, opacity: 0.5 }) +
    rub(random, rect(-4, ground * 0.66, 520, ground * 0.42), low, { angle: -30, gap: 12, opacity: 0.5 }) +
    sun +
    drawCloud(random.range(80, 150), 70, 1.3, cloud) +
    drawCloud(random.range(350, 420), 104, 1, mixColours(cloud, "#ffffff", 0.16)) +
    rub(
      random,
      path`M-10 ${ground - 20}Q110 ${ground - 72} 250 ${ground - 34}T522 ${ground - 52}V520H-10Z`,
      light.hills[1],
      {
        angle: -40,
        gap: 11,
        opacity: 0.5,
      },
    ) +
    rub(random, path`M-10 ${ground}Q250 ${ground - 18} 522 ${ground}V520H-10Z`, light.grass, {
      angle: -20,
      gap: 11,
      opacity: 0.6,
    })
  );
}
