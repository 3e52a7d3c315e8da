import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawPersimmonTree } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { type DrawScene, oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHanok, drawJars, drawLanterns, drawStoneWall, drawTiledRoof } from "../parts/hanok";
import { drawHills } from "../parts/hills";
import { byLamplight, drawRoom } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { drawView } from "../parts/view";

const earthOf = ({ light }: Sketch): Tones =>
  light.white ? light.grass : [light.shade("#f0e0b8"), light.shade("#d9bf85")];

/** The courtyard: the long house with its porch, jars, a tree over the wall. */
function courtyard(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  drawSky(sketch, 300, 110);
  drawHills(sketch, { foot: 300, height: 120, layers: 2 });
  const at = mirror(random.chance(0.5));
  backdrop.push(drawStoneWall(sketch, -6, 520, 326, 50));
  stand(sketch, 300, drawTree(random, light, at(452), 330, 210));
  drawGround(sketch, 320, "flat", earthOf(sketch));
  stand(sketch, 322, drawHanok(sketch, at(196), 350, 350, 230));
  stand(sketch, 346, drawJars(sketch, at(440) - 50, 372, 3));
  if (mentions.has("seollal") || mentions.has("chuseok") || random.chance(0.3))
    backdrop.push(drawLanterns(sketch, -8, 520, 40, 8));
  dressGround(sketch, 386, 3);
  return openAir(320, { back: 378, middle: 418 });
}

/** A lane between tiled roofs, walls with small roofs of their own, hills at its end. */
function lane(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 280, 120);
  drawHills(sketch, { foot: 270, height: 130, layers: 3 });
  const at = mirror(random.chance(0.5));
  for (const [x, y, w] of [
    [170, 250, 130],
    [342, 246, 120],
    [256, 262, 110],
  ] as const)
    backdrop.push(drawTiledRoof(sketch, at(x), y, w, 38));
  backdrop.push(
    patch(rect(-4, 262, 520, 260), earthOf(sketch)[0]),
    rub(random, "M214 268H298L470 520H42Z", earthOf(sketch), { angle: 85, gap: 11 }),
  );
  backdrop.push(
    drawTiledRoof(sketch, at(60), 196, 260, 80),
    drawTiledRoof(sketch, at(470), 214, 240, 74),
    wallBeside(sketch, at, [-6, 214]),
    wallBeside(sketch, (x) => at(512 - x), [-6, 214]),
  );
  stand(sketch, 352, drawPersimmonTree(random, light, at(30), 372, 250));
  stand(
    sketch,
    366,
    shape(rect(at(438) - 18, 344, 36, 30), light.shade("#c9704a"), 2) +
      (light.winter ? "" : drawArt("🌷", { x: at(438), base: 346, size: 40 })),
  );
  drawGround(sketch, 384, "mound", earthOf(sketch));
  dressGround(sketch, 400, 3);
  return openAir(268, { back: 394, middle: 424 });
}

function wallBeside({ light }: Sketch, at: (x: number) => number, [near, far]: readonly [number, number]): string {
  let stones = "";
  for (let i = 0; i < 13; i++) {
    const share = (i + 0.5) / 13;
    const x = near + (far - near) * share;
    const top = 232 + share * 26;
    const low = 392 - share * 118;
    for (let k = 1; k < 4; k++) stones += ellipse(at(x), top + ((low - top) * k) / 4, 8 - share * 4, 5 - share * 2);
  }
  return (
    shape(path`M${at(near)} 228L${at(far)} 256V272L${at(near)} 398Z`, light.shade("#e3cfa8"), 2.4) +
    shape(stones, light.shade("#bdb6a8"), 1.2) +
    shape(
      path`M${at(near)} 216L${at(far)} 250v9L${at(near)} 238Z`,
      light.shade(light.white ? "#f6f9fc" : "#7d8490"),
      2.2,
    )
  );
}

/** Inside: paper doors slid open on the yard, a floor of warm paper, a chest, cushions. */
function innerRoom(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#fbf3e0", "#eadcb8"], ["#f0d493", "#dcb865"], 336);
  const at = mirror(random.chance(0.5));
  const x = at(210) - 100;
  backdrop.push(
    drawView(sketch, x, 76, 200, 226, "fields"),
    ink(rect(x, 76, 200, 226), 5),
    paperDoor(sketch, x - 74, 76, 74, 226),
    paperDoor(sketch, x + 200, 76, 74, 226),
  );
  let beams = rect(-6, 16, 524, 20);
  for (const bx of [-6, 244, 494]) beams += rect(bx, 36, 20, 14);
  backdrop.push(shape(beams, light.shade("#9a6a44"), 2.4));
  const chest = at(446);
  stand(sketch, 344, cabinet(sketch, chest, 366));
  stand(sketch, 345, drawArt(light.winter ? "🍊" : random.pick(["🏺", "🪴", "🍵"]), { x: chest, base: 272, size: 44 }));
  for (const [i, colour] of ["#e8837a", "#8fb7d8"].entries())
    backdrop.push(shape(ellipse(at(110 + i * 150), 462, 62, 15), light.shade(colour), 2.4));
  return indoors(336, { back: 366, middle: 412, quietSide: at(0) > 256 ? "left" : "right" });
}

function paperDoor({ light }: Sketch, x: number, y: number, w: number, h: number): string {
  const lattice = path`M${x + w / 3} ${y}v${h * 0.72}M${x + (w * 2) / 3} ${y}v${h * 0.72}M${x} ${y + h * 0.18}h${w}M${x} ${y + h * 0.36}h${w}M${x} ${y + h * 0.54}h${w}M${x} ${y + h * 0.72}h${w}`;
  return (
    shape(rect(x, y, w, h), light.lampsOn ? "#fff0c0" : light.shade("#fffdf4"), 3) +
    line(lattice, light.shade("#9a6a44"), 2.6)
  );
}

/** A low chest with brass fittings, blankets folded on it. */
function cabinet({ light }: Sketch, x: number, base: number): string {
  const wood = light.shade("#a8623f");
  const quilts = ["#f29bb4", "#f7c24a", "#8fb7d8"]
    .map((colour, i) =>
      shape(path`M${x - 40} ${base - 70 - i * 8}h80q6 -4 0 -9h-80q-6 5 0 9Z`, light.shade(colour), 1.8),
    )
    .join("");
  return (
    shape(rect(x - 52, base - 68, 104, 68), wood, 2.6) +
    ink(path`M${x - 52} ${base - 34}h104M${x} ${base - 68}v68`, 2) +
    shape(ellipse(x, base - 51, 7, 7) + ellipse(x, base - 17, 7, 7), light.shade("#f2c84a"), 1.8) +
    quilts
  );
}

const anyView = oneOf([courtyard, lane, innerRoom]);
/** What is done indoors: new year's bows, sleeping, eating at a low table. */
const INSIDE = ["bow", "sleep", "eat", "read", "sick"] as const;

/** A tiled house of old: its courtyard, the lane before it, the room inside. */
export const drawHanokHouse: DrawScene = (sketch) =>
  sketch.plan.actions.some((action) => INSIDE.some((inside) => inside === action))
    ? innerRoom(sketch)
    : anyView(sketch);
