/** The dictionary of both languages, unpacked once from lexicon.json (made by scripts/pack-lexicon.mts). */
import data from "./lexicon.json" with { type: "json" };
import type { Thing, ThingKind } from "./plan";

export type EntryClass = "scene" | "weather" | "time" | "season" | "person" | "topic" | ThingKind;

export type Entry = {
  id: string;
  class: EntryClass;
  /** Key into the art pack, "" for what is not drawn by itself. */
  art: string;
  size: number;
  label: Thing["label"];
  /** How it is called by itself: "park", where the label says "in a park with grass and trees". */
  name: Thing["label"];
  /** What food is taken from; null: it is held in the hand. */
  servedIn: "cup" | "bowl" | null;
  /** Known only by the name of its emoji: to be trusted less than a row of the table. */
  tail: boolean;
};

export type Lexicon = {
  /** Without spaces, Latin letters in lower case. */
  korean: ReadonlyMap<string, Entry>;
  /** Those that are properly written in several words. */
  spaced: ReadonlySet<string>;
  /** In lower case, a space for every hyphen. */
  english: ReadonlyMap<string, Entry>;
  /** By emoji without variation selectors and skin tones. */
  emoji: ReadonlyMap<string, Entry>;
  byId: ReadonlyMap<string, Entry>;
};

/** Classes whose English label is a phrase for prompts. */
const PHRASED = new Set<string>(["scene", "weather", "time", "season"] satisfies EntryClass[]);

const THING_KINDS = new Set<string>([
  "animal",
  "food",
  "small",
  "big",
  "vehicle",
  "building",
  "plant",
  "sky",
] satisfies ThingKind[]);

/** Whether an entry is drawn as a thing of its own. */
export function isThing(entry: Entry): entry is Entry & { class: ThingKind } {
  return entry.art !== "" && THING_KINDS.has(entry.class);
}

/** One spelling for every emoji: no variation selectors, no skin tones. */
export function plainEmoji(emoji: string): string {
  return emoji.replace(/\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu, "");
}

/** Few rows say it: the types of a JSON file know only what all of them have. */
function servedIn(row: object): Entry["servedIn"] {
  const told = "servedIn" in row ? row.servedIn : null;
  return told === "cup" || told === "bowl" ? told : null;
}

let unpacked: Lexicon | undefined;

/** The dictionary; the first call builds it, which takes a few milliseconds. */
export function lexicon(): Lexicon {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Lexicon {
  const korean = new Map<string, Entry>();
  const spaced = new Set<string>();
  const english = new Map<string, Entry>();
  const emoji = new Map<string, Entry>();
  const byId = new Map<string, Entry>();
  // A word belongs to the first that claims it, so the table goes before the tail.
  const claim = (words: Map<string, Entry>, word: string, entry: Entry) => {
    if (word && !words.has(word)) words.set(word, entry);
  };
  for (const [rows, tail] of [
    [data.table, false],
    [data.tail, true],
  ] as const) {
    for (const row of rows) {
      const entry: Entry = {
        id: row.id,
        class: row.class as EntryClass,
        art: row.art,
        size: row.size,
        label: { ko: row.label, en: row.phrase },
        name: { ko: row.label, en: (PHRASED.has(row.class) && row.en[0]) || row.phrase },
        servedIn: servedIn(row),
        tail,
      };
      byId.set(entry.id, entry);
      for (const word of row.ko) {
        const compact = word.replaceAll(" ", "").toLowerCase();
        claim(korean, compact, entry);
        if (compact.length < word.length) spaced.add(compact);
      }
      for (const word of row.en) claim(english, word.replaceAll("-", " "), entry);
      for (const sign of row.emoji) claim(emoji, sign, entry);
    }
    for (const row of rows) {
      const entry = byId.get(row.id);
      if (entry && !row.art.startsWith(":")) claim(emoji, plainEmoji(row.art), entry);
    }
  }
  return { korean, spaced, english, emoji, byId };
}
