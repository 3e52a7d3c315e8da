/** What Korean only likens others to: no tiger is there when father scolds like one. */
import { roleOf } from "../clauses/roles";
import type { Hit } from "../hit";

/** Right behind the word, with or without a space. */
const LIKENED =
  /^(?:들)?(?:이나|이|가)? ?(?:처럼|같[은이다았아네던]|같으[며면니]|마냥|못지 ?않|만[ ]?[한하]|만큼|뺨치|뺨칠|저리 ?가라|흉내|다[운웠]|답[다지])|^(?:이)?라[기고] ?(?:하기엔|해도 믿|착각)|^(?:이)?란 ?말/;
/** "곰인 줄 알았다", "꿀이 따로 없다", "왕자가 된 기분": taken for it. */
const TAKEN_FOR =
  /^(?:들)?(?:인|이?었던|일) ?(?:줄|듯|것 ?같|양)|^(?:이|가) ?(?:따로 ?없|되[는은]? ?기분|된 ?(?:기분|느낌|것|듯|줄)|될 ?(?:지경|뻔))|^(?:이)?라도 ?(?:된|본|먹은|만난|탄) ?(?:듯|것|양)|^(?:이)?나 ?다름/;
/** "머리가 송이버섯이 됐다"; a child can become a doctor, but no mushroom. */
const TURNED_INTO = /^(?:이|가) ?(?:됐|되었|돼 ?버|되어 ?버|돼서)/;
const CANNOT_TURN: ReadonlySet<string> = new Set(["animal", "food", "plant", "building", "vehicle"]);
/** "버스보다 크다": measured by it. */
const MEASURED_BY = /^보다(?:도|는|더)?(?= |,|$)/;
/** "쥐꼬리만 한 월급"; "우리끼리만 하다" and "하나만 했다" are none. */
const ONLY = /^만 ?(?:하[고는지다]|했|해)/;
/** "나는 개구리다": nobody is an animal. */
const IS_ONE = /^(?:이다|다|이야|야|였다|이었다|이네|네|인가|이지|지|래|이래|라니)(?=[\s.!?~]|$)/;
const SOMEBODY = /(?<![가-힣])(?:나는|난|내가|나도|너는|넌|우리는|저는|제가|걔는|[가-힣]{2}이는)(?= )/;

/** The words of a clause that say what others are like. */
export function likened(sentence: string, clauseAt: number, hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => {
    const behind = sentence.slice(hit.end, hit.end + 16);
    const living = hit.entry.class === "person" || hit.entry.class === "animal";
    if (TAKEN_FOR.test(behind)) return true;
    if (TURNED_INTO.test(behind) && CANNOT_TURN.has(hit.entry.class)) return true;
    if (LIKENED.test(behind)) return living || !ONLY.test(behind);
    if (MEASURED_BY.test(behind)) return hit.entry.class !== "person";
    if (!IS_ONE.test(behind)) return false;
    if (/거울/.test(sentence.slice(0, hit.at))) return true;
    if (hit.entry.class !== "animal") return false;
    const told = hits.filter((other) => other.end < hit.at && other.entry.class === "person");
    const isSubject = (other: Hit) => ["subject", "topic"].includes(roleOf(other, sentence));
    return told.some(isSubject) || SOMEBODY.test(sentence.slice(clauseAt, hit.at));
  });
}
