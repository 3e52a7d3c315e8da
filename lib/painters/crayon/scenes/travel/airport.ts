import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawCloud } from "@/lib/painters/crayon/things/clouds";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawHills } from "../parts/hills";
import { drawPasserBy } from "../parts/passers-by";
import { byLamplight, drawClock, drawRoom, TABLE_DEPTH } from "../parts/room";
import { mirror, mirrored, rub } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawSeatBack } from "../parts/vehicle";
import { drawPane } from "../parts/window";

/** The airfield: terminal with a tower, runway, a plane taking off. */
function airfield(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  drawSky(sketch, 330, 200);
  drawHills(sketch, { foot: 332, height: 50, layers: 2 });
  const towerLeft = random.chance(0.5);
  backdrop.push(
    rub(random, rect(-4, 330, 520, 64), light.grass, { angle: -20 }),
    rub(
      random,
      rect(-4, 386, 520, 140),
      light.white ? [light.shade("#eef3f8"), light.shade("#cfdceb")] : [light.shade("#c3c3c3"), light.shade("#a6a6a6")],
      { angle: 3 },
    ),
    patch([20, 132, 244, 356, 468].map((x) => rect(x, 440, 58, 9)).join(""), "#fdf6d8"),
  );
  let lamps = "";
  for (let x = 10; x < 512; x += 42) lamps += ellipse(x, 392, 4, 4);
  if (light.lampsOn) backdrop.push(patch(lamps, "#8fe0f0"));
  stand(
    sketch,
    330,
    mirrored(terminal(light.shade("#dfe6ee"), light.lampsOn ? "#ffe27a" : light.shade("#8fc7ea")), !towerLeft),
  );
  if (!mentions.has("plane"))
    stand(sketch, 1, drawArt("✈️", { x: towerLeft ? 330 : 180, base: 236, size: 180, flip: !towerLeft }));
  return openAir(330, { back: 380, middle: 424, road: 440 });
}

const terminal = (wall: string, pane: string) =>
  shape("M40 350V250h20v100ZM26 250l8 -34h32l8 34Z", wall) +
  shape("M34 242l4 -20h24l4 20Z", pane, 2) +
  shape("M92 350V292Q170 262 300 292V350Z", wall) +
  shape("M104 344V308H288V344Z", pane, 1.8) +
  line("M110 318H284M150 284V350M200 278V350M250 282V350", "#8fb4cc", 4);

/** The hall: glass up to the roof, planes at their gates, a board of coloured lines, benches. */
function hall(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop, mentions } = sketch;
  drawRoom(sketch, ["#eef2f5", "#d3dde5"], ["#dfe3e6", "#bfc7cd"], 330);
  backdrop.push(drawPane(sketch, -8, 30, 528, 256, "sky", "#b9c2cc"));
  backdrop.push(patch(rect(0, 232, 512, 52), light.white ? "#eef3f8" : light.shade("#c3c3c3"), 0.9));
  const at = mirror(random.chance(0.5));
  if (!mentions.has("plane")) backdrop.push(parkedPlane(sketch, at(300), 262, at(0) > 256));
  let bars = "M-6 30H518M-6 120H518";
  for (let x = 84; x < 512; x += 86) bars += path`M${x} 30V286`;
  backdrop.push(ink(bars, 5), line(bars, "#dfe4ea", 2.4));
  backdrop.push(board(at(110)), drawClock(at(420), 66, 25));
  const seat = light.shade("#5f7fae");
  for (const x of [60, 118, 176])
    stand(sketch, 344, shape(path`M${at(x) - 24} 352v-42q2 -8 24 -8t24 8v42Z`, seat, 2.4));
  stand(sketch, 345, ink(path`M${at(36)} 352H${at(200)}M${at(48)} 352v18M${at(188)} 352v18`, 4));
  stand(
    sketch,
    346,
    drawPasserBy(random, at(420), 366, 62, "walk") + drawArt("🧳", { x: at(452), base: 368, size: 30 }),
  );
  standSeason(sketch, at(490), 388);
  hangSeason(sketch);
  return indoors(330, { back: 378, middle: 414 });
}

