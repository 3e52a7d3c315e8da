import { ellipse, ink, line, patch, rect, shape } from "../../paper/shapes";
import type { Handmade } from "./handmade";

/** Things whose emoji shows something else: 🧊 for a fridge, 👘 for a hanbok, 🪑 for a bench, 🦋 for a dragonfly;
 * a fire without wood floats. */
export const HOUSEHOLD: Record<string, Handmade> = {
  fridge: {
    w: 60,
    h: 110,
    body:
      shape("M4 8q0 -5 6 -5h40q6 0 6 5v96h-52Z", "#dfeaf2", 3.4) +
      ink("M4 42h52M14 106v3M46 106v3", 3.4) +
      line("M13 18v14M13 52v22", "#7d8d9b", 4) +
      patch(rect(32, 14, 14, 10), "#ffd84d") +
      patch(rect(36, 54, 12, 12), "#f29bb4"),
  },
  fire: {
    w: 80,
    h: 92,
    body:
      shape(
        "M40 4Q44 22 58 34Q72 50 62 68Q54 80 40 80Q24 80 18 68Q10 50 26 36Q28 46 34 46Q30 22 40 4Z",
        "#f2663a",
        3.4,
      ) +
      shape("M41 38Q52 52 50 64Q46 76 40 76Q32 76 30 64Q30 54 36 50Q38 56 41 38Z", "#ffd84d", 2.2) +
      shape("M6 74L70 88L72 80L10 66ZM74 74L10 88L8 80L70 66Z", "#a8734a", 3),
  },
  hanbok: {
    w: 90,
    h: 104,
    body:
      shape("M32 34L58 34L84 98Q45 106 6 98Z", "#ef6f7e", 4) +
      line("M30 60L22 96M45 60L45 100M60 60L68 96", "#c8434f", 3, 0.7) +
      shape("M30 8L60 8L66 38L24 38ZM30 8L2 34L14 46L28 30M60 8L88 34L76 46L62 30", "#ffe08a", 4) +
      line("M36 8L47 26L56 8", "#fff", 4) +
      shape("M45 26l8 2l8 26l-7 1l-7 -22Z", "#5a7fd0", 2.6),
  },
  bench: {
    w: 120,
    h: 64,
    body:
      ink("M16 34v28M104 34v28M20 4v30M100 4v30", 6) +
      shape(`${rect(6, 6, 108, 9)}${rect(6, 19, 108, 9)}`, "#c98f5b", 3) +
      shape(rect(2, 34, 116, 11), "#d9a066", 3.4),
  },
  dragonfly: {
    w: 100,
    h: 70,
    body:
      shape(
        `${ellipse(30, 22, 28, 8)}${ellipse(72, 18, 26, 8)}${ellipse(34, 42, 24, 7)}${ellipse(72, 40, 22, 7)}`,
        "#d8ecf5",
        3,
      ) +
      line("M50 14L50 66", "#4a372c", 9) +
      line("M50 16L50 64", "#e2603c", 6) +
      shape(`${ellipse(45, 12, 6, 6)}${ellipse(56, 12, 6, 6)}`, "#6cb86a", 3),
  },
};
