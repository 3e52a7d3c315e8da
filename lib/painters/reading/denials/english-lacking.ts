/** What English says is missing without a "not" before its verb: sold out, out of milk, never came. */

import type { Hit } from "../hit";
import type { EntryClass } from "../lexicon";

/** The thing follows: "no time for dinner", "not the homework", "ran out of milk", "skipped lunch". */
const LACKS =
  /\b(?:no (?:time|money|energy|room|space|need|appetite|chance|sign|trace|hope|luck|point|strength|budget|one to|way to get) (?:for|to (?:eat|buy|have|cook|make|get|drink|watch|see|find)|of|left for|in)|not (?:even )?(?=(?:an?|the|my|in|on|with|at|for|her|his|our|their|another|one) )|(?:run|ran|running|runs) out of|(?:all|clean|fresh|completely) out of|skipp(?:ed|ing)|gave up(?: on)?|giving up|quit(?:ting)?|stopped (?:eating|drinking|buying|wearing|using|playing)|(?:forgot|forgetting|forgotten)(?: to (?:bring|buy|pack|take|get))?(?! (?:to|that|about|how|what|when|where|it)\b)|left (?=(?:my|the|our) [a-z]+ (?:at home|on the (?:bus|train)|behind))|(?:lack(?:ed|ing)?|short) of|too (?:poor|broke|expensive) for|can't afford|couldn't afford|couldn't find|can't find|haven't (?:seen|had)|hadn't (?:seen|had)|avoid(?:ed|ing)?|refus(?:ed|es|ing)|turned down|said no to|free of|far from|anything but|nowhere near|fewer|not enough|too few|never (?:had|owned|seen|been to|eaten|tried|ridden)(?= an?\b)|neither (?:of )?(?:the )?)/g;
const PHRASE_END =
  /[.,;:!?]|\b(?:but|and then|so|because|which|who|i|we|he|she|they|it|was|were|is|are|had|at|when|while|today|yesterday|any more|anymore|before|after|until|since|with)\b/;
/** The thing goes before: "the penguins were sold out", "the bus never came". */
const GONE =
  /^(?:s|es|'s)?(?: home| shop| stand| place| stall| enclosure| exhibit)? (?:(?:was|were|is|are|had|has|have|had been|has been) (?:already |still |all |just |sadly )*(?:sold out|closed|cancelled|canceled|called off|off the menu|gone|missing|extinct|nowhere|postponed|empty of|out of stock|not there|absent|away)\b|(?:never|didn't|did not|doesn't|won't|wouldn't|hasn't|couldn't) (?:come|came|show(?:ed)? up|turn(?:ed)? up|arrive|arrived|make it|exist|be there|join|happen)\b|never (?:came|arrived|showed|turned)\b)/;
/** Places that are closed are still stood before; who is away is thought of. */
const STAYS: ReadonlySet<EntryClass> = new Set(["scene", "building", "topic", "time", "season"]);

/**
 * @param clause in lower case, it begins at `at` of the sentence
 * @param hits the known words of the clause
 */
export function englishLacking(clause: string, at: number, hits: readonly Hit[]): Hit[] {
  const reaches = [...clause.matchAll(LACKS)].map((match) => {
    const from = match.index + match[0].length;
    const end = clause.slice(from).search(PHRASE_END);
    return { from: at + from, to: at + (end < 0 ? clause.length : from + end) };
  });
  return hits.filter((hit) => {
    if (reaches.some(({ from, to }) => hit.at >= from && hit.at < to)) return hit.entry.class !== "time";
    return !STAYS.has(hit.entry.class) && GONE.test(clause.slice(hit.end - at, hit.end - at + 50));
  });
}