/** Flights as bars of colour: gone, boarding, late. */
function board(x: number): string {
  let rows = "";
  for (let i = 0; i < 4; i++) rows += path`M${x - 66} ${66 + i * 17}h36M${x - 20} ${66 + i * 17}h50`;
  return (
    shape(rect(x - 80, 50, 160, 78), "#3b4460", 3) +
    line(rows, "#ffe27a", 4.4) +
    patch([0, 1, 2, 3].map((i) => ellipse(x + 56, 66 + i * 17, 5, 5)).join(""), "#8fe0a8")
  );
}

function parkedPlane({ light }: Sketch, x: number, base: number, flip: boolean): string {
  const svg =
    shape(
      path`M${-120} -34q0 -26 34 -28h150q48 4 66 34q-30 14 -66 14h-150q-34 0 -34 -20Z`,
      light.shade("#ffffff"),
      2.6,
    ) +
    shape("M-112 -54L-136 -104h30l34 44Z", light.shade("#5a9fd8"), 2.4) +
    shape("M-10 -30l-50 34h32l62 -30Z", light.shade("#dfe6ee"), 2.2) +
    patch([-60, -36, -12, 12, 36].map((dx) => ellipse(dx, -44, 5, 6)).join(""), "#7fb4dc") +
    shape("M84 -56q26 4 34 18h-36Z", "#7fb4dc", 1.8) +
    line("M-118 -36H120", light.shade("#ef6f5e"), 4) +
    ink("M-40 -14v12M60 -14v12", 4);
  return `<g transform="translate(${x} ${base}) scale(${flip ? -1 : 1} 1)">${svg}</g>`;
}

/** In the air: round windows over a sea of clouds, the wing, seats in rows. */
function inTheAir(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#f1f0ec", "#dbd8cf"], ["#8c9bb2", "#74849c"], 340);
  const glass = light.heaven[1][0];
  for (const [i, x] of [76, 196, 316, 436].entries()) {
    const oval = path`M${x - 40} 150q0 -62 40 -62t40 62v14q0 62 -40 62t-40 -62Z`;
    backdrop.push(
      patch(oval, glass),
      `<svg x="${x - 34}" y="96" width="68" height="124" viewBox="0 0 68 124">${rub(random, rect(-4, -4, 80, 134), ["none", light.heaven[1][1]], { angle: -35, opacity: 0.5 })}${drawCloud(24 + (i % 2) * 20, 96, 0.7, light.night ? "#6a7595" : "#ffffff")}${drawCloud(52 - (i % 2) * 24, 50, 0.5, light.night ? "#6a7595" : "#ffffff")}${i === 1 ? shape("M-6 112L74 78v12L10 124Z", light.shade("#dfe6ee"), 2.2) : ""}</svg>`,
      ink(oval, 15),
      line(oval, light.shade("#fdfcf8"), 11),
    );
  }
  backdrop.push(
    shape("M-6 -6H518V34Q256 66 -6 34Z", light.shade("#e3e0d6"), 2.6),
    line("M40 40q20 4 40 6M220 50h70M420 46q20 -2 40 -6", "#8c9bb2", 4),
    shape([120, 256, 392].map((x) => ellipse(x, 22, 12, 7)).join(""), light.lampsOn ? "#ffe680" : "#fffbe0", 1.8),
  );
  const seat = light.shade(random.pick(["#5f7fae", "#b3604f", "#5f9a8a"]));
  for (const x of [84, 256, 428])
    stand(
      sketch,
      344,
      drawSeatBack(x, 250, 480, 150, seat) + shape(rect(x - 40, 262, 80, 40), light.shade("#fffdf8"), 2),
    );
  stand(
    sketch,
    TABLE_DEPTH,
    shape(rect(30, 438, 128, 14) + rect(192, 438, 128, 14) + rect(354, 438, 128, 14), light.shade("#e6e3da"), 2.6) +
      [94, 256, 418].map((x) => shape(path`M${x - 74} 520V468q2 -14 24 -14h100q22 0 24 14v52Z`, seat, 2.8)).join(""),
  );
  return indoors(340, { seating: "seats", surface: { x0: 40, x1: 472, y: 440 } });
}

/** A flight: the airfield, the hall, in the air. */
export const drawAirport = oneOf([airfield, hall, inTheAir]);
