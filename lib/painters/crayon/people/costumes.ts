import { mixColours } from "../paper/colour";
import { ellipse, ink, line, patch, path, shape } from "../paper/shapes";
import { type Frame, gownShape, shirtShape } from "./frame";
import type { Clothes } from "./outfit";
import { uniformOf } from "./trades";

/** Clothes for a season or an occasion; null for everyday ones. */
export function costumeOf(clothes: Clothes, frame: Frame): string | null {
  const { neck, hip, sitting } = frame;
  const { colour, second } = clothes;
  const soft = mixColours(colour, "#ffffff", 0.4);
  switch (clothes.outfit) {
    case "coat":
      return (
        shape(gownShape(frame, 17, 7), colour) +
        line(
          path`M-12 ${neck + 15}Q0 ${neck + 18} 12 ${neck + 15}M-14 ${hip - 5}Q0 ${hip - 2} 14 ${hip - 5}`,
          mixColours(colour, "#4a372c", 0.3),
          1.8,
        ) +
        ink(path`M0 ${neck + 5}V${hip + (sitting ? 8 : 9)}`, 1.6) +
        shape(
          path`M-13 ${neck - 3}Q0 ${neck + 6} 13 ${neck - 3}L13 ${neck + 3}Q0 ${neck + 12} -13 ${neck + 3}Z`,
          "#fff3df",
          1.8,
        )
      );
    case "raincoat":
      return (
        shape(gownShape(frame, 18, 8), colour) +
        ink(path`M0 ${neck + 4}V${hip + 6}`, 1.6) +
        patch([10, 19, 28].map((down) => ellipse(3.6, neck + down, 1.4, 1.4)).join(""), "#fffaf0") +
        shape(path`M-12 ${hip - 6}h7v5h-7ZM6 ${hip - 6}h7v5h-7Z`, soft, 1.2)
      );
    case "swimsuit":
      return clothes.skirted ? bathingDress(frame, colour, soft) : trunks(frame, colour);
    case "towel":
      return (
        shape(shirtShape(frame), frame.skin, 2.2) +
        shape(path`M-14 ${neck + 16}H14L15 ${hip + 9}H-15Z`, colour, 2.2) +
        line(path`M-14 ${hip + 3}H14`, "#8fc3e8", 2.6)
      );
    case "romper":
      return (
        shape(
          path`M-10 ${neck}Q-17 ${neck + 8} -15 ${hip + 6}Q0 ${hip + 11} 15 ${hip + 6}Q17 ${neck + 8} 10 ${neck}Z`,
          colour,
        ) + shape(path`M-8 ${neck - 2}Q0 ${neck + 14} 8 ${neck - 2}Z`, "#fffaf0", 1.6)
      );
    case "hanbok":
      return clothes.skirted ? chima(frame, colour, second) : baji(frame, colour, second);
    case "suit":
      return suit(frame, colour);
    case "uniform":
      return schoolUniform(clothes, frame);
    case "bride":
      return (
        shape(
          path`M-9 ${neck + 5}L9 ${neck + 5}L10 ${neck + 20}L27 ${hip + (sitting ? 8 : 24)}Q0 ${hip + (sitting ? 13 : 30)} -27 ${hip + (sitting ? 8 : 24)}L-10 ${neck + 20}Z`,
          colour,
          2.2,
        ) +
        shape(path`M-9 ${neck}H9V${neck + 6}H-9Z`, frame.skin, 1.4) +
        line(
          path`M-10 ${neck + 20}Q0 ${neck + 24} 10 ${neck + 20}M-22 ${hip + 12}Q0 ${hip + 20} 22 ${hip + 12}`,
          "#e7d9c8",
          2.2,
        )
      );
    default:
      return uniformOf(clothes, frame);
  }
}

const bathingDress = (frame: Frame, colour: string, soft: string) =>
  shape(
    path`M-8 ${frame.neck}Q-12 ${frame.neck} -12 ${frame.neck + 6}V${frame.neck + 14}H12V${frame.neck + 6}Q12 ${frame.neck} 8 ${frame.neck}Z`,
    frame.skin,
    2,
  ) +
  shape(
    path`M-7 ${frame.neck + 2}Q0 ${frame.neck + 12} 7 ${frame.neck + 2}L12 ${frame.neck + 8}L12 ${frame.hip + 5}Q0 ${frame.hip + 12} -12 ${frame.hip + 5}L-12 ${frame.neck + 8}Z`,
    colour,
    2.2,
  ) +
  shape(
    path`M-12 ${frame.hip - 4}Q0 ${frame.hip} 12 ${frame.hip - 4}L15 ${frame.hip + 4}Q0 ${frame.hip + 9} -15 ${frame.hip + 4}Z`,
    soft,
    1.6,
  );

