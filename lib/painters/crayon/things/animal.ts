import { ellipse, ink, path, shape } from "../paper/shapes";
import { type ArtPlace, artOf, artSize, drawArt } from "./art";

/** Animals the emoji set draws as a face only, and the colour of the body they get. */
const FACE_ONLY: Record<string, string> = {
  "🦁": "#f2b24a",
  "🐻": "#b8794a",
  "🐼": "#ffffff",
  "🐸": "#7cc25a",
  "🐰": "#f4f0ea",
  "🐨": "#a9b0b8",
  "🐮": "#ffffff",
  "🐷": "#f7b3b3",
  "🐺": "#9aa1a8",
  "🦊": "#f08a3c",
  "🐭": "#c9c4bd",
  "🐹": "#f0c48a",
  "🐯": "#f5a83c",
  "🦝": "#9a9a9a",
  "🐲": "#6cb86a",
  "🦄": "#fbeffb",
  "🐔": "#fffaf0",
};

const bodyColour = (key: string) => {
  const bare = key.replaceAll("\uFE0F", "");
  return Object.hasOwn(FACE_ONLY, bare) ? FACE_ONLY[bare] : undefined;
};

/** Width and height of an animal as drawAnimal draws it. */
export function animalSize(key: string, size: number): { w: number; h: number } {
  if (!artOf(key)) return { w: 0, h: 0 };
  return bodyColour(key) ? { w: size * 0.8, h: size } : artSize(key, size);
}

/** An animal; one that is only a face gets a sitting body, or it would look beheaded. */
export function drawAnimal(key: string, place: ArtPlace): string {
  const colour = bodyColour(key);
  if (!colour || !artOf(key)) return drawArt(key, place);
  const { x, base, size, flip } = place;
  const k = size / 100;
  const side = flip ? -1 : 1;
  return (
    ink(path`M${x + side * 26 * k} ${base - 18 * k}q${side * 20 * k} ${-4 * k} ${side * 16 * k} ${-22 * k}`, 3.4) +
    shape(
      path`M${x - 20 * k} ${base - 4 * k}Q${x - 34 * k} ${base - 44 * k} ${x} ${base - 50 * k}Q${x + 34 * k} ${base - 44 * k} ${x + 20 * k} ${base - 4 * k}Z`,
      colour,
    ) +
    shape(ellipse(x - 17 * k, base - 6 * k, 12 * k, 7 * k), colour, 2.4) +
    shape(ellipse(x + 17 * k, base - 6 * k, 12 * k, 7 * k), colour, 2.4) +
    drawArt(key, { x, base: base - 36 * k, size: size * 0.66, flip })
  );
}
