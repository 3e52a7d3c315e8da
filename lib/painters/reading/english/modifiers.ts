/** Tells words that only describe the noun behind them: of an egg sandwich, the sandwich is drawn. */
import { type Entry, isThing } from "../lexicon";

const DESCRIBING: ReadonlySet<string> = new Set(["food", "small", "plant", "sky"]);
const DESCRIBED: ReadonlySet<string> = new Set(["food", "small", "big", "building", "vehicle"]);

/**
 * Nouns behind which the word before is no thing of its own, though the lexicon does not know them:
 * "pencil shavings", "piano teacher", "car insurance".
 */
const ABSTRACT_HEADS =
  /^ (?:ads?|allergy|allergies|app|bill|business|commercials?|company|crumbs?|department|diet|dust|emoji|expert|factory|flavou?r(?:ed)?|fumes?|industry|insurance|jokes?|keys?|lessons?|licen[cs]e|lovers?|maker|marks?|noises?|oil|parts?|payments?|peel(?:s|ings)?|person|pie chart|policy|prices?|print|recipes?|repair(?:s|man)?|sales(?:man|woman|person)?|scent|season|shapes?|shavings|shells?|size[ds]?|smell|sounds?|stains?|stories|taxes|tax|thief|thieves|trick|-shaped|-flavou?red|-colou?red)\b|^-(?:shaped|flavou?red|colou?red|sized|free|like|themed|print|patterned|scented)\b/;

/** Nouns of these before the word mean pictures, tales and games of it. */
const ON_SCREENS =
  /^ (?:movies?|films?|documentar(?:y|ies)|cartoons?|videos?|games? on|posters?|stickers?|emojis?|costumes?|masks? (?=on)|tattoos?|wallpaper|novels?|memes?|onesie|pyjamas|pajamas|leggings|print)\b/;

/**
 * Whether a known word describes the next one.
 * @param surface the word as it stands in the text, in lower case
 * @param after what follows it
 * @param next the known word right behind it, if there is one
 */
export function isModifier(entry: Entry, surface: string, after: string, next: Entry | undefined): boolean {
  const isCovered = isThing(entry);
  if (!isCovered) return false;
  if (ABSTRACT_HEADS.test(after) || ON_SCREENS.test(after)) return true;
  if (!next || !DESCRIBING.has(entry.class) || !DESCRIBED.has(next.class)) return false;
  // "The potatoes carrots" is a list, "egg sandwiches" are sandwiches.
  return !/[^s]s$/.test(surface) && next.id !== entry.id;
}
