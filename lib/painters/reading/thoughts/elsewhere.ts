import type { Hit } from "../hit";

/** A picture of a cat is no cat. */
const DEPICTED = /^(?:의)? ?(?:그림|사진(?!을? ?(?:[가-힣]{1,3} )?찍))/;
/** What comes from somebody, or is held for them, comes without them. */
const WITHOUT_THEM =
  /^(?:들)?(?:의)? ?(?:편지|전화|문자|카톡|제사|기일|산소|무덤|묘|납골당|장례)|^'s (?:letter|call|text|grave|funeral|voice)/;
const ON_THE_PHONE =
  /통화|전화(?:를|도|로|가)? ?(?:했|하|한|해|왔|와|걸|드[렸리]|받)|전화로|카톡|문자(?:를|가)? ?(?:했|하|왔|보냈|받)|\b(?:(?:call(?:ed)?|phoned|texted|rang) (?:my|our|mom|mum|dad|her|him|grand\w+)|video[- ]?call\w*|on the phone|phone call)\b/;

/** "A letter to my uncle", "my late wife": before the word that names them. */
const FAR_AWAY =
  /\b(?:(?:(?:letters?|postcards?|cards?|parcels?|packages?) to|(?:e?-?mails?|texts?|messages?|calls?|news) (?:to|from))|(?:sen[dt]|wrote|written|writing|posted|mailed|emailed) (?:[a-z']+ ){0,5}to)(?: my| our| his| her| the)? (?:\w+ )?$|\b(?:my|his|her|our|their|the) (?:late|ex|former|dead|deceased|imaginary|future)[ -]$/;
/** "My daughter rang from Sydney". */
const RANG =
  /^ (?:rang|phoned|called|texted|wrote|emailed|skyped|facetimed|messaged)(?: me| us)?(?: back| again| today| tonight| this \w+)?(?: (?:from|about|to|at|and|that|saying)\b|[.,!;]|$)/;
/** Whose things they are need not be there: "my brother's tie"; but "mom's sick", "grandma's house", "dad's hand". */
const OWNS =
  /^'s (?:old |new |little |big |own |favou?rite |best )*(?!(?:an?|the|not|so|too|very|here|there|home|back|out|up|off|on|at|in|been|got|sick|asleep|ill|late|tired|angry|mad|happy|sad|gone|fine|ok|okay|great|birthday|wedding|house|place|flat|apartment|room|kitchen|garden|farm|shop|store|restaurant|office|desk|hands?|arms?|face|lap|shoulders?|eyes?|voice|hair|head|back|knees?|feet|leg|nose|cheek|heart|side|bed|turn|party|funeral|day|idea|fault|name|old|new|little|big|own|favou?rite|best|always|never|still|just|probably|already|only|really|my|his|her)\b|\w+ing\b|\w+ed\b)[a-z]+/;

/** Characters to either side that are looked at. */
const NEAR = 50;

/** Whether a word names someone or something that is not where the writer is: on the phone, in a picture, far away. */
export function isElsewhere(hit: Hit, sentence: string, clause: string): boolean {
  const behind = sentence.slice(hit.end, hit.end + 16);
  if (hit.entry.class === "person") {
    const after = sentence.slice(hit.end, hit.end + NEAR);
    const before = sentence.slice(Math.max(0, hit.at - NEAR), hit.at);
    return (
      WITHOUT_THEM.test(behind) ||
      ON_THE_PHONE.test(clause) ||
      FAR_AWAY.test(before) ||
      RANG.test(after) ||
      OWNS.test(after)
    );
  }
  return hit.entry.class === "animal" && DEPICTED.test(behind);
}
