/** How many of a thing or a person are told of. */
import { COUNTED } from "./clauses/counters";
import { lemmas } from "./english/lemmas";
import type { Hit } from "./hit";
import { lexicon } from "./lexicon";

/** More are not drawn, and not told apart. */
const MOST = 9;
const SEVERAL = 3;
const PLURAL = 2;

const KOREAN_NUMBERS: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  서: 3,
  석: 3,
  네: 4,
  넷: 4,
  너: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  여러: SEVERAL,
  몇: SEVERAL,
  두세: SEVERAL,
  서너: SEVERAL,
  네다섯: 4,
};
const AFTER = new RegExp(`^(?:들)?(?:[이가은는을를도만]|이랑|만)? ?${COUNTED}(?![가-힣]*동안)`);
/** "친구 둘이랑": numbers that need no counter. */
const AFTER_ALONE = /^(?:들)? (둘|셋|넷|다섯|여섯)(?:이|은|을|과|이랑|이서|도)?(?![가-힣])/;
const BEFORE = new RegExp(`${COUNTED}(?:의|이나 되는|나 되는|쯤 되는)? $`);
const BEFORE_ALONE = /(?:^| )(두|세|네|다섯|여러) $/;
const BEFORE_MANY = /(?:많은|수많은|여러|몇몇|온갖|갖가지|다양한) $/;
const AFTER_MANY = /^(?:들)?(?:이|가|은|는|도)? ?(?:정말 |너무 |아주 |엄청 |되게 )?(?:많(?!이)|가득|잔뜩|여러)/;
/** "많이" says how much is done, "많이 울었다"; of what lives and grows it may say how many there are. */
const MANY_ARE =
  /^(?:들)?(?:이|가|은|는|도)? ?(?:정말 |너무 |아주 |엄청 |되게 )?많이 ?(?:있|계[시셨]|모[였이여]|피[었어고]|폈|열[렸려]|달[렸려]|날아다|살[았고]|보였|나왔)/;

const ENGLISH_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ENGLISH_BEFORE =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|a couple of|a pair of|both|twin|a few|some|several|many|so many|lots of|loads of|a lot of|plenty of|a bunch of|a dozen|dozens of|hundreds of|all the|all kinds of) (?:(?!with|of|and|my|the|at|in|on|to|a|for|from|days?|hours?|minutes?|weeks?|times?|years?|people|by)[a-z'-]+ ){0,2}$/;
const IN_PAIRS =
  /^(?:shoes|socks|boots|slippers|heels|sneakers|pants|jeans|glasses|sunglasses|gloves|mittens?|scissors|clothes|headphones|pajamas|swimsuit|chopsticks|skis?|skates?)$/;
/** Plural in form, one on paper. */
const ONE_BY_NATURE =
  /^(?:noodles|fries|nuts|oats|cereal|fireworks|stars|grapes|dishes|stairs|groceries|vegetables|blossoms|leaves|veggies|greens|beans|news|dominoes|cards|chess)$/;
/** The plural looks like the singular: only a number tells. */
const UNCHANGED = /^(?:sheep|fish|deer|squid|salmon|goldfish|shrimp)$/;
/** As far as a number may stand from its noun. */
const BEFORE_AT_MOST = 36;

/** How many are told of where a word stands: 1 when nothing is said, at most 9. */
export function countOf(hit: Hit, sentence: string): number {
  if (hit.called) return 1;
  const count = /[가-힣]/.test(hit.surface) ? koreanCount(hit, sentence) : englishCount(hit, sentence);
  return Math.max(1, Math.min(MOST, count));
}

function koreanCount({ at, end, entry }: Hit, sentence: string): number {
  const after = sentence.slice(end, end + 16);
  const before = sentence.slice(Math.max(0, at - 16), at);
  const living = entry.class === "person" || entry.class === "animal";
  const told = AFTER.exec(after)?.[1] ?? AFTER_ALONE.exec(after)?.[1] ?? BEFORE.exec(before)?.[1];
  if (told !== undefined) return numberOf(told);
  if (living && BEFORE_ALONE.test(before)) return numberOf(BEFORE_ALONE.exec(before)?.[1] ?? "");
  if (BEFORE_MANY.test(before) || AFTER_MANY.test(after)) return SEVERAL;
  if ((living || entry.class === "plant") && MANY_ARE.test(after)) return SEVERAL;
  if (/쌍둥이 $/.test(before)) return 2;
  return after.startsWith("들") && /^들(?:[^가-힣]|[이은을과도의]|에게|한테|이랑)/.test(`${after} `) ? PLURAL : 1;
}

function numberOf(word: string): number {
  return KOREAN_NUMBERS[word] ?? (/^\d+$/.test(word) ? Number(word) : MOST);
}

function englishCount({ at, surface }: Hit, sentence: string): number {
  const inPairs = IN_PAIRS.test(surface);
  const told = ENGLISH_BEFORE.exec(sentence.slice(Math.max(0, at - BEFORE_AT_MOST), at))?.[1];
  const isPlural = plural(surface);
  if (told !== undefined && (isPlural || UNCHANGED.test(surface))) {
    if (inPairs && told === "a pair of") return 1;
    const number = /^\d+$/.test(told) ? Number(told) : ENGLISH_NUMBERS.indexOf(told) + 1;
    if (number > 0) return number;
    if (/^(?:a couple of|a pair of|both|twin)$/.test(told)) return 2;
    return /dozen|hundreds/.test(told) ? MOST : SEVERAL;
  }
  return isPlural && !inPairs && !ONE_BY_NATURE.test(surface) ? PLURAL : 1;
}

/** Whether a word is the plural of one that is known, too: "dogs", not "bus". */
function plural(surface: string): boolean {
  const last = surface.split(" ").at(-1)?.toLowerCase() ?? "";
  const { english } = lexicon();
  return lemmas(last).some((lemma) => lemma !== last && english.has(lemma));
}
