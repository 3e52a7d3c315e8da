import type { Interaction } from "../tableau";
import { sharedUmbrella, underUmbrella } from "../umbrella";

/** Clothes are on whoever wears them; an open umbrella is held, by two together when there are two. */
export const wear: Interaction = ({ sketch, stage, deed, by, partners }) => {
  const [a, b] = [...by, ...partners];
  if (!a || deed.thing !== "umbrella" || !stage.outdoor) return null;
  return b ? sharedUmbrella(sketch, stage, a, b) : underUmbrella(sketch, stage, a);
};
