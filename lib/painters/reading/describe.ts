/** Alt texts: one sentence a language about what a picture of this plan shows. */
import type { PictureStyle } from "../painter";
import { describeEn } from "./describe/in-english";
import { describeKo } from "./describe/in-korean";
import type { ScenePlan } from "./plan";
import { describeQuiet } from "./quiet/words";

type Words = { ko: string; en: string };

const STYLES: Record<PictureStyle, Words> = {
  crayon: { ko: "크레용 그림", en: "crayon drawing" },
  pencil: { ko: "연필 그림", en: "pencil drawing" },
  pastel: { ko: "파스텔 그림", en: "pastel drawing" },
  watercolour: { ko: "수채화", en: "watercolour painting" },
  ink: { ko: "펜 그림", en: "ink drawing" },
};
const CUTS: Readonly<Record<number, Words>> = {
  2: { ko: "두 컷", en: "two panels" },
  4: { ko: "네 컷", en: "four panels" },
};

/**
 * Alt text in both languages, e.g. "크레용 그림: 가을 산길에서 등산하는 두 사람과 강아지" and
 * "crayon drawing: two people hiking and a dog on a mountain trail in autumn". Names nothing but lexicon words.
 */
export function describePlan(plan: ScenePlan, style: PictureStyle): Words {
  const { ko, en } = shown(plan);
  return { ko: `${STYLES[style].ko}: ${ko}`, en: `${STYLES[style].en}: ${en}` };
}

const shown = (plan: ScenePlan): Words =>
  plan.quiet ? describeQuiet(plan, plan.quiet) : { ko: describeKo(plan), en: describeEn(plan) };

/** The same for a picture in several cuts: each in the order told, and those that show the same once. */
export function describePanels(plans: readonly ScenePlan[], style: PictureStyle): Words {
  const [only] = plans;
  if (only && plans.length === 1) return describePlan(only, style);
  const cuts = CUTS[plans.length] ?? { ko: `${plans.length}컷`, en: `${plans.length} panels` };
  const unique = (texts: readonly string[]) => [...new Set(texts)].join("; ");
  return {
    ko: `${STYLES[style].ko}, ${cuts.ko}: ${unique(plans.map((plan) => shown(plan).ko))}`,
    en: `${STYLES[style].en} in ${cuts.en}: ${unique(plans.map((plan) => shown(plan).en))}`,
  };
}
