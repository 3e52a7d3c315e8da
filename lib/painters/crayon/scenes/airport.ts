import { line, patch, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawArt } from "../things/art";
import { drawSky } from "../things/sky";

/** An airfield: terminal with a tower, runway, a plane taking off. */
export function drawAirport(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  drawSky(sketch, 330, 220);
  const towerLeft = random.chance(0.5);
  backdrop.push(
    waxArea(random, rect(-4, 330, 520, 64), {
      base: light.grass[0],
      strokes: light.grass[1],
      angle: -20,
      gap: 9,
      width: 5,
      opacity: 0.8,
    }),
    waxArea(random, rect(-4, 386, 520, 140), {
      base: light.night ? "#6a6f86" : "#bdbdbd",
      strokes: light.night ? "#555a72" : "#a2a2a2",
      angle: 3,
      gap: 9,
      width: 5,
      opacity: 0.7,
    }),
    patch([20, 132, 244, 356, 468].map((x) => rect(x, 440, 58, 9)).join(""), "#fdf6d8"),
  );
  stand(sketch, 330, terminal(towerLeft, light.shade("#dfe6ee")));
  if (!mentions.has("plane"))
    stand(sketch, 1, drawArt("✈️", { x: towerLeft ? 330 : 180, base: 236, size: 180, flip: !towerLeft }));
  return openAir(330, { back: 380, middle: 424, road: 440 });
}

function terminal(towerLeft: boolean, wall: string): string {
  const svg =
    shape("M40 350V250h20v100ZM26 250l8 -34h32l8 34Z", wall) +
    patch("M36 242l5 -18h18l5 18Z", "#8fc7ea") +
    shape("M92 350V292Q170 262 300 292V350Z", wall) +
    line(path`M110 318H284M150 284V350M200 278V350M250 282V350`, "#8fb4cc", 4);
  return towerLeft ? svg : `<g transform="translate(512 0) scale(-1 1)">${svg}</g>`;
}
