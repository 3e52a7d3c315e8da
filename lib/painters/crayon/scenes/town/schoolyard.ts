import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawGinkgo } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { drawPasserBy } from "../parts/passers-by";
import { mirror, mirrored, rub } from "../parts/rub";

const sandOf = ({ light }: Sketch): Tones =>
  light.white ? light.grass : [light.shade("#efdcb2"), light.shade("#d8bd86")];

/** The school from its yard: a long house with a clock, a goal, paper flags on sports day. */
function beforeSchool(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 90);
  drawHills(sketch, { foot: 300, height: 140, layers: 2 });
  backdrop.push(schoolHouse(sketch, 256, 312, 400, 150), flags());
  drawGround(sketch, 306, "flat", sandOf(sketch));
  backdrop.push(track(light.shade("#ffffff")));
  const at = mirror(random.chance(0.5));
  stand(sketch, 316, drawGinkgo(random, light, at(34), 332, 190) + drawTree(random, light, at(486), 332, 160));
  stand(sketch, 330, goal(at(400), 366));
  dressGround(sketch, 390, 0);
  return openAir(306, { back: 378, middle: 418 });
}

function schoolHouse({ random, light }: Sketch, x: number, base: number, w: number, h: number): string {
  const wall = light.shade(random.pick(["#f6e3c0", "#f3d3bf", "#e8ecd5"]));
  let lit = "";
  let dark = "";
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 9; i++) {
      if (i === 4) continue;
      const pane = rect(x - w / 2 + 12 + (i * (w - 14)) / 9, base - h + 14 + (row * (h - 12)) / 3, w / 9 - 14, 24);
      if (random.chance(0.3)) lit += pane;
      else dark += pane;
    }
  return (
    shape(rect(x - w / 2, base - h, w, h), wall, 2.4) +
    shape(rect(x - 28, base - h - 26, 56, h + 26), light.shade("#f0b98a"), 2.4) +
    (lit ? shape(lit, light.lampsOn ? "#ffe27a" : light.shade("#cfe6f4"), 1.6) : "") +
    shape(dark, light.lampsOn ? light.shade("#8f9bc0") : light.shade("#cfe6f4"), 1.6) +
    shape(ellipse(x, base - h + 6, 16, 16), "#fffdf0", 2.2) +
    ink(path`M${x} ${base - h + 6}v-10M${x} ${base - h + 6}l7 4`, 2) +
    shape(rect(x - 20, base - 44, 40, 44), light.shade("#8fb7d8"), 2) +
    ink(path`M${x} ${base - 44}v44M${x} ${base - h - 26}v-34`, 2.2) +
    shape(path`M${x} ${base - h - 60}h26v16h-26Z`, "#ffffff", 1.8) +
    shape(ellipse(x + 13, base - h - 52, 4.4, 4.4), "#e8574a", 1.2) +
    (light.white
      ? line(path`M${x - w / 2} ${base - h - 2}h${w / 2 - 30}M${x + 30} ${base - h - 2}h${w / 2 - 30}`, "#ffffff", 7)
      : "")
  );
}

/** Strings of flags of all colours from the roof to both sides, as on sports day. */
function flags(): string {
  let svg = "";
  for (const side of [-1, 1])
    for (let i = 1; i < 8; i++) {
      const share = i / 8;
      const [x, y] = [256 + side * 256 * share, 76 + share * 66 + Math.sin(share * Math.PI) * 20];
      svg += shape(path`M${x - 8} ${y}h16l-8 15Z`, BRIGHT[(i + (side > 0 ? 2 : 0)) % BRIGHT.length] ?? BRIGHT[0], 1.6);
    }
  return ink("M256 76Q128 128 0 142M256 76Q384 128 512 142", 1.6) + svg;
}

const track = (colour: string) =>
  line("M-4 352Q256 326 516 352M-4 384Q256 356 516 384M-4 420Q256 390 516 420", colour, 3, 0.8);

const goal = (x: number, base: number) =>
  line(
    path`M${x - 60} ${base - 54}h120M${x - 58} ${base - 36}h116M${x - 58} ${base - 18}h116M${x - 40} ${base - 70}v68M${x - 14} ${base - 70}v68M${x + 14} ${base - 70}v68M${x + 40} ${base - 70}v68`,
    "#cfd8de",
    1.8,
  ) +
  ink(path`M${x - 62} ${base}v-72h124v72`, 6.4) +
  line(path`M${x - 62} ${base}v-72h124v72`, "#ffffff", 3.6);

