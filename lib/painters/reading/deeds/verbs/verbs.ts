/** How every deed of a plan is told. */
import { BODY_VERBS } from "./body";
import { HOME_VERBS } from "./home";
import { OUTDOOR_VERBS } from "./outdoors";
import { TOGETHER_VERBS } from "./together";
import type { Verb } from "./verb";
import { WORN_VERBS } from "./worn";

/** All rows; several rows may tell of the same deed. */
export const VERBS: readonly Verb[] = [
  ...TOGETHER_VERBS,
  ...BODY_VERBS,
  ...HOME_VERBS,
  ...OUTDOOR_VERBS,
  ...WORN_VERBS,
];
