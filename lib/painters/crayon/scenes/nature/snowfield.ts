import { ellipse, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawAnyTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHanok, drawStoneWall } from "../parts/hanok";
import { drawHills } from "../parts/hills";
import { drawPasserBy } from "../parts/passers-by";
import { mirror } from "../parts/rub";
import { drawFlats, drawRow } from "../parts/town";

/** Snow over hill and lawn, pines, a house with a light on. */
function lonelyHouse(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 290, 190);
  drawHills(sketch, { foot: 300, height: 84, layers: 2, outlined: true });
  drawGround(sketch, 282, "rolling");
  for (const [x, y, height] of [
    [36, 330, 140],
    [476, 334, 148],
    [116, 300, 88],
    [404, 298, 84],
  ] as const)
    stand(sketch, y, drawAnyTree(random, light, x + random.range(-10, 10), y, height, 0.7));
  const house = random.pick([176, 330]);
  stand(sketch, 300, drawArt("🏠", { x: house, base: 306, size: 118 }) + smoke(house + 30, 192));
  dressGround(sketch, 330, 0);
  return openAir(286, { back: 334 });
}

const smoke = (x: number, y: number) => line(path`M${x} ${y}q-10 -12 2 -22t0 -24q-8 -10 4 -18`, "#e3e9f0", 7, 0.8);

/** The yard between blocks of flats, where children have built a fort. */
function yard(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 90);
  backdrop.push(drawRow(sketch, 302, [-24, 520], [150, 230], drawFlats, [88, 120]));
  drawGround(sketch, 296, "flat");
  const at = mirror(random.chance(0.5));
  stand(sketch, 318, drawAnyTree(random, light, at(60), 330, 150, 0.3));
  stand(sketch, 340, fort(at(410), 366, light.shade("#eaf2f9")));
  stand(sketch, 316, drawPasserBy(random, at(250), 326, 38, "run"));
  dressGround(sketch, 340, 0);
  return openAir(296, { back: 360, middle: 414 });
}

function fort(x: number, base: number, snow: string): string {
  let d = "";
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 4 - (row === 2 ? 1 : 0); i++) {
      const [bx, by] = [x - 76 + i * 38 + (row % 2) * 10, base - row * 20];
      d += path`M${bx} ${by}q-3 -18 4 -20h26q7 3 4 20Z`;
    }
  return (
    shape(d, snow, 2) +
    shape(
      ellipse(x + 100, base - 6, 9, 9) + ellipse(x + 86, base - 4, 8, 8) + ellipse(x + 93, base - 16, 8, 8),
      "#ffffff",
      1.8,
    )
  );
}

/** A village under snow: tiled roofs and walls, all white. */
function village(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 270, 120);
  drawHills(sketch, { foot: 272, height: 130, layers: 3 });
  const at = mirror(random.chance(0.5));
  drawGround(sketch, 262, "falling");
  stand(sketch, 280, drawHanok(sketch, at(120), 306, 190, 130));
  stand(sketch, 286, drawHanok(sketch, at(396), 318, 220, 150));
  backdrop.push(drawStoneWall(sketch, -6, 520, 342, 28));
  stand(sketch, 346, drawAnyTree(random, light, at(270), 318, 120, 0.3));
  dressGround(sketch, 356, 0);
  return openAir(262, { back: 366, middle: 414 });
}

/** A white world: a lonely house, the yard between flats, a village. */
export const drawSnowfield = oneOf([lonelyHouse, yard, village]);
