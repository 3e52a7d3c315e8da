/**
 * Draws bright-field pictures of cells in trypan blue whose every cell is known. Made, not photographed: live cells have a
 * bright core, a dark rim and a bright halo, dead ones are blue. The same seed gives the same picture.
 */

import { type Dice, dice } from "./dice";
import { PLAIN_SCENE, type Planes, type Scene } from "./scene";
import { type DrawnCell, drawCell, placeCells } from "./synthetic-cell";

/** Red, green and blue, row by row, with what is on it. */
export type DrawnPicture = { rgb: Uint8Array; width: number; height: number; cells: DrawnCell[] };

export function drawScene(asked: Partial<Scene>, seed: number): DrawnPicture {
  const scene = { ...PLAIN_SCENE, ...asked };
  const { width, height } = scene;
  const random = dice(seed);
  const plane = (value: number) => new Float32Array(width * height).fill(value);
  const [red, green, blue] = scene.background;
  const planes: Planes = [plane(red), plane(green), plane(blue)];
  const cells = placeCells(scene, random);
  for (const cell of cells) drawCell(planes, cell, scene, random);
  scatterDebris(planes, scene, random);
  if (scene.hasGrid) drawGrid(planes, scene);
  if (scene.blur > 0) for (const each of planes) boxBlur(each, scene);
  return { rgb: develop(planes, scene, random), width, height, cells };
}

function scatterDebris(planes: Planes, { width, height, debris }: Scene, { uniform }: Dice) {
  for (let count = 0; count < debris; count += 1) {
    const [x0, y0] = [uniform() * width, uniform() * height];
    const radius = 1 + 2.2 * uniform();
    const depth = 40 + 60 * uniform();
    for (let y = Math.max(0, (y0 - 6) | 0); y < Math.min(height, y0 + 7); y += 1)
      for (let x = Math.max(0, (x0 - 6) | 0); x < Math.min(width, x0 + 7); x += 1) {
        const dark = Math.exp(-((x - x0) ** 2 + (y - y0) ** 2) / radius ** 2) * depth;
        for (const plane of planes) plane[y * width + x] = (plane[y * width + x] ?? 0) - dark;
      }
  }
}

const GRID_STEP = 256;
const GRID_LINE = 1.6;

function drawGrid(planes: Planes, { width, height }: Scene) {
  const fromLine = (at: number) => Math.abs((at % GRID_STEP) - GRID_STEP / 2) / GRID_LINE;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const nearest = Math.min(fromLine(x + 40), fromLine(y + 90));
      for (const plane of planes) plane[y * width + x] = (plane[y * width + x] ?? 0) - 34 * Math.exp(-(nearest ** 2));
    }
}

function boxBlur(plane: Float32Array, { width, height, blur }: Scene) {
  const reach = Math.max(1, Math.round(blur));
  const line = (start: number, step: number, length: number) => {
    const before = Float32Array.from({ length }, (_, at) => plane[start + at * step] ?? 0);
    const value = (at: number) => before[Math.min(length - 1, Math.max(0, at))] ?? 0;
    let sum = 0;
    for (let at = -reach; at <= reach; at += 1) sum += value(at);
    for (let at = 0; at < length; at += 1) {
      plane[start + at * step] = sum / (2 * reach + 1);
      sum += value(at + reach + 1) - value(at - reach);
    }
  };
  for (let y = 0; y < height; y += 1) line(y * width, 1, width);
  for (let x = 0; x < width; x += 1) line(x, width, height);
}

/** Light from one side and from the middle, noise, and eight bits a colour. */
function develop(planes: Planes, { width, height, lightFall, noise }: Scene, { uniform, normal }: Dice): Uint8Array {
  const [middleX, middleY] = [width * (0.3 + 0.4 * uniform()), height * (0.3 + 0.4 * uniform())];
  const angle = uniform() * 6.283;
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const along = (x - width / 2) * Math.cos(angle) + (y - height / 2) * Math.sin(angle);
      const fromMiddle = (((x - middleX) ** 2 + (y - middleY) ** 2) / (width ** 2 + height ** 2)) * 2;
      const light = 1 + lightFall * (along / Math.hypot(width, height) - 0.7 * fromMiddle);
      const at = y * width + x;
      for (const [channel, plane] of planes.entries()) {
        const value = (plane[at] ?? 0) * light + noise * normal();
        rgb[at * 3 + channel] = value < 0 ? 0 : value > 255 ? 255 : (value + 0.5) | 0;
      }
    }
  return rgb;
}
