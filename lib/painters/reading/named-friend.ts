import { NO_EDITS } from "../edits";
import type { SavedLook, SavedLooks } from "../looks";
import { NOTHING_CHOSEN } from "../painter";
import { findingsIn } from "./diary-reader";
import type { Finding } from "./plan";

/** Somebody whom a diary calls by name and whom painters draw as the writer's friend. `look`: as they drew themselves. */
export type NamedFriend = { name: string; look: SavedLook | null };

/** A text for the painters: where the friend was named, it says so in words that they know. */
export type Introduced = { text: string; looks: SavedLooks; isNamed: boolean };

/** What may stand behind a name, the longest first, and what stands behind "친구" in its place. */
const PARTICLES: readonly (readonly [string, string])[] = [
  ...[
    "이에게서",
    "이한테서",
    "이에게",
    "이한테",
    "이하고",
    "이처럼",
    "이보다",
    "이랑은",
    "이네",
    "이랑",
    "이가",
    "이는",
    "이를",
  ].map((particle) => [particle, particle.slice(1)] as const),
  ...[
    "이와",
    "이도",
    "이의",
    "이만",
    "에게서",
    "한테서",
    "에게",
    "한테",
    "하고",
    "까지",
    "부터",
    "처럼",
    "보다",
    "께서",
    "랑은",
  ].map((particle) => [particle, particle.startsWith("이") ? particle.slice(1) : particle] as const),
  ...["랑", "네", "가", "는", "를", "와", "도", "의", "만", "께", "야"].map(
    (particle) => [particle, particle] as const,
  ),
  ["으로", "로"],
  ["로", "로"],
  ["은", "는"],
  ["을", "를"],
  ["과", "와"],
  ["이", "가"],
  ["아", "야"],
];
const BEHIND = new Map(PARTICLES);
const LONGEST_FIRST = PARTICLES.map(([particle]) => particle).sort((one, other) => other.length - one.length);
/** Only people are called so: behind a name that is a word too (하늘, 보리) it tells that the person is meant. */
const OF_PEOPLE = /^(?:님|씨|이(?:에게|한테|하고|처럼|보다|랑|네|가|는|를|와|도|의|만)|아$|야$|께)/;
const HANGUL = /^[가-힣]+$/;

/** The names that somebody is called by: as written, and without the family name. */
function names({ name }: NamedFriend): string[] {
  const parts = name.split(/\s+/).filter((part) => part.length > 1);
  const given = parts.flatMap((part) => (HANGUL.test(part) && part.length === 3 ? [part, part.slice(1)] : [part]));
  return [...new Set([name, ...given])].sort((one, other) => other.length - one.length);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Puts "친구", "my friend", where a text names the friend, and gives that one the friend's own look. */
export function withFriend(text: string, looks: SavedLooks, friend: NamedFriend | null): Introduced {
  if (!friend) return { text, looks, isNamed: false };
  let isNamed = false;
  let told = text;
  const isKorean = /[가-힣]/.test(text);
  for (const name of names(friend)) {
    const isWord = findingsIn(name.toLowerCase(), NO_EDITS, NOTHING_CHOSEN).length > 0;
    const particles = LONGEST_FIRST.join("|");
    const called = new RegExp(
      `(?<![\\p{L}\\p{N}])${escaped(name)}((?:님|씨)?)(?:(${particles})(에서|에는|에|까지|부터|도|만|는|은|를|을)?)?('s|’s)?(?![\\p{L}\\p{N}])`,
      "gu",
    );
    told = told.replace(called, (whole, title: string, particle = "", tail = "", owns = "") => {
      if (isWord && HANGUL.test(name) && !OF_PEOPLE.test(title + particle)) return whole;
      isNamed = true;
      return isKorean ? `친구${BEHIND.get(particle) ?? ""}${tail}` : `my friend${owns}`;
    });
  }
  if (!isNamed) return { text, looks, isNamed };
  return { text: told, looks: friend.look ? { ...looks, friend: friend.look } : looks, isNamed };
}

/** What was understood, with the friend called as the writer did. */
export function namedIn(words: Finding[], friend: NamedFriend | null): Finding[] {
  if (!friend) return words;
  return words.map((word) => (word.id === "friend" && !word.added ? { ...word, surface: friend.name } : word));
}
