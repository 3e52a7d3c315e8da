import { ACTIONS, type Action } from "../../plan";
import { actionsOfGloss } from "../deed-glosses";

/** Verbs of a day's main event that look like an action, beside those of deed-glosses.ts. */
const LOOKS_LIKE: Readonly<Record<string, readonly Action[]>> = {
  clap: ["cheer"],
  bite: ["eat"],
  lick: ["eat"],
  toast: ["eat"],
  "drink coffee": ["eat"],
  roast: ["cook"],
  fry: ["cook"],
  boil: ["cook"],
  stir: ["cook"],
  ladle: ["cook"],
  make: ["cook", "build"],
  hammer: ["build"],
  buy: ["shop"],
  bring: ["carry", "give"],
  hold: ["carry"],
  lift: ["carry"],
  "fall asleep": ["sleep"],
  "be sick": ["sick"],
  vomit: ["sick"],
  "blow out": ["blowCandles"],
  bowl: ["playBall"],
  kick: ["playBall"],
  "play cricket": ["playBall"],
  "play basketball": ["playBall"],
  "play baseball": ["playBall"],
  play: ["play", "game"],
  "play cards": ["game"],
  chase: ["run"],
  race: ["run"],
  dive: ["swim"],
  "jump on": ["jump"],
  stretch: ["exercise"],
  squat: ["exercise"],
  rub: ["pet"],
  stroke: ["pet"],
  dig: ["plant"],
  "dig up": ["plant"],
  weed: ["plant"],
  water: ["plant"],
  "water plants": ["plant"],
  scrub: ["clean", "bathe"],
  "try on": ["wear"],
  look: ["watch"],
  film: ["photo"],
  copy: ["write"],
  "take exam": ["write", "study"],
  "use computer": ["work", "game"],
};

/** The actions that show a verb in plain English; none for what no drawing shows. */
export function actionsOfVerb(verb: string): readonly Action[] {
  return LOOKS_LIKE[verb.toLowerCase()] ?? actionsOfGloss(verb, ACTIONS);
}
