/** The tail of the lexicon: things known only by the names that emojibase gives their emoji. */

/** Strips what makes two spellings of one emoji differ: variation selectors and skin tones. */
export const plainEmoji = (emoji: string) => emoji.replace(/\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu, "");

export type Row = {
  id: string;
  class: string;
  /** An emoji, ":name" or "". */
  art: string;
  size: number;
  ko: string[];
  en: string[];
  phrase: string;
  label: string;
  emoji: string[];
  /** What food is taken from, where it is not held in the hand. */
  servedIn?: "cup" | "bowl";
};

/** The part of emojibase's data.json that is read here. */
export type EmojiName = {
  label: string;
  hexcode: string;
  tags?: string[];
  emoji: string;
  order?: number;
  subgroup?: number;
};

/** emojibase subgroup -> class and size of what it shows. Subgroups not named here (faces, flags, signs) stay out. */
const SUBGROUPS: Record<number, [string, number]> = {
  34: ["animal", 86],
  35: ["animal", 56],
  36: ["animal", 50],
  37: ["animal", 70],
  38: ["animal", 70],
  39: ["animal", 32],
  40: ["small", 50],
  41: ["plant", 90],
  42: ["food", 42],
  43: ["food", 42],
  44: ["food", 52],
  45: ["food", 50],
  46: ["food", 46],
  47: ["food", 44],
  48: ["small", 40],
  51: ["building", 150],
  52: ["building", 150],
  54: ["vehicle", 120],
  55: ["vehicle", 110],
  56: ["sky", 80],
  60: ["small", 54],
  61: ["small", 54],
  62: ["small", 44],
  63: ["small", 48],
  64: ["small", 50],
  65: ["small", 50],
  67: ["small", 46],
  68: ["small", 60],
  69: ["small", 40],
  70: ["small", 50],
  71: ["small", 50],
  72: ["small", 46],
  73: ["small", 44],
  74: ["small", 48],
  75: ["small", 40],
  76: ["small", 44],
  78: ["small", 48],
  79: ["small", 50],
  80: ["small", 42],
  81: ["small", 60],
  82: ["small", 48],
};
/** Subgroups whose Korean tags name the thing itself rather than what one does with it. */
const CONCRETE = new Set([34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 51, 54, 55, 56, 62, 65, 68]);
/** Not in a diary's picture: weapons, cigarettes, graves. */
const UNWANTED = new Set([..."💣🗡⚔🔫🚬⚰🪦⚱🩸"]);

const LABEL = 100;
const FIRST_TAG = 60;
const LAST_WORD_OF_LABEL = 30;

type Claim = { emoji: EmojiName; score: number; claims: number };

/** Which emoji a word means best: labels beat tags, early tags beat late ones, and how many emoji claim the word. */
function claims(emojis: EmojiName[], language: "ko" | "en", stop: Set<string>): Map<string, Claim> {
  const best = new Map<string, Claim>();
  for (const emoji of emojis) {
    if (emoji.subgroup === undefined || !SUBGROUPS[emoji.subgroup]) continue;
    const put = (name: string, score: number) => {
      const clean = name.toLowerCase().trim();
      const word = language === "ko" ? clean.replaceAll(" ", "") : clean;
      const fits = language === "ko" ? /^[가-힣]{2,}$/.test(word) : /^[a-z][a-z -]{2,}$/.test(word);
      if (!fits || stop.has(clean)) return;
      const known = best.get(word);
      if (!known) best.set(word, { emoji, score, claims: 1 });
      else {
        known.claims++;
        if (score > known.score) Object.assign(known, { emoji, score });
      }
    };
    put(emoji.label, LABEL);
    emoji.tags?.forEach((tag, i) => {
      if (language === "ko") put(tag, FIRST_TAG - i);
    });
    const words = emoji.label.split(" ");
    if (words.length > 1) put(words.at(-1) ?? "", LAST_WORD_OF_LABEL);
  }
  return best;
}

/**
 * Labels are right, tags about half of the time. Korean keeps the first tags of things when at most two emoji share
 * them; English tags are sorted by letter and full of adjectives ("a slow day" is no sloth): none but labels and their
 * last words.
 */
function trusted(claim: Claim, language: "ko" | "en"): boolean {
  if (claim.score === LABEL) return true;
  const isTag = claim.score !== LAST_WORD_OF_LABEL;
  if (claim.claims > 2 || !CONCRETE.has(claim.emoji.subgroup ?? -1)) return false;
  return language === "ko" ? isTag && claim.score >= FIRST_TAG - 2 : !isTag;
}

/** Rows for the emoji that no row of the table shows; those without a trusted name match by the emoji alone. */
export function packTail(sources: {
  table: Row[];
  ko: EmojiName[];
  en: EmojiName[];
  stop: Set<string>;
  hasArt: (emoji: string) => boolean;
}): Row[] {
  const { table, stop } = sources;
  const taken = new Set(table.flatMap((row) => [plainEmoji(row.art), ...row.emoji]));
  const known = new Set(table.flatMap((row) => [...row.ko, ...row.en]));
  const koreanLabels = new Map(sources.ko.map((emoji) => [emoji.hexcode, emoji.label]));
  const byOrder = (a: EmojiName, b: EmojiName) => (a.order ?? 0) - (b.order ?? 0);
  const rows = new Map<string, Row>();
  for (const emoji of [...sources.en].sort(byOrder)) {
    const shape = emoji.subgroup === undefined ? undefined : SUBGROUPS[emoji.subgroup];
    const plain = plainEmoji(emoji.emoji);
    if (!shape || taken.has(plain) || UNWANTED.has(plain) || !sources.hasArt(emoji.emoji)) continue;
    rows.set(emoji.hexcode, {
      id: `e${emoji.hexcode.toLowerCase()}`,
      class: shape[0],
      art: emoji.emoji,
      size: shape[1],
      ko: [],
      en: [],
      phrase: emoji.label,
      label: koreanLabels.get(emoji.hexcode) ?? emoji.label,
      emoji: [],
    });
  }
  for (const language of ["ko", "en"] as const)
    for (const [word, claim] of claims([...sources[language]].sort(byOrder), language, stop))
      if (!known.has(word) && trusted(claim, language)) rows.get(claim.emoji.hexcode)?.[language].push(word);
  return [...rows.values()];
}
