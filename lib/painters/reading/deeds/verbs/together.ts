import { verb } from "./verb";

/** What is done with or to somebody. */
export const TOGETHER_VERBS = [
  verb("hug", {
    ko: /(?:(?<![가-힣])|껴|끌어|얼싸)안(?:았|아(?! ?픈| ?프)|겨(?! ?[줬주드])|겼|고(?! ?[가-힣]*[했하]))|포옹|품에|부둥켜/,
    en: /\b(?:hugg?(?:ed|ing|s)?|embrac(?:ed|ing)|cuddl(?:ed|ing)|snuggl(?:ed|ing)|(?:in|into) (?:my|her|his|their) arms|gave (?:me|her|him|them|us) (?:a |such )?(?:big |huge )?hug)\b/,
    partner: "anyone",
    likes: { ids: ["doll", "pillow"] },
  }),
  verb("holdHands", {
    ko: /손(?:을|도)? ?(?:[꼭꽉] )?(?:잡[고았아은는]|붙잡)|손잡(?!이)/,
    en: /\b(?:h(?:eld|old|olding) (?:\w+ )?hands?|hand in hand|took (?:my|her|his) hand)\b/,
    partner: "person",
  }),
  verb("kiss", {
    ko: /뽀뽀|키스|입[을]? ?맞[췄추]|😘|💋/,
    en: /\bkiss(?:ed|ing|es)?\b/,
    partner: "anyone",
  }),
  verb("comfort", {
    ko: /위로[를해했받]|달래[고줬주]|달랬|달래 ?[줬주]|토닥|다독|(?:머리|등|어깨)[를을]? ?(?:[가-힣]{1,4} )?(?:쓰다듬|쓸어)/,
    en: /\b(?:comfort(?:ed|ing)(?! food)|consol(?:ed|ing)|sooth(?:ed|ing)|cheer(?:ed|ing) (?:me|him|her|us|them) up|patt(?:ed|ing) (?:my|his|her) (?:back|shoulder|head))\b/,
    partner: "anyone",
  }),
  verb("fight", {
    ko: /(?<!눈|기|칼)싸[웠우운워]|다[퉜투퉈]|말다툼|때[렸리려]|(?<!느라 )혼[났났냈내]|대들/,
    en: /\b(?:f(?:ought|ight(?:s|ing)?)(?! back tears)|argu(?:ed|ing|e|ment)|quarrel\w*|yell(?:ed|ing) at|scold(?:ed|ing)|(?:he|she|they|brother|sister) hit (?:me|him|her|us))\b(?<!snowball fight|pillow fight)/,
    partner: "person",
  }),
  verb("wave", {
    ko: /(?:손|응원봉|깃발|태극기|손수건)(?:을|를|도|만)? ?(?:[가-힣]{1,4} )?흔[들드]|작별|배웅|잘 ?가라고|👋/,
    en: /\b(?:wav(?:e|ed|ing) (?:goodbye|at|to|her|his|my|back)|waved|sa(?:id|y|ying) goodbye|saw (?:her|him|them) off)\b/,
    partner: "person",
  }),
  verb("feed", {
    ko: /(?<![가-힣])(?:밥|먹이|모이|사료|간식|당근|새우깡|과자|물|츄르|풀|우유)[을를도만]? ?(?:[가-힣]{1,4} )?(?:줬|주었|주[셨고며니러는다]|챙겨|던져)/,
    en: /\b(?:fed|feed(?:s|ing)?)\b/,
    likes: { kinds: ["food"] },
    partner: "animal",
  }),
  verb("feed", {
    ko: /먹(?:여|였|이[고는며])/,
    likes: { kinds: ["food"] },
    partner: "anyone",
  }),
  verb("give", {
    ko: /(?<=[을를도만개장권송이씩] )(?:줬|주었|줌|주[셨고며니신심]|준다|드[렸리려]|건[네넸])|(?:벗어|빌려|안겨|찾아|갖다|사다|사|가져다|건네|챙겨|꺼내|떼어|따) ?(?:줬|주었|주[셨고며심]|드렸|드[리려])|선물[을]? ?[했하해]|건[네넸]|나눠 ?[줬주]|(?<=에게 |한테 |께 )(?:줬|주었|주셨|드렸)/,
    en: /\b(?:g[ai]ve(?:s|n)?(?! (?:up|birth|me a hug|her a hug|him a hug))|giving(?! up)|hand(?:ed|ing)(?= (?:me|her|him|them|out|over|my|a|the|us))|present(?:ed|ing) (?:me|her|him))\b/,
    likes: { kinds: ["small", "food", "plant"] },
    needs: true,
    partner: "anyone",
  }),
  verb("give", {
    ko: /받[았고아은]/,
    en: /\b(?:got|received|getting)\b(?=.{0,40}\bfrom\b)/,
    likes: {
      ids: ["gift", "mail", "flower", "rose", "carnation", "money", "doll", "candy", "chocolate", "card", "tulip"],
    },
    needs: true,
    partner: "person",
    reversed: true,
  }),
  verb("walkDog", {
    ko: /산책(?:을|도)? ?(?:[시갔가나했하]|다녀)|산책(?:$|[.!])|산책시/,
    en: /\b(?:walk(?:ed|ing|s)? (?:the |my |our |her |his )(?:old |little )?(?:dog|puppy|pup)|dog walk\w*|(?:took|take|taking) (?:the |my |our |her |his )(?:dog|puppy) (?:for a walk|out))\b/,
    likes: { ids: ["dog"] },
    needs: true,
    partner: "animal",
  }),
  verb("pet", {
    ko: /쓰다듬|만[졌지져]|빗[겨어]|긁어/,
    en: /\b(?:pett(?:ed|ing)|pet (?:a|the|my|her|his)|strok(?:ed|ing)|scratch(?:ed|ing)|pat(?:s|ted|ting)? (?:the|my|a|his|her))\b/,
    likes: { kinds: ["animal"] },
    needs: true,
    partner: "animal",
  }),
  verb("carry", {
    ko: /물(?:었|고|어)(?! ?(?:봤|보))/,
    en: /\b(?:bit|chew(?:ed|ing)|stole|grabbed|fetched|brought|snatched)\b/,
    likes: { kinds: ["small", "food"] },
    needs: true,
    by: "animal",
  }),
];
