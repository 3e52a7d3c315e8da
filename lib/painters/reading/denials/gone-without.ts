import type { Span } from "../clauses/clauses";
import { roleOf } from "../clauses/roles";
import type { Hit } from "../hit";
import { isThing } from "../lexicon";

/** Verbs that say no, with whatever was to be had: 점심을 걸렀다, 우산을 깜빡했다, 치킨은 참았다. */
const FORGONE =
  /(?<!못 ?)(?:걸렀|거르[고다]|굶|깜[빡박]|까먹고|두고 ?[왔와온나]|놓고 ?[왔와온나]|(?<![가-힣])참[았고는]|놓[치쳤쳐]|포기|취소|매진|품절|동났|다 ?떨어[졌져]|도둑 ?맞|그만[두뒀둔둘]|때려 ?치|끝[났나]|끊[었기]로?|단종|휴무|휴관|물 ?건너|꿈도 ?못|엄두|그림의 ?떡)/;
/** "도서관이 쉬는 날이었다": nobody goes there. */
const SHUT = /쉬는 ?날|(?<![가-힣])(?:쉬었|쉰다|쉬어서)|문을? ?닫|휴무|휴관|휴업|폐업/;
/** "회는 비싸서 | 못 먹었다": a reason, and then the bare denial of what was spoken of. */
const REASON = /(?:[가-힣]서|니까|느라|지만|는데|은데|때문에)\s*$/;
const BARE_DENIAL =
  /^(?:결국 |그냥 |아직 |다 )?(?:(?:안|못) ?[가-힣]+|[가-힣]{1,4}지 ?(?:못|않)|포기|패스|관[뒀두]|참았|그림의 ?떡|구경만|말았)/;
/** "먹기 싫다", "쳐다보기도 싫었다". */
const UNWANTED = /[가-힣]기(?:가|도|는)? ?(?:싫|귀찮|무[서섭]|힘들어서 ?안)/;
/** "택시 탈 돈도 없었다", "커피 마실 시간이 없다". */
const NO_CHANCE =
  /([가-힣]+) (?:시간|돈|틈|여유|새|힘|기운|용기|마음|생각|정신|겨를|엄두|일|기회|데|곳|자리)(?:이|가|은|는|도|조차|마저|을|를)? ?(?:없|안 ?[나났]|못 ?[내냈])/;
/** Farther before the verb stands what has nothing to do with it. */
const NEAR = 14;

/** What somebody goes without, or has no chance to do, though no word of denial stands there. */
export function goneWithout(sentence: string, { at, end }: Span, hits: readonly Hit[]): Hit[] {
  const clause = sentence.slice(at, end);
  const found: Hit[] = [];
  for (const [pattern, reach] of [
    [FORGONE, NEAR],
    [UNWANTED, NEAR],
    [NO_CHANCE, 4],
  ] as const) {
    const verbAt = clause.search(pattern);
    if (verbAt < 0) continue;
    const hit = hits.findLast((hit) => {
      if (hit.end > at + verbAt || at + verbAt - hit.end > reach || hit.entry.class === "person") return false;
      const role = roleOf(hit, sentence);
      const goes = role === "place" && pattern !== FORGONE;
      const lacks = role === "subject" && pattern === FORGONE;
      return goes || lacks || role === "object" || role === "topic" || role === "bare";
    });
    if (hit) found.push(...listedUpTo(hit, sentence, hits));
  }
  const shutAt = clause.search(SHUT);
  for (const hit of hits) {
    const role = roleOf(hit, sentence);
    const isSaidOf = role === "subject" || role === "topic";
    if (hit.entry.class === "scene" && isSaidOf && shutAt >= 0 && at + shutAt - hit.end < NEAR) found.push(hit);
  }
  const topic = hits.findLast((hit) => isThing(hit.entry) && roleOf(hit, sentence) === "topic");
  if (topic && topic.entry.class !== "animal" && REASON.test(clause) && BARE_DENIAL.test(sentence.slice(end)))
    found.push(topic);
  return found;
}

/** "떡볶이, 피자, 마카롱 다 참았다": all of a list. */
function listedUpTo(last: Hit, sentence: string, hits: readonly Hit[]): Hit[] {
  const list = [last];
  for (const hit of hits.slice(0, hits.indexOf(last)).reverse()) {
    if (!/^(?:, ?|랑 |이랑 |와 |과 |도 )$/.test(sentence.slice(hit.end, list[0]?.at))) break;
    list.unshift(hit);
  }
  return list;
}
