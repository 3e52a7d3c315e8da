export type Colour = readonly [red: number, green: number, blue: number];

export type Scene = {
  width: number;
  height: number;
  cells: number;
  deadShare: number;
  /** Standard deviation of each colour, of 255. */
  noise: number;
  /** How much light falls off over the picture: 0.7 leaves half of it in a corner. */
  lightFall: number;
  /** The share of cells that are put at the side of another. */
  clumped: number;
  /** Specks smaller than a cell. */
  debris: number;
  /** The lines of a counting chamber. */
  hasGrid: boolean;
  /** Mean radius in pixels. */
  radius: number;
  background: Colour;
  /** Half the width of the box that everything is blurred by. */
  blur: number;
  /** How pale the palest dead cell is: 1 is as good as unstained. */
  paleDead: number;
  /** Strength of a live cell's dark rim, of its core, and of grains in it. */
  rim: number;
  core: number;
  grain: number;
};

export const PLAIN_SCENE: Scene = {
  width: 1024,
  height: 1024,
  cells: 120,
  deadShare: 0.3,
  noise: 4,
  lightFall: 0.25,
  clumped: 0.1,
  debris: 20,
  hasGrid: false,
  radius: 14,
  background: [196, 199, 192],
  blur: 0,
  paleDead: 0.15,
  rim: 1,
  core: 1,
  grain: 0,
};

/** One red, green and blue plane, values of 0 to 255 and beyond until they are rounded at the end. */
export type Planes = readonly [Float32Array, Float32Array, Float32Array];
