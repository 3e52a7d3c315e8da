/** What happened on a day, clause by clause: only what is so, and of whom it is told. */
import { withoutOrdinary } from "@/lib/shared/hurt/hurt";
import type { Gravity, Mood } from "../plan";
import type { Clause, Story } from "../story";
import { ENGLISH_EVENTS } from "./english";
import { EVENT_KINDS, EVENTS, type EventKind } from "./kinds";
import { KOREAN_EVENTS } from "./korean";

/** near: the writer, who is theirs, their animal. A stranger's mishap weighs less. */
export type Whom = "near" | "stranger";

export type DayEvent = {
  kind: EventKind;
  mood: Mood;
  gravity: Gravity;
  whom: Whom;
  /** Which sentence, and which of all clauses, from 0. */
  sentence: number;
  clause: number;
};

const PATTERNS = [
  { letters: /[가-힣ㄱ-ㅎ]/, words: KOREAN_EVENTS },
  { letters: /[a-z]{2}/, words: ENGLISH_EVENTS },
].map(({ letters, words }) => ({
  letters,
  rows: EVENT_KINDS.map((kind) => ({ kind, pattern: new RegExp(words[kind].source, "g") })),
}));
/** A long sentence is looked at so far, so that no pattern walks far. */
const LONGEST_SENTENCE = 600;
/** Of one kind a sentence tells so often at most: two strokes of luck are one lucky day. */
const MOST_OF_A_KIND = 2;

/** On a screen, in a book, in a dream, in the news of somebody: it happened to nobody here. */
const FICTION =
  /(?:영화|드라마|만화|웹툰|소설|책|게임|꿈|뉴스|연극|동화|주인공)(?: ?속)?(?:에서|에|이|은|는|을|를|의|으로|처럼)?(?=[ ,])|\b(?:in|on|from) (?:the|a|this|that|my|our) (?:movie|film|show|book|novel|story|drama|news|game|dream|play|episode|documentary)\b|\b(?:movie|film|book|novel|show|documentary) (?:about|where|in which)\b|\b(?:character|hero|protagonist|villain)s?\b/;
/** Told only in case: nobody knows, or nobody did. */
const NOT_SO =
  /^[가-힣]{0,2} ?(?:모시자|보내자|하자는|가자는)|^[가-힣]{0,2}(?:처럼|같[이은았]|만 ?한|만큼)|^[가-힣]{0,4}(?:ㄹ까|을까|[가-힣]?까 ?봐|지 ?(?:않|못|말|는 않|도 않)|(?:으|하|지|나|가|오|되|였|었|았)?면 (?:어쩌|안|좋|어떡)|(?:을|ㄹ|할|될|질|날|릴|울|갈) ?뻔)/;
const BEFORE_NOT =
  /(?:(?:^|[^가-힣])(?:안|못) ?|\b(?:not|never|no|without|n't|didn't|wasn't|isn't|nobody|nearly|almost|if|hope|wish|instead of)(?: (?:a|any|the|been|have|had|to|get|really|even|going to)){0,2} )$/;
const STRANGER =
  /(?:모르는|어떤|웬|앞 ?차|옆 ?차|옆집|윗집|아랫집|앞집|옆자리|옆 ?테이블|연예인|가수|배우|아이돌|유튜버|정치인|어느) ?[가-힣]{0,6}|\b(?:some|a|an|the|another) (?:\w+ )?(?:stranger|celebrity|singer|actor|actress|politician|neighbou?r|man|woman|lady|guy|driver|customer|kid|couple|passenger|tourist)\b/;

