import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mixed } from "./options";
import { APART, HEAT, HEAT_STEPS } from "./palette";

type Matrix = readonly (readonly [number, number, number])[];
/** How eyes without red, green or blue cones see: Machado, Oliveira, Fernandes 2009, severity 1, on linear light. */
const EYES: Record<string, Matrix> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const css = readFileSync("app/globals.css", "utf8");
const [light = "", dark = ""] = css.split(':root[data-theme="dark"] {');
const token = (theme: string, name: string) => theme.match(new RegExp(`${name}: (#[0-9a-f]{6});`))?.[1] ?? "";
const THEMES = { light: light.slice(light.indexOf(":root {")), dark };

/** CIE L*a*b* of a colour as an eye sees it. */
function lab(colour: string, eye: Matrix): number[] {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [r = 0, g = 0, b = 0] = eye.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, at) => sum + factor * (linear[at] ?? 0), 0),
      ),
    ),
  );
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (one: string, other: string, eye: Matrix) => {
  const [a, b] = [lab(one, eye), lab(other, eye)];
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
};

test.each(["light", "dark"] as const)("every eye tells the colours that stand side by side apart: %s", (theme) => {
  const colours = APART.map((paint) => token(THEMES[theme], `--${paint}`));
  for (const [name, eye] of Object.entries(EYES))
    colours.forEach((one, at) => {
      // 2.3 is the least that is noticed at all.
      for (const other of colours.slice(at + 1))
        expect(apart(one, other, eye), `${name}: ${one} ${other}`).toBeGreaterThan(25);
    });
});

test.each(["light", "dark"] as const)(
  "each step of the squares is told from the next by lightness alone: %s",
  (theme) => {
    const [from, to] = [token(THEMES[theme], HEAT.from), token(THEMES[theme], HEAT.to[theme])];
    const steps = Array.from({ length: HEAT_STEPS + 1 }, (_, nth) => mixed(from, to, nth / HEAT_STEPS));
    const lightness = steps.map((colour) => lab(colour, EYES.all ?? [])[0] ?? 0);
    const between = lightness.slice(1).map((now, before) => Math.abs(now - (lightness[before] ?? 0)));
    expect(Math.min(...between)).toBeGreaterThan(6);
  },
);
