import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawPicture } from "../parts/furniture";
import { byLamplight, drawLamp, drawRoom, drawShelf, patternWall } from "../parts/room";
import { mirror } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawPane } from "../parts/window";

function mirrorWithBulbs({ light }: Sketch, x: number, y: number, w: number, h: number): string {
  let bulbs = "";
  for (let i = 0; i <= 4; i++)
    bulbs += ellipse(x - w / 2, y + (i * h) / 4, 6, 6) + ellipse(x + w / 2, y + (i * h) / 4, 6, 6);
  return (
    shape(
      path`M${x - w / 2} ${y + h}V${y + 30}Q${x} ${y - 34} ${x + w / 2} ${y + 30}V${y + h}Z`,
      light.shade("#dff1f8"),
      4,
    ) +
    line(
      path`M${x - w * 0.3} ${y + h * 0.5}L${x} ${y + h * 0.16}M${x - w * 0.18} ${y + h * 0.66}L${x + w * 0.2} ${y + h * 0.22}`,
      "#ffffff",
      5,
    ) +
    shape(bulbs, light.lampsOn ? "#ffe680" : "#fffbe0", 1.8)
  );
}

const chair = (x: number, base: number, colour: string) =>
  ink(path`M${x} ${base}v-26M${x - 26} ${base}h52`, 6) +
  shape(path`M${x - 34} ${base - 26}h68v-18h-68Z`, colour, 2.4) +
  shape(path`M${x - 28} ${base - 42}v-56q28 -16 56 0v56Z`, colour, 2.4) +
  ink(path`M${x - 38} ${base - 52}v-14h12M${x + 38} ${base - 52}v-14h-12`, 4);

const bottles = (x: number, y: number) =>
  drawShelf(x, y, 116) +
  ["🧴", "🧼", "🧴", "💄"].map((art, i) => drawArt(art, { x: x + 18 + i * 28, base: y, size: 30 })).join("");

/** Two mirrors with bulbs, a chair before each. */
function twoMirrors(sketch: Sketch): Stage {
  const { light, backdrop, random } = sketch;
  const colour = light.shade(random.pick(["#ef8f8a", "#8fb7d8", "#9cc98a"]));
  for (const x of [128, 384]) {
    backdrop.push(
      mirrorWithBulbs(sketch, x, 62, 130, 150),
      shape(rect(x - 84, 224, 168, 12), light.shade("#f4ead8"), 2.2),
      drawArt("🧴", { x: x - 58, base: 225, size: 32 }),
      drawArt("✂️", { x: x + 56, base: 225, size: 26 }),
    );
    stand(sketch, 350, chair(x, 378, colour));
  }
  backdrop.push(bottles(198, 96));
  return indoors(340);
}

/** By the shop window: the street outside, a hood to dry under, magazines. */
function byTheWindow(sketch: Sketch): Stage {
  const { light, backdrop, random } = sketch;
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawPane(sketch, Math.min(at(24), at(284)), 46, 260, 210, "alley"),
    mirrorWithBulbs(sketch, at(400), 66, 130, 150),
    shape(rect(at(400) - 84, 228, 168, 12), light.shade("#f4ead8"), 2.2),
  );
  stand(sketch, 348, hood(at(110), 376, light.shade("#f29bb4")) + chair(at(400), 378, light.shade("#8fb7d8")));
  stand(sketch, 346, drawArt("🪴", { x: at(250), base: 376, size: 84 }));
  return indoors(340, { quietSide: at(0) === 0 ? "left" : "right" });
}

const hood = (x: number, base: number, colour: string) =>
  ink(path`M${x + 50} ${base}V${base - 150}H${x + 10}`, 5) +
  shape(path`M${x - 36} ${base - 118}q0 -56 42 -56t42 56Z`, colour, 2.6) +
  chair(x, base, "#f3e3b8");

/** A barber's: a turning pole, a long mirror, pictures of haircuts. */
function barber(sketch: Sketch): Stage {
  const { light, backdrop, random } = sketch;
  patternWall(sketch, "panels", "#c9a878", 0, 340);
  const at = mirror(random.chance(0.5));
  const left = Math.min(at(40), at(320));
  backdrop.push(
    shape(rect(left, 64, 280, 130), light.shade("#dff1f8"), 5),
    line(path`M${left + 40} 160l60 -74M${left + 90} 170l70 -86M${left + 200} 150l50 -60`, "#ffffff", 6),
    shape(rect(left - 8, 204, 296, 13), light.shade("#c98f5b"), 2.4),
  );
  for (const [i, art] of ["✂️", "🧴", "🪒", "🧼"].entries())
    backdrop.push(drawArt(art, { x: left + 40 + i * 66, base: 205, size: 32 }));
  backdrop.push(drawPicture(sketch, at(420), 100, 0.9), drawPicture(sketch, at(420), 180, 0.7));
  const pole = at(474);
  stand(
    sketch,
    346,
    shape(rect(pole - 16, 214, 32, 104), "#ffffff", 2.6) +
      patch(path`M${pole - 15} 234l30 -14v16l-30 14ZM${pole - 15} 282l30 -14v16l-30 14Z`, "#e8574a") +
      patch(path`M${pole - 15} 258l30 -14v16l-30 14ZM${pole - 15} 306l30 -14v16l-30 14Z`, "#5a9fd8") +
      shape(ellipse(pole, 206, 16, 12) + rect(pole - 20, 318, 40, 12), light.shade("#c9ced6"), 2.4),
  );
  stand(sketch, 350, chair(at(130), 378, light.shade("#b3523f")));
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

/** A hairdresser's: two mirrors, by the shop window, a barber's. */
export const drawSalon: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  const { light, random, backdrop } = sketch;
  drawRoom(
    sketch,
    random.pick([
      ["#fbe9ec", "#f3cbd3"],
      ["#e9f1ea", "#cbdfcb"],
      ["#fbf0dc", "#f0d9aa"],
    ]),
    ["#e0d6cc", "#c4b6a6"],
  );
  const stage = oneOf([twoMirrors, byTheWindow, barber])(sketch);
  if (light.lampsOn) backdrop.push(drawLamp(sketch, 256, 24, light.shade("#f7b84a")));
  hangSeason(sketch);
  standSeason(sketch, random.pick([32, 482]), 388);
  return stage;
};
