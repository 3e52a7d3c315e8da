import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import type { Random } from "@/lib/painters/crayon/paper/random";
import { ellipse, ink, line, patch, path, shape } from "@/lib/painters/crayon/paper/shapes";

export type Doing = "stand" | "walk" | "run" | "wave" | "sit";

/** Somebody small and far away without a face: life in the background that nobody takes for a person of the diary. */
export function drawPasserBy(random: Random, x: number, base: number, height: number, doing: Doing = "walk"): string {
  const k = height / 40;
  const top = random.pick(BRIGHT);
  const skirt = random.chance(0.4);
  const hair = random.pick(["#4a372c", "#5f4636", "#33302f"]);
  const step = doing === "run" ? 7 : doing === "walk" ? 4 : 2;
  const hip = base - 14 * k;
  const legs =
    doing === "sit"
      ? path`M${x - 2 * k} ${hip}l${8 * k} ${2 * k}v${8 * k}M${x + 2 * k} ${hip}l${9 * k} ${3 * k}v${8 * k}`
      : path`M${x - 2 * k} ${hip}L${x - step * k} ${base}M${x + 2 * k} ${hip}L${x + step * k} ${base}`;
  const arms =
    doing === "wave"
      ? path`M${x - 5 * k} ${base - 24 * k}l${-6 * k} ${-9 * k}M${x + 5 * k} ${base - 24 * k}l${6 * k} ${6 * k}`
      : path`M${x - 5 * k} ${base - 24 * k}l${-(3 + step / 2) * k} ${8 * k}M${x + 5 * k} ${base - 24 * k}l${(3 + step / 2) * k} ${7 * k}`;
  const body = skirt
    ? path`M${x - 3 * k} ${base - 27 * k}h${6 * k}l${5 * k} ${15 * k}h${-16 * k}Z`
    : path`M${x - 5 * k} ${base - 27 * k}h${10 * k}l${1 * k} ${14 * k}h${-12 * k}Z`;
  return (
    ink(legs, 3.4 * k) +
    line(legs, "#5c6a94", 2.2 * k) +
    line(arms, "#f4c9a4", 2.6 * k) +
    shape(body, top, 1.6) +
    shape(ellipse(x, base - 33 * k, 5.6 * k, 5.6 * k), "#fbd9b8", 1.5) +
    patch(
      path`M${x - 6 * k} ${base - 33 * k}a${6 * k} ${6 * k} 0 0 1 ${12 * k} 0q${-6 * k} ${-5 * k} ${-12 * k} 0Z`,
      hair,
    )
  );
}

/** Rows of heads in stands or seats, the far ones smaller; `rows` of them from y = top, `step` apart. */
export function drawCrowd(
  random: Random,
  top: number,
  rows: number,
  step: number,
  shade: (colour: string) => string,
): string {
  const heads: Record<string, string> = {};
  for (let row = 0; row < rows; row++)
    for (let x = (row % 2) * 10 - 4; x < 520; x += 20) {
      const colour = random.pick([...BRIGHT, "#fff3df"]);
      heads[colour] =
        (heads[colour] ?? "") + ellipse(x + random.range(-3, 3), top + row * step + random.range(-2, 2), 6.6, 6.6);
    }
  return Object.entries(heads)
    .map(([colour, d]) => shape(d, shade(colour), 1.2))
    .join("");
}
