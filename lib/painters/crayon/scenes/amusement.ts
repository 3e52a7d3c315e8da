import { BRIGHT } from "../paper/colour";
import { ellipse, ink, line, path, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawArt } from "../things/art";
import { drawGrass } from "../things/nature";
import { drawSky } from "../things/sky";

/** An amusement park: Ferris wheel, roller coaster, carousel. */
export function drawAmusementPark(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 310, 110);
  const wheelLeft = random.chance(0.5);
  const wheel = wheelLeft ? 132 : 380;
  const rail = wheelLeft ? 392 : 120;
  stand(sketch, 300, coaster(rail));
  stand(sketch, 302, ferrisWheel(wheel, 196, 112));
  backdrop.push(
    waxArea(random, "M-4 310Q140 300 260 308T520 306L520 520L-4 520Z", {
      base: light.grass[0],
      strokes: light.grass[1],
      angle: -20,
      gap: 9,
      width: 5,
      opacity: 0.8,
    }),
  );
  backdrop.push(shape("M200 308Q190 400 120 520L400 520Q330 400 320 308Z", light.shade("#f1dcb0"), 2.2));
  stand(sketch, 346, drawArt("🎠", { x: wheelLeft ? 404 : 96, base: 372, size: 112 }));
  stand(sketch, 330, drawArt("🎈", { x: random.pick([34, 482]), base: 190, size: 56 }));
  backdrop.push(drawGrass(random, light, 340, 12));
  return openAir(308, { back: 374, middle: 416 });
}

function ferrisWheel(x: number, y: number, r: number): string {
  let spokes = "";
  let cabins = "";
  for (let i = 0; i < 8; i++) {
    const angle = (i * Math.PI) / 4 + 0.2;
    const [px, py] = [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
    spokes += path`M${x} ${y}L${px} ${py}`;
    cabins +=
      shape(path`M${px - 13} ${py}h26v8q0 14 -13 14t-13 -14Z`, BRIGHT[i % BRIGHT.length] ?? BRIGHT[0], 2.2) +
      ink(path`M${px - 13} ${py}Q${px} ${py - 14} ${px + 13} ${py}`, 2.2);
  }
  return (
    ink(path`M${x} ${y}L${x - 54} ${y + 146}M${x} ${y}L${x + 54} ${y + 146}`, 7) +
    line(path`M${x} ${y}L${x - 54} ${y + 146}M${x} ${y}L${x + 54} ${y + 146}`, "#e9b7b7", 3.6) +
    `<path d="${ellipse(x, y, r, r)}" fill="none" stroke="#4a372c" stroke-width="7"/><path d="${ellipse(x, y, r, r)}" fill="none" stroke="#f29bb4" stroke-width="3.6"/>` +
    ink(spokes, 2.4) +
    shape(ellipse(x, y, 12, 12), "#f7c24a", 2.6) +
    cabins
  );
}

function coaster(x: number): string {
  const track = path`M${x - 150} 250Q${x - 90} 120 ${x - 30} 190T${x + 60} 220Q${x + 90} 90 ${x + 150} 200`;
  let posts = "";
  for (const dx of [-120, -80, -30, 20, 66, 104]) posts += path`M${x + dx} 190V314`;
  return (
    ink(posts, 3) +
    ink(track, 8) +
    line(track, "#e8574a", 4) +
    drawArt("🚃", { x: x - 34, base: 186, size: 40, turn: 24 })
  );
}
