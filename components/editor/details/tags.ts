import { TAG_MAX, TAGS_MAX } from "@/lib/domains/posts/post";
import { differentTags, tagKey, tidyTag } from "@/lib/shared/tag";
import { fitsIn } from "@/lib/shared/text";

export type TagsAdded = { tags: string[]; added: string[]; problem: "full" | "too_long" | null };

/**
 * What a person typed, as tags: split at commas (Korean and Chinese ones too), lines and, where they begin with one,
 * at each "#"; cleaned as the server does.
 */
export function parseTags(text: string): string[] {
  const words = text
    .split(/[,\n，、]/)
    .flatMap((word) => (/^\s*[#＃]/.test(word) ? word.split(/[#＃](?=[^\s#＃])/) : word))
    .map(tidyTag);
  return differentTags(words.filter((word) => word !== ""));
}

/** Adds what was typed; `problem` says why something stayed out. */
export function addTags(tags: readonly string[], text: string): TagsAdded {
  const known = new Set(tags.map(tagKey));
  const wanted = parseTags(text).filter((tag) => !known.has(tagKey(tag)));
  const short = wanted.filter((tag) => fitsIn(tag, TAG_MAX));
  const added = short.slice(0, Math.max(0, TAGS_MAX - tags.length));
  const problem = added.length < short.length ? "full" : short.length < wanted.length ? "too_long" : null;
  return { tags: [...tags, ...added], added, problem };
}

/** What pressing a key in the tag field does. While a syllable is being composed every key belongs to it. */
export function onTagKey(
  key: { key: string; isComposing: boolean; keyCode: number },
  typed: string,
): "add" | "remove_last" | null {
  // Safari ends the composition before the Enter that ended it; 229 tells it apart.
  if (key.isComposing || key.keyCode === 229) return null;
  if (key.key === "Enter" && typed.trim() !== "") return "add";
  return key.key === "Backspace" && typed === "" ? "remove_last" : null;
}
