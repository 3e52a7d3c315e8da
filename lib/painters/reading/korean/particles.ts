/** Korean particles and endings that may follow a noun, and their agreement with its last syllable. */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;
/** No chain of particles is longer; what is longer isn't looked at. */
const LONGEST_REST = 12;

/** The final consonant of a word's last syllable: 0 for none, 8 for ㄹ, -1 when it isn't Hangul. */
export function finalConsonant(word: string): number {
  const code = word.charCodeAt(word.length - 1);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return -1;
  return (code - FIRST_SYLLABLE) % FINALS;
}

/** Particles that others may follow (에서+는), with any syllable, without and with a final consonant. */
const FREE =
  "에서|에게서?|에다가?|에|한테서?|께서|께|만큼|만|까지|부터|보다|처럼|같이|마다|밖에|뿐|조차|하고|씩|쯤|대로|땜에|때문에|덕분에|말고|째|도";
const AFTER_VOWEL = "와|로서|로써|로|랑";
const AFTER_CONSONANT = "과|으로서|으로써|으로|이랑";
/** Particles that end the word. */
const FREE_LAST = "의|같은|마저|치고|커녕";
const LAST_AFTER_VOWEL = "가|는|를|나|야|여|여서|ㄴ|ㄹ|는커녕";
const LAST_AFTER_CONSONANT = "이|은|을|이나|아|이여|은커녕";
const STACKED =
  "(?:은커녕|는커녕|는|은|도|만|의|까지|부터|으로|로|이나|나|이라도|라도|다|랑|와|과|를|을|가|이|요|에|처럼|밖에|뿐){0,2}";
/** 이다 and its endings, without 이. */
const COPULA =
  "(?:다[고는가면]?|었[가-힣]{0,5}|였[가-힣]{0,5}|에요|예요|어요|어서|여서|라[서고는도면니며던]?|라는데|라지만|지만?|지요|죠|고|네요?|니까?|며|면|면서|자|던가?|든지?|든가|나|겠[가-힣]{0,3}|구나|군요?|거든요?|랍니다|래요?|냐|냐고|ㅋ{1,5})";
const COPULA_WITH_FINAL =
  "(?:인|일|임|입니[다까]|인데[도요]?|인지|인가|일까|일지|이신|이셨[가-힣]{0,3}|이십니다|이세요)";

const chain = (stackable: string, last: string, copula: string) =>
  new RegExp(`^(?:(?:${FREE}|${stackable})${STACKED}|${FREE_LAST}|${last}|${copula}|${COPULA_WITH_FINAL})$`);
const WITHOUT_FINAL = chain(AFTER_VOWEL, LAST_AFTER_VOWEL, `이?${COPULA}`);
const WITH_FINAL = chain(AFTER_CONSONANT, LAST_AFTER_CONSONANT, `이${COPULA}`);
const WITH_RIEUL = chain(`${AFTER_CONSONANT}|로서|로써|로`, LAST_AFTER_CONSONANT, `이${COPULA}`);
const EITHER = chain(
  `${AFTER_VOWEL}|${AFTER_CONSONANT}`,
  `${LAST_AFTER_VOWEL}|${LAST_AFTER_CONSONANT}`,
  `이?${COPULA}`,
);

/** What may stand between a noun and its particles: plural, address, place, vessel. */
const SUFFIX =
  /^(?:들|님들|님|씨|네|용|짜리|쪽|속|안|위|앞|옆|밑|뒤|밖|근처|주변|집|길|날|때|값|통|병|잔|컵|봉지|그릇|상자|박스|조각|접시|한그릇|한잔|국물|냄새|소리|맛|색|모양|사진|그림|이야기|얘기|생각|인형|장난감|가게|친구|구경|놀이|하나|둘|한마리|한판)/;
/** A noun with its verb in one word: 운동했다, 선물받았다, 영화보고. */
const VERB =
  /^(?:(?:하(?=[다고는며면니지기자여려러게던느였시신셨])|했|해|되|됐|돼|받|당하|당했|시키|시켰|시켜|드리|드렸|드려|갔|가서|가는|가기|가려|왔|와서|오는|먹|마시|마셨|마셔|타고|탔|타러|사고|사러|샀|사서|보고|보러|봤|보는|보면|치고|쳤|치는|싸서|끓|만들|굽|구워|구웠|입고|입었|쓰고|신고|없이|없는|있는|있어)[가-힣]{0,8}|한다?[고는면]?|할[때게걸]?|함|합니다)$/;

/** Whether `rest` may stand after the noun `word`: nothing, or particles, endings or a verb that agree with it. */
export function mayFollow(word: string, rest: string): boolean {
  if (rest === "") return true;
  if (rest.length > LONGEST_REST) return false;
  if (isChain(word, rest)) return true;
  if (word.length < 2) return false;
  if (VERB.test(rest)) return true;
  const suffix = SUFFIX.exec(rest)?.[0];
  return suffix !== undefined && isChain(suffix, rest.slice(suffix.length));
}

function isChain(word: string, rest: string): boolean {
  if (rest === "") return true;
  const final = finalConsonant(word);
  if (final < 0) return EITHER.test(rest);
  if (final === 0) return WITHOUT_FINAL.test(rest);
  return (final === FINAL_RIEUL ? WITH_RIEUL : WITH_FINAL).test(rest);
}

/** Endings that a noun of one syllable rarely has and verbs often do: 개다가, 풀던, 감네. */
const VERBLIKE =
  /^(?:아|야|여|나|네요?|니까?|다[가고는면]?|지만?|고|면서?|자|든지?|던|라고?|겠.*|죠|자|며|째|로서|냐.*)$/;

/** The same for nouns of one syllable, which too many other words begin with: only the plainest particles. */
export function mayFollowOneSyllable(word: string, rest: string): boolean {
  return rest === "" || /^들(?:이|을|은|과|도)?$/.test(rest) || (!VERBLIKE.test(rest) && isChain(word, rest));
}

/** Whether `rest` begins with a particle of up to two syllables, for text written without spaces. */
export function mayGoOn(word: string, rest: string): boolean {
  return [1, 2].some((length) => rest.length > length && isChain(word, rest.slice(0, length)));
}

/** The noun with 와 or 과, whichever its last syllable asks for. */
export function withAnd(noun: string): string {
  return noun + (finalConsonant(noun) > 0 ? "과" : "와");
}

/** The noun with 를 or 을. */
export function withObject(noun: string): string {
  return noun + (finalConsonant(noun) > 0 ? "을" : "를");
}
