import { OUTLINE } from "../paper/colour";
import type { Eyes } from "./look";

/** Drawn around (0, 0) for a head of radius 20. */
export const FACES = [
  "happy",
  "laugh",
  "excited",
  "calm",
  "love",
  "shy",
  "wink",
  "proud",
  "surprised",
  "sad",
  "cry",
  "angry",
  "tired",
  "scared",
  "sleep",
  "sick",
  "full",
  "kiss",
  "sing",
] as const;
export type FaceName = (typeof FACES)[number];

const cheeks = (size = 4, depth = 0.75) =>
  `<g fill="#f7917d" fill-opacity="${depth}" stroke="none"><circle cx="-12" cy="6" r="${size}"/><circle cx="12" cy="6" r="${size}"/></g>`;
const BLUSH = cheeks();
const SMILING_EYES = `<path d="M-10 1Q-7 -4 -4 1M4 1Q7 -4 10 1"/>`;
const LAUGHING_MOUTH = /<path d="M-[\d.]+ 6Q0 \d+ [\d.]+ 6Z" fill="#d9463b"\/>/;
const CLOSED_EYES = `<path d="M-10 -1Q-7 3 -4 -1M4 -1Q7 3 10 -1"/>`;
const TEARS = `<path d="M-9 4Q-13 14 -9 15Q-5 14 -9 4ZM9 4Q13 14 9 15Q5 14 9 4Z" fill="#6bb7f0" stroke="#3f86c4" stroke-width="1"/>`;
const openMouth = (depth: number, width = 6) => `<path d="M-${width} 6Q0 ${depth} ${width} 6Z" fill="#d9463b"/>`;
const tongue = `<path d="M-3.4 11Q0 8.4 3.4 11Q0 14 -3.4 11Z" fill="#f59a94" stroke="none"/>`;

const dark = (shapes: string) => `<g fill="${OUTLINE}" stroke="none">${shapes}</g>`;
const pair = (draw: (x: number) => string) => draw(-7) + draw(7);

/** Open eyes; everybody has a kind of their own. */
const OPEN: Record<Eyes, string> = {
  dot: dark(pair((x) => `<circle cx="${x}" cy="0" r="2.4"/>`)),
  oval: dark(pair((x) => `<ellipse cx="${x}" cy="0" rx="2.1" ry="3.3"/>`)),
  lash:
    dark(pair((x) => `<circle cx="${x}" cy="0.4" r="2.4"/>`)) +
    `<path d="M-9.2 0.6l-3 -0.6M9.2 0.6l3 -0.6" stroke-width="1.4"/>`,
  shine:
    dark(pair((x) => `<ellipse cx="${x}" cy="0" rx="2.9" ry="3.6"/>`)) +
    `<g fill="#fff" stroke="none">${pair((x) => `<circle cx="${x + 0.9}" cy="-1.2" r="1.1"/>`)}</g>`,
};

const FULL_CHEEKS = `<g fill="#f9b39c" stroke="#4a372c" stroke-width="1.5"><path d="M-17 4Q-19 13 -11 13Q-6 12 -7 6"/><path d="M17 4Q19 13 11 13Q6 12 7 6"/></g>`;

