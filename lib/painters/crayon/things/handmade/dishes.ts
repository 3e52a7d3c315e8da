import { ellipse, ink, line, patch, shape } from "../../paper/shapes";
import type { Handmade } from "./handmade";

/** Korean dishes, which no emoji set draws. */
const THICK = 4.4;
const THIN = 2.8;
const PLATE = "#f7f2e6";

const riceCake = ([x, y, turn]: readonly number[]) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${shape("M-8 -4.5h16q5 4.5 0 9h-16q-5 -4.5 0 -9Z", "#f4775a", THIN)}</g>`;

const gimbapSlice = ([x = 0, y = 0]: readonly number[]) =>
  shape(ellipse(x, y, 15, 15), "#2f4a3c", THIN) +
  patch(ellipse(x, y, 11, 11), "#fffdf5") +
  patch(ellipse(x - 3, y - 3, 3.6, 3.6), "#f5c542") +
  patch(ellipse(x + 4, y - 2, 3.4, 3.4), "#ef7b4a") +
  patch(ellipse(x, y + 4, 3.6, 3.6), "#5fae52");

export const DISHES: Record<string, Handmade> = {
  stew: {
    w: 100,
    h: 66,
    body:
      shape("M6 22L94 22Q92 62 72 64L28 64Q8 62 6 22Z", "#4a4446", THICK) +
      shape(ellipse(50, 22, 44, 14), "#5b5456", THICK) +
      shape(ellipse(50, 21, 37, 10), "#e2492f", THIN) +
      shape("M24 19l14 -3l4 6l-14 3ZM54 15l13 1l-1 7l-13 -1Z", "#fff6e0", THIN) +
      line("M40 26q8 -4 14 0M70 22q6 -3 10 1", "#4f9d4a", 4) +
      ink("M2 26l8 0M90 26l8 0", 8),
  },
  tteokbokki: {
    w: 100,
    h: 56,
    body:
      shape(ellipse(50, 34, 47, 19), PLATE, THICK) +
      shape(ellipse(50, 30, 38, 14), "#e2452b", THIN) +
      [
        [26, 26, -20],
        [44, 20, 15],
        [60, 30, -10],
        [72, 24, 30],
        [38, 34, 5],
        [54, 15, -25],
      ]
        .map(riceCake)
        .join("") +
      line("M30 20l6 -3M66 18l6 2M48 28l5 3", "#5fae52", 4),
  },
  gimbap: {
    w: 110,
    h: 62,
    body:
      shape(ellipse(55, 46, 53, 14), PLATE, THICK) +
      [
        [26, 36],
        [55, 32],
        [84, 36],
        [40, 16],
        [70, 16],
      ]
        .map(gimbapSlice)
        .join(""),
  },
  bungeo: {
    w: 104,
    h: 62,
    body:
      shape("M8 32Q22 4 60 10Q74 14 80 24L100 8Q96 32 100 54L80 40Q70 56 46 56Q18 54 8 32Z", "#d99a52", THICK) +
      ink("M24 27l0 1", 8) +
      line("M36 16q8 16 0 34M48 22q8 6 14 0M48 34q8 6 14 0M64 28q7 6 13 1M86 26l9 -6M87 34l9 4", "#8a5526", 3),
  },
  seaweedsoup: {
    w: 100,
    h: 58,
    body:
      shape("M6 16L94 16Q90 52 66 56L34 56Q10 52 6 16Z", "#fdf8ee", THICK) +
      line("M12 34Q50 44 88 34", "#5a9fd8", 4) +
      shape(ellipse(50, 16, 44, 12), "#fdf8ee", THICK) +
      shape(ellipse(50, 16, 36, 8.5), "#c9d09a", THIN) +
      line("M24 15q8 -6 14 0t14 -1M48 20q8 -5 13 0t14 -3", "#2f5f45", 5),
  },
  ricecakesoup: {
    w: 100,
    h: 58,
    body:
      shape("M6 16L94 16Q90 52 66 56L34 56Q10 52 6 16Z", "#7fb2dd", THICK) +
      shape(ellipse(50, 16, 44, 12), "#fdf8ee", THICK) +
      shape(ellipse(50, 16, 36, 8.5), "#f3ead0", THIN) +
      shape(`${ellipse(36, 15, 8, 4)}${ellipse(54, 18, 8, 4)}${ellipse(64, 12, 8, 4)}`, "#fffdf6", THIN) +
      line("M44 10l6 -2M70 18l5 1M28 20l4 1", "#4f9d4a", 4),
  },
  tofu: {
    w: 82,
    h: 56,
    body: shape("M8 20L34 6L74 14L74 38L46 52L8 42Z", "#fffaf0", THICK) + ink("M8 20L46 29L74 14M46 29L46 52", THIN),
  },
  kimchi: {
    w: 90,
    h: 52,
    body:
      shape(ellipse(45, 36, 43, 15), PLATE, THICK) +
      shape("M14 32Q20 8 40 14Q56 2 64 16Q80 16 76 32Q60 42 44 40Q24 42 14 32Z", "#e8603c", THICK) +
      line("M22 28q12 -10 20 0t20 -2M34 18q8 -2 10 6", "#fff0d8", 4),
  },
  rice: {
    w: 84,
    h: 62,
    body:
      shape("M8 30Q12 6 42 6Q72 6 76 30Z", "#fffdf6", THICK) +
      shape("M6 30L78 30Q76 56 58 60L26 60Q8 56 6 30Z", "#7fb2dd", THICK) +
      line("M28 18l4 -2M44 14l4 1M54 22l4 -2M36 25l4 0", "#cfc6b4", 3),
  },
  meat: {
    w: 96,
    h: 60,
    body:
      shape(ellipse(48, 46, 46, 12), PLATE, THICK) +
      shape("M12 40Q14 14 44 16Q84 12 84 36Q80 50 50 46Q20 50 12 40Z", "#ef8f86", THICK) +
      line("M20 34q14 -10 28 -2t30 -4M26 42q20 -8 46 -2", "#fff0ea", 5),
  },
};
