/** Who does what with whom, by Korean particles. */
import { roleOf } from "../clauses/roles";
import { isThing } from "../lexicon";
import { rowOf } from "../people";
import { likes, type VerbMatch } from "./match";
import { type DeedClause, type DeedWord, idsOf, isLiving, type Memory } from "./told";

export type Parties = { by: string[]; with: string[]; thing: DeedWord | null };

const ME = /(?<![가-힣])(?:나는|내가|난|저는|제가|나도|나만|나 ?혼자|전 )/g;
const WE = /(?<![가-힣])(?:우리(?:는|가|도|끼리)|우린|우리 ?[둘셋넷]|다 ?같이|모두|다들|서로)/g;
const THAT_ONE = /(?<![가-힣])(?:걔[가는도]|그녀[가는도]|그 ?애[가는도]|얘[가는도]|쟤[가는도])/g;
const TO_ME = /(?<![가-힣])(?:나를|날(?![가-힣])|나에게|나한테|내게|저를|저에게|저한테|내 ?[손품등])/;
const AND_ME = /(?:[와과]|랑|하고) ?(?:나는|내가|나도|저는|제가|난)/;
/** A name we do not know did it: "서연이가". */
const NAMED =
  /(?<![가-힣])(?:[가-힣]{2}이가|누군가[가는]?|누가|아무도|(?:어떤|웬|다른|옆자리|앞자리|뒷자리) ?(?:사람|분|애|손님|승객)[이가은는도]|[가-힣]{2,4}(?:꾼|쟁이|원|사|객|관|수|녀|남|생)[이가은는]) (?:[가-힣]{1,7} ){0,3}?$/;
/** "주셔서": what follows is done by the one it was done for. */
const FOR_ME = /(?:줘서|주셔서|주어서|줬는데|주셨는데|줬지만|주셨지만|줘 ?가지고)\s*$/;
const CAUSE = /(?:서|니까|길래|자)\s*$/;
const HONORIFIC = /^[가-힣]{0,3}(?:셨|시[고며는면니]|신다|십니|세요)/;
/** From a noun to the next one it is joined to, with a number between: "고양이 세 마리와 장미". */
const LIST_GAP = 8;
/** Without a subject of one's own these are not what things do: "버스가 달렸다". */
const BODILY: ReadonlySet<string> = new Set(["run", "walk", "jump", "dance", "cry", "sleep", "lie", "sing", "wait"]);

/** Whoever takes part in a deed; null when somebody or something does it that nobody can draw. */
export function koreanParties(match: VerbMatch, clause: DeedClause, memory: Memory): Parties | null {
  const { sentence, span, words } = clause;
  const living = words.filter((word) => isLiving(word));
  const relative = relativeSubject(match, sentence, living);
  const makers = living.filter((word) => isInRelative(word, match, sentence));
  const told = relative ?? subjectsBefore(match, clause, without(makers, living), memory);
  if (!told && BODILY.has(match.verb.action) && thingActs(match, clause)) return null;
  const before = sentence.slice(span.at, match.at);
  if (!told && NAMED.test(before) && !/(?:나는|내가|우리)/.test(before)) return null;
  const previous = clause.goesOn ? memory.subjects : [];
  const rest = living.filter((word) => !told?.words.includes(word) && !makers.includes(word));
  const partners = partnersOf(match, clause, rest);
  const thing = thingOf(match, clause, partners.words);
  // Nor did they do the last thing, as far as this verb goes.
  const subjects = memory.subjects.filter((id) => !idsOf(makers).includes(id));
  let by = told?.ids ?? subjectLeftOut(match, clause, { ...memory, subjects: subjects });
  let others = partners.ids;
  // Boxes are carried, and children; nobody who is not named.
  if (match.verb.partner && match.verb.action !== "carry" && others.length === 0 && thing === null) {
    const acted = previous.filter((id) => id !== "me" && id !== "we");
    // "동생이 울어서 안아 주었다": the writer does it to the one who was spoken of.
    if (!told && acted.length > 0 && CAUSE.test(sentence.slice(0, span.at))) {
      by = ["me"];
      others = acted;
    } else if (by.length < 2 && !by.includes("me") && !by.includes("we")) others = ["me"];
  }
  if (match.verb.reversed) return others.length > 0 ? { by: others, with: by, thing } : null;
  return { by, with: others, thing };
}

/** "엄마가 해 준 김치찌개를 먹었다": whoever made or gave it is the subject of that alone. */
const MADE_BY =
  /^(?:이|가|께서) (?:[가-힣]{1,6} ){0,2}?[가-힣]{0,4}(?:준|주신|줬던|주셨던|주던|주시던|만든|만드신|끓인|끓이신|구운|구우신|차린|차리신|담근|사온|사오신) (?!것|거|건|게 |걸|뒤|후|다음|적|지 |덕|채|이후)[가-힣]/;

function isInRelative(word: DeedWord, { at }: VerbMatch, sentence: string): boolean {
  return word.end < at && MADE_BY.test(sentence.slice(word.end, at + 1));
}

const without = (left: readonly DeedWord[], words: readonly DeedWord[]) => words.filter((word) => !left.includes(word));

type Subjects = { ids: string[]; words: readonly DeedWord[] };

