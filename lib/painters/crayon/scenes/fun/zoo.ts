import { OUTLINE } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawLocalTree } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, drawWay, dressGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { mirror, rub } from "../parts/rub";
import { drawRocks, drawWater } from "../parts/water";

/** Nobody of the diary's own animals is doubled: the plan's come by themselves. */
const empty = ({ plan }: Sketch) => !plan.things.some((thing) => thing.kind === "animal");

/** Meadows behind a fence, big animals on them. */
function meadows(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 280, 130);
  drawHills(sketch, { foot: 280, height: 70, layers: 2 });
  drawGround(sketch, 274, "rolling");
  for (const [x, h] of [
    [40, 170],
    [250, 110],
    [480, 160],
  ] as const)
    stand(sketch, 300, drawLocalTree(random, light, x + random.range(-16, 16), 306, h));
  if (empty(sketch)) {
    const [first, second] = random.pick<readonly [string, string]>([
      ["🐘", "🦒"],
      ["🦒", "🦓"],
      ["🐘", "🦓"],
    ]);
    stand(
      sketch,
      330,
      drawArt(first, { x: 140, base: 344, size: 118 }) + drawArt(second, { x: 372, base: 344, size: 112 }),
    );
  }
  stand(sketch, 352, bars());
  drawWay(sketch, 316, "across");
  dressGround(sketch, 384, 6);
  return openAir(274, { back: 376, middle: 414 });
}

function bars(): string {
  let d = "";
  for (let x = 22; x < 512; x += 36) d += path`M${x} 322V358`;
  return `${line(d, OUTLINE, 4)}${line("M0 330H512M0 350H512", OUTLINE, 4)}`;
}

/** The hill of the monkeys and bears: rocks, a cave, a moat. */
function rockHill(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 270, 90);
  drawHills(sketch, { foot: 262, height: 60, layers: 1 });
  drawGround(sketch, 256, "flat");
  const at = mirror(random.chance(0.5));
  const stone: Tones = light.white
    ? [light.shade("#eef3f8"), light.shade("#c9d8e6")]
    : [light.shade("#cbbfa9"), light.shade("#a69880")];
  backdrop.push(
    rub(
      random,
      path`M${at(60)} 312Q${at(70)} 210 ${at(150)} 196Q${at(190)} 122 ${at(262)} 142Q${at(330)} 130 ${at(352)} 206Q${at(440)} 220 ${at(460)} 312Z`,
      stone,
      { angle: -50, outlined: true },
    ),
    shape(
      path`M${at(220)} 312v-44q${at(0) > 256 ? -34 : 34} -44 ${at(0) > 256 ? -68 : 68} 0v44Z`,
      light.shade("#5c4a40"),
      2.4,
    ),
    line(
      path`M${at(110)} 250q14 -14 34 -8M${at(320)} 190q16 -10 28 4M${at(380)} 264q14 -12 34 -4`,
      light.shade("#8a7d68"),
      2.6,
    ),
  );
  if (empty(sketch)) {
    const [low, high] = random.pick<readonly [string, string]>([
      ["🐻", "🐒"],
      ["🐼", "🐒"],
      ["🦁", "🦅"],
    ]);
    stand(
      sketch,
      300,
      drawArt(high, { x: at(262), base: 146, size: 62 }) + drawArt(low, { x: at(256), base: 312, size: 58 }),
    );
  }
  drawWater(sketch, "M-4 306Q256 296 520 306V346Q256 358 -4 346Z", 306, 344, true);
  backdrop.push(shape(rect(-6, 342, 524, 22), light.shade("#d9cfbb"), 2.4));
  stand(sketch, 300, drawTree(random, light, at(24), 306, 150) + drawTree(random, light, at(490), 306, 140));
  const path2: Tones = light.white ? light.grass : [light.shade("#efdcb2"), light.shade("#d3b681")];
  backdrop.push(rub(random, rect(-4, 364, 520, 160), path2, { angle: 4 }));
  return openAir(256, { back: 384, middle: 418 });
}

/** At the gate: an arch with animal ears, a booth, a way in among trees. */
function entrance(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 280, 120);
  drawHills(sketch, { foot: 280, height: 80, layers: 2 });
  drawGround(sketch, 272, "flat");
  drawWay(sketch, 270, "straight");
  for (const [x, y, h] of [
    [44, 312, 150],
    [160, 286, 96],
    [356, 286, 96],
    [474, 312, 150],
  ] as const)
    stand(sketch, y, drawTree(random, light, x, y, h));
  stand(sketch, 330, arch(sketch));
  if (empty(sketch))
    stand(sketch, 300, drawArt(random.pick(["🦒", "🐘"]), { x: random.pick([216, 300]), base: 318, size: 96 }));
  stand(sketch, 340, drawRocks(sketch, random.pick([44, 470]), 362, 56));
  dressGround(sketch, 350, 6);
  return openAir(272, { back: 374, middle: 414 });
}

function arch({ light }: Sketch): string {
  const post = light.shade("#c98f5b");
  const sign = light.shade("#8fcf7a");
  return (
    shape(rect(92, 170, 26, 190) + rect(394, 170, 26, 190), post, 2.6) +
    shape("M84 176Q256 66 428 176L420 214Q256 112 92 214Z", sign, 2.8) +
    shape(ellipse(256, 118, 38, 34), light.shade("#f7c24a"), 2.6) +
    shape(ellipse(228, 90, 13, 13) + ellipse(284, 90, 13, 13), light.shade("#f0a83a"), 2.4) +
    ink("M243 112v4M269 112v4M246 130q10 8 20 0", 3) +
    shape(ellipse(256, 123, 5, 4), "#7a4a2e", 1.4) +
    shape(
      [150, 188, 324, 362].map((x) => ellipse(x, 160 - Math.abs(256 - Math.abs(x - 256)) * 0.02, 8, 7)).join(""),
      "#fff8ea",
      1.8,
    )
  );
}

/** A zoo: meadows behind a fence, a hill of rocks, the way in. */
export const drawZoo = oneOf([meadows, rockHill, entrance]);
