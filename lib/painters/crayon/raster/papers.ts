import type { Paper, PictureStyle } from "@/lib/painters/painter";

export type Rgb = readonly [red: number, green: number, blue: number];

export const WHITE: Rgb = [255, 255, 255];

/** What each tool is used on: its usual white paper, and a toned one that suits it. */
export const PAPER_TONES: Record<PictureStyle, Record<Paper, Rgb>> = {
  /** Sketchbook; warm cream drawing paper. */
  crayon: { white: [255, 252, 243], tinted: [246, 231, 200] },
  /** Smooth card; kraft, between grey and beige. */
  pencil: { white: [255, 255, 253], tinted: [214, 199, 176] },
  /** White velour; sand. */
  pastel: { white: [252, 250, 246], tinted: [233, 212, 180] },
  /** Cold-pressed; ivory. */
  watercolour: { white: [253, 253, 250], tinted: [251, 243, 224] },
  /** Bristol; an old notebook. */
  ink: { white: [254, 253, 249], tinted: [244, 231, 200] },
};

/** What a drawing stands on before its tool draws it: wet tools let the paper shine through white. */
export const groundOf = (style: PictureStyle, paper: Paper): Rgb =>
  style === "watercolour" || style === "ink" ? WHITE : PAPER_TONES[style][paper];
