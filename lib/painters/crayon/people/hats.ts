import { ellipse, ink, outline, shape } from "../paper/shapes";

export const HATS = [
  "beanie",
  "straw",
  "cap",
  "hood",
  "chef",
  "police",
  "fire",
  "helmet",
  "nurse",
  "santa",
  "party",
  "veil",
  "jobawi",
  "swimcap",
  "bandana",
  "gradcap",
  "hardhat",
  "earmuffs",
  "crown",
  "tophat",
] as const;
export type Hat = (typeof HATS)[number];

type DrawnHat = { behind?: string; over: string; height: number };

const path = (d: string, colour: string, width = 2.2) => `<path d="${d}" fill="${colour}" ${outline(width)}/>`;

/** A hat around the centre of a head of radius 20; it never comes down to the eyes. */
export function hatOf(hat: Hat, colour: string): DrawnHat {
  switch (hat) {
    case "beanie":
      return {
        over:
          path("M-21 -7Q-22 -29 0 -30Q22 -29 21 -7Z", colour) +
          shape("M-22.5 -12.5h45v8h-45Z", "#fff6e6", 2) +
          shape(ellipse(0, -32, 6, 6), "#fff6e6", 2),
        height: 19,
      };
    case "straw":
      return {
        over:
          shape(ellipse(0, -11, 34, 7), "#f2d68a", 2.2) +
          path("M-18 -12Q-18 -31 0 -31Q18 -31 18 -12Q0 -7 -18 -12Z", "#f2d68a") +
          path("M-18.5 -15Q0 -10 18.5 -15L18 -11Q0 -6 -18 -11Z", colour, 1.4),
        height: 12,
      };
    case "cap":
      return {
        over:
          path("M-21 -7Q-22 -27 0 -28Q22 -27 21 -7Q0 -13 -21 -7Z", colour) +
          path("M2 -11Q20 -16 33 -7Q20 -6 6 -8Z", colour) +
          ink("M0 -28v-2", 3),
        height: 10,
      };
    case "hood":
      return {
        behind: path("M-25 14Q-31 -29 0 -30Q31 -29 25 14Z", colour, 2.4),
        over: `<path d="M-21 10Q-25 -23 0 -24Q25 -23 21 10" fill="none" stroke="${colour}" stroke-width="5"/>`,
        height: 12,
      };
    case "chef":
      return {
        over:
          path("M-17 -14Q-29 -20 -22 -31Q-16 -38 -9 -34Q0 -44 9 -34Q16 -38 22 -31Q29 -20 17 -14Z", "#ffffff") +
          shape("M-18 -16h36v8h-36Z", "#ffffff", 2.2),
        height: 22,
      };
    case "police":
      return {
        over:
          path("M-24 -18Q-20 -32 0 -32Q20 -32 24 -18Q0 -14 -24 -18Z", "#35508f") +
          path("M-19 -17Q0 -12 19 -17L20 -8Q0 -13 -20 -8Z", "#2d3f73") +
          shape(ellipse(0, -23, 4, 4), "#ffd24a", 1.6),
        height: 13,
      };
    case "fire":
      return {
        over:
          path("M-20 -10Q-20 -31 0 -31Q20 -31 20 -10Z", "#e8453c") +
          path("M-29 -6Q0 -18 29 -6Q0 -11 -29 -6Z", "#e8453c") +
          shape("M-5 -26h10v10q-5 4 -10 0Z", "#ffd24a", 1.6),
        height: 12,
      };
    case "helmet":
      return {
        over:
          path("M-22 -6Q-23 -30 0 -30Q23 -30 22 -6Q0 -14 -22 -6Z", colour) +
          ink("M-12 -12Q-12 -25 -4 -28M12 -12Q12 -25 4 -28", 1.8),
        height: 11,
      };
    case "hardhat":
      return {
        over:
          path("M-20 -10Q-20 -30 0 -30Q20 -30 20 -10Z", "#ffcf48") +
          path("M-25 -7Q0 -16 25 -7Q0 -12 -25 -7Z", "#ffcf48") +
          ink("M0 -30v14", 1.8),
        height: 11,
      };
    case "nurse":
      return {
        over:
          path("M-14 -18L-11 -30Q0 -33 11 -30L14 -18Q0 -22 -14 -18Z", "#ffffff") +
          `<path d="M0 -29v7M-3.5 -25.5h7" stroke="#e8453c" stroke-width="2.4"/>`,
        height: 13,
      };
    case "santa":
      return {
        over: `<path d="M-19 -12Q-8 -42 18 -34Q26 -30 25 -20L18 -24L19 -12Z" fill="#e8452e" ${outline(2.2)}/><rect x="-22" y="-17" width="44" height="9" rx="4" fill="#fff" ${outline(2)}/><circle cx="25" cy="-19" r="5" fill="#fff" ${outline(1.8)}/>`,
        height: 22,
      };
    case "party":
      return {
        over:
          path("M-11 -19L1 -46L13 -20Q0 -15 -11 -19Z", colour) +
          `<path d="M-7 -28l13 4M-3 -36l7 3" stroke="#fff6e6" stroke-width="2.6"/>` +
          shape(ellipse(1, -46, 4.6, 4.6), "#ffd24a", 1.8),
        height: 31,
      };
    case "crown":
      return {
        over: path("M-15 -17L-17 -32L-8 -25L0 -35L8 -25L17 -32L15 -17Q0 -13 -15 -17Z", "#ffd24a"),
        height: 15,
      };
    case "tophat":
      return {
        over:
          path("M-14 -16L-15 -45Q0 -49 15 -45L14 -16Z", "#3b3540") +
          path("M-14.500 -24Q0 -20 14.500 -24L14 -17Q0 -13 -14 -17Z", "#c0392b", 1.4) +
          shape(ellipse(0, -15, 25, 5), "#3b3540", 2.2),
        height: 28,
      };
    case "veil":
      return {
        behind: path("M-20 -18Q-40 20 -34 62H34Q40 20 20 -18Z", "#ffffff", 1.6).replace(
          'fill="#ffffff"',
          'fill="#ffffff" fill-opacity=".8"',
        ),
        over: [-14, -7, 0, 7, 14]
          .map((x) => shape(ellipse(x, -20 - (14 - Math.abs(x)) * 0.25, 3.6, 3.6), x % 2 ? "#ffd9e2" : "#ffffff", 1.4))
          .join(""),
        height: 7,
      };
    case "jobawi":
      return {
        over:
          path("M-21 -4Q-23 -26 0 -27Q23 -26 21 -4Q12 -14 0 -13Q-12 -14 -21 -4Z", "#3b3540") +
          shape(ellipse(0, -20, 3, 3), "#e8574a", 1.4),
        height: 9,
      };
    case "swimcap":
      return { over: path("M-21 -4Q-23 -25 0 -25Q23 -25 21 -4Q0 -12 -21 -4Z", colour), height: 7 };
    case "bandana":
      return {
        over:
          path("M-21 -5Q-22 -25 0 -25Q22 -25 21 -5Q0 -13 -21 -5Z", colour) +
          shape(`${ellipse(-9, -15, 2, 2)}${ellipse(0, -19, 2, 2)}${ellipse(9, -15, 2, 2)}`, "#ffffff", 0.8),
        height: 7,
      };
    case "gradcap":
      return {
        over:
          path("M-17 -14V-23H17V-14Q0 -19 -17 -14Z", "#3b3f52") +
          path("M-27 -26L0 -35L27 -26L0 -17Z", "#3b3f52") +
          `<path d="M0 -26L20 -22V-10" fill="none" stroke="#ffd24a" stroke-width="2"/>`,
        height: 16,
      };
    case "earmuffs":
      return {
        over:
          `<path d="M-20 -2Q-22 -27 0 -27Q22 -27 20 -2" fill="none" stroke="${colour}" stroke-width="3.4"/>` +
          shape(`${ellipse(-21, 2, 5.6, 7)}${ellipse(21, 2, 5.6, 7)}`, colour, 2),
        height: 9,
      };
  }
}
