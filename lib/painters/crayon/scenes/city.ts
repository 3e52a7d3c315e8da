import { BRIGHT } from "../paper/colour";
import { line, patch, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import type { Tones } from "../paper/tones";
import { waxArea } from "../paper/wax";
import { drawArt } from "../things/art";
import { drawTree } from "../things/nature";
import { drawSky } from "../things/sky";
import { drawStreetFront, drawStreetLamp } from "./parts/buildings";

const PAVEMENT = 332;

/** Houses, pavement and road; with snow on all of it when it snows. */
export function drawCity(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawStreet(sketch);
  const lampLeft = random.chance(0.5);
  stand(sketch, PAVEMENT + 30, drawStreetLamp(light, lampLeft ? 68 : 468, PAVEMENT + 34));
  stand(sketch, PAVEMENT + 24, drawTree(random, light, lampLeft ? 474 : 38, PAVEMENT + 34, 120));
  return openAir(PAVEMENT, { back: PAVEMENT + 38, middle: 424, front: 486, road: 440 });
}

function drawStreet(sketch: Sketch): void {
  const { random, light, backdrop, plan } = sketch;
  const snow = light.snowy || plan.scene === "snowcity";
  drawSky(sketch, PAVEMENT, 170);
  backdrop.push(drawStreetFront(random, light, PAVEMENT));
  const road: Tones = snow ? ["#eef3f8", "#cfdceb"] : light.night ? ["#5b6078", "#474b63"] : ["#b8b8b8", "#9a9a9a"];
  const walk: Tones = snow ? ["#f6f9fc", "#d5e2ef"] : [light.shade("#e8dcc5"), light.shade("#d2bf9c")];
  backdrop.push(
    waxArea(random, rect(-4, PAVEMENT, 520, 54), {
      base: walk[0],
      strokes: walk[1],
      angle: 5,
      gap: 9,
      width: 5,
      opacity: 0.7,
    }),
    waxArea(random, rect(-4, PAVEMENT + 52, 520, 140), {
      base: road[0],
      strokes: road[1],
      angle: 3,
      gap: 9,
      width: 6,
      opacity: 0.7,
    }),
    line(path`M0 ${PAVEMENT}H512M0 ${PAVEMENT + 53}L512 ${PAVEMENT + 51}`, light.night ? "#2d3150" : "#6d6257", 3),
    patch([12, 124, 236, 348, 460].map((x) => rect(x, 444, 58, 9)).join(""), snow ? "#dbe6f0" : "#fdf6d8"),
  );
}

const GOODS = ["🍎", "🍊", "🥬", "🐟", "🍞", "🥕", "🍇", "🍌", "🍑", "🍓", "🌽", "🧅", "🥔", "🍉"] as const;

/** Three stalls under striped awnings on a street. */
export function drawMarket(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  drawStreet(sketch);
  const shift = random.int(BRIGHT.length);
  for (let i = 0; i < 3; i++)
    backdrop.push(stall(sketch, 14 + i * 168, BRIGHT[(i + shift) % BRIGHT.length] ?? BRIGHT[0]));
  return openAir(PAVEMENT, { back: PAVEMENT + 44, middle: 424, front: 486, road: 440 });
}

function stall({ random, light }: Sketch, x: number, colour: string): string {
  let awning = "";
  for (let k = 0; k < 7; k++)
    awning += shape(path`M${x - 6 + k * 22} 216h22v28q-11 13 -22 0Z`, k % 2 ? "#fff8ea" : colour, 2.2);
  const goods = [0, 1, 2].map((k) => drawArt(random.pick(GOODS), { x: x + 26 + k * 46, base: 304, size: 38 })).join("");
  return (
    shape(rect(x, 240, 144, 100), light.shade("#f3dfbd")) +
    goods +
    shape(rect(x - 4, 300, 152, 44), light.shade("#d9a066")) +
    line(path`M${x + 6} 322H${x + 138}`, "#b97f48", 3) +
    awning
  );
}
