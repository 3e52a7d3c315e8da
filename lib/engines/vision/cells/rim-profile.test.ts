import { expect, test } from "vitest";
import type { EvenPicture } from "./even-light";
import { rimAround } from "./rim-profile";

const size = { width: 80, height: 80 };

/** Light by distance from the middle, and by angle. */
function picture(lightAt: (far: number, angle: number) => number): EvenPicture {
  const light = Float32Array.from({ length: size.width * size.height }, (_, at) => {
    const [dx, dy] = [(at % size.width) - 40, Math.floor(at / size.width) - 40];
    return lightAt(Math.hypot(dx, dy), Math.atan2(dy, dx));
  });
  return {
    size,
    light,
    blue: new Float32Array(light.length),
    noise: new Float32Array(light.length),
    blueNoise: 0,
    evenness: 1,
  };
}

const core = { x: 40, y: 40, core: 9, reach: 8 };

test("a dark rim is seen all around, where it is darkest", () => {
  const { share, radius } = rimAround(
    picture((far) => 1 - 0.2 * Math.exp(-(((far - 13) / 2) ** 2))),
    core,
    1,
  );
  expect(share).toBe(1);
  expect(Math.abs(radius - 13)).toBeLessThanOrEqual(1);
});

test("half a rim is half of the directions", () => {
  const half = picture((far, angle) => (far > 11 && far < 15 && angle > 0 ? 0.8 : 1));
  expect(rimAround(half, core, 1).share).toBeCloseTo(0.5, 1);
});

test("a bright spot without a dip, a dark one, and plain ground have none", () => {
  for (const plain of [
    picture(() => 1),
    picture((far) => (far < 10 ? 1.2 : 1)),
    picture((far) => (far < 14 ? 0.7 : 1)),
  ])
    expect(rimAround(plain, core, 1).share).toBe(0);
});

test("a dip of no rim counts beside a bright core and a bright halo", () => {
  const haloed = picture((far) => (far < 10 || (far > 14 && far < 18) ? 1.12 : 1));
  expect(rimAround(haloed, core, 1).share).toBe(1);
});

test("who is stricter sees less, and noise hides a faint rim", () => {
  const faint = picture((far) => (far > 11 && far < 15 ? 0.98 : 1));
  expect(rimAround(faint, core, 1).share).toBe(1);
  expect(rimAround(faint, core, 2).share).toBe(0);
  expect(rimAround({ ...faint, noise: new Float32Array(size.width * size.height).fill(0.01) }, core, 1).share).toBe(0);
});

test("a core at the border is looked at as far as the picture goes", () => {
  expect(
    rimAround(
      picture(() => 1),
      { ...core, x: 0, y: 0 },
      1,
    ).share,
  ).toBe(0);
});
