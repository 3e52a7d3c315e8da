/** Animals that are called by name: "우리 초코" where something wags its tail, "my dog Biscuit", "Mittens purred". */
import type { Hit } from "../hit";
import { type Entry, lexicon } from "../lexicon";
import { NOBODY } from "./english-words";
import type { Names } from "./given";

/** Names that Korean pets have and nobody else: most of them are food, plants and weather. */
const KOREAN_PETS =
  "초코|보리|콩이|두부|코코|해피|루루|몽이|뭉치|복실이|흰둥이|누렁이|바둑이|백구|나비|쿠키|라떼|모카|밤이|별이|달이|구름이|구름|호두|땅콩이|땅콩|감자|고구마|만두|찰떡이|인절미|치즈|까미|까망이|루나|맥스|벨라|솜이|봄이|여름이|가을이|하늘이|사랑이|행복이|똘이|짱아|짱구|순이|순돌이|곰이|곰돌이|토리|도리|탄이|자두|체리|망고|라임|레몬|크림이|크림|설탕이|후추|참깨|깨비|단추|단비|버터|카레|김치|제리|미미|나나|쫑이|메리|방울이|뽀삐|뽀미|쪼꼬|마루|오레오|푸딩|젤리|모모|하루|아롱이|다롱이|꼬미|꽃님이|도토리|심바|춘식이|덕구|깜순이|깜돌이|누리|호야|삐삐|짹짹이|토토|당근이";
const PARTICLE = "(?:에게서?|한테서?|에게|한테|랑은?|하고|이랑|와|과|가|는|은|를|을|도|의|만|네|야)";
const OURS = new RegExp(`우리 ?(?:집 )?(${KOREAN_PETS})(?:이?${PARTICLE})?(?![가-힣])`, "g");
const ACTS_KO =
  "(?:짖|꼬리|야옹|멍멍|왈왈|으르렁|핥|물어뜯|물고 (?:도망|왔|뛰)|사료|간식|목줄|리드줄|하네스|배변|발바닥|그루밍|골골|하악|츄르|캣타워|산책|쓰다듬|중성화|동물 ?병원|무지개다리|앞발|뒷발|애교|낑낑|킁킁|무릎 위|털[을이]|목욕[을]? ?시|미용[을]? ?시|밥[을]? ?(?:줬|주고|챙겨)|데리고)";
const DOES_KO = new RegExp(`(?<![가-힣])(${KOREAN_PETS})이?${PARTICLE}?(?=[^.!?\\n]{0,24}?${ACTS_KO})`, "g");
const ACTS = new RegExp(ACTS_KO);
const CUE_KO = new RegExp(ACTS_KO.replace("산책|", "").replace("|데리고", "").replace("|무릎 위", ""));
const CAT = /야옹|냥|츄르|캣|골골|그루밍|하악|집사|모래|\b(?:meow|purr|litter|whiskers)/i;

const NAME = "([A-Z][a-z]{1,14})";
const ACTS_EN =
  "(?:,? (?:just |then |also |always |never |still |suddenly )?(?:bark|meow|mew|purr|wagg|wag|lick|chew|sniff|growl|whin|howl|fetch|scratch|paw|shed|neigh|squeak|woof|chirp|pounc)(?:s|ed|ing)?\\b|'s (?:leash|lead|collar|paws?|tail|fur|litter|cage|bowl|basket|ears?|vet)\\b|,? (?:my|our|the) (?:\\w+ )?(?:dog|puppy|cat|kitten|hamster|rabbit|bunny|horse|pony|parrot|budgie|guinea pig|goldfish|tortoise)\\b)";
const DOES_EN = new RegExp(`\\b${NAME}(?=${ACTS_EN})`, "g");
const DONE_EN = new RegExp(`\\b(?:walked|petted|stroked|groomed|brushed) ${NAME}\\b`, "g");

