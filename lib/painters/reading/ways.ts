/** Vehicles that were only the way to where the picture is set. */
import { sceneOf } from "./scenes";
import type { Clause, Story, Word } from "./story";

const RIDDEN = /^(?:을|를)? ?(?:타고|타서|갈아타고)/;
const TAKEN = /\b(?:took|take|caught|rode|got on|by|on) (?:the |a |my |our |their |school )*$/;
const ARRIVES = /(?:에|으?로|까지) ?(?:[가-힣]{1,4} )?(?:[가갔간왔와올온]|다녀|도착|들[렀러])/;
const GOES_TO = /^ (?:back )?(?:to|home|downtown)\b/;
/** Nobody sits at a desk beside a bus; at the sea, or in the street, there is room for one. */
const ON_THE_WAY: ReadonlySet<string> = new Set(["bus", "taxi", "train", "subway", "car", "tram"]);

/** The story without vehicles that took somebody to a place it names, and without the ride. */
export function withoutWays(story: Story): Story {
  return story.map((clause, i) => {
    const next = story[i + 1];
    const isWay = (word: Word) => isOnlyTheWay(word, clause, next?.sentence === clause.sentence ? next : undefined);
    const left = new Set(clause.words.filter(isWay).map(({ entry }) => entry.id));
    if (left.size === 0) return clause;
    return {
      ...clause,
      words: clause.words.filter(({ entry }) => !left.has(entry.id)),
      deeds: clause.deeds.filter(({ action, thing }) => action !== "ride" || thing === null || !left.has(thing)),
    };
  });
}

function isOnlyTheWay({ entry, surface }: Word, clause: Clause, next: Clause | undefined): boolean {
  if (!ON_THE_WAY.has(entry.id) || entry.class !== "vehicle") return false;
  // Words know their place in the sentence, a clause only its own text: the word is looked for by its letters.
  const at = clause.text.indexOf(surface.toLowerCase());
  const behind = clause.text.slice(at + surface.length);
  const isPlace = (other: Word) => other.status === "told" && sceneOf(other.entry) !== undefined;
  if (RIDDEN.test(behind)) return [clause, next].some((part) => part?.words.some(isPlace) && ARRIVES.test(part.text));
  return TAKEN.test(clause.text.slice(0, at)) && GOES_TO.test(behind) && clause.words.some(isPlace);
}
