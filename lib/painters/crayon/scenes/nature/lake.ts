import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawLocalTree, drawRedPine, drawWillow } from "@/lib/painters/crayon/things/korean-trees";
import { drawPine, drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { type DrawScene, needsOpenWater, oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { mirror, rub } from "../parts/rub";
import { drawArchBridge, drawDucks, drawRocks, drawRowingBoat, drawWater, plantReeds } from "../parts/water";

/** Water before steep hills, a green bank to stand on. */
function bank(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  drawSky(sketch, 262, 150);
  drawHills(sketch, { foot: 262, height: 150, layers: 3, outlined: true });
  drawWater(sketch, rect(-4, 256, 520, 102), 256, 346);
  const at = mirror(random.chance(0.5));
  if (!mentions.has("boat") && !light.white)
    backdrop.push(random.chance(0.5) ? drawRowingBoat(at(random.range(120, 200)), 284) : drawDucks(at(180), 300));
  drawGround(sketch, 348, "rolling");
  stand(sketch, 356, drawPine(light, at(38), 364, 150));
  stand(sketch, 352, drawTree(random, light, at(474), 362, 132));
  plantReeds(sketch, at(150), 366, 5);
  dressGround(sketch, 372, 6);
  return openAir(256, { back: 376, middle: 412, water: 332 });
}

/** A valley with a waterfall between rocks, a pool at its foot. */
function waterfall(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 200, 80);
  const at = mirror(random.chance(0.5));
  const stone = [light.shade("#b9b3a6"), light.shade("#938d82")] as const;
  const wall = (d: string) => rub(random, d, stone, { angle: 70, gap: 10, outlined: true });
  backdrop.push(
    wall(path`M${at(-6)} 60Q${at(90)} 40 ${at(150)} 96L${at(196)} 120L${at(212)} 320L${at(-6)} 330Z`),
    wall(path`M${at(518)} 96Q${at(420)} 60 ${at(350)} 110L${at(300)} 124L${at(286)} 320L${at(518)} 330Z`),
    rub(
      random,
      path`M${at(196)} 118Q${at(248)} 106 ${at(302)} 122L${at(290)} 300H${at(206)}Z`,
      light.white ? ["#e3eff8", "#c3dcee"] : ["#bfe3f4", "#86c8e8"],
      { angle: 88, gap: 8, outlined: true },
    ),
    line(path`M${at(222)} 130V290M${at(246)} 126V296M${at(270)} 130V290`, "#ffffff", 4, 0.9),
  );
  for (const x of [30, 96, 400, 474]) stand(sketch, 100, drawLocalTree(random, light, at(x), x < 200 ? 76 : 100, 74));
  drawWater(sketch, path`M-4 296Q256 282 520 298V380Q256 398 -4 376Z`, 296, 374, true);
  backdrop.push(line(path`M${at(196)} 304q10 -12 20 0t20 0t20 0t20 0t20 0`, "#ffffff", 6, 0.9));
  stand(sketch, 372, drawRocks(sketch, at(54), 392, 84));
  stand(sketch, 366, drawRocks(sketch, at(470), 384, 66));
  drawGround(sketch, 388, "dip", light.white ? light.grass : [light.shade("#d9d3c4"), light.shade("#b8b0a0")]);
  dressGround(sketch, 420, 3);
  return openAir(290, { back: 402, middle: 430, water: 352 });
}

/** A river with a bridge, a village on the far side. */
function river(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 224, 130);
  drawHills(sketch, { foot: 222, height: 74, layers: 2 });
  drawGround(sketch, 214, "flat");
  const roofs = random.pick(["#e8836f", "#6fa8dc", "#d9a066"]);
  for (const x of [70, 128, 396, 452])
    backdrop.push(
      cottage(
        x + random.range(-12, 12),
        226,
        light.shade(roofs),
        light.lampsOn ? "#ffe27a" : light.shade("#d9ecf7"),
        light.shade("#fbf3e0"),
      ),
    );
  drawWater(sketch, path`M-4 226H520V344Q256 330 -4 344Z`, 226, 336);
  drawArchBridge(sketch, 246, 300);
  const at = mirror(random.chance(0.5));
  drawGround(sketch, 342, "dip");
  stand(sketch, 340, drawWillow(random, light, at(54), 364, 214));
  plantReeds(sketch, at(470), 364, 8);
  dressGround(sketch, 376, 9);
  return openAir(226, { back: 380, middle: 416, water: 326 });
}

const cottage = (x: number, base: number, roof: string, pane: string, wall: string) =>
  shape(rect(x - 20, base - 24, 40, 24), wall, 1.8) +
  shape(path`M${x - 27} ${base - 23}L${x} ${base - 44}L${x + 27} ${base - 23}Z`, roof, 1.8) +
  shape(rect(x - 10, base - 17, 9, 9), pane, 1.4);

/** A wooden jetty that leads out on still water. */
function jetty(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 206, 120);
  drawHills(sketch, { foot: 206, height: 110, layers: 3 });
  drawWater(sketch, rect(-4, 200, 520, 330), 200, 420);
  const wood = light.white
    ? ([light.shade("#eef3f8"), light.shade("#c9d8e6")] as const)
    : ([light.shade("#d9b283"), light.shade("#b9874f")] as const);
  let planks = "";
  for (let y = 306; y < 512; y += 20) planks += path`M${226 - (y - 300) * 0.9} ${y}H${286 + (y - 300) * 0.9}`;
  backdrop.push(
    ink("M120 420v30M392 420v30M190 350v22M322 350v22", 7),
    rub(random, "M228 300H284L512 520V560H0V520Z", wood, { angle: 3, gap: 9, outlined: true }),
    line(planks, light.shade("#8a6238"), 2.2, 0.8),
  );
  const at = mirror(random.chance(0.5));
  stand(sketch, 330, drawRedPine(light, at(24), 352, 190, at(0) > 256));
  if (!light.white)
    backdrop.push(
      shape(ellipse(at(440), 300, 10, 3), "#79b865", 1.4),
      drawRowingBoat(at(420), 296, light.shade("#e8836f")),
    );
  plantReeds(sketch, at(484), 392, 6);
  return openAir(200, { back: 400, middle: 432, water: 360 });
}

const openLake = oneOf([bank, waterfall, river]);
const anyLake = oneOf([bank, waterfall, river, jetty]);

/** Lake, valley or river; a green bank, a waterfall, a bridge, a jetty. */
export const drawLake: DrawScene = (sketch) => (needsOpenWater(sketch) ? openLake(sketch) : anyLake(sketch));
