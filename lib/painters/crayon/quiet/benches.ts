/** A bench under a great tree, with two on it and with nobody. */
import { mixColours } from "../paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Look } from "../people/look";
import { weatherOn } from "../scenes/parts/weather-on-glass";
import type { Company, DrawQuiet } from "./draw-quiet";
import { drawFromBehind } from "./from-behind";
import { dim } from "./indoors";
import { drawOpen, muted } from "./open-air";

/** A large tree whose crown leaves the paper: the season is seen in what hangs and lies. */
function drawGreatTree({ random, light }: Sketch, x: number): string {
  const wood = light.shade("#8d6a50");
  const body = shape(
    path`M${x - 36} 404Q${x - 16} 320 ${x - 22} 196L${x - 84} 92L${x - 62} 84L${x - 8} 152L${x + 4} 40H${x + 26}L${x + 20} 158L${x + 82} 78L${x + 100} 92L${x + 26} 204Q${x + 18} 320 ${x + 40} 404Z`,
    wood,
    2.8,
  );
  const bark = line(
    path`M${x - 8} 380Q${x + 4} 300 ${x - 4} 220M${x + 12} 360Q${x + 16} 290 ${x + 8} 236`,
    mixColours(wood, "#3a2c26", 0.35),
    2.6,
    0.6,
  );
  if (light.winter || light.white) {
    const twigs = path`M${x - 74} 92L${x - 118} 40M${x - 70} 90L${x - 62} 18M${x + 90} 86L${x + 134} 34M${x + 92} 84L${x + 84} 14M${x - 52} 104L${x - 128} 96M${x + 64} 106L${x + 146} 98M${x + 14} 44L${x + 40} -6M${x + 14} 44L${x - 20} -6`;
    const snow = light.white
      ? line(
          path`M${x - 78} 84L${x - 52} 96M${x + 66} 90L${x + 92} 80M${x - 122} 92L${x - 74} 95M${x + 78} 95L${x + 140} 93`,
          "#ffffff",
          6,
        )
      : "";
    return ink(twigs, 7) + line(twigs, wood, 3.6) + body + bark + snow;
  }
  const crown = light.autumn ? ["#d9923f", "#c9762f"] : light.spring ? ["#f3c3d2", "#e59fb8"] : ["#7fa876", "#5f8a5c"];
  const [leaf = "", stroke = ""] = crown.map((colour) => light.shade(colour));
  // A crown that hangs in scallops, its top beyond the paper.
  const scallops = [
    [-196, 40],
    [-150, 96],
    [-96, 122],
    [-34, 112],
    [30, 128],
    [92, 112],
    [146, 92],
    [190, 36],
  ] as const;
  const mass = `${scallops.reduce((d, [cx, cy], i) => {
    const before = scallops[i - 1];
    if (!before) return path`M${x + cx} -10L${x + cx} ${cy}`;
    const r = Math.hypot(cx - before[0], cy - before[1]) * 0.56;
    return d + path`A${r} ${r} 0 0 0 ${x + cx} ${cy}`;
  }, "")}${path`L${x + 190} -10Z`}`;
  const strokes = Array.from({ length: 30 }, () => {
    const [cx, cy] = [x + random.range(-170, 170), random.range(6, 96)];
    return path`M${cx - 10} ${cy}q8 -10 20 -2`;
  }).join("");
  return body + bark + shape(mass, leaf, 2.8) + line(strokes, stroke, 3.4, 0.85);
}

/** Leaves or petals that lie, or are about to. */
function fallen({ random, light }: Sketch): string {
  if (light.winter || light.white || !(light.autumn || light.spring)) return "";
  const colour = light.autumn ? "#c9762f" : "#f3c3d2";
  const lies = Array.from({ length: 16 }, () => ellipse(random.range(40, 472), random.range(424, 502), 5.4, 2.8)).join(
    "",
  );
  const falls = Array.from({ length: 5 }, () => ellipse(random.range(60, 452), random.range(170, 340), 4.6, 3)).join(
    "",
  );
  return shape(lies + falls, light.shade(colour), 1.2);
}

/** Backrest and legs of a bench seen from behind; whoever sits is drawn before it. */
function benchBack(sketch: Sketch, x: number, w: number): string {
  const wood = dim(sketch, "#9c7a5e");
  const slat = (y: number) => shape(rect(x, y, w, 15), wood, 2.5);
  const iron = dim(sketch, "#565b66");
  const snow = sketch.light.white ? patch(path`M${x} 353q${w / 4} -9 ${w / 2} 0t${w / 2} 0v5h${-w}Z`, "#ffffff") : "";
  return (
    patch(ellipse(x + w / 2, 452, w * 0.56, 13), "#3a3f55", 0.2) +
    shape(rect(x + 20, 346, 10, 104) + rect(x + w - 30, 346, 10, 104), iron, 2.2) +
    slat(354) +
    slat(376) +
    shape(rect(x - 6, 408, w + 12, 13), wood, 2.5) +
    snow
  );
}

/** Two who sit side by side on a bench, seen from behind, under a great tree. */
export const drawBench: DrawQuiet = (bright, { me, other }: Company) => {
  const sketch = muted(bright);
  const low = (look: Look) => (1.04 - Math.min(1.04, look.scale)) * 96;
  return (
    drawOpen(sketch, 348) +
    drawGreatTree(sketch, 392) +
    fallen(sketch) +
    drawFromBehind(me, { x: 180, y: 276 + low(me), r: 31, tilt: 10, foot: 416 }) +
    drawFromBehind(other, { x: 248, y: 276 + low(other), r: 31, tilt: -5, foot: 416 }) +
    benchBack(sketch, 92, 246) +
    weatherOn(sketch, 0, 0, 512, 512)
  );
};

/** A bench nobody sits on. */
export const drawSeat: DrawQuiet = (bright) => {
  const sketch = muted(bright);
  const scarf = dim(sketch, sketch.random.pick(["#a3806c", "#7f8fa8", "#9a7f93"]));
  return (
    drawOpen(sketch, 348) +
    drawGreatTree(sketch, 392) +
    fallen(sketch) +
    benchBack(sketch, 92, 246) +
    // Somebody's scarf, left over the back.
    shape("M256 350Q268 338 286 348L282 372Q288 398 280 428L260 426Q268 392 262 372Z", scarf, 2.4) +
    line("M262 428l-3 11M270 429v11M278 429l3 11", scarf, 3.2) +
    line("M262 362q10 5 20 2M266 410q8 4 15 2M265 418q8 4 15 2", mixColours(scarf, "#fff6e8", 0.5), 3, 0.8) +
    weatherOn(sketch, 0, 0, 512, 512)
  );
};
