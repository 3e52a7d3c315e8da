import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawHills } from "../parts/hills";
import { drawPasserBy } from "../parts/passers-by";
import { byLamplight, drawClock, drawCounter, drawRoom } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { drawSkyline } from "../parts/town";
import { drawSeatBack } from "../parts/vehicle";
import { drawPane } from "../parts/window";

/** At the window: fields, hills or the sea run by; a folding table, seats with white cloths. */
function atTheWindow(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#eceff3", "#d0d8e2"], ["#a9b6c9", "#8c9bb2"], 344);
  backdrop.push(drawPane(sketch, 66, 60, 380, 190, random.pick(["fields", "hills", "sea", "fields"]), "#c9d2d8"));
  if (random.chance(0.7)) backdrop.push(line("M90 150h70M110 176h90M300 140h90M330 190h70", "#ffffff", 3.4, 0.7));
  backdrop.push(
    shape("M50 42H462V58H50Z", light.shade("#d3dbe3"), 2.4),
    shape(rect(-6, 8, 524, 20), light.shade("#f4f6f8"), 2.4),
  );
  const seat = light.shade(random.pick(["#5f7fae", "#7a5f96", "#5f9a8a"]));
  for (const x of [28, 484])
    stand(
      sketch,
      346,
      drawSeatBack(x, 170, 400, 120, seat) + shape(rect(x - 36, 190, 72, 44), light.shade("#fffdf8"), 2),
    );
  drawCounter(sketch, 96, 416, 412, ["#c9d2dc", "#a9b6c5"], "#f4f1e8");
  return indoors(344, { seating: "table", surface: { x0: 112, x1: 400, y: 415 } });
}

/** Down the aisle: seats row after row, windows at both sides, racks overhead. */
function downTheAisle(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#eceff3", "#d0d8e2"], ["#a9b6c9", "#8c9bb2"], 296);
  const view = random.pick(["fields", "hills", "town"] as const);
  backdrop.push(
    shape("M-6 -6H518L330 96H182Z", light.shade("#f6f7f9"), 2.4),
    line("M256 0V90", "#fffbe0", 12),
    shape(rect(182, 96, 148, 196), light.shade("#dfe5ec"), 2.6),
    shape(rect(222, 124, 68, 168), light.shade("#c3d0de"), 2.6),
    shape(rect(234, 138, 44, 60), light.shade("#eaf4f9"), 2),
  );
  const seat = light.shade(random.pick(["#5f7fae", "#7a5f96", "#b3604f"]));
  for (const left of [true, false]) {
    const at = mirror(!left);
    backdrop.push(
      drawPane(sketch, Math.min(at(-14), at(130)), 92, 144, 120, view, undefined, left),
      shape(path`M${at(-6)} 44L${at(176)} 104V116L${at(-6)} 70Z`, light.shade("#c9d2dc"), 2.2),
      drawArt("🧳", { x: at(56), base: 64, size: 42 }),
      drawArt("🎒", { x: at(120), base: 92, size: 30 }),
    );
    for (const [x, top, foot, w] of [
      [166, 216, 300, 42],
      [116, 220, 332, 62],
      [44, 222, 388, 96],
    ] as const)
      stand(
        sketch,
        foot - 30,
        drawSeatBack(at(x), top, foot, w, seat) +
          shape(rect(at(x) - w * 0.28, top + 4, w * 0.56, (foot - top) * 0.2), light.shade("#fffdf8"), 1.8),
      );
  }
  return indoors(296, { back: 384, middle: 418, front: 490 });
}

/** On the platform: a fast train with a long nose, a roof on posts, a clock. */
function platform(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 140);
  drawHills(sketch, { foot: 262, height: 70, layers: 2 });
  backdrop.push(drawSkyline(sketch, 268, 60));
  const right = random.chance(0.5);
  const at = mirror(right);
  const body = light.shade("#f4f6f9");
  const blue = light.shade("#4a6fb3");
  const pane = light.lampsOn ? "#fff0b0" : light.shade("#8fa9c4");
  backdrop.push(
    rub(random, rect(-4, 262, 520, 100), [light.shade("#cfc6b8"), light.shade("#b0a594")], { angle: 5 }),
    shape(path`M${at(-10)} 322V190H${at(330)}Q${at(430)} 200 ${at(486)} 296Q${at(490)} 318 ${at(460)} 322Z`, body, 3),
    shape(path`M${at(-10)} 286H${at(474)}q6 14 4 24H${at(-10)}Z`, blue, 2),
    shape([0, 1, 2, 3, 4].map((i) => rect(Math.min(at(16 + i * 58), at(56 + i * 58)), 216, 40, 32)).join(""), pane, 2),
    shape(path`M${at(356)} 214q50 10 74 44h${right ? 60 : -60}q-8 -20 ${right ? 14 : -14} -44Z`, pane, 2.2),
    shape(ellipse(at(464), 286, 7, 6), light.lampsOn ? "#fff3a8" : "#fffbe0", 1.8),
    shape(rect(Math.min(at(308), at(336)), 210, 28, 82), light.shade("#d3dbe3"), 2.2),
  );
  backdrop.push(
    rub(random, rect(-4, 326, 520, 200), light.white ? light.grass : [light.shade("#d9d4c9"), light.shade("#bbb4a5")], {
      angle: 4,
    }),
    line("M0 348H512", light.shade("#f2c84a"), 9),
    ink("M0 328H512", 3),
  );
  stand(
    sketch,
    330,
    shape("M-6 -6H518V46Q256 84 -6 46Z", light.shade(light.white ? "#f4f8fc" : "#8fa3b5"), 2.8) +
      ink("M-6 60Q256 98 518 60", 2.4),
  );
  stand(
    sketch,
    340,
    ink(path`M${at(60)} 380V60M${at(452)} 380V60`, 12) +
      line(path`M${at(60)} 380V60M${at(452)} 380V60`, light.shade("#c9d2dc"), 7) +
      drawClock(at(60), 132, 24),
  );
  stand(
    sketch,
    345,
    drawPasserBy(random, at(110), 372, 60, "walk") +
      drawArt("🧳", { x: at(136), base: 374, size: 26 }) +
      shape(rect(Math.min(at(380), at(440)), 340, 60, 8), light.shade("#c98f5b"), 2),
  );
  return openAir(326, { back: 386, middle: 422, front: 488 });
}

/** A train: at its window, down the aisle, on the platform. */
export const drawTrain = oneOf([atTheWindow, downTheAisle, platform]);
