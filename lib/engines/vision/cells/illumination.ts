import { fitCubicSurface, type SurfacePoint } from "./cubic-surface";
import { median, type Size } from "./plane";

/** 8 bits a colour, red, green, blue, row by row. */
export type Picture = Size & { data: Uint8Array };

/** How bright the picture would be without cells, at a pixel. Cheap: it is asked for each of them, row by row. */
export type Illumination = { fillRow(y: number, into: Float32Array): void };

const TILES_ACROSS = 12;
const LEAST_TILE = 48;
/** Of a tile's brightness: cells darken more of it than they brighten. */
const BACKGROUND_QUANTILE = 0.6;
/** What a tile may differ from the smooth surface, in grey levels: more than that is a heap of cells. */
const UNEVEN_MAX = 8;
/** Pixels from one computed value to the next; between them it is straight. */
const GRID = 8;

/** The light of one colour (0 red, 1 green, 2 blue): a cubic surface through the background of each tile, and what is left. */
export function estimateIllumination(picture: Picture, channel: number): Illumination {
  const { width, height } = picture;
  const tile = Math.max(LEAST_TILE, Math.round(Math.max(width, height) / TILES_ACROSS));
  const across = Math.ceil(width / tile);
  const down = Math.ceil(height / tile);
  const levels = smoothed(tileLevels(picture, channel, tile), across, down);
  const middle = (index: number, length: number) => (2 * Math.min(length, (index + 0.5) * tile)) / length - 1;
  const points: SurfacePoint[] = levels.map((z, at) => ({
    u: middle(at % across, width),
    v: middle(Math.floor(at / across), height),
    z,
  }));
  const surface = fitCubicSurface(points);
  const left = points.map(({ u, v, z }) => Math.max(-UNEVEN_MAX, Math.min(UNEVEN_MAX, z - surface(u, v))));
  const leftAt = between(left, { width: across, height: down });

  const columns = Math.ceil(width / GRID) + 1;
  const lines = Math.ceil(height / GRID) + 1;
  const grid = Float32Array.from({ length: columns * lines }, (_, at) => {
    const [x, y] = [(at % columns) * GRID, Math.floor(at / columns) * GRID];
    const light = surface((2 * (x + 0.5)) / width - 1, (2 * (y + 0.5)) / height - 1);
    return Math.max(DARKEST, light + leftAt((x + 0.5) / tile - 0.5, (y + 0.5) / tile - 0.5));
  });
  return {
    fillRow(y, into) {
      const line = Math.floor(y / GRID) * columns;
      const down = (y % GRID) / GRID;
      for (let column = 0; column < columns - 1; column += 1) {
        const upper = line + column;
        const lower = upper + columns;
        const start = (grid[upper] ?? 0) * (1 - down) + (grid[lower] ?? 0) * down;
        const end = (grid[upper + 1] ?? 0) * (1 - down) + (grid[lower + 1] ?? 0) * down;
        const first = column * GRID;
        for (let step = 0; step < GRID && first + step < width; step += 1)
          into[first + step] = start + ((end - start) * step) / GRID;
      }
    },
  };
}

/** No light is darker than that: everything is divided by it. */
const DARKEST = 8;

function tileLevels({ data, width, height }: Picture, channel: number, tile: number): number[] {
  const levels: number[] = [];
  const histogram = new Uint32Array(256);
  for (let top = 0; top < height; top += tile)
    for (let left = 0; left < width; left += tile) {
      histogram.fill(0);
      let seen = 0;
      for (let y = top; y < Math.min(height, top + tile); y += 2)
        for (let x = left; x < Math.min(width, left + tile); x += 2) {
          const value = data[(y * width + x) * 3 + channel] ?? 0;
          histogram[value] = (histogram[value] ?? 0) + 1;
          seen += 1;
        }
      let level = 0;
      for (let passed = histogram[0] ?? 0; passed < seen * BACKGROUND_QUANTILE; passed += histogram[level] ?? 0)
        level += 1;
      levels.push(level);
    }
  return levels;
}

/** Each tile as the median of itself and its neighbours: one that is full of cells goes with the others. */
function smoothed(levels: readonly number[], across: number, down: number): number[] {
  return levels.map((_, at) => {
    const [column, row] = [at % across, Math.floor(at / across)];
    const around: number[] = [];
    for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1)
        around.push(levels[y * across + x] ?? 0);
    return median(around);
  });
}

/** Reads between the tiles; outside it goes on as at the border. */
function between(values: readonly number[], { width, height }: Size): (x: number, y: number) => number {
  return (x, y) => {
    const [insideX, insideY] = [Math.max(0, Math.min(width - 1, x)), Math.max(0, Math.min(height - 1, y))];
    const [left, top] = [Math.floor(insideX), Math.floor(insideY)];
    const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
    const [toRight, toBottom] = [insideX - left, insideY - top];
    const at = (column: number, row: number) => values[row * width + column] ?? 0;
    const upper = at(left, top) * (1 - toRight) + at(right, top) * toRight;
    const lower = at(left, bottom) * (1 - toRight) + at(right, bottom) * toRight;
    return upper * (1 - toBottom) + lower * toBottom;
  };
}