const trunks = (frame: Frame, colour: string) =>
  shape(shirtShape(frame), frame.skin, 2.2) +
  patch(ellipse(-5, frame.neck + 13, 1, 1) + ellipse(5, frame.neck + 13, 1, 1), "#d98f6b") +
  shape(path`M-13 ${frame.hip - 5}H13L14 ${frame.hip + 9}H1L0 ${frame.hip + 4}L-1 ${frame.hip + 9}H-14Z`, colour, 2.2) +
  line(path`M-12 ${frame.hip - 2}H12`, "#fffaf0", 2);

/** Short jacket with a long ribbon over a wide high skirt. */
const chima = (frame: Frame, jacket: string, skirt: string) =>
  shape(gownShape({ ...frame, neck: frame.neck + 12 }, 25, 20), skirt) +
  line(
    path`M-8 ${frame.hip - 2}L-13 ${frame.hip + (frame.sitting ? 6 : 18)}M8 ${frame.hip - 2}L13 ${frame.hip + (frame.sitting ? 6 : 18)}`,
    mixColours(skirt, "#4a372c", 0.25),
    1.8,
  ) +
  shape(
    path`M-8 ${frame.neck}Q-13 ${frame.neck} -14 ${frame.neck + 7}L-14 ${frame.neck + 16}H14L14 ${frame.neck + 7}Q13 ${frame.neck} 8 ${frame.neck}Z`,
    jacket,
    2.2,
  ) +
  line(path`M-6 ${frame.neck}L3 ${frame.neck + 12}L7 ${frame.neck}`, "#ffffff", 2.8) +
  shape(path`M2 ${frame.neck + 12}l5 1l4 20l-5 1ZM1 ${frame.neck + 11}l-7 2l-2 -4l7 -2Z`, "#e8574a", 1.4);

/** Jacket and vest over wide trousers. */
const baji = (frame: Frame, jacket: string, trousers: string) =>
  shape(
    path`M-14 ${frame.hip - 2}H14L16 ${frame.hip + 12}Q8 ${frame.hip + 15} 1 ${frame.hip + 11}L0 ${frame.hip + 6}L-1 ${frame.hip + 11}Q-8 ${frame.hip + 15} -16 ${frame.hip + 12}Z`,
    trousers,
    2,
  ) +
  shape(shirtShape(frame, 14), jacket) +
  line(path`M-6 ${frame.neck}L3 ${frame.neck + 14}L7 ${frame.neck}`, "#ffffff", 2.8) +
  shape(path`M2 ${frame.neck + 14}l4 1l2 11l-4 1Z`, mixColours(jacket, "#4a372c", 0.35), 1.2);

const suit = (frame: Frame, colour: string) =>
  shape(
    path`M-13 ${frame.hip}H13L12 ${frame.hip + 9}H1L0 ${frame.hip + 5}L-1 ${frame.hip + 9}H-12Z`,
    mixColours(colour, "#2d2a35", 0.35),
    1.8,
  ) +
  shape(shirtShape(frame, 14), mixColours(colour, "#4a4f60", 0.45)) +
  patch(path`M-6 ${frame.neck + 1}H6L0 ${frame.neck + 17}Z`, "#ffffff") +
  patch(path`M0 ${frame.neck + 2}L3 ${frame.neck + 15}L0 ${frame.neck + 19}L-3 ${frame.neck + 15}Z`, "#c0392b") +
  ink(path`M0 ${frame.neck + 19}V${frame.hip}M-7 ${frame.neck + 1}L0 ${frame.neck + 18}L7 ${frame.neck + 1}`, 1.3);

/** Blazer over a white shirt with a tie, as pupils wear it. */
function schoolUniform(clothes: Clothes, frame: Frame): string {
  const { neck, hip, sitting } = frame;
  const hem = hip + (sitting ? 6 : 11);
  const below = clothes.skirted
    ? shape(path`M-12 ${hip - 3}H12L18 ${hem}Q0 ${hem + 4} -18 ${hem}Z`, "#5b6b92", 2.2) +
      line(path`M-6 ${hip}L-9 ${hem}M0 ${hip}V${hem + 1}M6 ${hip}L9 ${hem}`, "#3d4b70", 1.6)
    : shape(path`M-13 ${hip}H13L12 ${hip + 9}H1L0 ${hip + 5}L-1 ${hip + 9}H-12Z`, clothes.second, 1.8);
  return (
    below +
    shape(shirtShape(frame), clothes.sleeves === "short" ? "#fffdf8" : "#3d4b70") +
    patch(path`M-6 ${neck + 1}H6L0 ${neck + 18}Z`, "#fffdf8") +
    shape(path`M-2 ${neck + 3}h4l2 13l-4 4l-4 -4Z`, clothes.colour, 1.2) +
    shape(path`M6 ${neck + 13}h5v5q-2.5 2 -5 0Z`, "#ffd24a", 1)
  );
}
