import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawGoodsShelf, loaf } from "../parts/furniture";
import { byLamplight, drawCounter, drawLamp, drawRoom, patternWall } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason } from "../parts/season-signs";
import { drawPane } from "../parts/window";

/** Shelves of bread up to the ceiling, a window beside them. */
function shelves(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawGoodsShelf(sketch, Math.min(at(16), at(314)), 56, 298, 4, loaf, 64),
    drawPane(sketch, Math.min(at(342), at(488)), 66, 146, 150, "alley", "#c98f5b"),
  );
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

/** The oven of bricks, loaves on the shovel, sacks of flour. */
function oven(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  const at = mirror(random.chance(0.5));
  const x = at(150);
  let bricks = "";
  for (let i = 0; i < 16; i++) bricks += path`M${x - 110 + random.range(0, 190)} ${random.range(70, 320)}h22`;
  backdrop.push(
    rub(
      random,
      path`M${x - 132} 340V150Q${x - 120} 50 ${x} 46Q${x + 120} 50 ${x + 132} 150V340Z`,
      [light.shade("#d98f6a"), light.shade("#bf6f4a")],
      { angle: 6, outlined: true },
    ),
    line(bricks, light.shade("#a8563a"), 2.6, 0.7),
    shape(path`M${x - 62} 250V196q62 -72 124 0v54Z`, light.shade("#5c3a30"), 3),
    patch(path`M${x - 48} 248V206q48 -52 96 0v42Z`, "#ff9a4a", 0.85),
    drawArt("🍞", { x, base: 246, size: 56 }),
    ink(path`M${at(300)} 330L${at(262)} 96`, 6),
    shape(path`M${at(262) - 20} 98q-8 -50 16 -52q26 2 20 50Z`, light.shade("#c98f5b"), 2.4),
    drawGoodsShelf(sketch, Math.min(at(324), at(494)), 70, 170, 2, loaf, 70),
  );
  stand(
    sketch,
    344,
    [0, 1]
      .map((i) => shape(path`M${at(350 + i * 74) - 32} 352q-8 -60 8 -72h48q16 12 8 72Z`, light.shade("#f6ecd6"), 2.4))
      .join("") + ink(path`M${at(350) - 14} 300q14 -12 28 0M${at(424) - 14} 300q14 -12 28 0`, 2.4),
  );
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

/** Behind the shop window: cakes on stands, a striped awning seen from within, lamps. */
function cakeWindow(sketch: Sketch): Stage {
  const { light, backdrop, random } = sketch;
  backdrop.push(drawPane(sketch, 40, 84, 432, 180, random.pick(["alley", "tree"]), "#c98f5b"), ink("M256 84v180", 5));
  let awning = "";
  let pale = "";
  for (let i = 0; i < 11; i++) {
    const d = path`M${20 + i * 43} 40h43v30q-21 20 -43 0Z`;
    if (i % 2) pale += d;
    else awning += d;
  }
  backdrop.push(shape(awning, light.shade("#f29bb4"), 2.2), shape(pale, light.shade("#fff8ea"), 2.2));
  for (const [i, x] of [90, 170, 342, 422].entries())
    backdrop.push(
      shape(
        path`M${x - 32} 246h64l-8 7h-48ZM${x - 5} 252h10v16h-10ZM${x - 18} 266h36v6h-36Z`,
        light.shade("#ffffff"),
        2,
      ),
      drawArt(["🎂", "🧁", "🍰", "🥧"][i] ?? "🍰", { x, base: 247, size: 52 }),
    );
  backdrop.push(shape(rect(20, 270, 472, 14), light.shade("#c98f5b"), 2.4));
  patternWall(sketch, "panels", "#f3cbb8", 0, 340);
  if (light.lampsOn) backdrop.push(drawLamp(sketch, 256, 60, light.shade("#f7b84a")));
  return indoors(340);
}

/** A bakery, a counter in front: shelves, the oven, the window of cakes. */
export const drawBakery: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  const { light } = sketch;
  drawRoom(
    sketch,
    sketch.random.pick([
      ["#fbeed2", "#f0d39c"],
      ["#fbe6df", "#f2c5b4"],
    ]),
    ["#dcbb92", "#bf935f"],
  );
  const stage = oneOf([shelves, oven, cakeWindow])(sketch);
  hangSeason(sketch);
  drawCounter(sketch, 30, 482, 408, ["#e8c08a", "#cf9858"]);
  stand(
    sketch,
    471,
    shape(rect(66, 438, 380, 58), light.shade("#eef8fb"), 2.4) +
      [0, 1, 2, 3, 4, 5, 6].map((i) => loaf(sketch, 94 + i * 54, 490)).join("") +
      line("M80 486L112 444M110 490L146 446", "#ffffff", 3, 0.7) +
      ellipseShine(),
  );
  return { ...stage, seating: "table", surface: { x0: 60, x1: 452, y: 411 } };
};

const ellipseShine = () => patch(ellipse(420, 452, 16, 6), "#ffffff", 0.7);
