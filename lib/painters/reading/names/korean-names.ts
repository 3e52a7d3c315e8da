/** Who is called by name in Korean: by particles, titles and what they do. */
import { finalConsonant } from "../korean/particles";
import { type Token, tokenize } from "../korean/tokens";
import { isFamilyName, type NameShape, nameShapeOf } from "./korean-shape";
import type { Sighting } from "./sighting";

/** Behind a name; longest first. Names that end in a consonant have 이 before most of them when they are spoken of. */
const PARTICLES =
  "에게서는|한테서는|에게서|한테서|에게는|한테는|에게도|한테도|에게만|한테만|에게|한테|께서는|께서|께는|께|더러|보고|랑은|랑도|랑만|하고는|하고도|하고|까지도|까지|부터|처럼|보다는|보다|네는|네도|네랑|네가|네|랑|와는|와도|와|과는|과도|과|이|가|은|는|을|를|도|의|만|야|아";
const LEGAL = new RegExp(`^(?:${PARTICLES})$`);
/** Only of somebody who lives. */
const OF_PEOPLE = /^(?:에게|한테|께|더러)/;
const NEEDS_FINAL = /^(?:이|은|을|과|아)$|^과[는도]$/;
const NEEDS_VOWEL = /^(?:가|는|를|야|와|와는|와도|랑|랑은|랑도|랑만)$/;
/** Behind a consonant these come with or without the 이 of names: 민준이랑, 빵이랑. */
const UNTOLD = /^(?:랑|랑은|랑도|랑만|네|네는|네도|네랑|네가)$/;

/** Titles of those who are called by their names, in a word with them or behind a space. */
const TITLES =
  "언니|누나|누님|오빠|형님|형|이모|고모|삼촌|숙모|할머니|할아버지|아저씨|아줌마|아주머니|선생님|쌤|선배|후배|과장|팀장|부장|차장|대리|주임|사장님|대표님|이사님|실장님|원장님|코치|감독님|교수님|박사님|목사님|집사님|권사님|장로님|전도사님|수녀님|신부님|간호사|작가님|여사님|사모님|병장|상병|일병|이병|중사|하사|소대장|사부님|관장님|사범님|조교님|씨|님|양|군";
/** 김씨, 박대리님: a family name in one word with what somebody is at work. */
const FAMILY_AND_TITLE = new RegExp(
  `^([가-힣])((?:씨|과장님?|팀장님?|부장님?|차장님?|대리님?|주임님?|사장님|대표님|실장님|교수님|선생님|쌤|코치님?))(?:${PARTICLES}|네)?$`,
);
const TITLED = new RegExp(`^(?:${TITLES})님?(?=$|${PARTICLES}|들|이|과|라|였|인|입)`);
const WITH_TITLE = new RegExp(`^([가-힣]{2,3}?)((?:${TITLES})님?)(?:이?(?:${PARTICLES}))?$`);
/** These have teachers of their subject: 수영 선생님. */
const OF_A_SUBJECT = /^(?:선생님|쌤|코치|감독|관장|사범|교수|박사|작가|원장|이사|대표|팀장|실장|부장)/;
/** Called so by everybody; behind a family name alone one is called so at work. */
const AT_WORK =
  /^(?:과장|팀장|부장|차장|대리|주임|사장|대표|이사|실장|원장|코치|감독|교수|박사|선생님|쌤|씨|병장|상병|일병|이병|중사|하사)/;
/** What somebody is, where the title alone is no word that everybody knows. */
const ROWS: readonly (readonly [RegExp, string])[] = [
  [/^(?:병장|상병|일병|이병|중사|하사|소대장)/, "soldier"],
  [/^(?:대리|주임)/, "colleague"],
  [/^(?:과장|팀장|부장|차장|사장|대표|이사|실장)/, "boss"],
  [/^(?:코치|감독|관장|사범|사부)/, "coach"],
  [/^(?:선생님|쌤)/, "teacher"],
];

/** What only people do. */
const ACTS =
  /^ (?:[가-힣]{1,7} ){0,2}?(?:말했|말해|말하|물었|물어봤|웃었|웃으며|웃고|울었|울고|울먹|울음|놀러|삐[졌쳐]|화[를가]? ?(?:냈|나서|났)|소리[쳤쳐]|대답|고백|넘어[졌져]|불렀|연락|데려|데리러|찾아[왔와]|칭찬|안아|손[을]? ?(?:잡|흔들)|달려|도와|가르쳐|알려|빌려|결혼|졸업|취직|합격|이사|유학|입원|퇴원|전학|사과했|위로)/;
/** What is done together with somebody. */
const TOGETHER =
  /^ (?:[가-힣]{1,7} ){0,3}?(?:같이|함께|둘이|셋이|놀[았고다러]|만[났나]|싸[웠우]|화해|약속|이야기|얘기|수다|통화|전화|손[을]? ?잡|데이트|걸었|산책|축구|농구|배드민턴|영화|여행|소풍|나눠|나누어)/;
/** What somebody has, without a particle between. */
const OWN =
  /^ (?:생일|집|엄마|아빠|할머니|방|가방|차|손|얼굴|옷|자리|동생|언니|오빠|형|누나|결혼식|졸업식|생각|이야기|얘기|목소리|덕분|때문|옆)/;
const AT_HOME = /^ (?:집|가족|식구|엄마|아빠|할머니|부모|가게|반|텃밭|농장|강아지|고양이|생일)/;

/** So far ahead of a name it is looked for what somebody does. */
const AHEAD = 30;

