/** Tells words that are names: Lily is no flower, Animal Crossing no animal. */
import type { EntryClass } from "../lexicon";
import type { Token } from "./tokens";

/** Things after which people and pets are called. */
const GIVEN = new Set(
  "lily rose daisy ivy holly ginger pepper basil jasmine violet heather poppy iris olive hazel ruby pearl amber robin jay penny bill mark frank pat jack rob drew grant chase hunter sandy sunny rocky cookie biscuit mocha coco oreo mittens buttons whiskers patch socks boots snowball peanut pumpkin muffin brownie tiger bear fox wolf angel april may june summer autumn dawn sky star joy hope faith grace felix simba nala nemo dory bella fluffy shadow smokey storm misty bean beans noodle noodles nugget waffles pancake cupcake maple willow fern clover cherry peaches plum olives sage rosemary mint ash reed cliff brook lake forest rusty buddy bailey cooper baker cook fisher shepherd king prince bishop knight mason carter potter archer falcon raven lark wren martin swan hawk drake crane finch heron".split(
    " ",
  ),
);
const DETERMINED = /\b(?:an?|the|my|our|your|his|her|their|its|this|that|these|those|some|any|no|two|three|every) $/;
/** Of these a name is made with a second word: a shop, a film, a game. */
const NAMED_AFTER: ReadonlySet<EntryClass> = new Set([
  "animal",
  "food",
  "plant",
  "small",
  "big",
  "building",
  "vehicle",
  "sky",
  "weather",
  "time",
  "season",
]);

const isCapital = (sentence: string, token: Token | undefined) =>
  token !== undefined && /^[A-Z][^A-Z]/.test(sentence.slice(token.at, token.at + 2));

/**
 * Whether a known word stands there as a name.
 * @param sentence as written
 * @param from index of its first token, `length` tokens long
 */
export function isName(
  sentence: string,
  tokens: readonly Token[],
  from: number,
  length: number,
  kind: EntryClass,
): boolean {
  const token = tokens[from];
  if (!token || !isCapital(sentence, token) || !NAMED_AFTER.has(kind)) return false;
  const next = tokens[from + length];
  const previous = tokens[from - 1];
  if (length === 1 && GIVEN.has(token.text) && !DETERMINED.test(sentence.slice(0, token.at).slice(-8).toLowerCase())) {
    // At the start of a sentence every word has a capital: "Peaches and cream", but "Lily stood up".
    return token.named || (next !== undefined && STARTS_NAMED.test(sentence.slice(token.end, token.end + 30)));
  }
  if (!token.named) return false;
  const isTogether = (other: Token | undefined, joined: boolean | undefined) =>
    other?.named === true && joined === true && isCapital(sentence, other);
  return isTogether(next, next?.joined) || isTogether(previous, token.joined);
}

/** Behind the name somebody does something, or has something. */
const STARTS_NAMED =
  /^(?:'s [a-z]| (?:is|was|has|had|said|says|and i|came|went|died|stood|sat|ran|slept|ate|likes?|loves?|hates?|got|gave|barked|barks|jumped|wants?|wanted|told|thinks|thought|made|took|cried|laughed|brought|lost|won|fell|can|can't|didn't|doesn't|won't|wouldn't|keeps|kept|always|never|just|[a-z]{2,}ed)\b)/;
