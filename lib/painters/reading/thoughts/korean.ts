import type { Span } from "../clauses/clauses";
import { finalConsonant } from "../korean/particles";
import { type Thought, thought } from "./thought";

const FINAL_RIEUL = 8;
const FINAL_DOUBLE_SIOT = 20;

/** Someone or something missed or remembered: whoever stands before it is not there. */
const MISSED =
  /그리[워웠운울]|그립|보고 ?싶|생각(?:이 ?[나난날났]|나[는서]|났|에 ?(?:눈물|잠|울|자꾸))|(?<!(?:해|달|태양|풍선|열기구|연)[가이도은는] ?(?:둥실 |두둥실 |다시 )?)떠[올오]|기억|추억|꿈을 ?[꾸꿨꿔]|헤어[져졌지진]|이별|장례|돌아가[셨신시]|하늘나라|기대[되된돼됐]|기다려[지져진졌]/g;
/** Wanted, but not had: the one who wants is there. */
const WISHED =
  /[가-힣]고 ?싶|[았었했]?으?면 좋[겠을]|싶[어다]|(?<![가-힣])(?:바[란랐라]|원[한했하]|부[럽러])|사 ?달라|졸랐/g;
const PLANNED =
  /려고? ?[한했하해할]|기로 ?[했하한]|예정|계획|다짐|결심|약속했|을 생각|[가-힣]야(?:지|겠)|해야 ?[한하했되돼된]/g;
/** "먹을 거다", "갈게", "할까": the syllable before must end in ㄹ. */
const FUTURE =
  /([가-힣])(?: ?(거(?=[다야예에지라고니임])|것이|건데|예정|테니|텐데|뻔|지(?= |,|$))|까|게(?= ?요?(?:[.!?~]|$))|게요|래(?=요?(?:[.!?~ ]|$)))/g;
const NO_FUTURE = /빨래|[가-힣]ㄹ/;
const GUESSED = /[가-힣]겠/g;
/** "밥은 잘 먹는지": whether it is so nobody knows. */
const ASKED = /[가-힣][는을]지(?= |,|$)/g;
/** "시험이 끝나면": what has yet to come. */
const ON_CONDITION = /(?:끝나|되|크|나으|합격하|이기|방학하|모으|어른이 되)면(?= |,|$)/g;
const NO_PLAN = /(?:모르|알|죽|미치|못 ?참|참|돌아버리|고맙)겠/;
/** From here to the end of the sentence, unless it comes back to what was. */
const TO_COME = /내일|모레|글피|다음 ?(?:주|달|번|학기|해|에는|에 )|내년|나중에|언젠가|이따가?|조만간/;
const LONG_AGO =
  /예전에|옛날|어릴 ?(?:때|적)|어렸을 ?(?:때|적)|작년|재작년|지난 ?(?:여름|겨울|봄|가을|해|달|학기|생일)|몇 ?년 ?전|[0-9한두세] ?년 ?전|오래 ?전|꿈에|꿈속/;
const NOW = /지금|이제|오늘/;
/** "할머니가 해 주시던 맛": what used to be stands before it. */
const USED_TO = /(?<!싶었|싶)던(?= |$)/g;
/** What follows these happens in a film or a book. */
const ON_A_SCREEN =
  /(?:영화|드라마|만화|만화책|애니|애니메이션|tv|티비|텔레비전|유튜브|뉴스|동화|동화책|그림책|소설|책|꿈|게임|다큐|방송|사진|그림|영상|동영상)(?: ?속(?:에서?|의)?|에서[는도]?|에)(?= (?!본|배운|읽은|산|나온 대로|만난))/;
const QUOTED =
  /[다라자냐]고 ?(?:했|하[셨시신고는더]|말|들|한다|그[랬러]|전화|연락|부탁|졸|약속|대답|소리|시[켰키])|[다라](?:더니|길래)|[가-힣]대서/;
/** "가서" goes on in what comes after it, as "와서" does unless it is rain that came. */
const THEN = /(?:(?:가|만나|사|모여|일어나|데리고|들러|러|면)서?|[가-힣]고|[가-힣]며|[가-힣]면서)\s*$/;