/** Every event of a story in the order told. */
export function eventsIn(story: Story): DayEvent[] {
  const found: DayEvent[] = [];
  // A sentence that is repeated is looked at once.
  const known = new Map<string, Match[]>();
  let first = 0;
  for (const clauses of sentencesIn(story)) {
    const text = clauses
      .map(({ text }) => text)
      .join("")
      .slice(0, LONGEST_SENTENCE);
    const matches = known.get(text) ?? matchesIn(withoutOrdinary(text));
    known.set(text, matches);
    const told = new Map<EventKind, number>();
    for (const match of matches) {
      const times = told.get(match.kind) ?? 0;
      const event = times < MOST_OF_A_KIND ? eventAt(match, text, clauses, first) : null;
      if (!event) continue;
      found.push(event);
      told.set(match.kind, times + 1);
    }
    first += clauses.length;
  }
  return found;
}

/** Where words of an event stand in a sentence: from `at` to before `end`. */
type Match = { kind: EventKind; at: number; end: number };

function matchesIn(text: string): Match[] {
  return PATTERNS.filter(({ letters }) => letters.test(text)).flatMap(({ rows }) =>
    rows.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, at: match.index, end: match.index + match[0].length })),
    ),
  );
}

function sentencesIn(story: Story): Clause[][] {
  const sentences: Clause[][] = [];
  for (const clause of story) {
    const open = sentences.at(-1);
    if (open?.[0]?.sentence === clause.sentence) open.push(clause);
    else sentences.push([clause]);
  }
  return sentences;
}

/** @param first the number of the first of these clauses in the story */
function eventAt({ kind, at, end }: Match, text: string, clauses: readonly Clause[], first: number): DayEvent | null {
  const index = Math.max(
    0,
    clauses.findLastIndex((clause) => clause.at < end),
  );
  const clause = clauses[index];
  if (!clause || !isSo(kind, at, end, text, clause)) return null;
  const whom = STRANGER.test(text.slice(Math.max(0, at - 28), end)) ? "stranger" : "near";
  const is = OF_THE_DEAD.has(kind) && isLongAgo(text) ? "memorial" : kind;
  return { kind: is, ...EVENTS[is], whom, sentence: clause.sentence, clause: first + index };
}

const OF_THE_DEAD: ReadonlySet<EventKind> = new Set(["death", "pet", "miscarriage"]);
const LONG_AGO =
  /(?:[가-힣\d]+ ?년 ?(?:전|이 ?(?:지났|됐|되었|흘렀))|작년|재작년|옛날|어릴 ?(?:때|적)|생전|살아 ?계실)|\b(?:(?:\d+|a|one|two|three|four|five|six|seven|ten|twenty|many|some|few) years? (?:ago|since|on\b|today|tomorrow)|(?:it's|it is|been) (?:a|one|two|three|\w+) years?|last (?:year|spring|summer|autumn|fall|winter)|long ago|back in|when i was)\b/;

/** What happened in another year is remembered: it weighs on the day, but it is not what happened. */
const isLongAgo = (sentence: string): boolean => LONG_AGO.test(sentence);

/** Of these the thought is enough: the dead, who is missed, what tomorrow brings. */
const FELT_IN_THOUGHT: ReadonlySet<EventKind> = new Set(["memorial", "longing", "nerves"]);
/** Says no by itself: "couldn't sleep", "품절이라 못 샀다". */
const OWN_NO = /[안못없않]|n't|\bno|\bnever/;

/** Not denied, not only thought of, not in a story. Of the dead and gone the thought is enough to weigh on a day. */
function isSo(kind: EventKind, at: number, end: number, text: string, clause: Clause): boolean {
  if (FICTION.test(text.slice(Math.max(0, at - 40), at))) return false;
  if (NOT_SO.test(text.slice(end, end + 12)) || BEFORE_NOT.test(text.slice(Math.max(0, at - 24), at))) return false;
  if (EVENTS[kind].gravity === "grave" || FELT_IN_THOUGHT.has(kind)) return true;
  if (!OWN_NO.test(text.slice(at, end)) && clause.denied.some((span) => span.at < end && span.end > at)) return false;
  return !clause.thoughts.some((thought) => at >= thought.at && at < thought.end);
}

/** Whether it is a loss: what makes a whole day grave. */
export const isOfLoss = ({ gravity }: Pick<DayEvent, "gravity">): boolean => gravity === "grave";
