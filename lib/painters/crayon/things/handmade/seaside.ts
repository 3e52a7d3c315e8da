import { ellipse, ink, line, patch, shape } from "../../paper/shapes";
import type { Handmade } from "./handmade";

/** What lies on a beach and flies over it. */
export const SEASIDE: Record<string, Handmade> = {
  gull: {
    w: 110,
    h: 56,
    body:
      shape("M2 24Q26 -6 52 28Q78 -8 108 16Q84 14 66 36Q60 52 40 48Q30 44 40 34Q24 16 2 24Z", "#ffffff", 4) +
      ink("M41 38l0 1", 5) +
      shape("M33 40l-12 4l12 3Z", "#f5a623", 2.6) +
      line("M92 12l14 4M14 19l-11 5", "#8a96a3", 6),
  },
  sandcastle: {
    w: 110,
    h: 84,
    body:
      shape("M2 82Q54 66 108 82Z", "#cf9a4c", 4) +
      shape(
        "M14 80L14 40L20 40L20 32L26 32L26 40L32 40L32 32L38 32L38 48L72 48L72 32L78 32L78 40L84 40L84 32L90 32L90 40L96 40L96 80Z",
        "#dfab58",
        4,
      ) +
      shape("M40 48L40 26L46 26L46 20L52 20L52 26L58 26L58 20L64 20L64 26L70 26L70 48", "#ebc07a", 4) +
      shape("M47 80l0 -14q8 -12 16 0l0 14Z", "#b98545", 2.6) +
      shape("M55 20L55 2L74 8L55 13", "#e8453c", 4) +
      patch(`${ellipse(26, 58, 2.4, 2.4)}${ellipse(84, 62, 2.4, 2.4)}${ellipse(40, 66, 2, 2)}`, "#a87534"),
  },
};
