import type { Hit } from "./hit";
import { lexicon, plainEmoji } from "./lexicon";

// One emoji with its selectors and skin tones, joined ones (families, professions) as a whole.
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)*/gu;

/** What the emoji of a sentence show; a joined emoji that is unknown counts as its first part. */
export function findEmoji(sentence: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of sentence.matchAll(EMOJI)) {
    const whole = plainEmoji(match[0]);
    const entry = lexicon().emoji.get(whole) ?? lexicon().emoji.get(whole.split("\u200D")[0] ?? "");
    if (entry) hits.push({ entry, surface: match[0], at: match.index, end: match.index + match[0].length });
  }
  return hits;
}
