import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawLanterns } from "../parts/hanok";
import { drawParasol } from "../parts/park-things";
import { drawPasserBy } from "../parts/passers-by";
import { mirror, rub } from "../parts/rub";
import { drawPavement } from "../parts/street";
import { drawRow, drawShop, drawVilla, drawWires } from "../parts/town";

const GOODS = ["🍎", "🍊", "🥬", "🐟", "🍞", "🥕", "🍇", "🍌", "🍑", "🍓", "🌽", "🧅", "🥔", "🍉"] as const;
const SPRING = ["🍓", "🥬", "🌷", "🥕"] as const;
const SUMMER = ["🍉", "🍑", "🌽", "🍇"] as const;
const AUTUMN = ["🍎", "🌰", "🍠", "🍐"] as const;
const WINTER = ["🍊", "🍠", "🐟", "🥬"] as const;

const seasonal = ({ light }: Sketch) =>
  light.winter ? WINTER : light.autumn ? AUTUMN : light.spring ? SPRING : light.summer ? SUMMER : GOODS;

/** Three stalls under striped awnings on a street. */
function stalls(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  drawSky(sketch, 320, 110);
  backdrop.push(drawRow(sketch, 320, [-20, 520], [120, 200], drawVilla, [88, 120]));
  drawPavement(sketch, 334);
  backdrop.push(drawLanterns(sketch, -10, 522, 46, 9));
  const shift = random.int(BRIGHT.length);
  for (let i = 0; i < 3; i++)
    backdrop.push(stall(sketch, 14 + i * 168, BRIGHT[(i + shift) % BRIGHT.length] ?? BRIGHT[0]));
  return openAir(334, { back: 376, middle: 424, front: 486, road: 446 });
}

function stall(sketch: Sketch, x: number, colour: string): string {
  const { random, light } = sketch;
  let awning = "";
  for (let k = 0; k < 7; k++)
    awning += shape(path`M${x - 6 + k * 22} 216h22v28q-11 13 -22 0Z`, light.shade(k % 2 ? "#fff8ea" : colour), 2.2);
  const goods = [0, 1, 2]
    .map((k) => drawArt(random.pick(seasonal(sketch)), { x: x + 26 + k * 46, base: 304, size: 38 }))
    .join("");
  return (
    shape(rect(x, 240, 144, 100), light.lampsOn ? "#ffe7a8" : light.shade("#f3dfbd")) +
    goods +
    shape(rect(x - 4, 300, 152, 44), light.shade("#d9a066")) +
    line(path`M${x + 6} 322H${x + 138}`, light.shade("#b97f48"), 3) +
    awning
  );
}

/** Down a covered market: an arch of glass over it, shops at both sides, lamps. */
function arcade(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 200, 60);
  const glass = light.lampsOn ? "#4b5a8c" : light.heaven[1][0];
  backdrop.push(
    shape("M-6 90Q256 -70 518 90L332 210H180Z", glass, 2.4),
    ink(
      "M-6 90L180 210M518 90L332 210M74 44L206 208M438 44L306 208M256 -4V208M40 110Q256 20 472 110M110 160Q256 100 402 160",
      2.2,
    ),
  );
  backdrop.push(
    rub(random, rect(-4, 208, 520, 312), [light.shade("#e6d9c4"), light.shade("#cdb998")], { angle: 4 }),
    rub(random, "M208 236H304L420 520H92Z", [light.shade("#d5c4a8"), light.shade("#b8a27e")], { angle: 85, gap: 11 }),
  );
  backdrop.push(
    shape("M180 130H332V250H180Z", light.shade("#f6ead2"), 2),
    drawPasserBy(random, 232, 262, 44),
    drawPasserBy(random, 280, 256, 38, "stand"),
  );
  for (const left of [true, false]) {
    const at = mirror(!left);
    for (const [x0, x1, y0, y1, top0, top1] of [
      [-6, 92, 380, 326, 90, 128],
      [92, 150, 326, 286, 128, 148],
      [150, 186, 286, 260, 148, 162],
    ] as const) {
      const colour = light.shade(random.pick(BRIGHT));
      backdrop.push(
        shape(path`M${at(x0)} ${top0}L${at(x1)} ${top1}V${y1}L${at(x0)} ${y0}Z`, light.shade("#f3dfbd"), 2.2),
        shape(
          path`M${at(x0)} ${top0 + 62}L${at(x1)} ${top1 + 46}L${at(x1 + 14)} ${top1 + 74}L${at(x0 + 26)} ${top0 + 104}Z`,
          colour,
          2.2,
        ),
        shape(
          path`M${at(x0)} ${y0 - 62}L${at(x1)} ${y1 - 42}L${at(x1 + 8)} ${y1 - 20}V${y1 + 6}L${at(x0 + 10)} ${y0 + 6}Z`,
          light.shade("#d9a066"),
          2.2,
        ),
      );
    }
    for (const [x, base] of [
      [26, 322],
      [64, 304],
      [112, 292],
    ] as const)
      backdrop.push(drawArt(random.pick(seasonal(sketch)), { x: at(x), base, size: 34 }));
  }
  backdrop.push(drawLanterns(sketch, 96, 416, 60, 6));
  return openAir(250, { back: 392, middle: 424, front: 488 });
}

