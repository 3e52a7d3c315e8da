import type { Hit } from "../words";

/** A picture of a cat is no cat. */
const DEPICTED = /^(?:의)? ?(?:그림|사진(?!을? ?(?:[가-힣]{1,3} )?찍))/;
/** What comes from somebody, or is held for them, comes without them. */
const WITHOUT_THEM =
  /^(?:들)?(?:의)? ?(?:편지|전화|문자|카톡|제사|기일|산소|무덤|묘|납골당|장례)|^'s (?:letter|call|text|grave|funeral|voice)/;
const ON_THE_PHONE =
  /통화|전화(?:를|도|로|가)? ?(?:했|하|한|해|왔|와|걸|드[렸리]|받)|전화로|카톡|문자(?:를|가)? ?(?:했|하|왔|보냈|받)|\b(?:(?:call(?:ed)?|phoned|texted|rang) (?:my|our|mom|mum|dad|her|him|grand\w+)|video[- ]?call\w*|on the phone|phone call)\b/;

/** Whether a word names someone or something that is not where the writer is: on the phone, in a picture, far away. */
export function isElsewhere(hit: Hit, sentence: string, clause: string): boolean {
  const behind = sentence.slice(hit.end, hit.end + 16);
  if (hit.entry.class === "person") return WITHOUT_THEM.test(behind) || ON_THE_PHONE.test(clause);
  return hit.entry.class === "animal" && DEPICTED.test(behind);
}
