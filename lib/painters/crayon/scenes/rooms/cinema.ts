import { lightOf } from "@/lib/painters/crayon/paper/light";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import type { ScenePlan } from "@/lib/painters/reading/plan";
import { oneOf } from "../layouts";
import { byLamplight, drawBeam, drawRoom } from "../parts/room";
import { mirror } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawView, type View } from "../parts/view";

const FILMS: readonly (readonly [View, string, string])[] = [
  ["fields", "🦖", "🌋"],
  ["sky", "🚀", "🪐"],
  ["town", "👻", "🎃"],
  ["hills", "🏰", "🐉"],
  ["sea", "🐳", "⛵"],
];

/** The film: a place of its own with its heroes. */
function film(sketch: Sketch, x: number, y: number, w: number, h: number): string {
  const { random } = sketch;
  const [view, hero, other] = FILMS[random.int(FILMS.length)] ?? ["fields", "🦖", "🌋"];
  const plan: ScenePlan = { ...sketch.plan, weather: [], time: "day", season: null, mood: "calm" };
  const sunny = { ...sketch, plan, light: lightOf(plan, random) };
  return (
    shape(rect(x, y, w, h), "#fdfbf0", 6) +
    drawView(sunny, x + 3, y + 3, w - 6, h - 6, view) +
    drawArt(hero, { x: x + w * 0.34, base: y + h * 0.92, size: h * 0.66 }) +
    drawArt(other, { x: x + w * 0.76, base: y + h * 0.84, size: h * 0.44 })
  );
}

function seatsBehind({ light }: Sketch, y: number): string {
  let d = "";
  for (let i = 0; i < 7; i++) d += path`M${i * 80 - 26} ${y}q4 -50 38 -50t38 50v40h-76Z`;
  return shape(d, light.shade("#b33a43"), 2.6);
}

/** The backs of the front row: the audience sits behind them, faces to us, because faces are what a diary shows. */
function frontSeats(): string {
  let d = "";
  for (let i = 0; i < 6; i++) d += path`M${i * 104 - 50} 520v-46q6 -26 46 -26t46 26v46Z`;
  return shape(d, "#c9474f", 3);
}

function inTheDark(sketch: Sketch): Stage {
  const { backdrop } = sketch;
  drawRoom(sketch, ["#4a4060", "#3a324e"], ["#7a4a4a", "#5f3636"], 316);
  backdrop.push(drawBeam("M256 512L70 34H442Z"), film(sketch, 70, 30, 372, 206));
  backdrop.push(
    shape("M-6 -6H60Q40 120 64 312H-6ZM518 -6H452Q472 120 448 312H518Z", "#8a3a4a", 2.8),
    line("M20 0Q10 150 26 308M42 0Q30 150 46 308M492 0Q502 150 486 308M470 0Q482 150 466 308", "#6d2a38", 3),
  );
  backdrop.push(seatsBehind(sketch, 356));
  stand(sketch, 476, ink("M0 452H512", 3) + frontSeats());
  return indoors(316, { seating: "seats", back: 360, front: 486, surface: { x0: 60, x1: 452, y: 458 } });
}

/** From the side: the screen at one end, rows that rise, little lamps along the steps. */
function fromTheSide(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  drawRoom(sketch, ["#54506e", "#42405a"], ["#6d4a5a", "#573a48"], 316);
  const at = mirror(random.chance(0.5));
  const left = Math.min(at(20), at(270));
  backdrop.push(film(sketch, left, 56, 250, 156));
  const hall = [0, 1, 2]
    .map((i) =>
      shape(path`M${at(300 + i * 20)} ${316 - i * 52}H${at(520)}v${i ? 52 : 60}H${at(300 + i * 20)}Z`, "#7d5a6a", 2.4),
    )
    .join("");
  let seats = "";
  for (let i = 0; i < 3; i++)
    for (let k = 0; k < 4 - i; k++)
      seats += path`M${at(340 + i * 50 + k * 46) - 17} ${322 - i * 52}v-34q2 -12 17 -12t17 12v34Z`;
  let lamps = "";
  for (let i = 0; i < 3; i++) lamps += ellipse(at(310 + i * 20), 330 - i * 52, 5, 4);
  backdrop.push(
    hall,
    shape(seats, "#c9474f", 2.2),
    patch(lamps, "#ffe27a"),
    patch(path`M${at(500)} 40L${left + 125} 60V210Z`, "#fff2a8", 0.25),
  );
  backdrop.push(
    shape(rect(at(470) - 22, 26, 44, 26), "#6cb86a", 2.4),
    line(path`M${at(470) - 10} 39h18l-6 -6M${at(470) + 8} 39l-6 6`, "#fff8ea", 3),
  );
  stand(sketch, 476, ink("M0 452H512", 3) + frontSeats());
  return indoors(316, { seating: "seats", back: 360, front: 486, surface: { x0: 60, x1: 452, y: 458 } });
}

/** The foyer: popcorn machine, posters in lit frames, a carpet of stars. */
function foyer(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#f3d9c6", "#e3b697"], ["#a85a68", "#8f4656"], 336);
  const at = mirror(random.chance(0.5));
  const shown = random.int(FILMS.length);
  for (const [i, x] of [70, 170, 270].entries()) {
    const [, hero] = FILMS[(i + shown) % FILMS.length] ?? ["fields", "🚀", ""];
    backdrop.push(
      shape(rect(at(x) - 42, 74, 84, 116), light.shade("#f7c24a"), 2.8),
      shape(rect(at(x) - 34, 82, 68, 100), light.shade(["#bfe3fb", "#e3d0f3", "#fbd9c6"][i] ?? "#bfe3fb"), 2),
      drawArt(hero, { x: at(x), base: 168, size: 58 }),
    );
  }
  let bulbs = "";
  for (let x = 12; x < 512; x += 30) bulbs += ellipse(x, 34, 6, 6);
  backdrop.push(shape(rect(-6, 22, 524, 24), light.shade("#c9433f"), 2.6), shape(bulbs, "#ffe27a", 1.6));
  const machine = at(410);
  let corn = "";
  for (let i = 0; i < 16; i++)
    corn += ellipse(machine - 48 + (i % 8) * 14, 216 - Math.floor(i / 8) * 12 + (i % 3) * 4, 9, 8);
  stand(
    sketch,
    346,
    shape(rect(machine - 90, 262, 180, 100), light.shade("#e8574a"), 2.8) +
      patch([0, 2, 4].map((i) => rect(machine - 84 + i * 36, 266, 20, 94)).join(""), "#fff8ea") +
      shape(rect(machine - 62, 130, 124, 132), light.shade("#eef8fb"), 2.8) +
      shape(corn, "#fff3c4", 1.6) +
      shape(rect(machine - 62, 224, 124, 38), light.shade("#f7c24a"), 2.4) +
      shape(path`M${machine - 72} 130q10 -34 72 -34t72 34Z`, light.shade("#c9433f"), 2.6) +
      drawArt("🍿", { x: machine - 66, base: 264, size: 42 }) +
      drawArt("🥤", { x: machine + 70, base: 264, size: 40 }),
  );
  standSeason(sketch, at(40), 384);
  return indoors(336, { back: 372, middle: 412, quietSide: at(0) === 0 ? "left" : "right" });
}

const anyCinema = oneOf([inTheDark, fromTheSide, foyer]);

/** A cinema: before the screen, from the side, in the foyer. */
export const drawCinema = (sketch: Sketch): Stage => {
  const stage = anyCinema(sketch);
  hangSeason(sketch);
  return stage;
};
