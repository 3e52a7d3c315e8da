import type { Hit } from "../hit";

const TOKEN = /[^\s,;:…~–—()"“”]+[\s,;:…~–—()"“”]*/g;
const PAUSE = /[,;:…–—]/;

/** Endings that close a clause and go on with the next one. */
const CONNECTIVE =
  /(?:면서|지만|으니|니까|더니|자마자|다가|느라고?|려고|[으아어하]러|으면|[가-힣]면|도록|거나|든지|길래|려다|려니|라서|[가-힣]이라|[아어해져려켜쳐와워여혀러봐줘춰써꺼]도|[았었했였]더니|[는은던인한간큰픈쁜른린]데|[았었했]는데|[았었했]고|며|고|[아어여해가와려셔써쳐져러워겨라켜내춰줘돼나싸커써꺼파빠뻐퍼봐]서|[^여저이그]니)$/;
/** Verbs in "-고" that the next token belongs to: 먹고 싶다, 자고 있다, 보고 나서. */
const AUXILIARY = /^(?:싶|있|계|나[서니면]|말[았고]|는|다니|다녔|왔|와|오|가|갔)/;
/** "-다고 했다", "-라고 생각했다": one thought with its verb. */
const QUOTE = /[다라자냐]고$/;
/** Words that only look like a verb's ending. */
const NO_VERB =
  /^(?:그리고|최고|그래서|그러면|그런데|근데|하지만|그러니까|그러고|아니|어머니|할머니|언니|주머니|벌써|혼자서|둘이서|셋이서|넷이서|여기서|거기서|저기서|에서|어디서|라면|하면|며칠|왜냐하면|사고|참고|가운데|한데|먼데|데)$|(?:에서|에게서|한테서|께서|으로서|머니|언니|이고|마다가)$/;
/** Nouns that stand with "하고" for "with". */
const WITH_HAGO: ReadonlySet<string> = new Set(["person", "animal", "food", "small", "big", "vehicle", "plant"]);

/** Where the clauses of a Korean sentence begin, after the first. */
export function koreanCuts(sentence: string, hits: readonly Hit[]): number[] {
  const nounEnds = new Set(hits.map((hit) => hit.end));
  const withEnds = new Set(hits.filter((hit) => WITH_HAGO.has(hit.entry.class)).map((hit) => hit.end));
  const tokens = [...sentence.matchAll(TOKEN)];
  const cuts: number[] = [];
  tokens.forEach((match, i) => {
    const word = match[0].replace(/[\s,;:…~–—()"“”]+$/, "").replace(/[!?.ㅋㅎㅠㅜ^]+$/, "");
    const end = match.index + match[0].length;
    const wordEnd = match.index + word.length;
    const next = tokens[i + 1]?.[0] ?? "";
    const isVerb = CONNECTIVE.test(word) && !NO_VERB.test(word) && !nounEnds.has(wordEnd);
    const hagoAfterNoun = word.endsWith("하고") && withEnds.has(wordEnd - 2);
    const closes = isVerb && !hagoAfterNoun && !staysTogether(word, next);
    // "가는 대신", "먹기보다": what was done instead has a clause of its own.
    const instead =
      /[가-힣]기보다는?$/.test(word) ||
      (/^대신에?$/.test(word) &&
        /[는은을]$/.test(tokens[i - 1]?.[0].trim() ?? "") &&
        !nounEnds.has(wordEndOf(tokens[i - 1]) - 1));
    // A comma after a noun is part of a list; after a predicate it ends a clause.
    const paused =
      PAUSE.test(match[0].slice(word.length)) && /[다요음함임죠네까지서고]$/.test(word) && !nounEnds.has(wordEnd);
    if (closes || paused || instead) cuts.push(end);
  });
  return cuts;
}

/** Where a token ends, without the space behind it. */
const wordEndOf = (token: RegExpExecArray | undefined) => (token ? token.index + token[0].trimEnd().length : 0);

function staysTogether(word: string, next: string): boolean {
  if (QUOTE.test(word) || /(?:데리고|가지고|위해서|대해서|향해서)$/.test(word)) return true;
  // "가려고 한다", "먹으면 안 된다", "좋았으면 좋겠다" are one predicate.
  if (/려고$|려다$/.test(word)) return /^(?:한|했|하|해|할)/.test(next);
  if (word.endsWith("고")) return AUXILIARY.test(next);
  if (word.endsWith("면")) return /^(?:안$|안 ?[되된돼됐]|좋겠|좋을|[되된돼됐])/.test(next.trim());
  if (/[아어여해져려켜쳐와워혀러봐줘춰써꺼]도$/.test(word)) return /^(?:[되된돼됐]|괜찮)/.test(next);
  return false;
}
