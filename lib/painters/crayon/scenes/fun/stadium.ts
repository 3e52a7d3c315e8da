import { isHushed } from "@/lib/painters/crayon/paper/light";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { type DrawScene, oneOf } from "../layouts";
import { drawCrowd, drawPasserBy } from "../parts/passers-by";
import { drawBunting } from "../parts/room";
import { mirror, rub } from "../parts/rub";

const concrete = ({ light }: Sketch): Tones => [light.shade("#d8d3c8"), light.shade("#bfb7a5")];
const turf = ({ light }: Sketch): Tones =>
  light.white ? light.grass : [light.shade("#a9d77f"), light.shade("#6fb453")];

/** On the field before full stands: a diamond or a goal, players, a board, floodlights. */
function onTheField(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  drawSky(sketch, 120, 90);
  const at = mirror(random.chance(0.5));
  backdrop.push(
    floodlights(sketch, at(470)),
    rub(random, rect(-4, 104, 520, 112), concrete(sketch), { angle: 0, outlined: true, opacity: 0.6 }),
    drawCrowd(random, 120, 5, 19, light.shade),
    rub(random, rect(-4, 214, 520, 306), turf(sketch), { angle: -20, width: 6, opacity: 0.8 }),
  );
  const soccer = mentions.has("soccer");
  backdrop.push(soccer ? pitch() : diamond(light.shade), scoreboard(at(100) - 75, 24, light.shade("#2f6e4f")));
  stand(
    sketch,
    300,
    drawPasserBy(random, at(404), 318, 62, "run") +
      drawArt(soccer ? "⚽" : "⚾", { x: at(438), base: soccer ? 322 : 282, size: 16 }),
  );
  stand(sketch, 296, drawPasserBy(random, at(96), 312, 58, "wave"));
  return openAir(214, { back: 368, middle: 420, front: 488 });
}

function diamond(shade: (colour: string) => string): string {
  const bases = [
    [256, 398],
    [122, 318],
    [256, 258],
    [390, 318],
  ] as const;
  return (
    shape("M256 400L120 318L256 256L392 318Z", shade("#e3b678"), 2.6) +
    shape("M256 372L170 318L256 282L342 318Z", shade("#9fd077"), 2.2) +
    bases.map(([x, y]) => shape(path`M${x - 8} ${y}l8 -7l8 7l-8 7Z`, "#ffffff", 1.8)).join("")
  );
}

const pitch = () =>
  line("M0 240H512M256 240V420M186 330a70 40 0 1 0 140 0a70 40 0 1 0 -140 0", "#ffffff", 4, 0.9) +
  ink("M30 240V300H70V240M482 240V300H442V240", 4) +
  line("M30 256H70M30 276H70M44 240V300M57 240V300M442 256H482M442 276H482M456 240V300M469 240V300", "#ffffff", 1.8);

/** A board with lamps for points: no figures, they would be letters. */
const scoreboard = (x: number, y: number, green: string) =>
  ink(path`M${x + 30} ${y + 80}v34M${x + 120} ${y + 80}v34`, 5) +
  shape(rect(x, y, 150, 82), green, 3.4) +
  line(path`M${x + 18} ${y + 26}h44M${x + 18} ${y + 54}h44`, "#f5f5e8", 4) +
  patch([80, 98, 116, 134].map((dx) => ellipse(x + dx, y + 26, 5, 5)).join(""), "#ffe27a") +
  patch([80, 98].map((dx) => ellipse(x + dx, y + 54, 5, 5)).join(""), "#ff9a7a");

function floodlights({ light }: Sketch, x: number): string {
  let lamps = "";
  for (let i = 0; i < 8; i++) lamps += ellipse(x - 27 + (i % 4) * 18, 26 + Math.floor(i / 4) * 17, 6.4, 6.4);
  const on = light.lampsOn || light.gloomy;
  return (
    ink(path`M${x} 56V130`, 6) +
    (on ? patch(path`M${x - 40} 20L${x - 190} 240H${x + 130}L${x + 40} 20Z`, "#fff6c4", 0.28) : "") +
    shape(rect(x - 40, 14, 80, 44), light.shade("#8f98a5"), 2.4) +
    shape(lamps, on ? "#fff3a8" : "#f6f6ee", 1.4)
  );
}

