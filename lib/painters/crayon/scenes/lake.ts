import { ink, line, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawArt } from "../things/art";
import { drawFlowers, drawGrass, drawPine, drawTree } from "../things/nature";
import { drawSky } from "../things/sky";

/** Water before hills, a green bank to stand on; a tent and a fire for campers. */
export function drawLake(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  drawSky(sketch, 262, 150);
  const hillTones = light.night
    ? ["#52708a", "#3d5876"]
    : light.autumn
      ? ["#dba767", "#c06f35"]
      : ["#94bb98", "#669a74"];
  const shift = random.range(-40, 40);
  for (const [x, y, half] of [
    [110, 132, 170],
    [480, 158, 150],
    [320, 112, 210],
  ] as const)
    backdrop.push(
      waxArea(
        random,
        path`M${x + shift - half} 262Q${x + shift - half * 0.4} ${y + 50} ${x + shift} ${y}Q${x + shift + half * 0.4} ${y + 50} ${x + shift + half} 262Z`,
        {
          base: hillTones[0] ?? "",
          strokes: hillTones[1] ?? "",
          angle: -55,
          gap: 8,
          width: 5,
          opacity: 0.75,
          outlined: true,
        },
      ),
    );
  const water = light.night ? ["#486a9e", "#34558a"] : light.evening ? ["#a8bfd4", "#e0a07f"] : ["#93d0ea", "#58aedb"];
  backdrop.push(
    waxArea(random, rect(-4, 256, 520, 102), {
      base: water[0] ?? "",
      strokes: water[1] ?? "",
      angle: 3,
      gap: 7,
      width: 5,
      opacity: 0.8,
    }),
  );
  let ripples = "";
  for (let i = 0; i < 9; i++) ripples += path`M${random.range(10, 470)} ${random.range(272, 334)}q8 -7 16 0q8 7 16 0`;
  backdrop.push(
    line(ripples, "#ffffff", 2.8, 0.9),
    waxArea(random, "M-4 350Q140 334 270 348T520 342L520 520L-4 520Z", {
      base: light.grass[0],
      strokes: light.grass[1],
      angle: -25,
      gap: 9,
      width: 5,
      opacity: 0.8,
    }),
  );
  if (!mentions.has("boat") && random.chance(0.5)) backdrop.push(rowingBoat(random.range(120, 380)));
  if (mentions.has("tent") && random.chance(0.3)) stand(sketch, 398, drawArt("🪵", { x: 60, base: 420, size: 50 }));
  const left = random.chance(0.5);
  stand(sketch, 356, drawPine(light, left ? 38 : 474, 364, 150));
  stand(sketch, 352, drawTree(random, light, left ? 474 : 40, 362, 132));
  backdrop.push(drawGrass(random, light, 372, 16), drawFlowers(random, light, 400, 5));
  return openAir(256, { back: 376, middle: 412, water: 332 });
}

const rowingBoat = (x: number) =>
  shape(path`M${x - 34} 284H${x + 34}Q${x + 26} 304 ${x} 304Q${x - 26} 304 ${x - 34} 284Z`, "#c98f5b") +
  ink(path`M${x - 6} 280L${x + 22} 310`, 3);
