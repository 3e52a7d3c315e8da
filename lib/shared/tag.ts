import { oneLine } from "./text";

/** A tag as its writer spells it: one line without "#" in front; "" where nothing of it can be seen. */
export function tidyTag(typed: string): string {
  return oneLine(oneLine(typed).replace(/^[\s#\uFF03\uFE5F]+/, ""));
}

/** What is never seen, but for the letters of a flag and what joins emoji to another: those tell flags and people apart. */
const UNSEEN = /(?![\u{E0020}-\u{E007F}])(?!\u200D\p{ExtPict})\p{DI}/gu;

/**
 * What tags are compared by: capitals, kinds of space and of letter ("Ａ" and "A") and what is not seen make no other
 * tag. Tags are found by it, and each keeps the spelling of its writer. The migration tags_by_key says it in SQL.
 */
export function tagKey(tag: string): string {
  const letters = tidyTag(tag).replaceAll("İ", "i").normalize("NFKC").toLowerCase();
  const folded = letters.replaceAll("ß", "ss").replaceAll("ς", "σ");
  return folded.replace(UNSEEN, "").replace(/\s+/g, " ").trim().normalize("NFC") || tag;
}

/** The same tags without those that only spell one before them in another way. */
export function differentTags(tags: readonly string[]): string[] {
  const keys = new Set<string>();
  return tags.filter((tag) => {
    const key = tagKey(tag);
    return !keys.has(key) && keys.add(key);
  });
}

/** What an address would take for a file's ending, a folder or an escape. */
const MEANS_SOMETHING = /[./\\%?#]/g;

/**
 * The address of a tag's page: the same for all spellings of a tag. Full-width forms stand in for what servers and
 * browsers read into a path ("." and ".." are folders, ".js" is a file), and are the same tag.
 */
export function tagPath(tag: string): string {
  const segment = tagKey(tag).replace(MEANS_SOMETHING, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return `/tags/${encodeURIComponent(segment)}`;
}

/** How the newest of these posts spells the tag of this key; the key where none has it. */
export function spelledAs(key: string, posts: readonly { tags: string[] }[]): string {
  return posts.flatMap(({ tags }) => tags).find((tag) => tagKey(tag) === key) ?? key;
}
