import { mixColours } from "../paper/colour";
import { ellipse, ink, line, patch, path, shape } from "../paper/shapes";
import { costumeOf } from "./costumes";
import { type Frame, gownShape, shirtShape } from "./frame";
import type { Clothes } from "./outfit";
import { printOf } from "./prints";

const hips = ({ hip }: Frame, colour: string) =>
  shape(path`M-13 ${hip}L13 ${hip}L12 ${hip + 9}L1 ${hip + 9}L0 ${hip + 5}L-1 ${hip + 9}L-12 ${hip + 9}Z`, colour, 1.8);

const skirt = ({ hip, sitting }: Frame, colour: string) =>
  shape(
    path`M-12 ${hip - 3}H12L18 ${hip + (sitting ? 6 : 11)}Q0 ${hip + (sitting ? 9 : 16)} -18 ${hip + (sitting ? 6 : 11)}Z`,
    colour,
    2.2,
  );

/** What covers the body between chin and knees; arms and legs come from elsewhere. */
export function torsoOf(clothes: Clothes, frame: Frame): string {
  return (costumeOf(clothes, frame) ?? everyday(clothes, frame)) + (clothes.apron ? apron(frame) : "");
}

function everyday(clothes: Clothes, frame: Frame): string {
  const { neck, hip } = frame;
  const { colour, second, print } = clothes;
  const below = clothes.skirted && clothes.outfit !== "dungarees" ? skirt(frame, second) : hips(frame, second);
  switch (clothes.outfit) {
    case "dress":
      return (
        shape(gownShape(frame, 20, 9), colour) +
        printOf(print === "collar" || print === "pocket" ? "collar" : print, neck, hip + 2) +
        line(path`M-13 ${hip - 7}Q0 ${hip - 4} 13 ${hip - 7}`, mixColours(colour, "#4a372c", 0.35), 2.4)
      );
    case "hoodie":
      return (
        below +
        shape(
          path`M-16 ${neck + 4}Q-14 ${neck - 5} 0 ${neck - 3}Q14 ${neck - 5} 16 ${neck + 4}Q0 ${neck + 12} -16 ${neck + 4}Z`,
          mixColours(colour, "#4a372c", 0.18),
          2,
        ) +
        shape(shirtShape(frame), colour) +
        line(path`M-4 ${neck + 2}v9M4 ${neck + 2}v9`, "#fffaf0", 1.8) +
        shape(path`M-8 ${hip - 9}H8L10 ${hip - 2}H-10Z`, mixColours(colour, "#4a372c", 0.12), 1.4)
      );
    case "dungarees":
      return (
        below +
        shape(shirtShape(frame), colour) +
        printOf("stripes", neck, hip) +
        shape(path`M-9 ${hip - 18}H9V${hip - 8}H13V${hip + 2}H-13V${hip - 8}H-9Z`, second, 2) +
        line(path`M-8 ${hip - 17}L-9 ${neck + 1}M8 ${hip - 17}L9 ${neck + 1}`, second, 3.4) +
        patch(ellipse(-7, hip - 15, 1.7, 1.7) + ellipse(7, hip - 15, 1.7, 1.7), "#ffd24a")
      );
    case "cardigan":
      return (
        below +
        shape(shirtShape(frame), "#fff6e6") +
        shape(path`M-8 ${neck}Q-13 ${neck} -13 ${neck + 6}L-14 ${hip + 2}H-4L-3 ${neck + 10}Z`, colour, 2.2) +
        shape(path`M8 ${neck}Q13 ${neck} 13 ${neck + 6}L14 ${hip + 2}H4L3 ${neck + 10}Z`, colour, 2.2) +
        patch(ellipse(-5.4, hip - 10, 1.3, 1.3) + ellipse(-5.4, hip - 4, 1.3, 1.3), "#fffaf0")
      );
    case "pyjamas":
      return (
        below +
        shape(shirtShape(frame, 14), colour) +
        printOf(print === "star" ? "star" : "dots", neck, hip) +
        shape(path`M0 ${neck + 8}L-8 ${neck + 4}L-6 ${neck}H6L8 ${neck + 4}Z`, mixColours(colour, "#ffffff", 0.5), 1.5)
      );
    case "sport":
      return (
        below +
        shape(shirtShape(frame), colour) +
        line(path`M-9 ${neck + 2}L-11 ${hip}M9 ${neck + 2}L11 ${hip}`, "#fffaf0", 2.6) +
        ink(path`M0 ${neck + 1}V${hip - 8}`, 1.3)
      );
    case "hiking":
      return (
        below +
        shape(shirtShape(frame), "#f3e3c0") +
        shape(path`M-8 ${neck}Q-13 ${neck} -13 ${neck + 6}L-13 ${hip + 1}H-2L-3 ${neck + 6}Z`, colour, 2) +
        shape(path`M8 ${neck}Q13 ${neck} 13 ${neck + 6}L13 ${hip + 1}H2L3 ${neck + 6}Z`, colour, 2) +
        shape(path`M-11 ${hip - 10}h7v6h-7ZM4 ${hip - 10}h7v6h-7Z`, mixColours(colour, "#4a372c", 0.2), 1.3)
      );
    default:
      return below + shape(shirtShape(frame), colour) + printOf(print, neck, hip);
  }
}

function apron({ neck, hip, sitting }: Frame): string {
  const hem = hip + (sitting ? 6 : 9);
  return (
    line(path`M-6 ${neck + 11}L-7 ${neck + 1}M6 ${neck + 11}L7 ${neck + 1}`, "#fff6e0", 2.6) +
    shape(path`M-7 ${neck + 10}H7L9 ${neck + 18}L12 ${hem}Q0 ${hem + 4} -12 ${hem}L-9 ${neck + 18}Z`, "#fff6e0", 1.8) +
    patch(path`M0 ${hip - 1}q-6 -4 -4 -7q3 -2 4 1q1 -3 4 -1q2 3 -4 7Z`, "#f2789b")
  );
}