/** At the gate: pillars and a fence, the house behind, a tree in bloom or yellow. */
function gate(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 296, 120);
  backdrop.push(schoolHouse(sketch, 256, 288, 300, 112));
  drawGround(sketch, 284, "flat", sandOf(sketch));
  const brick = light.shade("#d98f6a");
  let fence = "";
  for (let x = -4; x < 512; x += 17) if (x < 138 || x > 372) fence += path`M${x} 268v76`;
  backdrop.push(line(`${fence}M-4 278H140M372 278H516M-4 334H140M372 334H516`, light.shade("#6f8f8a"), 4));
  stand(sketch, 346, mirrored(pillar(146, 352, brick), false) + mirrored(pillar(146, 352, brick), true));
  const at = mirror(random.chance(0.5));
  stand(sketch, 300, drawTree(random, light, at(60), 330, 220) + drawGinkgo(random, light, at(470), 330, 210));
  backdrop.push(
    rub(
      random,
      "M172 346H340L420 520H92Z",
      light.white ? light.grass : [light.shade("#dcd3c4"), light.shade("#bfb39e")],
      { angle: 4 },
    ),
  );
  if (!light.night)
    stand(sketch, 310, drawPasserBy(random, at(220), 326, 44, "run") + drawPasserBy(random, at(300), 318, 40));
  dressGround(sketch, 384, 4);
  return openAir(284, { back: 380, middle: 418 });
}

const pillar = (x: number, base: number, brick: string) =>
  shape(rect(x - 17, base - 112, 34, 112), brick, 2.4) +
  line(
    path`M${x - 15} ${base - 90}h30M${x - 15} ${base - 66}h30M${x - 15} ${base - 42}h30M${x - 15} ${base - 18}h30M${x} ${base - 112}v22M${x - 6} ${base - 90}v24M${x + 6} ${base - 66}v24`,
    "#a8623f",
    1.6,
    0.8,
  ) +
  shape(rect(x - 22, base - 122, 44, 12), "#e9e2d4", 2) +
  shape(ellipse(x, base - 132, 11, 11), "#fffbe0", 2);

/** The side of the yard: hoops for balls, bars to swing on, flats beyond. */
function courts(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 270, 140);
  drawHills(sketch, { foot: 268, height: 70, layers: 2 });
  const left = random.chance(0.5);
  const at = mirror(left);
  backdrop.push(mirrored(schoolHouse(sketch, 100, 276, 240, 128), left));
  drawGround(sketch, 268, "falling", sandOf(sketch));
  const court: Tones = light.white ? light.grass : [light.shade("#a8cfa0"), light.shade("#82b279")];
  backdrop.push(
    rub(random, "M-4 340Q256 318 520 336V520H-4Z", court, { angle: -16 }),
    line("M-4 392Q256 366 516 388M256 330V520", light.shade("#ffffff"), 3.4, 0.8),
  );
  stand(sketch, 320, hoop(at(420), 356));
  stand(sketch, 312, bars(at(200), 334, light.shade("#5a9fd8")));
  stand(sketch, 300, drawTree(random, light, at(486), 322, 150));
  dressGround(sketch, 396, 0);
  return openAir(268, { back: 376, middle: 416 });
}

const hoop = (x: number, base: number) =>
  ink(path`M${x} ${base}v-150`, 8) +
  line(path`M${x} ${base}v-150`, "#8fa3b5", 4.4) +
  shape(rect(x - 38, base - 186, 76, 50), "#ffffff", 2.6) +
  ink(rect(x - 15, base - 168, 30, 22), 2) +
  line(
    path`M${x - 15} ${base - 138}l6 24h18l6 -24M${x - 5} ${base - 136}l2 22M${x + 5} ${base - 136}l-2 22`,
    "#cfd8de",
    2,
  ) +
  line(path`M${x - 17} ${base - 139}h34`, "#e8574a", 5);

const bars = (x: number, base: number, colour: string) => {
  const d = path`M${x - 70} ${base}v-60h44v60M${x - 26} ${base}v-84h48v84M${x + 22} ${base}v-108h48v108`;
  return ink(d, 5.4) + line(d, colour, 2.6);
};

/** A schoolyard: before the house, at the gate, on the courts. */
export const drawSchoolyard = oneOf([beforeSchool, gate, courts]);
