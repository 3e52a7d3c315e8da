import { line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawGinkgo } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawStreetLamp } from "../parts/buildings";
import { drawStoneWall } from "../parts/hanok";
import { drawTowerHill } from "../parts/hills";
import { drawPasserBy } from "../parts/passers-by";
import { mirror, mirrored, rub } from "../parts/rub";
import { drawPavement } from "../parts/street";
import { drawFlats, drawHouse, drawRow, drawShop, drawSkyline, drawVilla, drawWires } from "../parts/town";

/** A street of shops with houses over them, pavement and road. */
function highStreet(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  const pavement = 328;
  drawSky(sketch, pavement, 120);
  backdrop.push(drawRow(sketch, pavement - 60, [-20, 520], [110, 190], drawHouse, [60, 96]));
  backdrop.push(drawRow(sketch, pavement, [-24, 520], [112, 150], drawShop, [92, 124]));
  drawPavement(sketch, pavement);
  const at = mirror(random.chance(0.5));
  stand(sketch, pavement + 30, drawStreetLamp(light, at(68), pavement + 34));
  stand(sketch, pavement + 24, drawGinkgo(random, light, at(474), pavement + 34, 150));
  if (random.chance(0.6))
    stand(sketch, pavement + 12, drawPasserBy(random, at(random.range(380, 430)), pavement + 24, 50));
  return openAir(pavement, { back: pavement + 42, middle: 424, front: 486, road: 440 });
}

/** A narrow alley up a hill: low brick houses, walls, a tangle of wires, steps. */
function alley(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 270, 100);
  const at = mirror(random.chance(0.5));
  drawTowerHill(sketch, at(300), 232, 74);
  backdrop.push(drawRow(sketch, 250, [-10, 520], [36, 70], drawVilla, [62, 80]));
  const ground: Tones = light.white ? light.grass : [light.shade("#d8d2c6"), light.shade("#b9b1a2")];
  backdrop.push(rub(random, "M190 246H322L420 520H92Z", ground, { angle: 8 }), steps(sketch));
  backdrop.push(
    drawVilla(sketch, -40, 372, 176, 230),
    drawVilla(sketch, 376, 372, 176, 208),
    drawVilla(sketch, 118, 286, 84, 116),
    drawVilla(sketch, 314, 286, 80, 104),
  );
  backdrop.push(
    rub(random, "M-4 366H140L180 286H332L372 366H520V520H-4Z", ground, { angle: 4, opacity: 0.6 }),
    line("M-4 366H138M374 366H520", light.shade("#6d6257"), 2.6),
  );
  backdrop.push(drawWires(sketch, 84, [at(154)]));
  stand(sketch, 372, flowerpots(sketch, at(24), 384));
  stand(sketch, 366, drawStreetLamp(light, at(360), 372));
  return openAir(282, { back: 380, middle: 420 });
}

function steps({ light }: Sketch): string {
  let d = "";
  for (let i = 0; i < 5; i++) d += path`M${206 - i * 5} ${252 + i * 8}h${100 + i * 10}`;
  return line(d, light.shade("#a39a8a"), 3);
}

/** Pots and polystyrene boxes with chillies and lettuce along a wall. */
function flowerpots({ random, light }: Sketch, x: number, base: number): string {
  let svg = "";
  for (let i = 0; i < 3; i++) {
    const px = x + i * 34;
    svg += shape(rect(px - 14, base - 20, 28, 20), light.shade(random.pick(["#c9704a", "#f6f4ee", "#8fb7d8"])), 2);
    if (!light.winter)
      svg +=
        line(
          path`M${px - 6} ${base - 20}q-6 -12 -2 -22M${px} ${base - 20}v-26M${px + 6} ${base - 20}q6 -10 3 -20`,
          light.shade("#5fa552"),
          4.4,
        ) + line(path`M${px + 4} ${base - 38}v.1M${px - 7} ${base - 34}v.1`, light.shade("#e8574a"), 5.4);
  }
  return svg;
}

