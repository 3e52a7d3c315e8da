/** A quiet sheet in words: for a painter of words, and for who can't see it. */

import type { PictureStyle } from "@/lib/painters/painter";
import { hurtIn } from "@/lib/shared/hurt/hurt";
import type { QuietSheet, ScenePlan } from "../plan";
import { outsideOf, SHEETS } from "./sheets";

/** What no picture of such a day may hold; first, because CLIP may not read to the end. */
const NEVER =
  "weapon, knife, gun, razor, rope, pills, medicine, syringe, blood, wound, injury, bandage, corpse, skull, grave, " +
  "smiling, laughing, party, balloons";
/** Beside words of sexual violence there are no children and no bodies. */
const NOBODY = "child, children, person, people, bed";

/** Ways to hurt that a writer's own words for a picture may name; English, because those words are. */
const METHODS =
  /\b(?:pills?|tablets?|medicine|meds|drugs?|razors?|razor ?blades?|blades?|kni(?:fe|ves)|scissors|cutters?|guns?|pistols?|rifles?|weapons?|swords?|axes?|ropes?|nooses?|hang(?:ed|ing)|poison|syringes?|needles?|belts?|blood\w*|bleed\w*|wounds?|scars?|corpses?|skulls?|graves?|coffins?|dead|death|naked|nude)\b/i;

/** Whether somebody's own words for a picture of such a day must not be drawn as they stand. */
export const isLoud = (ownPrompt: string): boolean => METHODS.test(ownPrompt) || hurtIn(ownPrompt).length > 0;

const HOURS: Record<ScenePlan["time"], string> = {
  morning: "pale early morning",
  day: "grey daylight",
  evening: "dusk",
  night: "night",
};

/** The subject of a quiet sheet, in English. */
export function quietSubject(plan: ScenePlan, { sheet }: { sheet: QuietSheet }): string[] {
  return [
    SHEETS[sheet].prompt,
    outsideOf(plan).prompt,
    HOURS[plan.time],
    "quiet and still",
    "warm lamplight, muted blue palette",
  ];
}

/** What it must not show, most needed first. */
export const quietUnwanted = ({ kinds }: NonNullable<ScenePlan["quiet"]>): string =>
  kinds.includes("sexual") ? `${NOBODY}, ${NEVER}` : `${NEVER}, child`;

/** As the end of a sentence: "비 내리는 창가의 빈 의자와 흰 꽃". */
export function describeQuiet(plan: ScenePlan, { sheet }: { sheet: QuietSheet }): { ko: string; en: string } {
  const outside = outsideOf(plan);
  return { ko: `${outside.ko} ${SHEETS[sheet].ko}`, en: `${SHEETS[sheet].en} ${outside.en}` };
}

export const quietStyle = (style: PictureStyle, named: Record<PictureStyle, string>, paper: string): string =>
  `picture diary, ${named[style]}, naive art, ${paper}paper texture`;
