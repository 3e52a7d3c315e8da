import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { isHushed } from "@/lib/painters/crayon/paper/light";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, drawWay, dressGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { drawCarousel, drawCoaster, drawFerrisWheel } from "../parts/rides";
import { drawBunting } from "../parts/room";
import { mirror } from "../parts/rub";
import { drawWater } from "../parts/water";

const paved = ({ light }: Sketch): readonly [string, string] => (light.white ? light.grass : ["#f1dcb0", "#c9a46a"]);

/** The big wheel at one side, a roller coaster at the other. */
function wheelAndCoaster(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 310, 90);
  const at = mirror(random.chance(0.5));
  stand(sketch, 300, drawCoaster(sketch, at(392), 320));
  stand(sketch, 302, drawFerrisWheel(sketch, at(132), 190, 112));
  drawGround(sketch, 310, "rolling");
  drawWay(sketch, 306, "straight", paved(sketch));
  stand(sketch, 330, drawTree(random, light, at(484), 344, 96) + drawTree(random, light, at(20), 344, 96));
  dressGround(sketch, 350, 4);
  return openAir(308, { back: 374, middle: 416 });
}

/** A castle at the end of the way, flags and balloons. */
function castle(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 290, 90);
  drawHills(sketch, { foot: 290, height: 60, layers: 1 });
  if (!isHushed(sketch.plan)) backdrop.push(drawBunting());
  drawGround(sketch, 286, "mound");
  drawWay(sketch, 280, "straight", paved(sketch));
  stand(sketch, 280, fairyCastle(sketch, 256, 300));
  const at = mirror(random.chance(0.5));
  stand(sketch, 330, drawCarousel(sketch, at(424), 362, 128));
  stand(sketch, 332, balloonCart(sketch, at(66), 362));
  stand(sketch, 310, drawTree(random, light, at(120), 322, 104) + drawTree(random, light, at(350), 316, 96));
  dressGround(sketch, 350, 6);
  return openAir(282, { back: 372, middle: 416 });
}

function fairyCastle({ light }: Sketch, x: number, base: number): string {
  const wall = light.shade("#f6e6f0");
  const pane = light.lampsOn ? "#ffe27a" : light.shade("#8fc7ea");
  const tower = (dx: number, w: number, h: number, roof: string) =>
    shape(rect(x + dx - w / 2, base - h, w, h), wall, 2.2) +
    shape(
      path`M${x + dx - w * 0.7} ${base - h}L${x + dx} ${base - h - w * 1.7}L${x + dx + w * 0.7} ${base - h}Z`,
      light.shade(light.white ? "#ffffff" : roof),
      2.2,
    ) +
    ink(path`M${x + dx} ${base - h - w * 1.7}v-14`, 2) +
    shape(path`M${x + dx} ${base - h - w * 1.7 - 14}l14 5l-14 5Z`, light.shade("#f7c24a"), 1.4) +
    shape(path`M${x + dx - 5} ${base - h + 26}v-10q5 -7 10 0v10Z`, pane, 1.6);
  return (
    tower(-74, 30, 92, "#5a9fd8") +
    tower(74, 30, 92, "#5a9fd8") +
    tower(-34, 32, 132, "#c58be8") +
    tower(36, 32, 118, "#c58be8") +
    shape(rect(x - 62, base - 70, 124, 70), wall, 2.4) +
    tower(0, 40, 112, "#f29bb4") +
    shape(path`M${x - 20} ${base}v-34q20 -28 40 0v34Z`, light.shade("#a8734a"), 2.2) +
    ink(path`M${x - 62} ${base - 70}v-9h14v9h14v-9h14v9M${x + 20} ${base - 70}v-9h14v9h14v-9h14v9`, 2)
  );
}

