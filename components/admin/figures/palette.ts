import type { Measure } from "@/lib/domains/visits/visit";

/** The colours of charts: tokens of app/globals.css, which know light and dark. */
export type Paint = "orange" | "blue" | "outline" | "line" | "green" | "yellow" | "red" | "pink";

/**
 * Four that stand beside and on each other. Of all fours of our tokens the one whose two nearest are farthest apart, also
 * for eyes that see no red, no green or no blue, in light and in dark (palette.test.ts).
 */
export const APART = ["orange", "blue", "outline", "line"] as const satisfies readonly Paint[];

export const PAINT_OF_GENDER = { female: APART[0], male: APART[1], other: APART[2], unsaid: APART[3] } as const;

/** Each in a chart of its own: here a colour is a greeting and tells nothing. */
export const PAINT_OF_MEASURE: Record<Measure, Paint> = {
  visits: "blue",
  visitors: "orange",
  signIns: "pink",
  members: "green",
  posts: "orange",
  pictures: "yellow",
  likes: "red",
  comments: "blue",
};

/** From few to many: lightness alone tells, from the paper's own colour on. */
export const HEAT = { from: "--sheet-deep", to: { light: "--primary-deep", dark: "--yellow" } } as const;
export const HEAT_STEPS = 5;
