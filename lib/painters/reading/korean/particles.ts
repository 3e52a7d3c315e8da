/** Korean particles and endings that may follow a noun, and their agreement with its last syllable. */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;

/** The final consonant of a word's last syllable: 0 for none, 8 for ㄹ, -1 when it isn't Hangul. */
export function finalConsonant(word: string): number {
  const code = word.charCodeAt(word.length - 1);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return -1;
  return (code - FIRST_SYLLABLE) % FINALS;
}

const set = (words: string) => new Set(words.split(" "));

const AFTER_VOWEL = set(
  "가 는 를 와 로 라 랑 라서 라고 라도 라면 나 야 여 고 면 였다 였고 였는데 예요 로서 로써 로는 로도 로만 로부터 와의 와는 와도 랑은 랑도 든지",
);
const AFTER_CONSONANT = set(
  "이 은 을 과 으로 이라 이랑 이라서 이라고 이라도 이라면 이나 아 이여 이고 이면 이었다 이었고 이었는데 이에요 이다 이네 이야 이지만 인데 이니 이니까 으로는 으로도 으로만 으로부터 과의 과는 과도 이랑은 이랑도 이든지 입니다",
);
const AFTER_ANY = set(
  `의 에 에서 에게 한테 께 께서 께서는 도 만 만큼 만이 만은 까지 부터 부터는 보다 처럼 같은 같이 마다 밖에 뿐 뿐이다 뿐이었다 조차 마저 하고
들 들이 들은 들을 들과 들이랑 들에게 들도 들의 들로 에는 에도 에만 에서는 에서도 에서만 에서의 에서부터 에게는 에게서 한테서 한테는
이다 다 이랑 씨 님 네 이네 이에요 입니다 인데 인 이라니 이지만 였지만 하다 했다 하고 했고 하는 하며 하면서 하러 하느라 해서 해 했는데 하기 하니 하자
할 한 하던 하려고 해야 했어 했어요 했습니다 속 안 위 앞 옆 밑 때 날 속에서 안에 안에서 위에 위에서 앞에서 앞에 옆에 옆에서 밑에 때문에
갔다 가서 가는 갔는데 쯤 째 용 집 집에 집에서 길 길에 님이 님과 님께 님께서 님은 님의 들아 아`.replace(/\n/g, " "),
);
const AFTER_ONE_SYLLABLE = set(
  "가 이 는 은 를 을 와 과 로 으로 랑 이랑 도 만 에 에서 의 까지 부터 처럼 하고 들이 들을 들은 에는 에도 에서는 보다 들과 이다 이었다 이라",
);

/** Whether `rest` may stand after the noun `word`: nothing, or a particle or ending that agrees with it. */
export function mayFollow(word: string, rest: string): boolean {
  if (rest === "" || AFTER_ANY.has(rest)) return true;
  const final = finalConsonant(word);
  if (final === 0) return AFTER_VOWEL.has(rest);
  if (final === FINAL_RIEUL && rest.startsWith("로")) return true;
  return AFTER_CONSONANT.has(rest);
}

/** The same for nouns of one syllable, which too many other words begin with: only the plainest particles. */
export function mayFollowOneSyllable(word: string, rest: string): boolean {
  return rest === "" || (AFTER_ONE_SYLLABLE.has(rest) && mayFollow(word, rest));
}

/** Whether `rest` begins with a particle of up to two syllables, for text written without spaces. */
export function mayGoOn(word: string, rest: string): boolean {
  return [1, 2].some((length) => rest.length > length && mayFollow(word, rest.slice(0, length)));
}

/** The noun with 와 or 과, whichever its last syllable asks for. */
export function withAnd(noun: string): string {
  return noun + (finalConsonant(noun) > 0 ? "과" : "와");
}

/** The noun with 를 or 을. */
export function withObject(noun: string): string {
  return noun + (finalConsonant(noun) > 0 ? "을" : "를");
}
