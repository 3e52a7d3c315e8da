import type { Action } from "../plan";

/** What the annotators call a deed, where that isn't the action's own name. */
const ACTIONS: Readonly<Record<string, readonly Action[]>> = {
  drink: ["eat"],
  bake: ["cook"],
  grill: ["cook"],
  nap: ["sleep"],
  photograph: ["photo"],
  "take photo": ["photo"],
  "play ball": ["playBall"],
  "play soccer": ["playBall"],
  "play football": ["playBall"],
  "play games": ["game"],
  "play game": ["game"],
  "play music": ["play"],
  climb: ["hike"],
  ski: ["sled"],
  jog: ["run"],
  stroll: ["walk"],
  "walk dog": ["walkDog", "walk"],
  "hold hands": ["holdHands"],
  argue: ["fight"],
  quarrel: ["fight"],
  call: ["phone"],
  paint: ["draw"],
  move: ["carry"],
  wash: ["bathe", "clean"],
  "blow candles": ["blowCandles"],
  "blow out candles": ["blowCandles"],
  celebrate: ["cheer"],
};

/** The actions a deed's gloss stands for; none for deeds that no drawing shows. */
export function actionsOfGloss(gloss: string, all: readonly Action[]): readonly Action[] {
  const lower = gloss.toLowerCase().trim();
  return ACTIONS[lower] ?? all.filter((action) => action === lower);
}
