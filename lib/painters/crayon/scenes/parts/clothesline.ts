import { BRIGHT, mixColours } from "@/lib/painters/crayon/paper/colour";
import { ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";

/** Washing on a line between two poles at x = from and x = to that stand on y = base. */
export function drawClothesline(
  { random, light }: Pick<Sketch, "random" | "light">,
  from: number,
  to: number,
  base: number,
): string {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const top = base - 96;
  const posts = path`M${left} ${base}V${top - 8}M${right} ${base}V${top - 8}`;
  const sag = (x: number) => top + Math.sin(((x - left) / (right - left)) * Math.PI) * 13;
  let clothes = "";
  for (let x = left + 16; x < right - 40; x += random.range(42, 56)) {
    const y = sag(x + 16);
    const colour = light.shade(mixColours(random.pick(BRIGHT), "#ffffff", 0.35));
    const swing = light.windy ? 12 : 0;
    clothes += random.chance(0.5)
      ? shape(path`M${x} ${y}h32l12 14l-8 7l-6 -5l${swing} 34h-28l${-swing} -34l-6 5l-8 -7Z`, colour, 2)
      : shape(path`M${x} ${y}h34l${swing} 48h-34Z`, random.chance(0.5) ? light.shade("#fffaf0") : colour, 2);
  }
  return (
    ink(posts, 5.4) +
    line(posts, light.shade("#a8734a"), 2.6) +
    ink(path`M${left} ${top}Q${(left + right) / 2} ${top + 26} ${right} ${top}`, 1.6) +
    clothes +
    shape(rect(left - 3, base - 4, 6, 5) + rect(right - 3, base - 4, 6, 5), light.shade("#bdb6a8"), 1.4)
  );
}