/** Between tall blocks of flats: parked green, a way, a sign of the season. */
function estate(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 320, 80);
  backdrop.push(drawSkyline(sketch, 316, 120));
  backdrop.push(
    drawFlats(sketch, -30, 326, 130, 262),
    drawFlats(sketch, 116, 322, 104, 216),
    drawFlats(sketch, 300, 322, 96, 190),
    drawFlats(sketch, 410, 326, 132, 280),
  );
  backdrop.push(rub(random, "M-4 320Q256 312 520 320V400H-4Z", light.grass, { angle: -20 }));
  const hedge = light.shade(light.white ? "#f1f6fa" : light.autumn ? "#d98a3f" : light.winter ? "#a99a72" : "#6fae5c");
  let bushes = "M-10 352";
  for (let i = 0; i < 12; i++) bushes += "q22 -30 46 0";
  backdrop.push(shape(`${bushes}V360H-10Z`, hedge, 2));
  drawPavement(sketch, 356);
  const at = mirror(random.chance(0.5));
  stand(sketch, 350, drawTree(random, light, at(256), 352, 120) + drawTree(random, light, at(470), 356, 150));
  stand(sketch, 376, drawStreetLamp(light, at(54), 382));
  return openAir(320, { back: 386, middle: 426, front: 488, road: 446 });
}

/** Down a wide road between towers: it runs to the hill with the tower. */
function downtown(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 280, 120);
  drawTowerHill(sketch, 256, 276, 80);
  backdrop.push(drawSkyline(sketch, 280, 70));
  const road: Tones = light.white
    ? ["#eef3f8", "#cfdceb"]
    : light.night
      ? ["#5b6078", "#474b63"]
      : [light.shade("#bdbdbd"), light.shade("#9f9f9f")];
  const walk: Tones = light.white ? light.grass : [light.shade("#e8dcc5"), light.shade("#d2bf9c")];
  backdrop.push(
    rub(random, rect(-4, 274, 520, 250), walk, { angle: 5 }),
    rub(random, "M226 276H286L470 520H42Z", road, { angle: 85, gap: 9 }),
    patch(
      "M253 292h6l2 20h-10ZM250 328h12l4 32h-20ZM244 384h24l6 48h-36ZM236 456h40l8 64h-56Z",
      light.white ? "#dbe6f0" : "#fdf6d8",
    ),
  );
  for (const left of [true, false]) {
    const row =
      drawHouse(sketch, 4, 330, 88, random.range(230, 280)) +
      drawHouse(sketch, 96, 306, 62, random.range(150, 210)) +
      drawHouse(sketch, 160, 292, 42, random.range(90, 130));
    backdrop.push(mirrored(row, !left));
  }
  for (const [x, y, h] of [
    [206, 300, 60],
    [164, 330, 92],
    [96, 372, 140],
  ] as const)
    stand(sketch, y, drawGinkgo(random, light, x, y, h) + drawGinkgo(random, light, 512 - x, y, h));
  return openAir(276, { back: 378, middle: 420, front: 486, road: 446 });
}

/** Beside the wall of an old palace, where maples hang over. */
function palaceWall(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 280, 130);
  backdrop.push(drawSkyline(sketch, 262, 84));
  for (const x of [40, 170, 330, 470])
    stand(sketch, 250, drawTree(random, light, x + random.range(-20, 20), 290, random.range(120, 160)));
  stand(sketch, 252, drawStoneWall(sketch, -8, 520, 340, 88));
  drawPavement(sketch, 338);
  const at = mirror(random.chance(0.5));
  stand(sketch, 362, drawStreetLamp(light, at(450), 368));
  stand(sketch, 350, drawPasserBy(random, at(70), 366, 54));
  return openAir(338, { back: 380, middle: 424, front: 486, road: 446 });
}

/** The city: high street, alley, estate of flats, downtown, beside a palace wall; white when snow lies. */
export const drawCity = oneOf([highStreet, alley, estate, downtown, palaceWall]);
