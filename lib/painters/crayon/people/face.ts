import { OUTLINE } from "../paper/colour";

/** Drawn around (0, 0) for a head of radius 20. */
export type FaceName =
  | "happy"
  | "excited"
  | "calm"
  | "love"
  | "sad"
  | "cry"
  | "angry"
  | "tired"
  | "scared"
  | "sleep"
  | "sick";

const BLUSH = `<g fill="#f7917d" fill-opacity=".75" stroke="none"><circle cx="-12" cy="6" r="4"/><circle cx="12" cy="6" r="4"/></g>`;
const DOTS = `<g fill="${OUTLINE}" stroke="none"><circle cx="-7" cy="0" r="2.3"/><circle cx="7" cy="0" r="2.3"/></g>`;
const SMILING_EYES = `<path d="M-10 1Q-7 -4 -4 1M4 1Q7 -4 10 1"/>`;
const TEARS = `<path d="M-9 4Q-13 14 -9 15Q-5 14 -9 4ZM9 4Q13 14 9 15Q5 14 9 4Z" fill="#6bb7f0" stroke="#3f86c4" stroke-width="1"/>`;
const OPEN_MOUTH = (depth: number) => `<path d="M-6 6Q0 ${depth} 6 6Z" fill="#d9463b"/>`;

const FACES: Record<FaceName, string> = {
  happy: BLUSH + SMILING_EYES + OPEN_MOUTH(15),
  excited: BLUSH + DOTS + OPEN_MOUTH(16),
  calm: `${BLUSH}${DOTS}<path d="M-5 8Q0 12 5 8"/>`,
  love: `${BLUSH}${SMILING_EYES}<path d="M-5 7Q0 12 5 7"/>`,
  sad: `<path d="M-11 -6L-5 -8M11 -6L5 -8"/>${DOTS}<path d="M-5 11Q0 6 5 11"/>`,
  cry: `<path d="M-10 -1Q-7 3 -4 -1M4 -1Q7 3 10 -1"/>${TEARS}<path d="M-5 12Q0 6 5 12"/>`,
  angry: `${BLUSH}<path d="M-11 -7L-4 -4M11 -7L4 -4"/>${DOTS}<path d="M-5 10L-2 8L2 10L5 8"/>`,
  tired: `<path d="M-10 0L-4 0M4 0L10 0M-9 4L-6 5M6 5L9 4"/><path d="M-4 10L4 9"/>`,
  scared: `${DOTS}<path d="M-11 -7L-5 -9M11 -7L5 -9"/><path d="M-5 10q2.5 -3 5 0q2.5 3 5 0"/><path d="M15 -10q4 6 0 7q-4 -1 0 -7" fill="#6bb7f0" stroke="none"/>`,
  sleep: `${BLUSH}<path d="M-10 0Q-7 3 -4 0M4 0Q7 3 10 0"/><path d="M-2 8Q0 10 2 8"/>`,
  sick: `<g fill="#ef7d6b" fill-opacity=".9" stroke="none"><circle cx="-12" cy="6" r="5"/><circle cx="12" cy="6" r="5"/></g><path d="M-10 -1L-4 1M4 1L10 -1"/><path d="M-4 10Q0 7 4 10"/>`,
};

/** Eyes, mouth and cheeks; outlines come from the group around them. */
export const faceOf = (name: FaceName) => FACES[name];

export const GLASSES = `<g stroke-width="1.6"><circle cx="-7.5" cy="0" r="5.6"/><circle cx="7.5" cy="0" r="5.6"/><path d="M-2 0L2 0"/></g>`;
export const WRINKLES = `<path d="M-15 1l-3 -2M-15 4l-3 1M15 1l3 -2M15 4l3 1" stroke-width="1.2"/>`;
export const RED_NOSE = `<circle cx="0" cy="4" r="4.5" fill="#e8452e"/>`;
export const moustache = (colour: string) => `<path d="M-7 7Q-3 2 0 5Q3 2 7 7" stroke="${colour}" stroke-width="3.4"/>`;
