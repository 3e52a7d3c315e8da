import type { Span } from "../clauses/clauses";
import { type Role, roleOf } from "../clauses/roles";
import type { Hit } from "../hit";
import { isThing } from "../lexicon";
import type { Denials } from "./denied";
import { goneWithout } from "./gone-without";
import { likened } from "./likened";

/** "안 먹었다", "못갔다": without a space only before verbs that make no other word with it (안경, 안개, 안녕). */
const BEFORE_VERB =
  /(?<![가-힣])(?:안|못)(?: {1,2}(?=[가-힣]{1,12})|(?=[먹갔왔했봤샀잤됐놀탔썼읽씻입]|가[고지서는]|와[서]|오[고는지]|하[고는지]|자[고는]))[가-힣]+/g;
/** "먹지 않았다", "가지 못했다", "먹지도 않고", "먹지 말고". */
const AFTER_VERB = /[가-힣]{1,12}지(?:는|도|를|조차)? ?(?:않|못|말|마[라세])[가-힣]*/g;
/** "먹을 수 없었다"; "안 먹을 수 없었다" is the one that eats. */
const CANNOT = /[가-힣]{1,12} 수(?:가|는|도)? ?없[가-힣]*/g;
const NOT_THERE = /(?:^|[\s가-힣])(없|아니[다라고었지]|아닌|아녔|취소|포기)[가-힣]*/g;
/** Words in 없 that say nothing of what is there. */
const NO_ABSENCE = /(?:정신|재미|어이|어쩔 수|수|틀림|상관|필요|문제|끝|쓸데|변함|수밖에|밖에|끊임|거침) ?없/;
/** Right behind the noun that is not there: 우산 없이, 눈 대신, 장미 말고. */
const INSTEAD = /^(?:이|가|은|는|도|를|을)? ?(?:없이|말고|커녕|빼고|제외)|^ ?대신|^[은는]커녕/;
/** "안 먹으면 안 된다" is an order to eat. */
const MUST = /면 ?안 ?[되된돼됐될]/;

/** What was not done because something else was: "먹기보다", "가는 대신", "가려다 말고"; at the end of its clause. */
const RATHER = /(?:[가-힣](?:기보다는?|느니)|[가-힣][는은을] 대신에?|[가-힣]려다가? 말고)[\s,]*$/;

/** Verbs by whose denial the one who did not come or show is not there. */
const APPEARS =
  /^(?:[나]?[와오온올왔]|오|보[이여인]|보였|나타|뜨|떴|피|폈|피었|내[려리렸]|들[리려렸]|생[기겨겼]|있|잡[히혔]|걸[리렸]려|팔[리렸]|남)/;
const GOES = /^(?:(?:내려|올라|돌아|들어|나|다녀)?[가갔간갈](?!져)|들[르러렀]|도착|떠)/;
const MEETS = /^(?:만[나났]|보|봤|본|볼|데려|키[우웠운울워]|찾|잡|사|샀|초대|그[리렸])/;
/** What is done to a thing that is there all the same. */
const LEAVES_IT =
  /^(?:닫|끄|껐|꺼|켜|켰|치[우웠]|버[리렸]|잃|고[치쳤]|열|놓|알|모르|잊|믿|싫|좋|끝|마[치쳤]|이기|이겼)/;

const TAKES_OBJECT =
  /^(?:먹|마[시셨]|사[지서고]?|샀|받|읽|보|봤|타|탔|쓰|썼|입|만[들든]|가져|챙|하지|하[고는]?|했|해|한|찍|그[리렸]|갖|신|끓|굽|구[웠워]|시[키켰]|주문|찾|키|심|줬|주|넣|싸|쌌|들|배[우웠]|치지|쳤|불[렀르]|걸|남)/;

/** A negated predicate: where it stands, and the verb it denies. */
type Negation = Span & { verb: string };

export function koreanDenials(sentence: string, span: Span, hits: readonly Hit[]): Denials {
  const clause = sentence.slice(span.at, span.end);
  const words = new Set<Hit>();
  for (const hit of hits) if (INSTEAD.test(sentence.slice(hit.end, hit.end + 8))) words.add(hit);
  const isNounBefore = (at: number) => hits.some((hit) => hit.end === span.at + at);
  const negations = negationsIn(clause, isNounBefore).map((found) => ({
    ...found,
    at: found.at + span.at,
    end: found.end + span.at,
  }));
  for (const negation of negations) for (const hit of deniedBy(negation, sentence, hits)) words.add(hit);
  for (const hit of missing(sentence, clause, span.at, hits)) words.add(hit);
  // "붕어빵 아저씨도 안 나왔다": what only tells of what kind goes with it.
  for (const hit of hits) if (hits.some((next) => words.has(next) && next.at - hit.end === 1)) words.add(hit);
  const goesOn = /^말[고았]/.test(sentence.slice(span.end)) ? "말고" : "";
  if (RATHER.test(clause + goesOn)) {
    negations.push({ ...span, verb: "" });
    for (const hit of hits) if (!["subject", "topic"].includes(roleOf(hit, sentence))) words.add(hit);
  }
  for (const hit of goneWithout(sentence, span, hits)) words.add(hit);
  for (const hit of likened(sentence, span.at, hits)) words.add(hit);
  return { words, verbs: negations.map(({ at, end }) => ({ at: startOfTokenBefore(sentence, at, span.at), end })) };
}