/** Among the crowd: rows of seats, the field far below, balloons to clap with. */
function amongTheCrowd(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 110, 90);
  const at = mirror(random.chance(0.5));
  backdrop.push(floodlights(sketch, at(80)), floodlights(sketch, at(432)));
  backdrop.push(
    rub(random, "M-4 104Q256 74 520 104V160H-4Z", concrete(sketch), { angle: 0, outlined: true, opacity: 0.6 }),
    drawCrowd(random, 112, 3, 15, light.shade),
    rub(random, "M-4 156Q256 140 520 156V250H-4Z", turf(sketch), { angle: -20 }),
    shape("M256 236L170 196L256 166L342 196Z", light.shade("#e3b678"), 2.2),
    shape("M256 224L202 197L256 178L310 197Z", light.shade("#9fd077"), 1.8),
  );
  stand(
    sketch,
    214,
    drawPasserBy(random, at(256), 212, 28, "run") +
      drawPasserBy(random, at(330), 202, 24, "stand") +
      drawPasserBy(random, at(150), 206, 24),
  );
  backdrop.push(rub(random, rect(-4, 246, 520, 280), concrete(sketch), { angle: 2, opacity: 0.6 }));
  for (const [row, y] of [262, 314, 372].entries())
    backdrop.push(seats(light.shade(row % 2 ? "#5a9fd8" : "#6fb0de"), y, row));
  backdrop.push(drawCrowd(random, 256, 1, 0, light.shade), line("M-4 250H516", light.shade("#8f98a5"), 5));
  stand(sketch, 330, cheerers(sketch, at));
  return openAir(250, { back: 384, middle: 424, front: 488 });
}

function seats(colour: string, y: number, row: number): string {
  let d = "";
  for (let x = -20 + (row % 2) * 22; x < 520; x += 46) d += path`M${x} ${y + 34}v-24q0 -12 18 -12t18 12v24Z`;
  return shape(d, colour, 2);
}

function cheerers({ random }: Sketch, at: (x: number) => number): string {
  let svg = "";
  for (const x of [40, 92, 430, 478])
    svg +=
      drawPasserBy(random, at(x), 352, 68, "wave") +
      line(path`M${at(x) - 16} 296l-8 -30M${at(x) + 2} 290l-2 -26`, random.pick(["#f7c24a", "#ef6f5e", "#5a9fd8"]), 7);
  return svg;
}

/** A running track on sports day: lanes, a finish, tents and flags. */
function track(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 220, 100);
  if (!isHushed(sketch.plan)) backdrop.push(drawBunting());
  const at = mirror(random.chance(0.5));
  backdrop.push(
    rub(random, "M-4 170L520 130V236H-4Z", concrete(sketch), { angle: 0, outlined: true, opacity: 0.6 }),
    drawCrowd(random, 176, 3, 19, light.shade),
    rub(random, rect(-4, 228, 520, 296), turf(sketch), { angle: -20 }),
  );
  const lane: Tones = light.white
    ? [light.shade("#f6e3da"), light.shade("#e3c4b4")]
    : [light.shade("#e39a76"), light.shade("#cb7a54")];
  backdrop.push(
    rub(random, "M-4 262Q256 236 520 262V520H-4Z", lane, { angle: 4 }),
    line("M-4 300Q256 272 516 300M-4 350Q256 320 516 350M-4 412Q256 380 516 412", "#ffffff", 3.4, 0.9),
  );
  stand(
    sketch,
    260,
    tentOf(light.shade("#ffffff"), light.shade("#5a9fd8"), at(90), 270) +
      tentOf(light.shade("#ffffff"), light.shade("#ef6f5e"), at(420), 268),
  );
  stand(
    sketch,
    300,
    drawPasserBy(random, at(300), 312, 52, "run") +
      drawPasserBy(random, at(352), 316, 54, "run") +
      ink(path`M${at(440)} 336V250M${at(496)} 360V262`, 4) +
      line(path`M${at(440)} 282L${at(496)} 298`, "#ffffff", 4),
  );
  return openAir(228, { back: 366, middle: 418, front: 488 });
}

const tentOf = (white: string, colour: string, x: number, base: number) =>
  ink(path`M${x - 46} ${base}v-42M${x + 46} ${base}v-42`, 3.4) +
  shape(path`M${x - 58} ${base - 38}L${x - 30} ${base - 66}H${x + 30}L${x + 58} ${base - 38}Z`, white, 2.2) +
  shape(path`M${x - 58} ${base - 40}h116v10h-116Z`, colour, 1.8);

const BALLS = ["baseball", "soccer", "glove", "homerun"];
const anyView = oneOf([onTheField, amongTheCrowd, track]);

/** A game: on the field, among the crowd, on the running track; a ball game is not run on a track. */
export const drawStadium: DrawScene = (sketch) => {
  if (!BALLS.some((id) => sketch.mentions.has(id))) return anyView(sketch);
  return sketch.random.chance(0.5) ? onTheField(sketch) : amongTheCrowd(sketch);
};
