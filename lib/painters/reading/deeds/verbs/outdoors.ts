import { verb } from "./verb";

const BALLS = [
  "soccer",
  "baseball",
  "basketball",
  "volleyball",
  "tennis",
  "badminton",
  "pingpong",
  "golf",
  "bowling",
  "glove",
  "ball",
];

/** What is done out of the house: on wheels, in gardens and shops, with balls and cameras. */
export const OUTDOOR_VERBS = [
  verb("ride", {
    ko: /(?<![가-힣])(?:탔|타고|타는|타며|타러|타서|탄다|타기|태[워웠우]|타 ?[봤보])|올라탔/,
    en: /\b(?:rode|rid(?:e|es|ing|den)|took (?:a|the) (?:bus|train|taxi|cab|ferry|boat|subway)|got on(?:to)?|hopp(?:ed|ing) on|climb(?:ed|ing) on|flew on|sat on|row(?:ed|ing)|paddl(?:ed|ing))\b/,
    likes: {
      kinds: ["vehicle"],
      ids: [
        "horse",
        "camel",
        "elephant",
        "alpaca",
        "donkey",
        "ferriswheel",
        "carousel",
        "rollercoaster",
        "slide",
        "swing",
        "seesaw",
        "plane",
        "hotairballoon",
        "cablecar",
        "helicopter",
        "wheelchair",
        "stroller",
        "kickboard",
        "scooter",
        "subway",
        "swimring",
        "surfboard",
      ],
    },
    needs: true,
  }),
  verb("ride", {
    en: /\b(?:bik(?:ed|ing)|cycl(?:ed|ing)|rode (?:it|him|her))\b/,
    ko: /자전거 ?(?:탔|타)|라이딩/,
    likes: { ids: ["bike"] },
  }),
  verb("drive", {
    ko: /(?<!대리 ?)운전(?!면허|기사|사)|드라이브|(?:차|트럭|트랙터|버스)[를을도]? ?몰/,
    en: /\b(?:drove|driving|(?:to|i|we|can|will) drive|drives|steer(?:ed|ing)?|road trip)\b(?! (?:me|us|him|her) (?:crazy|mad|nuts|away))/,
    likes: { kinds: ["vehicle"] },
  }),
  verb("playBall", {
    ko: /(?:축구|야구|농구|배구|족구|피구|발야구|테니스|배드민턴|탁구|골프|볼링|풋살|당구)(?:를|을|도|시합|경기)?(?:을|를)? ?(?:[가-힣]{1,4} )?(?:했|하[고는다며자]|해|한|[쳤치쳐])|캐치볼|공놀이|공을? ?(?:[가-힣]{1,2} )?(?:[찼차던]|주고)|슛을? ?(?:날|쏘|쐈|했)|골을 ?넣/,
    en: /\b(?:play(?:s|ed|ing)? (?:some |a game of )?(?:soccer|football|basketball|baseball|volleyball|tennis|badminton|catch|ball|golf|dodgeball|ping-?pong|frisbee|fetch)|kick(?:ed|ing) (?:a|the|my) ball|(?:threw|throwing|toss(?:ed|ing)) (?:a|the|my) (?:ball|frisbee)|dribbl\w+|bowl(?:ed|ing)|scored a goal|soccer practice)\b/,
    likes: { ids: BALLS },
  }),
  verb("photo", {
    ko: /사진(?:을|도|만|첩)? ?(?:[가-힣]{1,5} ){0,2}(?:찍|남|올)|셀카|찰칵|촬영|찍[었고어는](?=.{0,4}사진)|📸/,
    en: /\b(?:(?:took|take|taking|takes|snapp(?:ed|ing)|posed for|shot) (?:\w+ ){0,3}(?:photos?|pictures?|pics?|selfies?)|selfies?|photograph(?:ed|ing))\b/,
    likes: { ids: ["camera", "phone"] },
  }),
  verb("fish", {
    ko: /낚시|낚[았는아시]|🎣/,
    en: /\b(?:fishing|fished|caught (?:a|an|two|three|four|some|no|my first|\w+) (?:\w+ )?fish)\b/,
    likes: { ids: ["fish"] },
  }),
  verb("shop", {
    ko: /(?<![가-힣])(?:샀|사러|사 ?(?:왔|갔|먹|줬|주|들고)|산다 )|쇼핑|(?<![가-힣])장(?:을|도)? ?[봤보]|장보기|구매|구입|골랐|🛒|🛍/,
    en: /\b(?:bought|buy(?:s|ing)?|shopp(?:ed|ing)|purchas\w+|picked out|groceries)\b/,
    likes: { kinds: ["small", "food", "plant"] },
  }),
  verb("carry", {
    ko: /(?:짐|상자|박스|가구)[을를도]? ?(?:[가-힣]{1,4} )?옮|이사(?:를|했|한|하|왔|갔)|(?<![가-힣])나르|(?<![가-힣])날[랐라](?! ?[가와오왔갔])|택배|운반|(?<![가-힣])업[고었어혀혔]|짐을 ?(?:[가-힣]{1,4} )?[들싸쌌]/,
    en: /\b(?:mov(?:ed|ing) (?:in|into|to|out|house|boxes)|carr(?:y|ied|ying|ies)|lugg(?:ed|ing)|haul(?:ed|ing)|packed (?:the |my |our )?(?:boxes|bags|suitcases?))\b/,
    likes: { ids: ["box", "suitcase", "bag", "sofa", "piano"], kinds: ["small", "big"] },
    partner: "anyone",
  }),
  verb("carry", { ko: /옮[겼기겨길긴]/, likes: { kinds: ["small", "big", "vehicle"] }, needs: true }),
  verb("plant", {
    ko: /심(?:었|고|는|어(?!지)|기)|모종|씨앗?(?:을|를)? ?뿌|(?:꽃|나무|화분|텃밭|화초|식물)에? ?물을? ?[줬주]|가[꾸꿔꿨]|수확|(?:상추|고추|토마토|방울토마토|딸기|사과|귤|오이|포도|옥수수|깻잎|복숭아|호박|버섯|블루베리)[를을도]? ?(?:[가-힣]{1,4} )?(?:땄|따[고서는기러다]|딴)|(?<![가-힣])(?:캤|캐[고는다]|벴)|잡초/,
    en: /\b(?:planted|planting|plants? (?:a|some|the|our|my|flowers|trees|seeds)|garden(?:ed|ing)|water(?:ed|ing) (?:the|my|our|her)|weed(?:ed|ing)|harvest(?:ed|ing)|dug up|sow(?:ed|ing)|picked (?:\w+ )?(?:apples|tomatoes|berries|strawberries|vegetables|flowers))\b/,
    likes: { kinds: ["plant", "food"], ids: ["flower", "rose", "tulip", "sunflower"] },
  }),
];