/** What Korean only thinks of, by the predicate at the end of a clause and by words of time at its beginning. */
export function koreanThoughts(sentence: string, clauses: readonly Span[]): Thought[] {
  const found: Thought[] = [];
  let era: "told" | "to come" | "long ago" = "told";
  const parts = clauses.map((span) => sentence.slice(span.at, span.end));
  parts.forEach((part, i) => {
    const { at, end } = clauses[i] ?? { at: 0, end: 0 };
    if (NOW.test(part)) era = "told";
    if (TO_COME.test(part)) era = "to come";
    else if (LONG_AGO.test(part)) era = "long ago";
    else if (era === "to come" && hasPast(part)) era = "told";
    // "내일 시험이라 공부했다": the coming day is a reason for what is told.
    const begins = era === "to come" && !hasPast(part) ? 0 : part.search(era === "to come" ? TO_COME : LONG_AGO);
    if (era !== "told") found.push(thought(at + Math.max(0, begins), end));
    found.push(...predicatesOf(part, at, parts[i + 1]));
    const screen = ON_A_SCREEN.exec(part);
    if (screen) found.push(thought(at + screen.index + screen[0].length, end, { deedsOnly: false }));
  });
  return [...found, ...carriedBack(parts, clauses, found)];
}

function predicatesOf(part: string, at: number, next: string | undefined): Thought[] {
  const found: Thought[] = [];
  const before = (pattern: RegExp, changes: Partial<Thought> = {}) => {
    for (const match of part.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push(thought(at, at + withNextNoun(part, end), changes));
    }
  };
  before(MISSED);
  before(WISHED, { sparesSubjects: !/보고 ?싶/.test(part) });
  before(PLANNED, { sparesSubjects: true });
  before(USED_TO);
  for (const match of part.matchAll(FUTURE)) {
    if (finalConsonant(match[1] ?? "") !== FINAL_RIEUL || NO_FUTURE.test(match[0])) continue;
    // "울 뻔했다" did not happen, yet all its things are there.
    found.push(thought(at, at + match.index + match[0].length, { sparesSubjects: true, deedsOnly: match[2] === "뻔" }));
  }
  if (!NO_PLAN.test(part)) before(GUESSED);
  before(ASKED, { sparesSubjects: true });
  before(ON_CONDITION);
  const quoted = QUOTED.exec(part);
  if (quoted) found.push(thought(at, at + quoted.index, { sparesSubjects: true }));
  const purpose = /려고?\s*$/.exec(part);
  if (purpose && next !== undefined) found.push(thought(at, at + part.length, { deedsOnly: true }));
  return found;
}

/** "보고 싶은 할머니": the one who is missed may stand behind. */
function withNextNoun(part: string, end: number): number {
  const behind =
    /^[은운] [가-힣]+/.exec(part.slice(end)) ??
    (/[은운]$/.test(part.slice(0, end)) ? /^ [가-힣]+/.exec(part.slice(end)) : null);
  return end + (behind?.[0].length ?? 0);
}

/** What leads to a plan is planned too: "바다에 가서 수영할 거다". */
function carriedBack(parts: readonly string[], clauses: readonly Span[], found: readonly Thought[]): Thought[] {
  const carried: Thought[] = [];
  for (let i = parts.length - 2; i >= 0; i--) {
    const span = clauses[i];
    const next = clauses[i + 1];
    if (!span || !next || !THEN.test(parts[i] ?? "") || hasPast(parts[i] ?? "")) continue;
    const isThought = [...found, ...carried].some(
      (other) =>
        !other.deedsOnly && other.at <= next.at && other.end > next.at && !/그[리립]|생각|떠/.test(parts[i + 1] ?? ""),
    );
    if (isThought) carried.push(thought(span.at, span.end, { sparesSubjects: true }));
  }
  return carried;
}

/** Whether a verb stands in the past: 갔, 먹었, 했; 있 and 겠 end the same way. */
function hasPast(part: string): boolean {
  for (const letter of part) {
    if (finalConsonant(letter) === FINAL_DOUBLE_SIOT && letter !== "있" && letter !== "겠") return true;
  }
  return false;
}
