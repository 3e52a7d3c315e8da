/** What English words with several meanings mean, decided by what stands around them. */
import { ANIMALS } from "./senses/animals";
import { BELONGINGS } from "./senses/belongings";
import { FOOD } from "./senses/food";
import { NATURE } from "./senses/nature";
import { PEOPLE_AND_PLACES } from "./senses/people-and-places";
import type { Sense } from "./senses/sense";
import { THINGS } from "./senses/things";
import { TIME } from "./senses/time";

/** The place of a word: patterns see no more than 60 characters of either side, so that their cost stays small. */
export type Place = { before: string; form: string; after: string; sentence: string };

const RULES = new Map<string, readonly Sense[]>();
for (const group of [ANIMALS, BELONGINGS, FOOD, NATURE, THINGS, PEOPLE_AND_PLACES, TIME])
  for (const [word, senses] of Object.entries(group)) RULES.set(word, [...(RULES.get(word) ?? []), ...senses]);

/** The lexicon id a word has here; null for nothing that can be drawn, undefined where no rule speaks. */
export function senseOf(word: string, place: Place): string | null | undefined {
  const holds = ({ before, form, after, sentence }: Sense) =>
    (!form || form.test(place.form)) &&
    (!before || before.test(place.before)) &&
    (!after || after.test(place.after)) &&
    (!sentence || sentence.test(place.sentence));
  return RULES.get(word)?.find(holds)?.means;
}

/** Whether rules decide about a word. */
export const hasSenses = (word: string) => RULES.has(word);
/** Every lexicon id that the rules name. */
export const idsOfSenses = () => [...RULES.values()].flat().flatMap(({ means }) => (means === null ? [] : [means]));
