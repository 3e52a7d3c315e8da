import type { Box } from "../paper/shapes";
import type { Grade } from "./grade";

/** Everything that is drawn on one sheet: a picture, or several in their frames. */
export type Page = {
  /** Flat shapes inside <svg>, for a paper of 512 x 512. */
  svg: string;
  /** Moods, each over its part of the paper. */
  veils: readonly { box: Box; grade: Grade }[];
  /** How far lines wander, 1 for a picture that fills the paper: small faces stay faces. */
  wander: number;
  /** Whether the picture ends in uneven strokes before the paper does; frames need none. */
  ragged: boolean;
};

/** What a tool has to know of a page besides its pixels. */
export type Touch = Pick<Page, "wander" | "ragged">;