/** "Took Max to the vet. He wagged his tail": the last one named does it. */
const SAID_OF =
  /(?<=\b([A-Z][a-z]{1,14})\b[^A-Z\n]{0,60}[.!,]\s)(?=(?:He|She|he|she) (?:[a-z]+ )?(?:bark|meow|purr|wagg|growl|howl)(?:s|ed|ing)?\b)/g;
/** "고양이 나비가". */
const OWN_NAME = new RegExp(`^ (${KOREAN_PETS})이?${PARTICLE}(?![가-힣])`);

/** Kinds that people have at home; the first that a diary tells of is meant where nothing else tells. */
const PETS: ReadonlySet<string> = new Set(
  "dog cat rabbit hamster bird parrot turtle fish goldfish horse hedgehog chick chicken duck pig goat snake lizard frog mouse guineapig".split(
    " ",
  ),
);

/** Where a word stands in a diary. */
export type Placed = Hit & { sentence: number };

/**
 * Names -> the animal that is called so.
 * @param words all known words of the diary in reading order
 * @param given names that the diary says somebody has
 */
export function petsIn(sentences: readonly string[], words: readonly Placed[], given: Names): Map<string, Entry> {
  const pets = new Map<string, Entry>();
  const plain = sentences.join("\n");
  const isPet = ({ entry }: Hit) => entry.class === "animal" && PETS.has(entry.id);
  const told = words.find(isPet);
  const kind = told?.entry ?? lexicon().byId.get(CAT.test(plain) ? "cat" : "dog");
  if (!kind) return pets;
  const add = (name: string | undefined, entry = kind) => {
    if (name && !pets.has(name) && !NOBODY.has(name.toLowerCase())) pets.set(name, entry);
  };
  for (const name of given) {
    const owner = ownerOf(name, sentences, words);
    if (owner?.entry.class === "animal") add(name, owner.entry);
  }
  if (/[가-힣]/.test(plain)) {
    if (plain.includes("우리") && (told || CUE_KO.test(plain))) for (const [, name] of plain.matchAll(OURS)) add(name);
    if (ACTS.test(plain)) for (const [, name] of plain.matchAll(DOES_KO)) add(name);
  }
  if (/[A-Z]/.test(plain))
    for (const pattern of [DOES_EN, DONE_EN])
      for (const [, name] of plain.matchAll(pattern))
        if (!/^(?:The|My|Our|It|He|She|They|We|You|This|That|Dad|Mum|Mom|And|His|Her)$/.test(name ?? "")) add(name);
  for (const [, name] of plain.matchAll(SAID_OF)) add(name);
  // "My dog Biscuit": right before its name stands what it is.
  for (const { entry, end, sentence } of words) {
    if (entry.class !== "animal") continue;
    const behind = sentences[sentence]?.slice(end) ?? "";
    add(OWN_NAME.exec(behind)?.[1], entry);
    add(/^,? ([A-Z][a-z]{1,14})\b(?! (?:Crossing|House|Park|World|Show))/.exec(behind)?.[1], entry);
  }
  return pets;
}

/** Whose name it is: the living one named last before it. */
export function ownerOf(name: string, sentences: readonly string[], words: readonly Placed[]): Placed | undefined {
  const sentence = sentences.findIndex((text) => text.includes(name));
  const at = sentences[sentence]?.indexOf(name) ?? -1;
  const isLiving = ({ entry }: Hit) => entry.class === "animal" || entry.class === "person";
  return words.findLast(
    (word) => isLiving(word) && (word.sentence < sentence || (word.sentence === sentence && word.at < at)),
  );
}

/** Where an animal is called by its name in a sentence. */
export function petMentions(sentence: string, name: string): { at: number; end: number }[] {
  const isKorean = /[가-힣]/.test(name);
  const pattern = isKorean
    ? new RegExp(`(?<![가-힣])${name}이?(?=${PARTICLE}(?![가-힣])| ?산책)`, "g")
    : new RegExp(`(?<![A-Za-z])${name}(?![a-z])`, "g");
  return [...sentence.matchAll(pattern)].map(({ 0: found, index }) => ({ at: index, end: index + found.length }));
}
