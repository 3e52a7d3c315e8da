import { ink, line, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { indoors, type Stage } from "../paper/stage";
import { drawArt } from "../things/art";
import { drawBeam, drawRoom } from "./parts/room";

/** A stage with red curtains, beams of light and notes in the air. */
export function drawStageShow(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  drawRoom(sketch, ["#5a3d6e", "#472d5a"], ["#c99a6b", "#a97645"], 372);
  backdrop.push(
    drawBeam("M150 0L70 420L250 420Z"),
    drawBeam("M362 0L262 420L442 420Z"),
    drawBeam("M256 0L176 430L336 430Z"),
  );
  backdrop.push(
    shape("M0 0Q100 130 44 386L0 386ZM512 0Q412 130 468 386L512 386Z", "#c8373f", 3.4),
    line("M14 60Q46 180 22 370M40 40Q76 150 40 330M498 60Q466 180 490 370M472 40Q436 150 472 330", "#96262e", 3.4),
  );
  let scallops = "M0 0";
  for (let i = 0; i < 8; i++) scallops += path`v${i ? 0 : 34}q32 34 64 0`;
  backdrop.push(shape(`${scallops}V0Z`, "#d9454d", 3));
  for (let i = 0; i < 7; i++)
    backdrop.push(note(random.range(90, 420), random.range(96, 220), random.pick(["#ffe27a", "#ffb3c7", "#a8e0f0"])));
  return indoors(372, { seating: "standing", back: 398, front: 480 });
}

const note = (x: number, y: number, colour: string) =>
  line(path`M${x} ${y}v-28l16 -5v27`, colour, 3.6) + line(path`M${x - 5} ${y + 1}h5M${x + 11} ${y - 5}h5`, colour, 8);

/** A cinema: the picture on the screen, and the audience in red seats. */
export function drawCinema(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  drawRoom(sketch, ["#40364f", "#322a40"], ["#7a4a4a", "#5f3636"], 316);
  const [hero, other] = random.pick<readonly [string, string]>([
    ["🦖", "🌋"],
    ["🚀", "🪐"],
    ["👻", "🎃"],
    ["🏰", "🐉"],
    ["🐳", "🌊"],
  ]);
  backdrop.push(
    drawBeam("M256 512L70 34H442Z"),
    shape(rect(70, 30, 372, 206), "#fdfbf0", 6),
    drawArt(hero, { x: 196, base: 218, size: 138 }),
    drawArt(other, { x: 352, base: 200, size: 92 }),
    drawArt("⭐", { x: 320, base: 84, size: 34 }),
  );
  for (let i = 0; i < 7; i++)
    backdrop.push(shape(path`M${i * 80 - 26} 356q4 -50 38 -50t38 50v40h-76Z`, light.shade("#b33a43"), 2.6));
  stand(sketch, 476, ink("M0 452H512", 3) + frontSeats());
  return indoors(316, { seating: "seats", back: 360, front: 486, surface: { x0: 60, x1: 452, y: 458 } });
}

/** The backs of the front row: the audience sits behind them, faces to us, because faces are what a diary shows. */
function frontSeats(): string {
  let d = "";
  for (let i = 0; i < 6; i++) d += path`M${i * 104 - 50} 520v-46q6 -26 46 -26t46 26v46Z`;
  return shape(d, "#c9474f", 3);
}
