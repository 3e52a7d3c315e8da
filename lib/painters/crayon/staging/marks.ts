import { OUTLINE } from "../paper/colour";
import { ellipse, ink, line, patch, path, shape } from "../paper/shapes";

/** Small signs in the air that say what cannot be seen. `unit` is the size of a pixel of a person 100 high. */

const heart = (x: number, y: number, s: number) =>
  shape(
    path`M${x} ${y + 5 * s}Q${x - 9 * s} ${y - 1 * s} ${x - 6 * s} ${y - 5 * s}Q${x - 2 * s} ${y - 8 * s} ${x} ${y - 2 * s}Q${x + 2 * s} ${y - 8 * s} ${x + 6 * s} ${y - 5 * s}Q${x + 9 * s} ${y - 1 * s} ${x} ${y + 5 * s}Z`,
    "#f0566b",
    1.8,
  );

export const hearts = (x: number, y: number, unit: number) =>
  heart(x, y - 6 * unit, 1.3 * unit) +
  heart(x + 15 * unit, y - 16 * unit, 0.8 * unit) +
  heart(x - 14 * unit, y - 14 * unit, 0.7 * unit);

export const oneHeart = (x: number, y: number, unit: number) => heart(x, y, unit);

/** Zzz, rising to the right. */
export const snores = (x: number, y: number, unit: number) =>
  [0, 1, 2]
    .map((i) => {
      const s = (5 + i * 2.4) * unit;
      const [zx, zy] = [x + i * 11 * unit, y - i * 11 * unit];
      return line(path`M${zx} ${zy - s}h${s}l${-s} ${s}h${s}`, "#5a78b8", 2.6);
    })
    .join("");

/** Two notes. */
export const notes = (x: number, y: number, unit: number, colour = "#7a5cc0") =>
  [
    [0, 0, 1],
    [17, -13, 0.8],
  ]
    .map(([dx = 0, dy = 0, k = 1]) => {
      const [nx, ny, s] = [x + dx * unit, y + dy * unit, k * unit];
      return (
        line(path`M${nx + 4 * s} ${ny}v${-16 * s}q${6 * s} ${1 * s} ${7 * s} ${7 * s}`, colour, 2.6) +
        patch(ellipse(nx, ny, 4.4 * s, 3.4 * s), colour)
      );
    })
    .join("");

/** Warm air over a pan or a cup. */
export const steam = (x: number, y: number, unit = 1.6) =>
  line(
    path`M${x - 5 * unit} ${y}q${-4 * unit} ${-4 * unit} 0 ${-8 * unit}t0 ${-7 * unit}M${x + 5 * unit} ${y}q${-4 * unit} ${-4 * unit} 0 ${-8 * unit}t0 ${-7 * unit}`,
    "#fffdf8",
    3.4,
    0.9,
  );

/** A knot of black scribble: anger. */
export const scribble = (x: number, y: number, r: number) =>
  line(
    path`M${x - r} ${y}q${r * 0.4} ${-r} ${r} ${-r * 0.6}t${r * 0.8} ${r * 0.7}t${-r * 1.3} ${r * 0.3}t${r * 0.2} ${-r * 1.1}t${r * 0.9} ${r * 0.5}t${-r * 1.5} ${r * 0.3}t${r * 0.5} ${-r * 0.9}`,
    "#4a4650",
    3.2,
  );

/** Crumbs below a mouth. */
export const crumbs = (x: number, y: number, unit: number) =>
  patch(
    [
      [0, 0],
      [5, 4],
      [-3, 6],
      [8, -1],
    ]
      .map(([dx = 0, dy = 0]) => ellipse(x + dx * unit, y + dy * unit, 1.2 * unit, 1.1 * unit))
      .join(""),
    "#b9803f",
  );

/** Strokes behind somebody fast. */
export const speed = (x: number, y: number, unit: number, flip: boolean) => {
  const back = flip ? 1 : -1;
  return line(
    path`M${x} ${y - 62 * unit}h${back * 13 * unit}M${x + back * 4 * unit} ${y - 42 * unit}h${back * 17 * unit}M${x} ${y - 22 * unit}h${back * 12 * unit}`,
    "#8fa9bd",
    3,
    0.9,
  );
};

/** Short lines around something that flashes or is new. */
export const sparkle = (x: number, y: number, r: number, colour = "#f2b53f") =>
  line(
    [0, 60, 120, 180, 240, 300]
      .map((degrees) => {
        const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
        return path`M${x + c * r} ${y + s * r}L${x + c * r * 1.5} ${y + s * r * 1.5}`;
      })
      .join(""),
    colour,
    2.6,
  );

/** Dust where somebody landed. */
export const groundShadow = (x: number, y: number, w: number) => patch(ellipse(x, y, w / 2, w / 9), OUTLINE, 0.18);

export const sweat = (x: number, y: number, unit: number) =>
  shape(
    path`M${x} ${y}q${5 * unit} ${6 * unit} 0 ${8 * unit}q${-5 * unit} ${-2 * unit} 0 ${-8 * unit}`,
    "#8fd0f5",
    1.4,
  );

/** A rope, leash or line that hangs a little. */
export const cord = (x0: number, y0: number, x1: number, y1: number, sag: number, colour: string, width = 2.6) =>
  ink(path`M${x0} ${y0}Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + sag} ${x1} ${y1}`, width + 1.6) +
  line(path`M${x0} ${y0}Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + sag} ${x1} ${y1}`, colour, width);
