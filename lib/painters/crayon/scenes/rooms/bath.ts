import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { byLamplight, drawClock, drawRoom, drawShelf, patternWall } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawWindow } from "../parts/window";

/** Steam in curls, thick near the water and thin near the ceiling. */
function steam({ random }: Sketch, top: number, bottom: number, count: number): string {
  let d = "";
  for (let i = 0; i < count; i++)
    d += path`M${random.range(20, 490)} ${random.range(top, bottom)}q-12 -14 0 -26t0 -26q-8 -12 4 -20`;
  return line(d, "#ffffff", 8, 0.6);
}

/** The bath house: a great tub, taps along the wall, a mountain in tiles. */
function bathHouse(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#e3f3f4", "#bfe0e3"], ["#d6e6e8", "#b3cdd1"], 320);
  patternWall(sketch, "tiles", "#9cc9d0", 6, 320);
  backdrop.push(
    shape(rect(116, 44, 280, 132), light.shade("#bfe6f7"), 4),
    shape("M116 176L196 96L240 132L300 66L396 160V176Z", light.shade("#7fae9a"), 2.4),
    shape("M276 92L300 66L326 92q-10 6 -18 0q-8 8 -14 0q-8 6 -18 0Z", "#ffffff", 1.8),
    shape(ellipse(160, 78, 15, 15), "#ffd84d", 2),
  );
  for (const x of [48, 464])
    backdrop.push(
      shape(rect(x - 30, 150, 60, 74), light.shade("#eaf6fb"), 3),
      ink(path`M${x} 240v14h-14`, 5),
      drawArt("🧴", { x: x + 20, base: 264, size: 26 }),
    );
  backdrop.push(
    rub(random, "M-4 268H520V356Q256 372 -4 356Z", [light.shade("#a9e0ea"), light.shade("#6fc3d6")], {
      angle: 3,
      gap: 8,
      outlined: true,
    }),
    line("M40 300q8 -7 16 0M150 324q8 -7 16 0M300 296q8 -7 16 0M420 326q8 -7 16 0", "#ffffff", 3),
  );
  stand(sketch, 352, shape("M-6 350Q256 366 518 350V374Q256 390 -6 374Z", light.shade("#e6dccb"), 2.6));
  if (random.chance(0.7)) backdrop.push(drawArt("🦆", { x: random.pick([90, 420]), base: 306, size: 36 }));
  backdrop.push(steam(sketch, 120, 280, 8));
  return indoors(320, { back: 394, middle: 424, water: 340 });
}

/** The bathroom at home: tub with foam, mirror, washbasin, a small window. */
function bathroom(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawRoom(
    sketch,
    random.pick([
      ["#e9f4f7", "#c9e2ea"],
      ["#fbeef0", "#f0d3da"],
      ["#eef6e6", "#d3e6c0"],
    ]),
    ["#e3ded4", "#c9c1b2"],
  );
  patternWall(sketch, "tiles", "#bcd6dd", 190, 340);
  const at = mirror(random.chance(0.5));
  const [tub, basin] = [at(150), at(410)];
  backdrop.push(
    drawWindow(sketch, tub - 40, 60, 80, 84, { kind: "cross", curtains: false }),
    shape(ellipse(basin, 124, 44, 54), light.shade("#e6f4fa"), 4),
    line(path`M${basin - 20} 110l20 -24M${basin - 10} 132l24 -30`, "#ffffff", 4),
  );
  stand(
    sketch,
    344,
    shape(path`M${basin - 52} 236h104q-4 36 -34 38v66h-36v-66q-30 -2 -34 -38Z`, light.shade("#ffffff"), 2.6) +
      ink(path`M${basin} 236v-18h-16`, 5) +
      drawArt("🪥", { x: basin + 34, base: 238, size: 30 }),
  );
  let foam = "";
  for (let i = 0; i < 9; i++) foam += ellipse(tub - 96 + i * 24, 268 + random.range(-8, 6), 18, 14);
  stand(
    sketch,
    346,
    ink(path`M${tub - 100} 280V170q0 -16 18 -16h14`, 5) +
      line([0, 10, 20].map((dx) => path`M${tub - 80 + dx} 164v14`).join(""), "#8fd0e8", 3) +
      shape(foam, "#ffffff", 1.8) +
      drawArt("🦆", { x: tub + 50, base: 264, size: 36 }) +
      shape(path`M${tub - 126} 268h252q-2 84 -46 84h-160q-44 0 -46 -84Z`, light.shade("#fdfdf8"), 3) +
      line(path`M${tub - 104} 300q4 34 34 38`, light.shade("#d3dde0"), 4),
  );
  backdrop.push(
    shape(path`M${at(290) - 26} 196h52v58h-52Z`, light.shade("#f7cf7a"), 2.2),
    ink(path`M${at(290) - 32} 194h64`, 4),
    steam(sketch, 150, 250, 4),
  );
  return indoors(340, { back: 372, middle: 412, quietSide: at(0) === 0 ? "right" : "left" });
}

/** The warm rooms: clay walls, a domed kiln, eggs and a sweet drink, mats. */
function warmRooms(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#f6dfae", "#e3bd78"], ["#e9c48a", "#cfa05f"]);
  const at = mirror(random.chance(0.5));
  const x = at(140);
  backdrop.push(
    rub(
      random,
      path`M${x - 124} 340V196Q${x - 110} 84 ${x} 80Q${x + 110} 84 ${x + 124} 196V340Z`,
      [light.shade("#d9a878"), light.shade("#b97f52")],
      { angle: 40, outlined: true },
    ),
    shape(path`M${x - 38} 340V262q38 -52 76 0v78Z`, light.shade("#7a4a34"), 2.6),
    patch(path`M${x - 26} 340V276q26 -34 52 0v64Z`, "#ff9a4a", 0.8),
    shape(
      [
        [-70, 150],
        [-30, 116],
        [28, 118],
        [70, 156],
        [-92, 220],
        [92, 224],
      ]
        .map(([dx = 0, y = 0]) => ellipse(x + dx, y, 15, 10))
        .join(""),
      light.shade("#c08a5c"),
      2,
    ),
    drawClock(at(330), 84, 25),
    drawShelf(at(400) - 60, 196, 120),
  );
  for (const [i, art] of ["🥚", "🥚", "🥤", "🍠"].entries())
    backdrop.push(drawArt(art, { x: at(400) - 42 + i * 28, base: 196, size: 28 }));
  for (const [i, colour] of ["#e8837a", "#f7cf7a"].entries())
    backdrop.push(shape(path`M${at(320) - 60 + i * 110} 372l-14 26h96l-6 -26Z`, light.shade(colour), 2.2));
  standSeason(sketch, at(474), 384);
  backdrop.push(steam(sketch, 110, 200, 3));
  return indoors(340, { back: 380, middle: 416, quietSide: at(0) === 0 ? "right" : "left" });
}

const anyBath = oneOf([bathHouse, bathroom, warmRooms]);

/** A bath: the bath house, the bathroom at home, the warm rooms. */
export const drawBath: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  const stage = sketch.mentions.has("sauna")
    ? warmRooms(sketch)
    : sketch.mentions.has("bathroom")
      ? bathroom(sketch)
      : anyBath(sketch);
  hangSeason(sketch);
  return stage;
};
