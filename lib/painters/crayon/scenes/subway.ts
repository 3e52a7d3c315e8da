import { ink, line, patch, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import { indoors, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawRoom } from "./parts/room";

/** Inside a subway car: windows, straps, a long bench. */
export function drawSubway(sketch: Sketch): Stage {
  const { light, random, backdrop } = sketch;
  drawRoom(sketch, ["#e6ecf0", "#c7d3db"], ["#b9bcc4", "#9a9fab"], 356);
  for (const x of [28, 196, 364]) {
    backdrop.push(
      waxArea(random, rect(x, 84, 120, 120), {
        base: light.sky[0],
        strokes: light.sky[1],
        angle: -35,
        gap: 8,
        width: 4,
        outlined: true,
        opacity: 0.6,
      }),
    );
    backdrop.push(
      patch(
        path`M${x} 204V176L${x + 24} 176V156H${x + 50}V180H${x + 74}V148H${x + 100}V172H${x + 120}V204Z`,
        light.night ? "#46548c" : "#9fb2cc",
        0.9,
      ),
    );
    backdrop.push(`<path d="${rect(x, 84, 120, 120)}" fill="none" stroke="#4a372c" stroke-width="5"/>`);
    if (light.raining) backdrop.push(rainOn(sketch, x));
  }
  backdrop.push(line("M0 34H512", "#9aa5ad", 8));
  for (const x of [64, 148, 232, 316, 400, 474])
    backdrop.push(
      ink(path`M${x} 36v28`, 3.4),
      `<circle cx="${x}" cy="76" r="12" fill="none" stroke="#e8a23a" stroke-width="5.4"/>`,
    );
  backdrop.push(
    waxArea(random, rect(10, 270, 492, 64), {
      base: "#6aa6c8",
      strokes: "#4a86ab",
      angle: 90,
      gap: 9,
      width: 5,
      opacity: 0.7,
      outlined: true,
    }),
    shape(rect(6, 332, 500, 19), "#5a93b5"),
    line("M20 60V352M492 60V352", "#c9d2d8", 8),
  );
  return indoors(356, { seating: "standing", front: 490 });
}

function rainOn({ random }: Sketch, x: number): string {
  let d = "";
  for (let i = 0; i < 10; i++) d += path`M${x + random.range(12, 110)} ${random.range(92, 184)}l-4 12`;
  return line(d, "#4d7fb5", 2.6);
}
