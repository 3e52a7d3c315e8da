import { ellipse, ink, line, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { indoors, type Stage } from "../paper/stage";
import { drawClock, drawRoom } from "./parts/room";
import { drawWindow } from "./parts/window";

/** A gym: wall bars, a mat, dumb-bells and a ball. */
export function drawGym(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  drawRoom(sketch, ["#e8eef2", "#c5d3dc"], ["#e0b988", "#c9985f"]);
  const left = random.chance(0.5);
  const bars = left ? 320 : 60;
  backdrop.push(
    drawWindow(sketch, left ? 66 : 318, 64, 130, 120, { curtains: false }),
    drawClock(256, 70, 24),
    wallBars(bars),
  );
  backdrop.push(line("M0 430Q256 380 512 430M120 512Q256 440 392 512", light.shade("#e8574a"), 4, 0.7));
  stand(sketch, 392, dumbbells(left ? 70 : 442, 384));
  stand(
    sketch,
    380,
    shape(ellipse(left ? 440 : 74, 356, 42, 40), random.pick(["#7cc4e8", "#f29bb4", "#a9d98a"])) +
      line(path`M${left ? 414 : 48} 340q26 -18 52 0`, "#ffffff", 4, 0.7),
  );
  return indoors(340, { seating: "standing", quietSide: left ? "right" : "left" });
}

function wallBars(x: number): string {
  let rungs = "";
  for (let y = 74; y < 330; y += 30) rungs += path`M${x} ${y}h132`;
  return (
    line(rungs, "#b97f48", 7) +
    ink(path`M${x} 54v286M${x + 132} 54v286`, 9) +
    line(path`M${x} 54v286M${x + 132} 54v286`, "#d9a066", 5)
  );
}

const dumbbells = (x: number, y: number) =>
  [0, 1]
    .map(
      (i) =>
        ink(path`M${x - 30} ${y - 12 - i * 26}h60`, 6) +
        shape(
          rect(x - 40, y - 24 - i * 26, 16, 24) + rect(x + 24, y - 24 - i * 26, 16, 24),
          i ? "#5a9fd8" : "#6d6a6e",
          2.6,
        ),
    )
    .join("");
