import { line, path } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { DrawnPerson } from "../people/person";
import { oneHeart } from "./marks";

/** A sign over the writer's head: steam, a heart, tired lines. Empty for other moods. */
export function moodMark({ plan, light }: Sketch, { head }: Pick<DrawnPerson, "head">): string {
  const x = (head.x0 + head.x1) / 2;
  const top = head.y0;
  switch (plan.mood) {
    case "angry":
      return line(path`M${x - 26} ${top - 8}q8 -18 16 0q8 -18 16 0q8 -18 16 0`, "#e8453c", 4.4);
    case "love":
      return oneHeart(head.x1 + 8, top + 2, 1.7) + oneHeart(head.x1 + 24, top - 16, 1.1);
    case "tired":
      return light.raining
        ? ""
        : line(path`M${head.x1 + 4} ${top + 6}q10 -10 4 -20M${head.x1 + 18} ${top + 12}q12 -10 4 -24`, "#7f8fa6", 3.4);
    case "scared":
      return line(path`M${x - 22} ${top - 6}l-6 -12M${x} ${top - 10}v-13M${x + 22} ${top - 6}l6 -12`, "#7f8fa6", 3.4);
    default:
      return "";
  }
}
