import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawAnyTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { drawParasol } from "../parts/park-things";
import { mirror, rub } from "../parts/rub";
import { pickView } from "../parts/view";
import { drawPanes } from "../parts/window";

const waterOf = ({ light }: Sketch): Tones =>
  light.night ? ["#4f7fb8", "#3d68a0"] : [light.shade("#8fdcf0"), light.shade("#4bb8e0")];

function ripples({ random }: Sketch, top: number, bottom: number): string {
  let d = "";
  for (let i = 0; i < 9; i++) d += path`M${random.range(30, 450)} ${random.range(top, bottom)}q8 -8 16 0q8 8 16 0`;
  return line(d, "#ffffff", 3, 0.9);
}

function lanes(d: string): string {
  return line(d, "#e8574a", 4, 0.9) + line(d, "#ffffff", 4, 0.9).replace("/>", ' stroke-dasharray="9 9"/>');
}

/** A pool in the open with lanes, a ladder, parasols on the far side. */
function openPool(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 196, 120);
  drawHills(sketch, { foot: 200, height: 50, layers: 1 });
  for (const x of [40, 150, 380, 480])
    backdrop.push(drawAnyTree(random, light, x + random.range(-14, 14), 214, random.range(80, 110), 0.2));
  drawGround(sketch, 206, "flat", [light.shade("#f3e7d2"), light.shade("#dcc7a2")]);
  stand(
    sketch,
    210,
    drawParasol(sketch, 96, 236, 84) + drawParasol(sketch, 270, 232, 80) + drawParasol(sketch, 420, 236, 86),
  );
  backdrop.push(
    rub(random, "M40 236L472 236L512 372L0 372Z", waterOf(sketch), { angle: 3, gap: 8, outlined: true }),
    lanes("M140 240L104 368M372 240L408 368"),
    ripples(sketch, 256, 356),
    ink("M440 214v52M462 214v56M440 232h22M440 248h22", 4),
  );
  return openAir(206, { back: 384, middle: 420, water: 330 });
}

/** A hall: tiles, a wall of glass, flags over the water. */
function hall(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  backdrop.push(
    rub(random, rect(-4, -4, 520, 220), [light.shade("#e6f1f4"), light.shade("#c3dbe3")], {
      angle: 90,
      gap: 12,
      opacity: 0.5,
    }),
  );
  backdrop.push(drawPanes(sketch, [18, 186, 354], 62, 140, 106, pickView(sketch)));
  let flags = "";
  for (let i = 0; i < 14; i++)
    flags += shape(
      path`M${i * 38 + 4} ${26 + Math.sin(i) * 5}h20l-10 18Z`,
      BRIGHT[i % BRIGHT.length] ?? BRIGHT[0],
      1.8,
    );
  backdrop.push(
    ink("M0 26Q128 36 256 28T512 26", 1.8),
    flags,
    rub(random, rect(-4, 196, 520, 330), [light.shade("#f1ece0"), light.shade("#d6cdb8")], { angle: 3, opacity: 0.6 }),
    ink("M0 196H512", 2.6),
  );
  const at = mirror(random.chance(0.5));
  backdrop.push(
    rub(random, "M-4 236H520V366H-4Z", waterOf(sketch), { angle: 3, gap: 8, outlined: true }),
    lanes("M0 272H512M0 318H512"),
    ripples(sketch, 246, 356),
  );
  stand(
    sketch,
    236,
    [0, 1, 2].map((i) => shape(path`M${at(90 + i * 150) - 20} 240l4 -26h32l4 26Z`, light.shade("#5a9fd8"), 2)).join(""),
  );
  return indoors(196, { back: 384, middle: 420, front: 486, water: 330 });
}

/** A water park: a slide winds down into the pool, a mushroom of water. */
function waterPark(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 240, 60);
  drawHills(sketch, { foot: 240, height: 60, layers: 2 });
  drawGround(sketch, 234, "flat", [light.shade("#f3e7d2"), light.shade("#dcc7a2")]);
  const at = mirror(random.chance(0.5));
  const slide = path`M${at(96)} 70Q${at(230)} 76 ${at(214)} 124T${at(84)} 164T${at(190)} 224T${at(300)} 292`;
  backdrop.push(
    rub(random, "M-4 268Q120 250 256 262T520 258V372Q380 388 250 378T-4 374Z", waterOf(sketch), {
      angle: 3,
      gap: 8,
      outlined: true,
    }),
    ripples(sketch, 284, 362),
  );
  stand(
    sketch,
    250,
    ink(path`M${at(60)} 262V50M${at(124)} 262V50M${at(60)} 120H${at(124)}M${at(60)} 190H${at(124)}`, 5) +
      shape(path`M${at(44)} 56L${at(92)} 22L${at(140)} 56Z`, light.shade("#e8574a"), 2.4) +
      ink(slide, 25) +
      line(slide, light.shade("#f7c24a"), 20) +
      line(slide, light.shade("#8fdcf0"), 8),
  );
  stand(
    sketch,
    262,
    ink(path`M${at(420)} 310V196`, 12) +
      line(path`M${at(420)} 310V196`, light.shade("#fff8ea"), 8) +
      line(
        [-56, -36, 36, 56].map((dx) => path`M${at(420) + dx} 204q${dx * 0.16} 50 0 96`).join(""),
        "#7cc4e8",
        4,
        0.9,
      ) +
      shape(path`M${at(420) - 66} 206q10 -58 66 -58t66 58q-66 14 -132 0Z`, light.shade("#ef6f5e"), 2.6) +
      shape([-30, 4, 34].map((dx) => ellipse(at(420) + dx, 178 + Math.abs(dx) * 0.3, 9, 7)).join(""), "#fff8ea", 1.6),
  );
  return openAir(234, { back: 392, middle: 424, water: 340 });
}

/** A pool: in the open, in a hall, a water park. */
export const drawPool = oneOf([openPool, hall, waterPark]);
