import { OUTLINE } from "../paper/colour";
import { ink, line, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawArt } from "../things/art";
import { drawAnyTree, drawFlowers, drawGrass, drawTree } from "../things/nature";
import { drawSky } from "../things/sky";

const HORIZON = 284;

function drawLawn(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, HORIZON + 8);
  const lawn = path`M-4 ${HORIZON + 4}Q120 ${HORIZON - 20} 260 ${HORIZON}T520 ${HORIZON - 8}L520 520L-4 520Z`;
  backdrop.push(
    hill(sketch),
    waxArea(random, lawn, {
      base: light.grass[0],
      strokes: light.grass[1],
      angle: -25,
      gap: 9,
      width: 5,
      opacity: 0.8,
    }),
    line(
      path`M0 ${HORIZON + 4}Q120 ${HORIZON - 20} 260 ${HORIZON}T512 ${HORIZON - 8}`,
      light.shade("#6f9e58"),
      2.4,
      0.7,
    ),
  );
  return openAir(HORIZON, { back: 330 });
}

function hill({ random, light }: Sketch): string {
  const x = random.pick([120, 380]);
  return waxArea(
    random,
    path`M${x - 220} ${HORIZON + 14}Q${x - 90} ${HORIZON - 74} ${x} ${HORIZON - 70}Q${x + 100} ${HORIZON - 66} ${x + 230} ${HORIZON + 14}Z`,
    {
      base: light.shade(light.snowy ? "#eaf2f9" : light.autumn ? "#e3b878" : "#a9d3a0"),
      strokes: light.shade(light.snowy ? "#c3d5e6" : light.autumn ? "#c98d44" : "#7db878"),
      angle: -50,
      gap: 9,
      width: 4,
      opacity: 0.7,
    },
  );
}

function drawPath({ random, light, backdrop }: Sketch): void {
  const mirror = random.chance(0.5);
  const d = path`M350 ${HORIZON}Q250 330 330 380T230 520L350 520Q420 440 390 390T376 ${HORIZON}Z`;
  backdrop.push(
    `<g transform="${mirror ? "translate(512 0) scale(-1 1)" : "translate(0 0)"}"><path d="${d}" fill="${light.shade("#f1dcb0")}" stroke="${light.shade("#c9a46a")}" stroke-width="2.2"/></g>`,
  );
}

function drawTrees(sketch: Sketch, lowest: number): void {
  const { random, light } = sketch;
  stand(
    sketch,
    312,
    drawAnyTree(random, light, 54 + random.range(-14, 14), 328, random.range(lowest, lowest + 40), 0.15),
  );
  stand(
    sketch,
    308,
    drawAnyTree(random, light, 458 + random.range(-14, 14), 324, random.range(lowest - 10, lowest + 30), 0.25),
  );
  if (random.chance(0.7)) stand(sketch, 300, drawTree(random, light, random.range(150, 360), 304, 92));
}

/** A park: lawn, path, trees, sometimes a bench and a slide. */
export function drawPark(sketch: Sketch): Stage {
  const stage = drawLawn(sketch);
  const { random, light, backdrop } = sketch;
  drawPath(sketch);
  drawTrees(sketch, 150);
  if (random.chance(0.45)) stand(sketch, 318, drawArt(":bench", { x: random.range(130, 200), base: 340, size: 84 }));
  else if (random.chance(0.5)) stand(sketch, 318, swing(random.range(130, 380)));
  backdrop.push(drawGrass(random, light, 330, 18), drawFlowers(random, light, 390, 10));
  return stage;
}

const swing = (x: number) =>
  ink(
    path`M${x - 46} 342L${x - 34} 262H${x + 34}L${x + 46} 342M${x - 22} 342L${x - 34} 262M${x + 22} 342L${x + 34} 262`,
    5,
  ) +
  ink(path`M${x - 14} 262V314M${x + 14} 262V314`, 2.2) +
  shape(rect(x - 18, 312, 36, 7), "#e8574a", 2.2);

/** A garden behind a house: fence, flower beds. */
export function drawGarden(sketch: Sketch): Stage {
  const stage = drawLawn(sketch);
  const { random, light, backdrop } = sketch;
  const houseLeft = random.chance(0.5);
  backdrop.push(fence(light.shade("#fff6e6")));
  stand(sketch, 306, drawArt("🏡", { x: houseLeft ? 130 : 384, base: 330, size: 158 }));
  stand(sketch, 308, drawTree(random, light, houseLeft ? 446 : 66, 326, random.range(150, 180)));
  backdrop.push(drawGrass(random, light, 340, 16), drawFlowers(random, light, 356, 16));
  return stage;
}

function fence(colour: string): string {
  let pickets = "";
  for (let x = 4; x < 512; x += 26) pickets += path`M${x} 318V286l8 -10l8 10V318Z`;
  return shape(rect(-4, 292, 520, 7), colour, 2) + shape(rect(-4, 306, 520, 7), colour, 2) + shape(pickets, colour, 2);
}

/** A wood of many trees with a clearing in front. */
export function drawForest(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 280, 90);
  backdrop.push(
    waxArea(random, "M-4 250Q140 230 256 246T520 240L520 520L-4 520Z", {
      base: light.grass[0],
      strokes: light.grass[1],
      angle: -25,
      gap: 9,
      width: 5,
      opacity: 0.8,
    }),
  );
  for (let i = 0; i < 11; i++)
    stand(
      sketch,
      264 + i * 6,
      drawAnyTree(random, light, ((i * 131 + 30) % 512) + random.range(-18, 18), 268 + i * 6, random.range(140, 200)),
    );
  const mushrooms = random.chance(0.5) && !light.snowy;
  if (mushrooms)
    backdrop.push(
      drawArt("🍄", { x: random.range(30, 110), base: 470, size: 28 }),
      drawArt("🍄", { x: random.range(400, 480), base: 452, size: 24 }),
    );
  backdrop.push(drawGrass(random, light, 360, 20), drawFlowers(random, light, 410, 8));
  return openAir(250, { back: 344 });
}

/** A zoo: an arch over the way in and a pen at the back; the plan's animals come by themselves. */
export function drawZoo(sketch: Sketch): Stage {
  const stage = drawLawn(sketch);
  const { random, light, backdrop, plan } = sketch;
  drawPath(sketch);
  drawTrees(sketch, 140);
  if (!plan.things.some((thing) => thing.kind === "animal")) {
    const [first, second] = random.pick<readonly [string, string]>([
      ["🐘", "🦒"],
      ["🦒", "🦁"],
      ["🐘", "🐼"],
    ]);
    stand(
      sketch,
      330,
      drawArt(first, { x: 140, base: 344, size: 118 }) + drawArt(second, { x: 360, base: 344, size: 112 }),
    );
  }
  stand(sketch, 352, bars());
  backdrop.push(drawGrass(random, light, 370, 12), drawFlowers(random, light, 400, 6));
  return { ...stage, back: 372 };
}

function bars(): string {
  let d = "";
  for (let x = 22; x < 512; x += 36) d += path`M${x} 322V358`;
  return `${line(d, OUTLINE, 4)}${line("M0 330H512M0 350H512", OUTLINE, 4)}`;
}
