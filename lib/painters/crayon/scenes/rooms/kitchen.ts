import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { byLamplight, drawLamp, drawRoom, drawShelf, patternWall, WALLS } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason } from "../parts/season-signs";
import { drawWindow } from "../parts/window";

const woodOf = ({ light }: Sketch): Tones => [light.shade("#d9a878"), light.shade("#bf8450")];

/** The stove in front where somebody cooks; the kitchen behind it by the seed. */
export const drawKitchen: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  const { random } = sketch;
  drawRoom(sketch, random.pick(WALLS), ["#e7d5bd", "#cdb18b"]);
  const stage = oneOf([tiledWall, withFridge, gardenWindow])(sketch);
  hangSeason(sketch);
  drawStove(sketch);
  return stage;
};

function drawStove(sketch: Sketch): void {
  const { random, light } = sketch;
  stand(
    sketch,
    470,
    rub(random, rect(44, 418, 424, 96), [light.shade("#e8c99a"), light.shade("#d0a062")], {
      angle: 90,
      gap: 12,
      opacity: 0.6,
      outlined: true,
    }) + shape(rect(32, 404, 448, 18), light.shade("#f7efe0")),
  );
  stand(sketch, 470.5, shape(rect(78, 399, 104, 8), "#555555", 2.2));
}

const kitchenStage = (quietSide: Stage["quietSide"]): Stage =>
  indoors(340, { seating: "stove", surface: { x0: 206, x1: 468, y: 406 }, quietSide });

function drawBackCounter(sketch: Sketch, x0 = -4, x1 = 516): void {
  const { random, light } = sketch;
  let fronts = "";
  for (let x = x0 + 70; x < x1 - 20; x += 100) fronts += path`M${x} 318v30`;
  stand(
    sketch,
    342,
    rub(random, rect(x0, 300, x1 - x0, 62), woodOf(sketch), { angle: 90, gap: 12, opacity: 0.6, outlined: true }) +
      shape(rect(x0, 288, x1 - x0, 15), light.shade("#f4ead8")) +
      ink(fronts, 2.4),
  );
}

const jars = (x: number) =>
  drawShelf(x, 104, 156) +
  ["🫙", "🍶", "🥫", "🪴"]
    .map((jar, i) => drawArt(jar, { x: x + 24 + i * 36, base: 104, size: [36, 38, 30, 40][i] ?? 34 }))
    .join("") +
  ink(path`M${x + 20} 116v14M${x + 62} 116v14M${x + 104} 116v14`, 2.6) +
  shape(ellipse(x + 20, 146, 15, 15) + ellipse(x + 62, 143, 12, 12), "#6d6a6e", 2.6) +
  line(path`M${x + 104} 130v26M${x + 98} 156h12`, "#9a7a55", 4) +
  patch(ellipse(x + 20, 146, 8, 8), "#8b888c");

/** Tiles, a window, jars and pans on a shelf. */
function tiledWall(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  patternWall(sketch, "tiles", "#d9b98a", 196, 290);
  const at = mirror(random.chance(0.5));
  backdrop.push(drawWindow(sketch, at(136) - 60, 52, 120, 112), jars(at(374) - 78));
  if (light.lampsOn) backdrop.push(drawLamp(sketch, 256, 30, "#f7b84a"));
  drawBackCounter(sketch);
  return kitchenStage(at(0) === 0 ? "right" : "left");
}

/** A tall fridge with pictures held by magnets, a hood, cupboards. */
function withFridge(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  const at = mirror(random.chance(0.5));
  const fridge = at(424);
  const cup = light.shade("#c9dfe6");
  drawBackCounter(sketch, at(0) === 0 ? -4 : 150, at(0) === 0 ? 362 : 516);
  let doors = "";
  for (let i = 0; i < 3; i++) doors += rect(Math.min(at(30 + i * 96), at(116 + i * 96)), 40, 86, 84);
  backdrop.push(
    shape(doors, cup, 2.6),
    shape([0, 1, 2].map((i) => ellipse(at(73 + i * 96), 112, 3.4, 3.4)).join(""), "#8f6a48", 1.6),
  );
  backdrop.push(
    drawWindow(sketch, at(112) - 44, 160, 88, 92, { kind: "sliding", curtains: false }),
    drawShelf(at(250) - 54, 214, 108),
  );
  for (const [i, cupArt] of ["☕", "🫖", "🧂"].entries())
    backdrop.push(drawArt(cupArt, { x: at(250) - 32 + i * 34, base: 214, size: 30 }));
  stand(
    sketch,
    344,
    shape(rect(fridge - 62, 84, 124, 282), light.shade("#eef4f6"), 3) +
      ink(path`M${fridge - 62} 190h124M${fridge - 44} 112v50M${fridge - 44} 212v56`, 3.4) +
      shape(rect(fridge - 16, 110, 42, 34), "#fffdf4", 1.8) +
      drawArt(random.pick(["🌈", "🐱", "🌷", "🏠"]), { x: fridge + 5, base: 140, size: 26 }) +
      shape(ellipse(fridge + 34, 220, 8, 8), "#f7c24a", 1.8) +
      shape(ellipse(fridge + 10, 236, 8, 8), "#ef6f5e", 1.8),
  );
  return kitchenStage(at(0) === 0 ? "left" : "right");
}

/** A wide window on the garden with herbs on its sill, pans hang from a rail. */
function gardenWindow(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  backdrop.push(
    drawWindow(sketch, 116, 96, 280, 136, {
      kind: "tall",
      view: random.pick(["tree", "hills", "fields"]),
      curtains: false,
    }),
    ink("M40 58H472", 5),
  );
  let hooks = "";
  for (const x of [70, 118, 394, 442]) hooks += path`M${x} 58v16`;
  backdrop.push(
    ink(hooks, 2.4),
    shape(ellipse(70, 92, 19, 19) + ellipse(118, 88, 14, 14), light.shade("#6d6a6e"), 2.6),
    shape(ellipse(394, 88, 15, 15), light.shade("#d98a5a"), 2.6),
    line("M442 74v40M432 114h20", light.shade("#9a7a55"), 5),
  );
  for (const [i, x] of [150, 214, 298, 362].entries())
    backdrop.push(drawArt(i % 2 ? "🌿" : "🪴", { x, base: 242, size: 40 }));
  if (light.lampsOn) backdrop.push(drawLamp(sketch, 256, 20, "#f7b84a"));
  patternWall(sketch, "tiles", "#d9b98a", 254, 290);
  drawBackCounter(sketch);
  stand(
    sketch,
    343,
    drawArt(light.summer ? "🍉" : light.autumn ? "🎃" : light.winter ? "🍊" : "🍓", {
      x: random.pick([60, 450]),
      base: 292,
      size: 46,
    }),
  );
  return kitchenStage(null);
}