/** Everybody whom a sentence seems to call by name, in order. */
export function koreanSightings(sentence: string): Sighting[] {
  if (!/[가-힣]/.test(sentence)) return [];
  const tokens = tokenize(sentence);
  const found: Sighting[] = [];
  tokens.forEach((token, i) => {
    // A title is nobody of its own: "박 대리님".
    if (token.at < (found.at(-1)?.end ?? 0)) return;
    const sighting = titled(tokens, i) ?? named(token, sentence);
    if (sighting) found.push(sighting);
  });
  // "준호, 태민이와": whoever stands in a list with somebody is somebody.
  found.forEach((one, i) => {
    const next = found.slice(i + 1).find(({ sure }) => sure);
    if (!one.sure && next && /^,? (?:[가-힣]{2,4}, )*$/.test(sentence.slice(one.end, next.at))) one.sure = true;
  });
  return found;
}

function titled(tokens: readonly Token[], i: number): Sighting | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return undefined;
  const joined = WITH_TITLE.exec(token.text);
  const alone = FAMILY_AND_TITLE.exec(token.text);
  if (alone?.[1] && alone[2] && isFamilyName(alone[1])) {
    const row = ROWS.find(([titles]) => titles.test(alone[2] ?? ""))?.[1];
    const end = token.at + alone[1].length + alone[2].length;
    return {
      name: `${alone[1]} ${alone[2]}`,
      at: token.at,
      end,
      sure: true,
      known: true,
      gender: "x",
      ...(row && { row }),
    };
  }
  const title = joined?.[2] ?? (next?.joined ? TITLED.exec(next.text)?.[0] : undefined);
  const stem = joined?.[1] ?? token.text;
  if (title === undefined) return undefined;
  const end = joined ? token.at + stem.length + title.length : (next?.at ?? 0) + title.length;
  const shape = nameShapeOf(stem);
  const row = ROWS.find(([titles]) => titles.test(title))?.[1];
  const place = { at: token.at, end, sure: true, known: true, ...(row && { row }) };
  if (!joined && isFamilyName(stem) && AT_WORK.test(title)) return { ...place, name: `${stem} ${title}`, gender: "x" };
  if (!shape || (shape.isWord && (!shape.isKnown || OF_A_SUBJECT.test(title)))) return undefined;
  // "양" and "군" are a sheep and an army as well; "님" in one word is part of many.
  if (/^[양군]$/.test(title) && !shape.isKnown) return undefined;
  return { ...place, name: shape.name, gender: genderByTitle(title) ?? shape.gender };
}

function genderByTitle(title: string): "f" | "m" | undefined {
  if (/^(?:언니|누나|누님|이모|고모|숙모|할머니|아줌마|아주머니|수녀|사모|여사|양$)/.test(title)) return "f";
  return /^(?:오빠|형|삼촌|할아버지|아저씨|군$|병장|상병|일병|이병)/.test(title) ? "m" : undefined;
}

function named({ text, at }: Token, sentence: string): Sighting | undefined {
  const readings = [2, 3].flatMap((length) => {
    const stem = text.slice(0, length);
    const shape = stem.length === length ? nameShapeOf(stem) : undefined;
    const behind = shape && particleBehind(stem, text.slice(length));
    return shape && behind ? [{ stem, shape, behind }] : [];
  });
  const reading = readings.find(({ shape }) => shape.isKnown) ?? readings[0];
  if (!reading) return undefined;
  const { stem, shape, behind } = reading;
  const end = at + text.length;
  const after = sentence.slice(end, end + AHEAD);
  // "도윤이 생일", "태민이, 지성이와": no subject, but how they are called.
  if (behind.particle === "이" && (/^,/.test(after) || OWN.test(after))) behind.spoken = true;
  const sure = isSure(shape, stem, behind, after);
  // "하늘이 맑다": of a word that is a name too, only what particles tell of is somebody.
  if (!sure && shape.isWord && !behind.spoken) return undefined;
  const place = { at, end: at + stem.length + (behind.spoken ? 1 : 0) };
  return { ...place, name: shape.name, sure, known: shape.isKnown, gender: shape.gender };
}

type Behind = { particle: string; spoken: boolean };

/** The particle behind a name, and whether the 이 of spoken names stands before it. */
function particleBehind(stem: string, rest: string): Behind | undefined {
  if (rest === "") return { particle: "", spoken: false };
  const hasFinal = finalConsonant(stem) > 0;
  if (hasFinal && rest.startsWith("이") && rest.length > 1) {
    const particle = rest.slice(1);
    return LEGAL.test(particle) && !NEEDS_FINAL.test(particle) ? { particle, spoken: true } : undefined;
  }
  if (!LEGAL.test(rest) || (hasFinal ? NEEDS_VOWEL : NEEDS_FINAL).test(rest)) return undefined;
  return { particle: rest, spoken: false };
}

function isSure({ isKnown, isWord }: NameShape, stem: string, { particle, spoken }: Behind, after: string): boolean {
  if (particle === "") return false;
  if (spoken && !UNTOLD.test(particle)) return true;
  if (OF_PEOPLE.test(particle)) return true;
  if (particle.startsWith("네")) return AT_HOME.test(after);
  // "야" and "아" call somebody.
  if (/^[야아]$/.test(particle)) return isKnown && /^(?:[,!~.…]|$)/.test(after);
  if (isKnown && !isWord) return !(stem === "지우" && /^(?:는|도)$/.test(particle));
  if (/^(?:이|가|은|는|도)$/.test(particle)) return ACTS.test(after);
  return !isWord && (/^(?:와|과|하고)/.test(particle) || particle.startsWith("랑")) && TOGETHER.test(after);
}