/** "자전거를 타는 동생": whoever stands behind the verb does it. */
function relativeSubject({ end }: VerbMatch, sentence: string, living: readonly DeedWord[]): Subjects | undefined {
  const behind = /^[가-힣]{0,4}(?: 있)?[는던은쓴른낀맨멘친] ?(?:우리 |내 )?$/;
  const word = living.find(
    (other) => other.at >= end && other.at - end <= 10 && behind.test(sentence.slice(end - 1, other.at)),
  );
  return word && { ids: idsOf([word]), words: [word] };
}

/** The nearest subject before the verb, with whoever is joined to it. */
function subjectsBefore(
  { at }: VerbMatch,
  { sentence, span }: DeedClause,
  living: readonly DeedWord[],
  memory: Memory,
): Subjects | undefined {
  // "공주가 나오는 장면에서 울었다": who is only told of does nothing.
  const before = living.filter((word) => word.end <= at && word.status !== "thought");
  const isSubject = (word: DeedWord) => ["subject", "topic"].includes(roleOf(word, sentence));
  const last = before.findLast(isSubject);
  const text = sentence.slice(span.at, at);
  const pronoun = lastPronoun(text, memory);
  if (pronoun && span.at + pronoun.at >= (last?.at ?? -1)) {
    const joined = AND_ME.test(text) ? before.filter((word) => roleOf(word, sentence) === "with") : [];
    return { ids: [...pronoun.ids, ...idsOf(joined)], words: joined };
  }
  if (!last) return undefined;
  const group = [last];
  for (let i = before.indexOf(last) - 1; i >= 0; i--) {
    const word = before[i];
    const next = group[0];
    if (!word || !next || next.at - word.end > 5 || !["with", "topic", "bare"].includes(roleOf(word, sentence))) break;
    group.unshift(word);
  }
  return { ids: idsOf(group), words: group };
}

function lastPronoun(text: string, memory: Memory): { at: number; ids: string[] } | undefined {
  const found = [
    { match: [...text.matchAll(ME)].at(-1), ids: ["me"] },
    { match: [...text.matchAll(WE)].at(-1), ids: ["we"] },
    { match: [...text.matchAll(THAT_ONE)].at(-1), ids: memory.living.slice(-1).map(({ id }) => id) },
  ];
  const [last] = found
    .flatMap(({ match, ids }) => (match && ids.length > 0 ? [{ at: match.index, ids }] : []))
    .sort((a, b) => b.at - a.at);
  return last;
}

/** Nobody honours them by verb forms. */
const LITTLE: ReadonlySet<string> = new Set([
  "kid",
  "sibling",
  "girl",
  "baby",
  "son",
  "daughter",
  "grandson",
  "granddaughter",
  "nephew",
  "niece",
]);

/** Who is meant where nobody is named: the last subject of the sentence, the honoured one, or the writer. */
function subjectLeftOut({ end }: VerbMatch, { sentence, span, goesOn }: DeedClause, memory: Memory): string[] {
  const honoured = HONORIFIC.test(sentence.slice(end - 1, end + 6)) || /[셨]/.test(sentence.slice(end, end + 5));
  const elder = memory.living.findLast(({ animal, id }) => !animal && !LITTLE.has(rowOf(id)));
  if (goesOn && memory.subjects.length > 0 && !FOR_ME.test(sentence.slice(0, span.at))) return [...memory.subjects];
  return honoured && elder ? [elder.id] : ["me"];
}

/** "버스가 달렸다": a thing is the subject right before the verb. */
function thingActs({ at }: VerbMatch, { sentence, words }: DeedClause): boolean {
  const last = words.findLast((word) => word.end <= at);
  return last !== undefined && !isLiving(last) && roleOf(last, sentence) === "subject" && at - last.end < 12;
}

/** Whom it is done with or to. */
function partnersOf(match: VerbMatch, { sentence, span, nearby, words: all }: DeedClause, living: readonly DeedWord[]) {
  const { partner } = match.verb;
  const fits = (word: DeedWord) => word.status !== "denied" && (partner !== "animal" || word.entry.class === "animal");
  const roles = partner ? ["object", "to", "with", "of"] : ["with"];
  // "고양이와 장미를 봤다" lists what is seen; nobody keeps the writer company.
  const isListed = (word: DeedWord) =>
    word.entry.class === "animal" &&
    all.some(
      (other) => other.at > word.end && other.at - word.end <= LIST_GAP && isThing(other.entry) && !isLiving(other),
    );
  const isPartner = (word: DeedWord) => roles.includes(roleOf(word, sentence)) && !(partner === null && isListed(word));
  let words = living.filter((word) => fits(word) && isPartner(word));
  if (words.length === 0 && partner === "animal") words = living.filter(fits);
  if (words.length === 0 && partner === "animal")
    words = nearby.filter((word) => isLiving(word) && fits(word)).slice(-1);
  const toMe = partner !== null && partner !== "animal" && TO_ME.test(sentence.slice(span.at, span.end));
  const found = idsOf(words);
  return { ids: found.length === 0 && toMe ? ["me"] : found, words };
}

/** What it is done with: the nearest liked thing before the verb, then behind it, then in the sentence before it. */
function thingOf(match: VerbMatch, clause: DeedClause, partners: readonly DeedWord[]): DeedWord | null {
  const isLiked = (word: DeedWord) =>
    word.status !== "denied" && likes(match.verb.likes, word) && !partners.includes(word);
  const fitting = clause.words.filter(isLiked);
  const object = fitting.findLast((word) => word.end <= match.at && roleOf(word, clause.sentence) === "object");
  return (
    object ?? fitting.findLast((word) => word.at < match.end) ?? fitting[0] ?? clause.nearby.findLast(isLiked) ?? null
  );
}
