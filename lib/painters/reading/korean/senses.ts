/** What Korean words with several meanings mean, decided by their neighbours. */
import { ANIMALS } from "./senses/animals";
import { BODY_PARTS } from "./senses/body";
import { FOOD } from "./senses/food";
import { HOMOGRAPHS } from "./senses/homographs";
import { LAST_RESORT } from "./senses/last-resort";
import { NATURE_AND_PLACES } from "./senses/nature-and-places";
import { PEOPLE } from "./senses/people";
import type { Context, Sense } from "./senses/sense";
import { SKY } from "./senses/sky";
import { THINGS } from "./senses/things";

const SENSES = new Map<string, readonly Sense[]>();
for (const group of [HOMOGRAPHS, ANIMALS, BODY_PARTS, FOOD, NATURE_AND_PLACES, PEOPLE, SKY, THINGS])
  for (const [word, senses] of Object.entries(group)) SENSES.set(word, [...(SENSES.get(word) ?? []), ...senses]);
for (const [word, sense] of Object.entries(LAST_RESORT)) SENSES.set(word, [...(SENSES.get(word) ?? []), sense]);
const MEANINGFUL: ReadonlySet<string> = new Set(
  [...SENSES].filter(([, senses]) => senses.some(({ means }) => means !== null)).map(([word]) => word),
);

/** Whether sense rules decide about a word. */
export const hasSenses = (word: string) => SENSES.has(word);
/** Whether a word of the rules can mean something that is drawn. */
export const mayMean = (word: string) => MEANINGFUL.has(word);
export const wordsWithSenses = () => [...SENSES.keys()];
/** Every lexicon id that the rules name. */
export const idsOfSenses = () => [...SENSES.values()].flat().flatMap(({ means }) => (means === null ? [] : [means]));

/** The lexicon id a word has here; null for nothing that can be drawn, undefined where no rule speaks. */
export function senseOf(word: string, context: Context): string | null | undefined {
  const holds = ({ means, ...patterns }: Sense) =>
    Object.entries(patterns).every(([where, pattern]) => pattern.test(context[where as keyof Context]));
  const sense = SENSES.get(word)?.find(holds);
  return sense?.means ?? (sense || word.length === 1 ? null : undefined);
}
