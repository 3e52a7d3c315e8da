import { ellipse, ink, limb, line, path, shape } from "@/lib/painters/crayon/paper/shapes";

/** Things one rides, drawn so that a person fits on them: the ground at (x, y), `u` the pixels of a unit, facing `side`. */

export const wheel = (x: number, y: number, r: number) =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="#fffdf4" fill-opacity=".55" stroke="#4a4650" stroke-width="5"/>` +
  line(
    path`M${x - r} ${y}h${r * 2}M${x} ${y - r}v${r * 2}M${x - r * 0.7} ${y - r * 0.7}l${r * 1.4} ${r * 1.4}M${x + r * 0.7} ${y - r * 0.7}l${-r * 1.4} ${r * 1.4}`,
    "#9aa7b5",
    1.4,
  ) +
  shape(ellipse(x, y, 3, 3), "#9aa7b5", 1.4);

/** Wheels and frame of a bicycle; seat at (-8, -42), handlebar at (22, -52), pedals at (4, -14). */
export function bicycle(x: number, y: number, u: number, side: number, colour: string): string {
  const at = (dx: number, dy: number) => ({ x: x + side * dx * u, y: y + dy * u });
  const [back, front, pedal, seat, bar] = [at(-26, -16), at(28, -16), at(3, -15), at(-9, -39), at(21, -46)];
  const frame = path`M${back.x} ${back.y}L${seat.x} ${seat.y}L${bar.x} ${bar.y}L${pedal.x} ${pedal.y}L${seat.x} ${seat.y}M${back.x} ${back.y}L${pedal.x} ${pedal.y}M${front.x} ${front.y}L${bar.x} ${bar.y}`;
  const grip = at(15, -54);
  return (
    wheel(back.x, back.y, 15 * u) +
    wheel(front.x, front.y, 15 * u) +
    limb(frame, colour, 3.4) +
    limb(path`M${bar.x} ${bar.y}L${at(22, -53).x} ${at(22, -53).y}L${grip.x} ${grip.y}`, "#4a4650", 2.4) +
    shape(ellipse(seat.x, seat.y - 2, 8 * u, 3.4 * u), "#4a4650", 1.8) +
    shape(ellipse(pedal.x, pedal.y, 4 * u, 4 * u), "#f2b53f", 1.8)
  );
}

/** A kick scooter: board and bar. */
export function scooter(x: number, y: number, u: number, side: number, colour: string): string {
  const at = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
  return (
    limb(`M${at(-24, -7)}L${at(20, -7)}L${at(26, -52)}`, colour, 4.4) +
    limb(`M${at(18, -54)}L${at(32, -50)}`, "#4a4650", 3) +
    shape(
      ellipse(x - side * 22 * u, y - 4 * u, 5 * u, 5 * u) + ellipse(x + side * 22 * u, y - 4 * u, 5 * u, 5 * u),
      "#59606e",
      2,
    )
  );
}

export function skateboard(x: number, y: number, u: number, colour: string): string {
  return (
    shape(
      path`M${x - 27 * u} ${y - 11 * u}Q${x - 22 * u} ${y - 7 * u} ${x - 16 * u} ${y - 7 * u}H${x + 16 * u}Q${x + 22 * u} ${y - 7 * u} ${x + 27 * u} ${y - 11 * u}L${x + 25 * u} ${y - 4.6 * u}H${x - 25 * u}Z`,
      colour,
      2,
    ) +
    shape(ellipse(x - 16 * u, y - 1.6 * u, 4 * u, 4 * u) + ellipse(x + 16 * u, y - 1.6 * u, 4 * u, 4 * u), "#fff6e6", 2)
  );
}

/** A motor scooter seen from the side; the rider's legs are before it. */
export function motorScooter(x: number, y: number, u: number, side: number, colour: string): string {
  const p = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
  return (
    wheel(x - side * 24 * u, y - 11 * u, 11 * u) +
    wheel(x + side * 29 * u, y - 11 * u, 11 * u) +
    shape(
      `M${p(-38, -20)}Q${p(-38, -37)} ${p(-18, -36)}L${p(2, -35)}L${p(6, -16)}L${p(20, -16)}L${p(24, -50)}L${p(30, -50)}L${p(31, -20)}L${p(22, -9)}L${p(-12, -9)}Q${p(-24, -26)} ${p(-38, -20)}Z`,
      colour,
      2.4,
    ) +
    limb(`M${p(27, -50)}L${p(17, -56)}`, "#4a4650", 3) +
    shape(ellipse(x + side * 32 * u, y - 44 * u, 4 * u, 5 * u), "#fff3b0", 1.6) +
    shape(ellipse(x - side * 15 * u, y - 37 * u, 15 * u, 4 * u), "#4a4650", 1.8)
  );
}

/** Posts and crossbar of a swing, `w` wide and `h` high. */
export const swingFrame = (x: number, y: number, u: number) =>
  limb(
    path`M${x - 44 * u} ${y}L${x - 34 * u} ${y - 122 * u}H${x + 34 * u}L${x + 44 * u} ${y}M${x - 26 * u} ${y}L${x - 34 * u} ${y - 122 * u}M${x + 26 * u} ${y}L${x + 34 * u} ${y - 122 * u}`,
    "#e8864a",
    5,
  );

/** An open car: `back` is behind the people in it, `door` before them. */
export function openCar(x: number, y: number, u: number, side: number, colour: string): { back: string; door: string } {
  const p = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
  return {
    back:
      ink(`M${p(44, -44)}L${p(34, -82)}`, 5) +
      shape(`M${p(46, -44)}L${p(36, -80)}L${p(30, -80)}L${p(38, -44)}Z`, "#cfeaf7", 2.2) +
      shape(`M${p(-52, -46)}Q${p(-50, -62)} ${p(-38, -58)}L${p(-34, -40)}Z`, "#8a5a4a", 2.2),
    door:
      shape(
        `M${p(-88, -14)}Q${p(-92, -42)} ${p(-70, -46)}Q${p(-10, -50)} ${p(42, -46)}Q${p(84, -44)} ${p(90, -28)}Q${p(94, -14)} ${p(86, -12)}L${p(-82, -12)}Z`,
        colour,
        3,
      ) +
      line(`M${p(-18, -44)}L${p(-18, -16)}M${p(36, -42)}L${p(34, -16)}`, "#4a372c", 2) +
      line(`M${p(22, -34)}L${p(30, -34)}`, "#fff6e6", 3.4) +
      shape(ellipse(x + side * 84 * u, y - 30 * u, 5 * u, 6 * u), "#fff3b0", 2) +
      wheel(x - side * 52 * u, y - 14 * u, 15 * u) +
      wheel(x + side * 54 * u, y - 14 * u, 15 * u),
  };
}
