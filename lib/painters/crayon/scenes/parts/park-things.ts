import { ellipse, ink, limb, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";

type Place = Pick<Sketch, "random" | "light">;

export const drawBench = ({ light }: Place, x: number, base: number, w = 84) =>
  ink(
    path`M${x - w * 0.4} ${base}v-16M${x + w * 0.4} ${base}v-16M${x - w * 0.4} ${base - 16}v-24M${x + w * 0.4} ${base - 16}v-24`,
    4,
  ) +
  shape(
    rect(x - w / 2, base - 44, w, 7) + rect(x - w / 2, base - 33, w, 7) + rect(x - w / 2 - 2, base - 19, w + 4, 8),
    light.shade(light.white ? "#eef3f8" : "#c98f5b"),
    2,
  );

/** A swing for two. */
export const drawSwing = ({ light }: Place, x: number, base: number, h = 84) =>
  ink(
    path`M${x - h * 0.7} ${base}L${x - h * 0.52} ${base - h}H${x + h * 0.52}L${x + h * 0.7} ${base}M${x - h * 0.34} ${base}L${x - h * 0.52} ${base - h}M${x + h * 0.34} ${base}L${x + h * 0.52} ${base - h}`,
    5.4,
  ) +
  line(
    path`M${x - h * 0.7} ${base}L${x - h * 0.52} ${base - h}H${x + h * 0.52}L${x + h * 0.7} ${base}M${x - h * 0.34} ${base}L${x - h * 0.52} ${base - h}M${x + h * 0.34} ${base}L${x + h * 0.52} ${base - h}`,
    light.shade("#5a9fd8"),
    2.6,
  ) +
  ink(
    path`M${x - h * 0.36} ${base - h}V${base - h * 0.3}M${x - h * 0.12} ${base - h}V${base - h * 0.3}M${x + h * 0.14} ${base - h}l10 ${h * 0.62}M${x + h * 0.36} ${base - h}l10 ${h * 0.62}`,
    1.8,
  ) +
  shape(
    rect(x - h * 0.4, base - h * 0.3, h * 0.32, 6) + rect(x + h * 0.22, base - h * 0.38, h * 0.34, 6),
    light.shade("#e8574a"),
    1.8,
  );

/** A slide with steps on its left and a roofed tower. */
export function drawSlide({ random, light }: Place, x: number, base: number, h = 150): string {
  const [roof, chute] = random.pick<readonly [string, string]>([
    ["#e8574a", "#f7c24a"],
    ["#5a9fd8", "#ef8f5e"],
    ["#6cb86a", "#f29bb4"],
  ]);
  const deck = base - h * 0.5;
  const steps = [0, 1, 2, 3]
    .map((i) => path`M${x - h * 0.5 + i * h * 0.08} ${base - i * h * 0.13 - 8}h${h * 0.16}`)
    .join("");
  return (
    ink(path`M${x - h * 0.56} ${base}L${x - h * 0.2} ${deck}M${x - h * 0.38} ${base}L${x - h * 0.1} ${deck}`, 4) +
    line(steps, light.shade("#f7c24a"), 5) +
    shape(
      rect(x - h * 0.2, deck - h * 0.24, 7, h * 0.74) + rect(x + h * 0.14, deck - h * 0.24, 7, h * 0.74),
      light.shade("#8fb7d8"),
      2,
    ) +
    shape(rect(x - h * 0.2, deck, h * 0.4, 9), light.shade("#c98f5b"), 2) +
    shape(
      path`M${x - h * 0.28} ${deck - h * 0.22}L${x} ${deck - h * 0.5}L${x + h * 0.28} ${deck - h * 0.22}Z`,
      light.shade(roof),
      2.4,
    ) +
    shape(
      path`M${x + h * 0.18} ${deck}Q${x + h * 0.4} ${deck + h * 0.06} ${x + h * 0.52} ${base - 12}h${h * 0.22}v8h${-h * 0.3}Q${x + h * 0.34} ${deck + h * 0.24} ${x + h * 0.16} ${deck + 12}Z`,
      light.shade(chute),
      2.4,
    ) +
    (light.white
      ? line(
          path`M${x - h * 0.26} ${deck - h * 0.26}L${x} ${deck - h * 0.5}L${x + h * 0.26} ${deck - h * 0.26}`,
          "#ffffff",
          5,
        )
      : "")
  );
}

export const drawSeesaw = ({ light }: Place, x: number, base: number, w = 130) =>
  shape(path`M${x - 14} ${base}L${x} ${base - 26}L${x + 14} ${base}Z`, light.shade("#6cb86a"), 2) +
  limb(path`M${x - w / 2} ${base - 8}L${x + w / 2} ${base - 46}`, light.shade("#f7c24a"), 5) +
  ink(path`M${x - w * 0.4} ${base - 12}v-16h8M${x + w * 0.4} ${base - 43}v-16h-8`, 3);

/** A climbing dome of bars. */
export const drawClimbingDome = ({ light }: Place, x: number, base: number, r = 62) => {
  const bars = path`M${x - r} ${base}A${r} ${r} 0 0 1 ${x + r} ${base}M${x - r * 0.5} ${base}Q${x - r * 0.5} ${base - r} ${x} ${base - r}Q${x + r * 0.5} ${base - r} ${x + r * 0.5} ${base}M${x} ${base}v${-r}M${x - r * 0.87} ${base - r * 0.5}H${x + r * 0.87}M${x - r * 0.95} ${base - r * 0.24}H${x + r * 0.95}M${x - r * 0.6} ${base - r * 0.8}H${x + r * 0.6}`;
  return ink(bars, 5) + line(bars, light.shade("#ef8f5e"), 2.4);
};

/** A sandbox with a bucket and a heap. */
export const drawSandbox = ({ light }: Place, x: number, base: number, w = 150) =>
  shape(path`M${x - w / 2} ${base}l14 -26h${w - 28}l14 26Z`, light.shade("#c98f5b"), 2.2) +
  shape(
    path`M${x - w / 2 + 12} ${base - 5}l10 -17h${w - 44}l10 17Z`,
    light.shade(light.white ? "#f6f9fc" : "#f6dfa6"),
    1.8,
  ) +
  shape(path`M${x - 26} ${base - 10}q12 -26 26 0Z`, light.shade("#ecc878"), 1.8) +
  shape(path`M${x + 14} ${base - 24}h18l-3 16h-12Z`, light.shade("#e8574a"), 1.8) +
  ink(path`M${x + 14} ${base - 24}q9 -14 18 0`, 1.6);

/** A fountain of two basins; dry in frost. */
export function drawFountain({ light }: Place, x: number, base: number, w = 170): string {
  const stone = light.shade(light.white ? "#eef3f8" : "#d3cdc2");
  const jet = light.winter
    ? ""
    : line(
        path`M${x} ${base - 92}v-36M${x} ${base - 128}q-26 -10 -34 46M${x} ${base - 128}q26 -10 34 46M${x} ${base - 122}q-46 0 -58 84M${x} ${base - 122}q46 0 58 84`,
        "#6fb7e6",
        4.4,
        0.9,
      ) + line(path`M${x - 8} ${base - 118}q-16 6 -20 30M${x + 8} ${base - 118}q16 6 20 30`, "#ffffff", 2.4, 0.9);
  return (
    shape(path`M${x - 8} ${base - 20}V${base - 92}h16V${base - 20}Z`, stone, 2) +
    shape(path`M${x - 40} ${base - 74}h80q-6 20 -40 20t-40 -20Z`, stone, 2.2) +
    shape(ellipse(x, base - 22, w / 2, 17), stone, 2.4) +
    shape(ellipse(x, base - 25, w / 2 - 12, 11), light.winter ? light.shade("#dcebf6") : light.water[0], 1.8) +
    shape(
      path`M${x - w / 2} ${base - 22}q0 26 ${w / 2} 26t${w / 2} -26q-10 18 ${-w / 2} 18t${-w / 2} -18Z`,
      stone,
      2.2,
    ) +
    jet
  );
}

/** A kiosk or picnic mat under a parasol in a bright colour. */
export const drawParasol = ({ random, light }: Place, x: number, base: number, h = 116) => {
  const colour = light.shade(random.pick(["#ef6f5e", "#f7c24a", "#5a9fd8", "#6cb86a"]));
  const w = h * 0.62;
  return (
    limb(path`M${x} ${base}V${base - h * 0.84}`, light.shade("#c9b8a0"), 3) +
    shape(
      path`M${x - w} ${base - h * 0.66}Q${x - w * 0.7} ${base - h} ${x} ${base - h}T${x + w} ${base - h * 0.66}q${-w * 0.17} 9 ${-w * 0.34} 0t${-w * 0.33} 0t${-w * 0.33} 0t${-w * 0.33} 0t${-w * 0.33} 0t${-w * 0.34} 0Z`,
      colour,
      2.4,
    ) +
    patch(
      path`M${x - w * 0.34} ${base - h * 0.66}Q${x - w * 0.3} ${base - h * 0.94} ${x} ${base - h}Q${x + w * 0.3} ${base - h * 0.94} ${x + w * 0.34} ${base - h * 0.66}q${-w * 0.34} 9 ${-w * 0.68} 0Z`,
      "#fff8ea",
      0.85,
    )
  );
};

/** A park lamp with a round head, lit after dark. */
export const drawParkLamp = ({ light }: Place, x: number, base: number, h = 118) =>
  ink(path`M${x} ${base}V${base - h}`, 5) +
  (light.lampsOn ? patch(ellipse(x, base - h - 8, 30, 30), "#ffe680", 0.35) : "") +
  shape(ellipse(x, base - h - 8, 11, 12), light.lampsOn ? "#ffe680" : "#fffbe0", 2.2);
