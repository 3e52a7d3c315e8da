import { withoutNegated } from "./negation";
import type { Mood } from "./plan";

/** Words that show a mood. Ties go to the one named first. */
const MOODS: readonly (readonly [Mood, RegExp])[] = [
  [
    "sad",
    /우울|슬[프퍼펐픈픔]|울었|울고|울음|눈물|외로|외롭|헤어[졌지]|속상|그리[워웠운]|그립|보고 ?싶[다어었네]|쓸쓸|서운|실망|망했|망쳤|넘어졌|다쳤|혼났|혼냈|(?:시험|면접|오디션|대학|회사)\S{0,3} ?떨어[졌지]|[😢😭😞😔💔🥺😿☹🙁😥]|\b(?:sad|lonely|cried|crying|miss(?:ed)?|upset|heartbroken|depressed|awful|disappoint\w+|failed|embarrass\w+|funeral|passed away)\b/gu,
  ],
  [
    "angry",
    /화가 ?[나났]|화났|짜증|싸웠|싸우|(?<!눈|기|물)싸움|억울|열받|[😡😠🤬😤]|\b(?:angry|mad|annoyed|furious|hate|argu\w+|fight)\b/gu,
  ],
  [
    "tired",
    /피곤|지쳐|지쳤|졸[리려렸]|힘들|아프|아팠|야근|밤새|피로|다 젖|흠뻑|꽉 찼|늦었|지각|[😴😪🥱😫😩🤒🤧🤕😷]|\b(?:tired|exhausted|sleepy|sick|flu|headache|long day|3 a\.m|too much coffee|stuck|drained|was late|soaked|splashed|flipped inside out|delayed)\b/gu,
  ],
  [
    "scared",
    /무서|무섭|긴장|떨[렸리려]|걱정|불안|겁[이나]|[😱😨😰😬]|\b(?:scared|nervous|worried|shaking|afraid|anxious)\b/gu,
  ],
  [
    "love",
    /사랑|설레|설렜|데이트|고백|두근|[🥰😍😘💕💖💗💓💞💘❤]|\b(?:in love|date|crush|kiss(?:ed)?|anniversary)\b/gu,
  ],
  [
    "happy",
    /행복|기쁘|기뻤|기뻐|즐거|즐겁|신[나났난]|재미|재밌|좋았|좋다|좋아|웃|예뻤|예쁘|맛있|이겼|축하|꿀맛|풀렸|시원했|생일|뿌듯|합격|최고|감동|따뜻|귀여|귀엽|칭찬|보람|자랑|활짝|[😀😃😄😁😆😂🤣😊🙂😋🥳🤗😎🎉🎊]|\b(?:happy|fun|great|good|laugh\w*|loved|celebrat\w+|won|win|delicious|beautiful|amazing|unbelievable|wonderful|best|helped|passed|birthday|turned \w+ today|excited|adorable|cute|worth it|adopted|first snow|enjoy\w*|proud)\b/gu,
  ],
  ["calm", /편안|평화|조용|고요|여유|힐링|[😌🧘]|\b(?:calm|peaceful|quiet|relax\w*|cozy)\b/gu],
];
/** "It was not good" is sad, though its only mood word is a good one. */
const NOT_GOOD = /(?:안|못) ?좋|좋지 ?[않못]|\b(?:not|n't) (?:\w+ )?(?:good|great|happy|fun)\b/g;
const SLEEPLESS = /잠이 ?안|못 ?[잤자]|(?:can't|cannot|couldn't|didn't) sleep/g;
/** Praise that means its opposite; only where nobody says it without. */
export const IRONY =
  /참 ?잘도|참으로 ?(?:행복|즐거|훌륭|대단)|자[알~]+ ?(?:한다|했다|됐다)|퍽이나|(?:아|와),? ?(?:참 ?)?(?:행복해|신난다|좋겠다|대단하)(?:[.~…]|$)|^\W*oh,? (?:what an? )?(?:joy|glorious|great|wonderful|lovely|brilliant|perfect|fantastic|good|goody)\b|\bwhat a (?:glorious|lovely|wonderful) (?:start|way)|\b(?:just|oh,?) (?:great|perfect|lovely|brilliant|wonderful|fantastic|what i needed)\b[.,]|^\W*(?:wonderful|great|lovely|brilliant|perfect|fantastic)\W*$|\btruly the\b|\bthanks (?:a lot|for nothing)|\blovely\. not\b|\bso that's (?:great|nice)|\b(?:great|lovely|nice|fun)[.,!]* (?:not|sarcasm)\b/;
/** The last sentence of a diary counts this much more than the first: it is what the day felt like. */
export const LAST_SENTENCE = 0.35;

/** Laughing until one cries is laughing. */
export function withoutTearsOfLaughter(sentence: string): string {
  return sentence
    .replace(/laugh\w* (?:until|so hard)[^.!?]{0,60}cr(?:ied|y)\w*/g, "laughed")
    .replace(/(?:웃다가 울|눈물 나게 웃|눈물이 날 ?만큼 웃)[가-힣]*/g, "웃었다");
}

/** Whether a mood smiles. */
export const isGlad = (mood: Mood): boolean => mood === "happy" || mood === "love";

/**
 * How often each mood is named, later sentences counting a little more.
 * @param sentences in order, in lower case
 */
export function wordsOfFeeling(sentences: readonly string[]): {
  scores: ReadonlyMap<Mood, number>;
  touched: ReadonlySet<Mood>;
} {
  const scores = new Map<Mood, number>();
  const last = Math.max(1, sentences.length - 1);
  sentences.forEach((sentence, i) => {
    const weight = 1 + (LAST_SENTENCE * i) / last;
    const add = (mood: Mood, count: number) => {
      if (count > 0) scores.set(mood, (scores.get(mood) ?? 0) + count * weight);
    };
    const plain = withoutTearsOfLaughter(sentence);
    const affirmed = withoutNegated(plain);
    const isIronic = IRONY.test(sentence);
    for (const [mood, words] of MOODS)
      add(isIronic && isGlad(mood) ? "angry" : mood, affirmed.match(words)?.length ?? 0);
    add("sad", plain.match(NOT_GOOD)?.length ?? 0);
    add("tired", plain.match(SLEEPLESS)?.length ?? 0);
  });
  return { scores, touched: new Set(scores.keys()) };
}
