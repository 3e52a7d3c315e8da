import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawPasserBy } from "../parts/passers-by";
import { byLamplight, drawRoom } from "../parts/room";
import { mirror } from "../parts/rub";
import { drawPavement } from "../parts/street";
import { drawRow, drawShop, drawSkyline } from "../parts/town";
import { drawSeatBack, drawStraps } from "../parts/vehicle";
import { drawPane, drawPanes } from "../parts/window";

const pole = (x: number) =>
  ink(path`M${x} 30V352`, 9) +
  line(path`M${x} 30V352`, "#f2b53f", 5) +
  shape(rect(x - 8, 168, 16, 20), "#e8574a", 2) +
  shape(ellipse(x, 178, 4, 4), "#fff8ea", 1);

/** Along the windows: seats in pairs, poles with a button, straps. */
function alongTheWindows(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#eef1e6", "#d3dac3"], ["#b9bcb4", "#9ba096"], 348);
  const view = random.pick(["town", "tree", "flats", "alley"] as const);
  backdrop.push(drawPanes(sketch, [-10, 182, 374], 62, 186, 148, view));
  backdrop.push(
    shape(rect(-6, 214, 524, 14), light.shade("#c9cfc0"), 2.2),
    drawStraps(light, [60, 120, 230, 300, 410, 470], 26),
  );
  const colour = light.shade(random.pick(["#5a9fd8", "#7fb56a", "#c58be8"]));
  for (const x of [40, 128, 300, 388, 476]) stand(sketch, 344, drawSeatBack(x, 240, 352, 74, colour));
  backdrop.push(pole(214));
  return indoors(348, { back: 376, middle: 416, front: 490 });
}

/** From the back to the front: the windscreen with the road, the driver's hat, seats at both sides. */
function towardsTheDriver(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#eef1e6", "#d3dac3"], ["#b9bcb4", "#9ba096"], 300);
  backdrop.push(
    shape("M-6 -6H518L382 62H130Z", light.shade("#f6f7f1"), 2.4),
    line("M70 18L170 54M442 18L342 54", "#fffbe0", 8),
    drawPane(sketch, 130, 62, 252, 140, random.pick(["town", "hills"]), "#6d6a6e"),
    shape("M236 202L250 128H264L284 202Z", light.white ? "#eef3f8" : light.shade("#9a9fab"), 1.6),
    line("M258 196v-16M258 168v-12M258 146v-8", "#fdf6d8", 3),
    shape(rect(130, 202, 252, 88), light.shade("#8f9688"), 2.6),
    shape(ellipse(196, 176, 17, 18), light.shade("#fbd9b8"), 2.2),
    shape("M176 170q2 -24 20 -24t20 24q10 0 12 5h-46Z", light.shade("#3f5aa8"), 2),
    shape("M172 226q0 -30 24 -30t24 30Z", light.shade("#5a9fd8"), 2.2),
    ink("M236 226a22 12 0 1 0 44 0a22 12 0 1 0 -44 0", 4),
    shape(rect(312, 214, 46, 76), light.shade("#f2b53f"), 2.4),
    shape(rect(320, 224, 30, 20), "#3b3a44", 1.8),
  );
  for (const left of [true, false]) {
    const at = mirror(!left);
    backdrop.push(drawPane(sketch, Math.min(at(-20), at(110)), 56, 130, 150, "flats", undefined, false));
    for (const [x, top, foot, w] of [
      [96, 218, 320, 58],
      [34, 226, 380, 84],
    ] as const)
      stand(sketch, foot - 20, drawSeatBack(at(x), top, foot, w, light.shade("#7fb56a")));
    backdrop.push(pole(at(124)));
  }
  backdrop.push(drawStraps(light, [160, 220, 292, 352], 12));
  return indoors(300, { back: 382, middle: 418, front: 490 });
}

/** At the stop: a shelter with a bench, the bus comes round the corner. */
function atTheStop(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 320, 100);
  backdrop.push(drawSkyline(sketch, 300, 120), drawRow(sketch, 326, [-24, 520], [112, 150], drawShop, [100, 126]));
  drawPavement(sketch, 330);
  const at = mirror(random.chance(0.5));
  const x = at(140);
  stand(
    sketch,
    350,
    ink(path`M${x - 104} 372V196M${x + 104} 372V196`, 7) +
      line(path`M${x - 104} 372V196M${x + 104} 372V196`, light.shade("#8fb7c9"), 3.6) +
      patch(rect(x - 100, 206, 200, 116), "#dff1f8", 0.45) +
      line(path`M${x - 76} 300l60 -84M${x + 20} 306l60 -84`, "#ffffff", 4, 0.7) +
      shape(
        path`M${x - 122} 202q122 -38 244 0v-12q-122 -40 -244 0Z`,
        light.shade(light.white ? "#f7fafd" : "#5a9fd8"),
        2.6,
      ) +
      shape(rect(x - 84, 328, 168, 10), light.shade("#c98f5b"), 2.2) +
      ink(path`M${x - 70} 338v30M${x + 70} 338v30`, 4) +
      shape(rect(x + 46, 224, 46, 66), "#fffdf4", 2.2) +
      line(path`M${x + 54} 240h28M${x + 54} 254h28M${x + 54} 268h20`, random.pick(BRIGHT), 4),
  );
  stand(sketch, 352, comingBus(sketch, at(404), 392, at(0) > 256));
  stand(sketch, 340, drawTree(random, light, at(270), 346, 130));
  stand(sketch, 349, drawPasserBy(random, x - 40, 350, 58, "sit"));
  return openAir(330, { back: 398, middle: 426, front: 488, road: 452 });
}

function comingBus({ light, random, mentions }: Sketch, x: number, base: number, flip: boolean): string {
  // The diary's own bus comes by itself.
  if (mentions.has("bus")) return "";
  const s = flip ? -1 : 1;
  const colour = light.shade(random.pick(["#3f8fc4", "#6cb86a", "#e8574a"]));
  const pane = light.lampsOn ? "#fff0b0" : light.shade("#d3ecf7");
  return (
    shape(path`M${x - 100} ${base - 14}V${base - 118}q0 -14 14 -14h172q14 0 14 14V${base - 14}Z`, colour, 2.8) +
    shape(
      [-84, -36, 12].map((dx) => rect(Math.min(x + s * dx, x + s * (dx + 38)), base - 112, 38, 40)).join(""),
      pane,
      2,
    ) +
    shape(rect(Math.min(x + s * 60, x + s * 90), base - 112, 30, 84), pane, 2.2) +
    patch(rect(x - 96, base - 52, 192, 8), "#fff8ea") +
    shape(ellipse(x - 58, base - 12, 19, 19) + ellipse(x + 54, base - 12, 19, 19), "#4a4a55", 2.4) +
    shape(ellipse(x - 58, base - 12, 7, 7) + ellipse(x + 54, base - 12, 7, 7), "#c9ced6", 1.6) +
    shape(ellipse(x + s * 94, base - 34, 6, 7), light.lampsOn ? "#fff3a8" : "#fffbe0", 1.8)
  );
}

/** The bus: along its windows, towards the driver, at the stop. */
export const drawBus = oneOf([alongTheWindows, towardsTheDriver, atTheStop]);
