import type { SavedLook } from "@/lib/painters/looks";
import { lookFromSaved } from "./looks-of";
import { PLAIN_CLOTHES } from "./outfit";
import { drawPerson } from "./person";

/**
 * One person in their favourite clothes as flat SVG, 120 wide and 160 high, for a preview in the browser.
 * Pure and small: no art, no crayon.
 */
export function drawPortrait(saved: SavedLook): string {
  const look = lookFromSaved(saved);
  const dress = look.outfit === "dress";
  const { svg } = drawPerson({
    who: "me",
    look: { ...look, scale: saved.age === "child" ? 0.86 : saved.age === "teen" ? 0.96 : 1 },
    clothes: {
      ...PLAIN_CLOTHES,
      outfit: look.outfit,
      colour: look.colour,
      second: look.second,
      print: look.print,
      skirted: dress,
      legs: dress ? "bare" : "long",
    },
    face: "happy",
    x: 60,
    y: 150,
    height: 132,
    pose: "wave",
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 160" width="120" height="160">${svg}</svg>`;
}
