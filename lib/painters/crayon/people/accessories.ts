import { mixColours } from "../paper/colour";
import { line, outline, path, shape } from "../paper/shapes";

/** A scarf for cold days, wound below the chin. */
export function scarfOf(colour: string, neck: number): string {
  return (
    `<path d="${path`M-13 ${neck - 3}Q0 ${neck + 5} 13 ${neck - 3}L13 ${neck + 4}Q0 ${neck + 11} -13 ${neck + 4}ZM5 ${neck + 6}l8 -1l1 18l-8 1Z`}" fill="${colour}" ${outline(2)}/>` +
    line(path`M-8 ${neck + 1}v6M0 ${neck + 3}v6M7 ${neck + 14}l6 -.7`, "#fffaf0", 1.8, 0.8)
  );
}

/** A rucksack that looks out on both sides of the back. */
export const backpackBehind = (colour: string, neck: number) =>
  shape(
    path`M-17 ${neck + 8}Q-17 ${neck} -9 ${neck}H9Q17 ${neck} 17 ${neck + 8}V${neck + 28}H-17Z`,
    mixColours(colour, "#4a372c", 0.12),
    2.2,
  );

/** Its straps before the chest. */
export const strapsOf = (colour: string, neck: number) =>
  line(
    path`M-8 ${neck + 1}Q-10 ${neck + 12} -11 ${neck + 22}M8 ${neck + 1}Q10 ${neck + 12} 11 ${neck + 22}`,
    mixColours(colour, "#4a372c", 0.25),
    3.4,
  );
