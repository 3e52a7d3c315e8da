import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawLanterns } from "../parts/hanok";
import { byLamplight, drawClock, drawLamp, drawRoom, drawTable, patternWall } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawPane, drawWindow } from "../parts/window";

/** Wooden signs with a dish on each. */
function dishSigns({ random, light }: Sketch, x: number, y: number, count: number): string {
  let svg = "";
  for (let i = 0; i < count; i++)
    svg +=
      shape(rect(x + i * 58, y, 50, 62), light.shade("#f6e3bd"), 2.4) +
      drawArt(random.pick(["🍜", "🍚", "🥟", "🍲", "🍢", "🐟", "🍤"]), { x: x + 25 + i * 58, base: y + 50, size: 36 });
  return svg;
}

/** A grill house: tin hoods on pipes hang over the tables, smoke goes up. */
function grill(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  patternWall(sketch, "panels", "#d99a6a", 0, 340);
  const at = mirror(random.chance(0.5));
  backdrop.push(
    dishSigns(sketch, at(0) === 0 ? 24 : 310, 130, 3),
    drawWindow(sketch, at(400) - 62, 118, 124, 104, { kind: "sliding", curtains: false, view: "alley" }),
  );
  for (const x of [110, 256, 402])
    backdrop.push(
      ink(path`M${x} -4V74`, 22) +
        line(path`M${x} -4V74`, light.shade("#c9ced6"), 17) +
        line(path`M${x - 8} 12h16M${x - 8} 28h16M${x - 8} 44h16`, light.shade("#9aa2ad"), 2) +
        shape(path`M${x - 36} 96q4 -26 24 -28h24q20 2 24 28Z`, light.shade("#c9ced6"), 2.4),
    );
  standSeason(sketch, at(40), 386);
  return indoors(340, { quietSide: at(0) === 0 ? "left" : "right" });
}

/** A snack bar: steam over pots behind a counter, signs, red stools. */
function snackBar(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  patternWall(sketch, "tiles", "#e3b98f", 130, 300);
  backdrop.push(dishSigns(sketch, 80, 48, 6), drawClock(44, 80, 24));
  let fronts = "";
  for (let x = 6; x < 512; x += 32) fronts += rect(x, 300, 16, 46);
  stand(
    sketch,
    344,
    shape(rect(-6, 292, 524, 70), light.shade("#fff3df"), 2.6) +
      patch(fronts, light.shade("#ef8f5e"), 0.9) +
      shape(rect(-6, 282, 524, 14), light.shade("#c98f5b"), 2.4) +
      [96, 256, 416]
        .map(
          (x, i) =>
            line(path`M${x - 18} 214q-10 -14 0 -26t0 -24M${x + 16} 214q10 -14 0 -26t0 -24`, "#ffffff", 6, 0.8) +
            shape(path`M${x - 50} 236h100l-6 48h-88Z`, light.shade("#9aa2ad"), 2.4) +
            shape(ellipse(x, 236, 50, 12), i === 1 ? "#e8552f" : light.shade("#f6e3bd"), 2.2) +
            drawArt(random.pick(["🍢", "🥟", "🍡"]), { x, base: 240, size: 36 }),
        )
        .join(""),
  );
  if (light.lampsOn)
    backdrop.push(drawLamp(sketch, 180, 14, light.shade("#f7b84a")), drawLamp(sketch, 336, 14, light.shade("#f7b84a")));
  return indoors(340);
}

/** Red pillars and lanterns, a round window: where noodles with black sauce are eaten. */
function lanternHouse(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  const at = mirror(random.chance(0.5));
  const red = light.shade("#c9433f");
  backdrop.push(
    shape(rect(20, -6, 26, 346) + rect(466, -6, 26, 346) + rect(-6, 36, 524, 14), red, 2.6),
    line("M46 62h420", light.shade("#f2c84a"), 4).replace("/>", ' stroke-dasharray="10 8"/>'),
  );
  const x = at(190);
  backdrop.push(
    drawPane(sketch, x - 92, 92, 184, 130, "town", "#c9604a"),
    ink(path`M${x - 46} 92v130M${x} 92v130M${x + 46} 92v130M${x - 92} 157h184`, 3.4),
  );
  backdrop.push(
    shape(rect(at(390) - 46, 86, 92, 116), light.shade("#fff3d6"), 3),
    drawArt(random.pick(["🐉", "🐼", "🌸"]), { x: at(390), base: 190, size: 78 }),
    drawLanterns(sketch, 46, 466, 40, 6),
  );
  standSeason(sketch, at(474), 388);
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

/** Inside the orange tent of a street bar: bulbs, a clear sheet for a window, pots that steam. */
function tarpaulinTent(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  const tones = [light.shade("#f6a04a"), light.shade("#e3822a")] as const;
  backdrop.push(
    rub(random, "M-6 -6H518V344H-6Z", tones, { angle: 90, gap: 11, opacity: 0.6 }),
    line("M0 40L256 6L512 40M130 22V338M382 22V338", light.shade("#c9652a"), 4),
    ink("M130 22V338M382 22V338", 2),
  );
  backdrop.push(drawPane(sketch, 150, 92, 212, 132, "town", "#e3ded4"));
  let bulbs = "";
  for (const [i, x] of [60, 150, 256, 362, 452].entries()) {
    const y = 58 + (i % 2) * 12;
    bulbs +=
      patch(ellipse(x, y, 30, 30), "#fff0a8", light.lampsOn ? 0.6 : 0.3) +
      ink(path`M${x} 20V${y - 10}`, 2) +
      shape(ellipse(x, y, 10, 12), "#ffe680", 2);
  }
  backdrop.push(bulbs);
  stand(
    sketch,
    344,
    shape(rect(-6, 292, 524, 70), light.shade("#c98f5b"), 2.6) +
      [70, 440]
        .map(
          (x) =>
            line(path`M${x - 8} 244q-10 -14 0 -26M${x + 10} 244q10 -14 0 -26`, "#ffffff", 6, 0.8) +
            drawArt("🍲", { x, base: 294, size: 62 }),
        )
        .join("") +
      drawArt("🍢", { x: 180, base: 294, size: 50 }) +
      drawArt("🐟", { x: 330, base: 292, size: 46 }),
  );
  return indoors(340);
}

/** A restaurant: grill house, snack bar, house of lanterns, a tent in the street. */
export const drawDiner: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  drawRoom(sketch, ["#f9dcc0", "#f0b98a"], ["#c99a6b", "#a97645"]);
  const stage = oneOf([grill, snackBar, lanternHouse, tarpaulinTent])(sketch);
  hangSeason(sketch);
  drawTable(sketch, 76, 436, 410);
  return { ...stage, seating: "table", surface: { x0: 90, x1: 422, y: 413 } };
};
