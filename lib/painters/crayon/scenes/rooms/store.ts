import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGoodsShelf, drawnWare, drawPackets } from "../parts/furniture";
import { drawParasol } from "../parts/park-things";
import { byLamplight, drawCounter, drawRoom } from "../parts/room";
import { mirror } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawPavement } from "../parts/street";
import { drawRow, drawVilla } from "../parts/town";
import { drawPane } from "../parts/window";

const tubes = (y: number) =>
  line(path`M60 ${y}H200M312 ${y}H452`, "#fffbe0", 9) +
  ink(path`M60 ${y - 8}v-14M200 ${y - 8}v-14M312 ${y - 8}v-14M452 ${y - 8}v-14`, 2);

/** Between the shelves: packets in all colours, cold drinks behind glass at the back. */
function aisles(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { light, backdrop, random } = sketch;
  drawRoom(sketch, ["#f3f6f2", "#d6e0d6"], ["#e3e6e6", "#c6cccd"], 330);
  backdrop.push(tubes(22));
  for (let i = 0; i < 4; i++) {
    const x = 128 + i * 64;
    backdrop.push(
      shape(rect(x, 60, 62, 196), light.shade("#d3ecf7"), 2.6),
      drawPackets(sketch, x + 6, x + 60, 118, 40),
      drawPackets(sketch, x + 6, x + 60, 180, 44),
      drawPackets(sketch, x + 6, x + 60, 246, 46),
      line(path`M${x + 4} 120h54M${x + 4} 182h54`, light.shade("#8fa3b0"), 2.4),
      line(path`M${x + 10} 100l18 -30`, "#ffffff", 4, 0.8),
      ink(path`M${x + 54} 140v34`, 3.4),
    );
  }
  for (const left of [true, false]) {
    const at = mirror(!left);
    const [a, b] = [at(-6), at(104)];
    backdrop.push(shape(path`M${a} 70L${b} 110V292L${a} 380Z`, light.shade("#eceadf"), 2.6));
    for (let row = 0; row < 4; row++) {
      const [y0, y1] = [132 + row * 66, 150 + row * 40];
      for (let i = 0; i < 5; i++) {
        const [x0, x1] = [at(i * 21), at(i * 21 + 18)];
        const foot = y0 + ((y1 - y0) * i) / 5;
        backdrop.push(
          shape(
            path`M${x0} ${foot}V${foot - 38 + i * 3}L${x1} ${foot - 36 + i * 3}V${foot - 3}Z`,
            light.shade(random.pick(BRIGHT)),
            1.4,
          ),
        );
      }
      backdrop.push(line(path`M${a} ${y0}L${b} ${y1}`, light.shade("#a89f8c"), 5));
    }
  }
  hangSeason(sketch);
  return indoors(330, { back: 366, middle: 412 });
}

/** At the till: counter, a cabinet of hot buns, shelves of noodles, the glass door. */
function till(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#f3f6f2", "#d6e0d6"], ["#e3e6e6", "#c6cccd"]);
  const at = mirror(random.chance(0.5));
  backdrop.push(
    tubes(20),
    drawGoodsShelf(sketch, Math.min(at(16), at(262)), 62, 246, 3, drawnWare(["🍜", "🍫", "🍪", "🍬", "🍙", "🥫"]), 68),
    drawPane(sketch, Math.min(at(296), at(496)), 52, 200, 284, "town", "#6cb86a"),
    ink(path`M${at(396)} 52V336`, 5),
  );
  hangSeason(sketch);
  drawCounter(sketch, 40, 472, 408, ["#8fc9a8", "#62a884"], "#f7f3e8");
  stand(
    sketch,
    346,
    shape(rect(at(60) - 40, 268, 80, 82), light.shade("#fbe3b0"), 2.6) +
      patch(rect(at(60) - 32, 276, 64, 58), "#fff0c0") +
      ["🥟", "🥟", "🌭"].map((art, i) => drawArt(art, { x: at(60) - 20 + i * 20, base: 318, size: 24 })).join(""),
  );
  return indoors(340, {
    seating: "table",
    surface: { x0: 60, x1: 452, y: 411 },
    quietSide: at(0) === 0 ? "left" : "right",
  });
}

/** Before the shop: a lit front, a plastic table under a parasol, crates. */
function outside(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 320, 90);
  backdrop.push(drawRow(sketch, 326, [-20, 520], [150, 210], drawVilla, [88, 120]));
  const at = mirror(random.chance(0.5));
  const left = Math.min(at(30), at(360));
  const pane = light.lampsOn ? "#fff0b0" : light.shade("#e3f3f8");
  backdrop.push(
    shape(rect(left - 6, 96, 342, 236), light.shade("#f4f1e8"), 2.8),
    shape(rect(left - 12, 92, 354, 40), light.shade("#6cb86a"), 2.8),
    patch(rect(left - 10, 104, 350, 7) + rect(left - 10, 116, 350, 6), "#fff8ea"),
    shape(ellipse(left + 165, 112, 17, 15), light.shade("#f7c24a"), 2.4),
    shape(rect(left + 14, 148, 190, 182), pane, 2.6),
    drawPackets(sketch, left + 20, left + 200, 240, 44),
    drawPackets(sketch, left + 20, left + 200, 300, 44),
    line(path`M${left + 16} 242h186M${left + 16} 302h186`, light.shade("#a89f8c"), 4),
    shape(rect(left + 220, 148, 98, 184), pane, 2.6),
    ink(path`M${left + 269} 148v184M${left + 258} 236v24M${left + 280} 236v24`, 3),
  );
  drawPavement(sketch, 330);
  stand(
    sketch,
    352,
    drawParasol(sketch, at(430), 384, 190) +
      shape(ellipse(at(430), 344, 46, 9), "#ffffff", 2.4) +
      ink(path`M${at(430) - 44} 384v-22M${at(430) + 44} 384v-22`, 4),
  );
  stand(sketch, 348, crates(at(66), 370, light.shade));
  stand(sketch, 340, drawTree(random, light, at(496), 356, 150));
  return openAir(330, { back: 392, middle: 426, front: 488 });
}

const crates = (x: number, base: number, shade: (colour: string) => string) =>
  shape(rect(x - 36, base - 28, 72, 28), shade("#5a9fd8"), 2.4) +
  shape(rect(x - 30, base - 56, 64, 28), shade("#ef8f5e"), 2.4) +
  line(
    path`M${x - 22} ${base - 14}h14M${x + 6} ${base - 14}h14M${x - 16} ${base - 42}h14M${x + 10} ${base - 42}h14`,
    "#fff8ea",
    4,
  );

const anyStore = oneOf([aisles, till, outside]);

/** A convenience store: between the shelves, at the till, before it. */
export const drawStore = (sketch: Sketch): Stage => {
  const stage = anyStore(sketch);
  if (!stage.outdoor) standSeason(sketch, sketch.random.pick([36, 476]), 392);
  return stage;
};