/** The negated predicates of a clause; two denials of one verb are none. */
function negationsIn(clause: string, isNounBefore: (at: number) => boolean): Negation[] {
  const found: Negation[] = [];
  if (MUST.test(clause)) return /(?:안|못) ?[가-힣]+면 ?안|지 ?않으면 ?안/.test(clause) ? [] : mustNot(clause);
  for (const match of clause.matchAll(BEFORE_VERB)) {
    // "가지 못했다" is found by its own pattern, "바지 못 샀다" is a noun.
    const stem = /지[는도를]? $/.exec(clause.slice(0, match.index));
    if (match[0].startsWith("못") && stem && !isNounBefore(stem.index + 1)) continue;
    const verb = match[0].slice(1).trim();
    if (isPredicate(clause, match.index, verb))
      found.push({ at: match.index, end: match.index + match[0].length, verb });
  }
  const add = (pattern: RegExp) => {
    for (const match of clause.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      // "얼마 지나지 않아": no deed at all.
      if (/^(?:지나|얼마)/.test(match[0]) || (pattern === AFTER_VERB && isNounBefore(clause.indexOf("지", at) + 1)))
        continue;
      const doubled = found.findIndex((other) => other.end > at && other.at < end);
      if (doubled >= 0) found.splice(doubled, 1);
      else found.push({ at, end, verb: match[0] });
    }
  };
  add(AFTER_VERB);
  add(CANNOT);
  return found;
}

function mustNot(clause: string): Negation[] {
  const at = clause.search(/[가-힣]{1,12}면 ?안 ?[되된돼됐될]/);
  return at < 0 ? [] : [{ at, end: clause.length, verb: clause.slice(at) }];
}

/** "방 안 가득": the inside of a room is no denial, unless what follows ends like a verb. */
function isPredicate(clause: string, at: number, verb: string): boolean {
  const inside = /(?:집|방|차|가방|상자|교실|버스|병|통|품|주머니|학교|지하철|건물|텐트) $/.test(clause.slice(0, at));
  return !inside || /[다고어아지만서요음네니해데]$/.test(verb);
}

/** The words that a negated verb takes with it. */
function deniedBy({ at, verb }: Negation, sentence: string, hits: readonly Hit[]): Hit[] {
  const before = hits.filter((hit) => hit.end <= at);
  const adjacent = (hit: Hit) => at - hit.end <= 3;
  return before.filter((hit) => {
    const role = roleOf(hit, sentence);
    const living = hit.entry.class === "person" || hit.entry.class === "animal";
    if (APPEARS.test(verb) && (role === "subject" || role === "topic" || (role === "bare" && adjacent(hit)))) {
      return hit.entry.class !== "scene" || role === "subject";
    }
    if (hit.entry.class === "scene" && /^[탔타]/.test(verb) && isObject(role, adjacent(hit))) return true;
    if (hit.entry.class === "scene") return GOES.test(verb) && isGoal(role, adjacent(hit));
    if (LEAVES_IT.test(verb) || GOES.test(verb)) return false;
    if (living) {
      const isKept = hit.entry.class === "animal" && role === "topic" && /^(?:키[우웠운울워]|데려|만[지졌])/.test(verb);
      if (isKept) return true;
      const isMet = role === "topic" && /^(?:만[나났날]|데려|데리)/.test(verb);
      return MEETS.test(verb) && (role === "object" || ((role === "bare" || isMet) && adjacent(hit)));
    }
    if (!isThing(hit.entry)) return hit.entry.class === "topic" && isObject(role, adjacent(hit));
    // "떡볶이는 맵지 않았다" says how it is, not that it isn't there.
    if (role !== "object" && role !== "with" && !TAKES_OBJECT.test(verb)) return false;
    return isObject(role, adjacent(hit)) || (isList(role) && isListed(hit, before, sentence, at));
  });
}

const isGoal = (role: Role, adjacent: boolean) =>
  role === "place" || role === "object" || role === "topic" || (role === "bare" && adjacent);
/** "시금치는 안 먹었다"; what stands farther away with a topic's particle is told for contrast and meant too. */
const isObject = (role: Role, adjacent: boolean) =>
  role === "object" || ((role === "topic" || role === "bare") && adjacent);
const isList = (role: Role) => role === "with" || role === "topic";

/** "밥과 빵을 안 먹었다" denies both. */
function isListed(hit: Hit, before: readonly Hit[], sentence: string, at: number): boolean {
  const next = before[before.indexOf(hit) + 1];
  if (!next || next.at - hit.end > 4) return false;
  return isObject(roleOf(next, sentence), at - next.end <= 3) && isThing(next.entry);
}

/** The words that are said not to be there. */
function missing(sentence: string, clause: string, at: number, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  for (const match of clause.matchAll(NOT_THERE)) {
    const verbAt = at + match.index + match[0].indexOf(match[1] ?? "");
    const lead = sentence.slice(Math.max(at, verbAt - 8), verbAt + 1);
    if (NO_ABSENCE.test(lead) || /면 ?안/.test(sentence.slice(verbAt, verbAt + 8))) continue;
    let edge = verbAt;
    for (const hit of hits.filter((hit) => hit.end <= verbAt).reverse()) {
      const role = roleOf(hit, sentence);
      const isIt =
        role === "subject" || role === "topic" || (role === "bare" && edge - hit.end <= 2) || role === "with";
      // Only the words next to it: "엄마가 집에 없었다" passes over the place.
      if (role === "place" || role === "to") continue;
      if (!isIt || edge - hit.end > 8) break;
      found.push(hit);
      edge = hit.at;
      if (!/[와과도랑] ?$|고 $/.test(sentence.slice(Math.max(at, hit.at - 3), hit.at))) break;
    }
  }
  return found;
}

function startOfTokenBefore(sentence: string, at: number, from: number): number {
  const before = sentence.slice(from, at).trimEnd();
  return from + before.lastIndexOf(" ") + 1;
}
