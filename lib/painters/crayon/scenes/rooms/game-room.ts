import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawPackets } from "../parts/furniture";
import { byLamplight, drawCounter, drawLamp, drawRoom, drawTable, patternWall } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawWindow } from "../parts/window";

const WORLDS = ["🐉", "🚀", "🏎️", "🤖", "🦖", "⚽", "🐼", "🏰"] as const;

function gameScreen({ random }: Sketch, x: number, y: number, w: number): string {
  const h = w * 0.62;
  return (
    shape(rect(x - w / 2, y, w, h), "#2d2a38", 3) +
    patch(rect(x - w / 2 + 5, y + 5, w - 10, h - 10), random.pick(["#7cc4e8", "#a9d98a", "#c9a5ec", "#f7b87a"])) +
    drawArt(random.pick(WORLDS), { x, base: y + h - 8, size: h * 0.7 }) +
    line(path`M${x - w / 2 + 10} ${y + 12}h${w * 0.3}`, "#e8574a", 4) +
    ink(path`M${x} ${y + h}v10M${x - 14} ${y + h + 10}h28`, 4)
  );
}

/** Rows of screens in the dark, high chairs, strips of light. */
function rowsOfScreens(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  backdrop.push(
    rub(random, rect(-4, -4, 520, 350), ["#67648c", "#535078"], { angle: 90 }),
    rub(random, rect(-4, 336, 520, 190), ["#77728e", "#625d7a"], { angle: 6 }),
    line("M0 18H512", "#8fe0f0", 6),
    line("M0 30H512", "#ff8fc0", 4),
  );
  for (const [y, w, count] of [
    [54, 84, 5],
    [150, 112, 4],
  ] as const) {
    for (let i = 0; i < count; i++) backdrop.push(gameScreen(sketch, ((i + 0.5) * 512) / count, y, w));
    backdrop.push(shape(rect(-6, y + w * 0.62 + 10, 524, 12), "#6d6a86", 2.4));
  }
  for (const x of [64, 192, 320, 448])
    stand(
      sketch,
      340,
      shape(
        path`M${x - 32} 350v-92q4 -22 32 -22t32 22v92Z`,
        light.shade(random.pick(["#e8574a", "#3f8fc4", "#6cb86a"])),
        2.6,
      ) + line(path`M${x - 14} 264v80M${x + 14} 264v80`, "#2d2a38", 4, 0.7),
    );
  drawCounter(sketch, 40, 472, 410, ["#8f8bb0", "#76729a"], "#565280");
  return indoors(336, { seating: "table", surface: { x0: 60, x1: 452, y: 413 } });
}

/** An arcade: cabinets in bright colours, a glass box of soft toys with a claw. */
function arcade(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  backdrop.push(
    rub(random, rect(-4, -4, 520, 350), ["#8a6fae", "#715896"], { angle: 90 }),
    rub(random, rect(-4, 336, 520, 190), ["#9a8cae", "#827498"], { angle: 6 }),
  );
  patternWall(sketch, "dots", "#ffe27a", 10, 330);
  const at = mirror(random.chance(0.5));
  const x = at(118);
  backdrop.push(line("M0 22Q128 46 256 22T512 22", "#ffe27a", 5));
  stand(
    sketch,
    346,
    shape(rect(x - 82, 62, 164, 300), "#f29bb4", 3) +
      shape(rect(x - 66, 92, 132, 150), "#dff3fb", 2.8) +
      ink(path`M${x - 66} 106h132M${x + 16} 106v34l-12 14M${x + 16} 140l12 14`, 3.4) +
      ["🧸", "🐰", "🐧", "🧸", "🐥"]
        .map((toy, i) => drawArt(toy, { x: x - 46 + i * 23, base: 240 - (i % 2) * 10, size: 40 }))
        .join("") +
      shape(path`M${x - 88} 258h176v-14h-176Z`, "#f7c24a", 2.4) +
      shape(rect(x - 40, 292, 56, 44), "#7a4a68", 2.4) +
      shape(ellipse(x + 46, 276, 8, 8), "#e8574a", 2),
  );
  for (const [i, cx] of [280, 390, 488].entries()) {
    const colour = BRIGHT[(i * 2 + 1) % BRIGHT.length] ?? BRIGHT[0];
    stand(
      sketch,
      344,
      shape(path`M${at(cx) - 46} 358V150q0 -34 46 -34t46 34v208Z`, colour, 2.8) +
        gameScreen(sketch, at(cx), 150, 72) +
        shape(path`M${at(cx) - 50} 262l10 -34h80l10 34Z`, "#fff3df", 2.4) +
        ink(path`M${at(cx) - 18} 246v-16`, 4) +
        shape(ellipse(at(cx) - 18, 226, 6, 6), "#e8574a", 1.8) +
        shape(ellipse(at(cx) + 8, 246, 6, 5) + ellipse(at(cx) + 26, 246, 6, 5), "#5a9fd8", 1.8),
    );
  }
  return indoors(336, { back: 368, middle: 412 });
}

/** A café of board games: boxes up to the ceiling, dice and pawns on the wall. */
function boardGames(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, backdrop, light } = sketch;
  drawRoom(sketch, ["#fbe9cb", "#f0cf96"], ["#c99a6b", "#a97645"]);
  const at = mirror(random.chance(0.5));
  const left = Math.min(at(14), at(316));
  for (let row = 0; row < 4; row++)
    backdrop.push(
      drawPackets(sketch, left + 8, left + 296, 100 + row * 64, 50),
      shape(rect(left, 100 + row * 64, 302, 9), light.shade("#c98f5b"), 2),
    );
  backdrop.push(
    drawWindow(sketch, at(414) - 62, 70, 124, 116, { view: "alley" }),
    drawArt("🎲", { x: at(380), base: 272, size: 44 }),
    drawArt("🧩", { x: at(446), base: 272, size: 48 }),
  );
  if (light.lampsOn) backdrop.push(drawLamp(sketch, 256, 20, light.shade("#6cb86a")));
  hangSeason(sketch);
  standSeason(sketch, at(474), 386);
  drawTable(sketch, 76, 436, 410);
  return indoors(340, {
    seating: "table",
    surface: { x0: 90, x1: 422, y: 413 },
    quietSide: at(0) === 0 ? "right" : "left",
  });
}

const anyGameRoom = oneOf([rowsOfScreens, arcade, boardGames]);

/** Where one plays: rows of screens, an arcade, a café of board games; the one that is named, if any is. */
export const drawGameRoom: DrawScene = (sketch) => {
  const { mentions } = sketch;
  if (mentions.has("boardcafe") || mentions.has("boardgame")) return boardGames(sketch);
  if (mentions.has("arcade")) return arcade(sketch);
  return mentions.has("gameroom") ? rowsOfScreens(sketch) : anyGameRoom(sketch);
};
