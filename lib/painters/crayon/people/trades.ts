import { mixColours } from "../paper/colour";
import { ellipse, ink, line, patch, path, shape } from "../paper/shapes";
import { type Frame, gownShape, shirtShape } from "./frame";
import type { Clothes } from "./outfit";

/** What people wear for their work; null when it is nothing of the kind. */
export function uniformOf(clothes: Clothes, frame: Frame): string | null {
  const { neck, hip, sitting } = frame;
  const { colour, second } = clothes;
  const trousers = shape(path`M-13 ${hip}H13L12 ${hip + 9}H1L0 ${hip + 5}L-1 ${hip + 9}H-12Z`, second, 1.8);
  const top = shape(shirtShape(frame), colour);
  switch (clothes.outfit) {
    case "whitecoat":
      return (
        shape(gownShape(frame, 16, 10), colour) +
        patch(path`M-5 ${neck}H5L0 ${neck + 13}Z`, second) +
        ink(path`M0 ${neck + 13}V${hip + (sitting ? 8 : 12)}`, 1.5) +
        line(path`M-7 ${neck + 2}Q-9 ${neck + 20} -1 ${neck + 20}`, "#59606e", 2) +
        patch(ellipse(-1, neck + 21, 2.4, 2.4), "#59606e")
      );
    case "police":
      return (
        trousers +
        top +
        shape(path`M-2 ${neck + 1}h4l1.5 12l-3.5 4l-3.5 -4Z`, second, 1) +
        patch(
          path`M-9 ${neck + 10}l2 -3l2 3l3 .6l-2.4 2.400l.6 3l-3.2 -1.600l-3.2 1.600l.6 -3l-2.4 -2.400Z`,
          "#ffd24a",
        ) +
        line(path`M-13 ${hip}H13`, "#2d2a35", 3.4)
      );
    case "fire":
      return (
        trousers +
        top +
        line(path`M-13 ${neck + 14}H13M-13 ${hip - 3}H13`, "#f7f06a", 3.6) +
        ink(path`M0 ${neck + 2}V${hip}`, 1.8)
      );
    case "soldier":
      return (
        trousers +
        top +
        patch(
          ellipse(-6, neck + 10, 4, 3) + ellipse(5, neck + 16, 4.5, 3) + ellipse(-3, neck + 23, 4, 2.6),
          mixColours(colour, "#3f4a30", 0.55),
        ) +
        line(path`M-13 ${hip}H13`, "#4a4a3a", 3)
      );
    case "chef":
      return (
        trousers +
        top +
        patch(
          [9, 16, 23]
            .map((down) => ellipse(-3.5, neck + down, 1.3, 1.3) + ellipse(3.5, neck + down, 1.3, 1.3))
            .join(""),
          "#59606e",
        ) +
        shape(path`M-7 ${neck}Q0 ${neck + 9} 7 ${neck}Q0 ${neck + 4} -7 ${neck}Z`, "#e8574a", 1.4)
      );
    case "waiter":
      return (
        trousers +
        top +
        shape(
          path`M-12 ${neck + 5}L-3 ${neck + 14}V${hip}H-13ZM12 ${neck + 5}L3 ${neck + 14}V${hip}H13Z`,
          second,
          1.8,
        ) +
        shape(path`M0 ${neck + 4}l-5 -3v6ZM0 ${neck + 4}l5 -3v6Z`, "#e8574a", 1.2)
      );
    case "worker":
      return (
        trousers +
        top +
        shape(
          path`M-8 ${neck}Q-13 ${neck} -13 ${neck + 6}L-13 ${hip + 1}H-3L-3 ${neck + 6}ZM8 ${neck}Q13 ${neck} 13 ${neck + 6}L13 ${hip + 1}H3L3 ${neck + 6}Z`,
          "#f5a03c",
          1.8,
        ) +
        line(path`M-13 ${hip - 9}H-3M13 ${hip - 9}H3`, "#fff38a", 3)
      );
    case "clown":
      return (
        shape(gownShape(frame, 15, 8), colour) +
        ["#ffd23f", "#3bb273", "#4c6fae"]
          .map((dot, i) => patch(ellipse(0, neck + 11 + i * 8, 2.8, 2.8), dot))
          .join("") +
        shape(
          path`M-13 ${neck + 2}q4 8 6.5 1q3 9 6.5 1q3 8 6.5 -1q3 7 6.5 -1Q0 ${neck - 6} -13 ${neck + 2}Z`,
          "#fffaf0",
          1.6,
        )
      );
    case "santa":
      return (
        trousers +
        top +
        line(path`M0 ${neck + 2}V${hip - 4}`, "#fffdf8", 4.4) +
        line(path`M-13 ${hip - 2}H13`, "#3b3540", 4.4) +
        shape(path`M-4 ${hip - 5}h8v6h-8Z`, "#ffd24a", 1.2)
      );
    case "dobok":
      return (
        trousers +
        top +
        ink(path`M-6 ${neck}L4 ${hip - 8}M6 ${neck}L-1 ${neck + 12}`, 1.6) +
        line(path`M-13 ${hip - 4}H13M1 ${hip - 3}l5 10M1 ${hip - 3}l-4 10`, "#3b3540", 3.4)
      );
    case "gown":
      return (
        shape(gownShape(frame, 20, 16), colour) +
        line(path`M-8 ${neck + 1}L0 ${neck + 16}L8 ${neck + 1}`, "#e8c34a", 3.4) +
        ink(path`M0 ${neck + 16}V${hip + (sitting ? 6 : 14)}`, 1.4)
      );
    default:
      return null;
  }
}
