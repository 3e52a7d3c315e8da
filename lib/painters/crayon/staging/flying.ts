import type { Thing } from "@/lib/painters/reading/plan";
import { BRIGHT } from "../paper/colour";
import { line, path, shape, standingBox } from "../paper/shapes";
import { partOf, remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { artKeyOf, artSize, drawArt } from "../things/art";
import { findSpot } from "./spot";

/** Some things come in numbers. */
const COUNT: Record<string, number> = { balloon: 4, gull: 2, fireworks: 3, heart: 3, butterfly: 2, bird: 2 };
const AIR_DEPTH = 2;

/** Birds, kites, balloons, hearts: in the air above the people. */
export function placeFlying(sketch: Sketch, stage: Stage, things: Thing[]): void {
  for (const thing of things.slice(0, 4)) {
    const count =
      thing.count > 1 ? Math.min(9, thing.count) : Object.hasOwn(COUNT, thing.id) ? (COUNT[thing.id] ?? 1) : 1;
    for (let i = 0; i < count; i++) flyOne(sketch, stage, thing, i);
  }
}

function flyOne(sketch: Sketch, stage: Stage, thing: Thing, i: number): void {
  const { random } = partOf(sketch, `${thing.id} ${i}`);
  const key = artKeyOf(thing);
  const balloon = thing.id === "balloon";
  const size = balloon ? 64 : Math.max(34, thing.size) * (i ? 0.8 : 1.1);
  const { w, h } = balloon ? { w: 46, h: 104 } : artSize(key, size);
  const lowest = Math.max(120, Math.min(stage.horizon - 20, 236));
  const base = random.range(Math.min(h + 22, lowest - 1), lowest);
  const x = findSpot({ ...sketch, random }, { w, h, base, depth: AIR_DEPTH, from: 24, to: 488 });
  if (x === null) return;
  stand(
    sketch,
    AIR_DEPTH,
    balloon
      ? drawBalloon(x, base - 72, BRIGHT[(i + random.int(2)) % BRIGHT.length] ?? BRIGHT[0])
      : drawArt(key, { x, base, size, flip: random.chance(0.5) }),
  );
  remember(sketch, { what: thing.id, part: "thing", box: standingBox(x, base, w, h), depth: AIR_DEPTH });
}

const drawBalloon = (x: number, y: number, colour: string) =>
  line(path`M${x} ${y + 28}q7 20 -2 46`, "#4a372c", 1.8) +
  shape(
    path`M${x} ${y + 28}Q${x - 28} ${y + 6} ${x - 23} ${y - 13}Q${x - 17} ${y - 34} ${x} ${y - 34}Q${x + 17} ${y - 34} ${x + 23} ${y - 13}Q${x + 28} ${y + 6} ${x} ${y + 28}Z`,
    colour,
    2.4,
  ) +
  line(path`M${x - 10} ${y - 20}q-6 8 -4 16`, "#ffffff", 3.4, 0.8);
