import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { isHushed } from "@/lib/painters/crayon/paper/light";
import { ellipse, ink, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import { drawLanterns } from "./hanok";
import { drawBunting } from "./room";

const FEASTS = {
  funeral: ["funeral"],
  birthday: ["birthday", "firstbirthday"],
  christmas: ["christmas", "xmastree", "santa"],
  halloween: ["halloween", "witch"],
  seollal: ["seollal"],
  chuseok: ["chuseok", "daeboreum"],
  lanterns: ["buddhasday", "lantern"],
  fireworks: ["newyear", "independence"],
  party: ["anniversary", "graduation", "entrance", "childrensday", "sportsday", "parentsday", "teachersday"],
  valentine: ["valentine"],
} as const satisfies Record<string, readonly string[]>;

/** A day that dresses a place; `party` is any day of flags. */
export type Feast = keyof typeof FEASTS;

/** The feast a diary tells of, if any; mourning before all others, and nothing but mourning where nobody may smile. */
export function feastOf({ mentions, plan }: Sketch): Feast | null {
  if (isHushed(plan)) return FEASTS.funeral.some((id) => mentions.has(id)) ? "funeral" : null;
  for (const [feast, ids] of Object.entries(FEASTS)) if (ids.some((id) => mentions.has(id))) return feast as Feast;
  return null;
}

/** What a feast puts into the open sky: flags, lanterns, lamps on a line, fireworks, balloons. */
export function hangOutdoors(sketch: Sketch): void {
  const { backdrop, light } = sketch;
  switch (feastOf(sketch)) {
    case "birthday":
      backdrop.push(drawBunting(), balloons());
      return;
    case "party":
      backdrop.push(drawBunting());
      return;
    case "christmas":
      backdrop.push(bulbs(light.lampsOn));
      return;
    case "lanterns":
    case "seollal":
      backdrop.push(drawLanterns(sketch, -10, 522, 34, 9));
      return;
    case "fireworks":
      backdrop.push(light.night ? fireworks(sketch) : drawBunting());
      return;
    case "valentine":
      backdrop.push(hearts());
      return;
    default:
  }
}

/** Paper hearts on a line under the ceiling or between trees. */
export function hearts(): string {
  let svg = ink("M-4 12Q128 60 256 14Q384 60 516 12", 1.6);
  for (let i = 0; i < 9; i++) {
    const [x, y] = [30 + i * 56, 20 + 22 * Math.abs(Math.sin(((i + 0.5) / 9) * 2 * Math.PI))];
    svg += shape(
      path`M${x} ${y + 24}q-20 -14 -12 -24q8 -6 12 4q4 -10 12 -4q8 10 -12 24Z`,
      i % 2 ? "#f29bb4" : "#ef6f5e",
      1.8,
    );
  }
  return svg;
}

function bulbs(lit: boolean): string {
  let svg = ink("M-4 16Q128 70 256 18Q384 70 516 16", 1.8);
  for (let i = 0; i < 13; i++) {
    const share = (i + 0.5) / 13;
    const [x, y] = [share * 512, 22 + 26 * Math.abs(Math.sin(share * 2 * Math.PI))];
    const colour = BRIGHT[i % BRIGHT.length] ?? BRIGHT[0];
    if (lit) svg += `<path d="${ellipse(x, y + 8, 16, 16)}" fill="${colour}" fill-opacity=".35"/>`;
    svg += shape(ellipse(x, y + 8, 6, 8), colour, 1.6);
  }
  return svg;
}

function fireworks({ random }: Sketch): string {
  let svg = "";
  for (const [x, y] of [
    [110, 96],
    [256, 64],
    [404, 104],
  ] as const) {
    const r = random.range(42, 60);
    let rays = "";
    let sparks = "";
    for (let i = 0; i < 14; i++) {
      const angle = (i / 14) * 2 * Math.PI + random.range(0, 0.2);
      rays += path`M${x + Math.cos(angle) * 12} ${y + Math.sin(angle) * 12}L${x + Math.cos(angle) * r} ${y + Math.sin(angle) * r}`;
      sparks += ellipse(x + Math.cos(angle) * (r + 10), y + Math.sin(angle) * (r + 10), 3, 3);
    }
    const colour = random.pick(["#ffe27a", "#ff9ec0", "#8fe0f0", "#b8f09a", "#ffb07a"]);
    svg += `${line(rays, colour, 3.6)}<path d="${sparks}" fill="#fff6cf"/>`;
  }
  return svg;
}

const balloons = () =>
  [36, 66, 448, 480]
    .map(
      (x, i) =>
        line(path`M${x} ${110 + (i % 2) * 20}q7 30 -3 70`, "#6d6257", 1.6) +
        shape(ellipse(x, 92 + (i % 2) * 20, 17, 21), BRIGHT[i % BRIGHT.length] ?? BRIGHT[0], 2),
    )
    .join("");
