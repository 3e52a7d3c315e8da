import { withoutTearsOfLaughter } from "./moods";
import { withoutNegated } from "./negation";
import type { Action } from "./plan";

/** Verbs that show what somebody does. */
const ACTIONS: readonly (readonly [Action, RegExp])[] = [
  ["cry", /울었|울고|울어|눈물|엉엉|😭|(?<!until (?:she|he|i|we) )\b(?:cried|crying|tears|sobbed)\b/],
  ["sleep", /잤다|잤[고는어]|잠들|낮잠|자고 있|💤|😴|🛌|\b(?:slept|asleep|napped|a nap|sleeping)\b/],
  ["lie", /누워|누웠|\b(?:lay|lying) (?:in|on)\b/],
  ["cook", /끓[였이여]|요리|구웠|굽[고는]|볶[았고]|만들어 먹|\b(?:cook\w*|bak(?:ed|ing)|grill\w*|burned)\b/],
  ["eat", /먹[었으고는은자을던]|마[셨시신]|\b(?:ate|eat|eating|drank|drinking|had (?:lunch|dinner|breakfast|pizza))\b/],
  ["study", /공부|시험|숙제|과제|\b(?:stud(?:y|ied|ying)|exams?|homework)\b/],
  ["work", /코딩|야근|노트북|회의|컴퓨터|\b(?:coding|computer|laptop|meeting|debug\w*|fixing)\b/],
  ["read", /책을|읽[었고는]|📖|\b(?:reading|(?:i|while i|we) read|read (?:a|my|the))\b/],
  ["run", /달[렸리려]|뛰었|뛰어|조깅|마라톤|🏃|\b(?:ran|jogg\w+|marathon|running)\b/],
  ["walk", /걸었|걸어|걷[고는]|산책|🚶|\b(?:walk(?:ed|ing)?|stroll\w*)\b/],
  ["swim", /물놀이|수영|헤엄|🏊|\b(?:swim\w*|swam|snorkel\w*)\b/],
  ["cheer", /응원|이겼|우승|합격|신났|만세|🥳|🎉|\b(?:celebrat\w+|won|cheer\w*|scored|concert)\b/],
  ["hike", /등산|올랐|\bhik(?:e|ed|ing)\b/],
  ["sing", /노래|🎤|\b(?:sing|sang|singing|karaoke)\b/],
  ["carry", /옮기|옮겼|이사(?:를|했|한|하|왔)|택배|\b(?:mov(?:ed|ing) (?:in|into|to|out)|carr(?:y|ied))\b/],
  ["sick", /감기|아프|아팠|열이|몸살|🤒|🤧|\b(?:fever|(?:a|my|caught) cold|sick)\b/],
  ["clean", /청소|빨래|설거지|\b(?:clean(?:ed|ing)?|laundry|dishes)\b/],
  ["photo", /사진|📸|\b(?:photos?|pictures?|selfies?)\b/],
  ["fish", /낚시|🎣|\bfishing\b/],
];

/** Wanting to eat is not eating. */
const WISHED = /(?<![가-힣])[가-힣]{1,8}고 ?싶[가-힣]*|\b(?:want(?:ed)?|wish(?:ed)?|hope) to \w+/g;

/**
 * What is done in a day, in the order of the list above. What is denied or only wished for does not count.
 * @param sentences in lower case
 */
export function readActions(sentences: readonly string[]): Action[] {
  const done = sentences.map((sentence) => withoutNegated(withoutTearsOfLaughter(sentence).replace(WISHED, " ")));
  return ACTIONS.filter(([, verbs]) => done.some((sentence) => verbs.test(sentence))).map(([action]) => action);
}
