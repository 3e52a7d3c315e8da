import { extentsOf } from "../paper/extent";
import { line, overlaps, path } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import type { DrawnPerson } from "../people/drawn-person";
import { oneHeart } from "./marks";

/** Puts the sign of the writer's mood over their head, unless it would cover somebody's face. */
export function placeMoodMark(sketch: Sketch, writer: Pick<DrawnPerson, "head">, depth: number): void {
  const svg = moodMark(sketch, writer);
  const boxes = extentsOf(svg);
  const faces = sketch.placed.filter((other) => other.part === "face" && other.depth < depth);
  if (svg === "" || faces.some((face) => boxes.some((box) => overlaps(box, face.box)))) return;
  stand(sketch, depth, svg);
  for (const box of boxes) remember(sketch, { what: "mood", part: "mark", box, depth });
}

/** Steam, a heart, tired lines. Empty for other moods. */
function moodMark({ plan, light }: Sketch, { head }: Pick<DrawnPerson, "head">): string {
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