const DRAW: Record<FaceName, (open: string) => string> = {
  happy: () => BLUSH + SMILING_EYES + openMouth(15),
  laugh: () => BLUSH + SMILING_EYES + openMouth(20, 7.5) + tongue,
  excited: (open) => BLUSH + open + openMouth(17, 6.5) + tongue,
  calm: (open) => `${BLUSH}${open}<path d="M-5 8Q0 12 5 8"/>`,
  love: () => `${cheeks(4.6, 0.9)}${SMILING_EYES}<path d="M-5 7Q0 12 5 7"/>`,
  shy: (open) =>
    `${cheeks(5.4, 0.95)}${open}<path d="M-3.4 9Q0 11 3.4 9M-14 4l2 3M-11 4l2 3M10 4l2 3M13 4l2 3" stroke-width="1.5"/>`,
  wink: (open) =>
    `${BLUSH}<g clip-path="none">${open.replace(/<(circle|ellipse) cx="(7|7\.9)"[^>]*>/g, "")}</g><path d="M4 1Q7 -4 10 1"/>${openMouth(15)}`,
  proud: () => `${BLUSH}${SMILING_EYES}<path d="M-6 7Q0 13 6 7M-11 -7L-5 -8.6M11 -7L5 -8.6"/>`,
  surprised: (open) =>
    `${BLUSH}${open}<ellipse cx="0" cy="10" rx="3.4" ry="4.4" fill="#d9463b"/><path d="M-10 -7.5Q-7 -10 -4 -7.5M4 -7.5Q7 -10 10 -7.5"/>`,
  sad: (open) => `<path d="M-11 -6L-5 -8M11 -6L5 -8"/>${open}<path d="M-5 11Q0 6 5 11"/>`,
  cry: () => `${CLOSED_EYES}${TEARS}<path d="M-5 12Q0 6 5 12"/>`,
  angry: (open) => `${BLUSH}<path d="M-11 -7L-4 -4M11 -7L4 -4"/>${open}<path d="M-5 10L-2 8L2 10L5 8"/>`,
  tired: () => `<path d="M-10 0L-4 0M4 0L10 0M-9 4L-6 5M6 5L9 4"/><path d="M-4 10L4 9"/>`,
  scared: (open) =>
    `${open}<path d="M-11 -7L-5 -9M11 -7L5 -9"/><path d="M-5 10q2.5 -3 5 0q2.5 3 5 0"/><path d="M15 -10q4 6 0 7q-4 -1 0 -7" fill="#6bb7f0" stroke="none"/>`,
  sleep: () => `${BLUSH}${CLOSED_EYES}<path d="M-2 8Q0 10 2 8"/>`,
  sick: () => `${cheeks(5, 0.95)}<path d="M-10 -1L-4 1M4 1L10 -1"/><path d="M-4 10Q0 7 4 10"/>`,
  full: () => `${FULL_CHEEKS}${BLUSH}${SMILING_EYES}<path d="M-3 9Q0 11 3 9"/>`,
  kiss: () => `${cheeks(5, 0.95)}${CLOSED_EYES}<path d="M0 6q4 1 0.6 3q4 1 -0.6 3.4"/>`,
  sing: () =>
    `${BLUSH}${SMILING_EYES}<ellipse cx="0" cy="10" rx="4.2" ry="4.8" fill="#d9463b"/><path d="M-2.4 12.4Q0 10.6 2.4 12.4" stroke="#f59a94"/>`,
};

/** Eyes, mouth and cheeks; outlines come from the group around them. */
export const faceOf = (name: FaceName, eyes: Eyes = "dot") => DRAW[name](OPEN[eyes]);

/** The faces that smile, with any eyes. */
export const SMILING: ReadonlySet<FaceName> = new Set(FACES.filter((name) => smilesIn(DRAW[name](OPEN.dot))));

/** Whether somebody in a drawing smiles with their eyes or laughs; calm faces do neither. */
export function smilesIn(svg: string): boolean {
  return svg.includes(SMILING_EYES) || LAUGHING_MOUTH.test(svg);
}

export const GLASSES = `<g stroke-width="1.6"><circle cx="-7.5" cy="0" r="5.6"/><circle cx="7.5" cy="0" r="5.6"/><path d="M-2 0L2 0"/></g>`;
export const SUNGLASSES = `<g stroke-width="1.6" fill="#4a4650"><path d="M-14 -4H-2L-3.4 4Q-8 7 -12.6 3ZM14 -4H2L3.4 4Q8 7 12.6 3Z"/><path d="M-2 -3h4"/></g>`;
/** Over nose and mouth, with its bands. */
export const MASK = `<path d="M-11 5Q0 0 11 5L10 14Q0 19 -10 14Z" fill="#fdfdfb" stroke-width="1.8"/><path d="M-11 6L-18 2M11 6L18 2M-8 9.500Q0 7.500 8 9.500" stroke-width="1.3"/>`;
export const WRINKLES = `<path d="M-15 1l-3 -2M-15 4l-3 1M15 1l3 -2M15 4l3 1M-4 -10Q0 -11 4 -10" stroke-width="1.2"/>`;
export const FRECKLES = dark(
  [-13, -10.5, -8, 8, 10.5, 13].map((x, i) => `<circle cx="${x}" cy="${i % 2 ? 4 : 5.4}" r=".9"/>`).join(""),
).replace(OUTLINE, "#b5703f");
export const RED_NOSE = `<circle cx="0" cy="4" r="4.5" fill="#e8452e"/>`;
export const moustache = (colour: string) => `<path d="M-7 7Q-3 2 0 5Q3 2 7 7" stroke="${colour}" stroke-width="3.4"/>`;
export const beard = (colour: string) =>
  `<path d="M-18 5Q-15 23 0 24Q15 23 18 5Q12 13 6 13Q0 15 -6 13Q-12 13 -18 5Z" fill="${colour}"/>`;
