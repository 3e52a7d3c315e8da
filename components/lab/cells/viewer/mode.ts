/** What a click on the picture does: correct what is there, add, remove, or choose the part that is counted. */
export const MODES = ["flip", "add", "remove", "region"] as const;
export type Mode = (typeof MODES)[number];