function balloonCart({ light }: Sketch, x: number, base: number): string {
  let strings = "";
  let balloons = "";
  for (let i = 0; i < 7; i++) {
    const [bx, by] = [x - 48 + (i % 4) * 30 + (i > 3 ? 16 : 0), base - 150 - (i > 3 ? 36 : 0) + (i % 2) * 12];
    strings += path`M${x} ${base - 60}L${bx} ${by + 16}`;
    balloons += shape(ellipse(bx, by, 14, 17), BRIGHT[i % BRIGHT.length] ?? BRIGHT[0], 1.8);
  }
  return (
    line(strings, "#6d6257", 1.3) +
    balloons +
    shape(rect(x - 34, base - 52, 68, 36), light.shade("#ef6f5e"), 2.4) +
    line(path`M${x - 34} ${base - 40}h68`, "#fff8ea", 5, 0.9) +
    shape(ellipse(x - 20, base - 9, 10, 10) + ellipse(x + 20, base - 9, 10, 10), light.shade("#f7c24a"), 2.2)
  );
}

/** Beside the lake of the park: a ship that swings, a monorail overhead, the carousel. */
function besideTheLake(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 250, 110);
  drawHills(sketch, { foot: 252, height: 60, layers: 2 });
  const at = mirror(random.chance(0.5));
  backdrop.push(monorail(sketch, at));
  drawGround(sketch, 246, "flat");
  drawWater(sketch, path`M-4 270Q130 258 260 266T520 262V316Q380 332 240 322T-4 328Z`, 264, 318, true);
  stand(sketch, 262, swingingShip(sketch, at(120), 330));
  stand(sketch, 300, drawCarousel(sketch, at(392), 346, 150));
  drawWay(sketch, 292, "across", paved(sketch));
  if (random.chance(0.5)) stand(sketch, 304, drawArt("🎈", { x: at(270), base: 170, size: 50 }));
  stand(sketch, 336, drawTree(random, light, at(498), 350, 110));
  dressGround(sketch, 380, 6);
  return openAir(246, { back: 384, middle: 420 });
}

function swingingShip({ light }: Sketch, x: number, base: number): string {
  return (
    ink(path`M${x} ${base - 190}L${x - 66} ${base}M${x} ${base - 190}L${x + 66} ${base}`, 7) +
    line(
      path`M${x} ${base - 190}L${x - 66} ${base}M${x} ${base - 190}L${x + 66} ${base}`,
      light.shade("#8fb7d8"),
      3.6,
    ) +
    `<g transform="rotate(-16 ${x} ${base - 190})">${
      ink(path`M${x} ${base - 190}L${x - 60} ${base - 62}M${x} ${base - 190}L${x + 60} ${base - 62}`, 3) +
      shape([-38, -13, 13, 38].map((dx) => ellipse(x + dx, base - 72, 8, 8)).join(""), "#fbd9b8", 1.6) +
      shape(
        path`M${x - 92} ${base - 78}q14 8 26 12h132q12 -4 26 -12q-4 44 -44 46h-96q-40 -2 -44 -46Z`,
        light.shade("#c9704a"),
        2.6,
      ) +
      line(path`M${x - 66} ${base - 50}h132`, light.shade("#f7c24a"), 4.4)
    }</g>` +
    shape(ellipse(x, base - 190, 9, 9), light.shade("#f7c24a"), 2)
  );
}

function monorail({ light }: Sketch, at: (x: number) => number): string {
  const posts = [60, 210, 360, 490].map((x) => path`M${at(x)} 130V260`).join("");
  const windows = [0, 1, 2].map((i) => rect(Math.min(at(236 + i * 54), at(276 + i * 54)), 94, 34, 16)).join("");
  const left = Math.min(at(220), at(396));
  return (
    ink(posts, 8) +
    line(posts, light.shade("#e3e6ea"), 4) +
    shape(rect(-6, 122, 524, 12), light.shade("#cfd6de"), 2) +
    shape(path`M${left - 8} 122q2 -40 30 -40h132q28 0 30 40Z`, light.shade("#5a9fd8"), 2.4) +
    shape(windows, light.lampsOn ? "#ffe27a" : light.shade("#e3f3fb"), 1.6) +
    patch(rect(left + 2, 113, 180, 5), light.shade("#f7c24a"))
  );
}

/** An amusement park: wheel and coaster, a castle, beside the lake. */
export const drawAmusementPark = oneOf([wheelAndCoaster, castle, besideTheLake]);