/** A street of carts after dark or by day: tarpaulin tents, steam, a lamp on a wire. */
function carts(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  drawSky(sketch, 320, 90);
  backdrop.push(
    drawRow(sketch, 318, [-24, 520], [130, 190], drawShop, [100, 130]),
    drawWires(sketch, 60, [random.pick([120, 390])]),
  );
  drawPavement(sketch, 330);
  const at = mirror(random.chance(0.5));
  stand(sketch, 352, tarpaulin(sketch, at(128), 376, 190));
  stand(sketch, 356, fruitCart(sketch, at(390), 380));
  stand(sketch, 350, drawParasol(sketch, at(390), 372, 170));
  return openAir(330, { back: 390, middle: 426, front: 488 });
}

/** A tent of orange cloth over a cart: pots steam, stools before it. */
function tarpaulin({ random, light }: Sketch, x: number, base: number, w: number): string {
  const cloth = light.shade(random.pick(["#f08a3c", "#e8574a", "#f2b53f"]));
  let hem = "";
  for (let i = 0; i < 6; i++) hem += path`q${-w / 12} 12 ${-w / 6} 0`;
  return (
    shape(rect(x - w * 0.46, base - 124, w * 0.92, 104), light.lampsOn ? "#ffe39a" : light.shade("#fbe9cd"), 2) +
    drawArt("🍢", { x: x - w * 0.2, base: base - 58, size: 42 }) +
    drawArt("🍲", { x: x + w * 0.16, base: base - 58, size: 44 }) +
    line(path`M${x + w * 0.1} ${base - 104}q-6 -8 0 -14M${x + w * 0.22} ${base - 104}q6 -8 0 -14`, "#ffffff", 4, 0.9) +
    shape(rect(x - w * 0.5, base - 60, w, 52), cloth, 2.4) +
    line(
      path`M${x - w * 0.3} ${base - 58}v48M${x} ${base - 58}v48M${x + w * 0.3} ${base - 58}v48`,
      light.shade("#fff8ea"),
      5,
      0.8,
    ) +
    shape(
      `${path`M${x - w * 0.52} ${base - 116}Q${x - w * 0.36} ${base - 160} ${x} ${base - 162}Q${x + w * 0.36} ${base - 160} ${x + w * 0.5} ${base - 116}`}${hem}Z`,
      cloth,
      2.6,
    ) +
    shape(ellipse(x - w * 0.3, base - 4, 15, 6) + ellipse(x + w * 0.3, base - 4, 15, 6), light.shade("#5a9fd8"), 2)
  );
}

function fruitCart(sketch: Sketch, x: number, base: number): string {
  const { random, light } = sketch;
  const fruit = [0, 1, 2, 3]
    .map((k) => drawArt(random.pick(seasonal(sketch)), { x: x - 48 + k * 32, base: base - 46, size: 32 }))
    .join("");
  return (
    fruit +
    shape(path`M${x - 72} ${base - 52}h144l-10 32h-124Z`, light.shade("#c98f5b"), 2.4) +
    shape(ellipse(x - 40, base - 10, 13, 13) + ellipse(x + 40, base - 10, 13, 13), light.shade("#6d6a6e"), 2.4)
  );
}

/** A market: stalls on a street, under a glass roof, carts and tents. */
export const drawMarket = oneOf([stalls, arcade, carts]);
