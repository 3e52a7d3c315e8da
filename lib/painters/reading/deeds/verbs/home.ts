import { verb } from "./verb";

const INSTRUMENTS = [
  "piano",
  "guitar",
  "violin",
  "drum",
  "trumpet",
  "saxophone",
  "cello",
  "flute",
  "recorder",
  "ukulele",
  "harmonica",
  "gayageum",
  "janggu",
  "melodica",
  "xylophone",
  "tambourine",
  "accordion",
];
const SEEN = ["tv", "phone", "fireworks", "stars", "moon", "aurora", "window"];
const SCREENS = ["tv", "phone", "laptop", "computer", "tablet"];

/** What is done at home, at school and at work. */
export const HOME_VERBS = [
  verb("cook", {
    ko: /끓[였이여인]|요리|구[웠워]|굽[고는]|볶[았고아는]|튀[겼겨기]|(?<!(?:편지|소포|택배|엽서|짐)[를을]? ?)부[쳤쳐치]|무[쳤쳐]|썰[었고어다]|만들어 ?먹|빚[었고는어]|담[갔그근]|김장|삶[았고아]|(?<![가-힣])쪘|데[웠워]/,
    en: /\b(?:cook(?:ed|ing(?! (?:show|class|program|video|oil))|s)?|bak(?:e|ed|ing|es)|grill(?:ed|ing)?(?! cheese)|fr(?:y|ied|ying)(?! (?:chicken|rice|egg|potato))|boil(?:ed|ing)|roast(?:ed|ing)?|burned|ma(?:de|ke|king) (?:dinner|lunch|breakfast|food)|barbecu(?:ed|ing))\b/,
    likes: { kinds: ["food"] },
  }),
  verb("cook", {
    ko: /만들[었고어]|만든/,
    en: /\b(?:made|make|making)\b/,
    likes: { kinds: ["food"] },
    needs: true,
  }),
  verb("eat", {
    ko: /(?<!까|겁|겁을 |잊어|마음|마음을 |맘|나이를? |나이 |물을 )먹(?:[었고으는은을던자네음기다지]|어(?! ?[보봐봤]고 ?싶)|였)|마(?:[셨신셔]|시[고는며면다던지기려러자니])|맛[봤보을]?(?=[봤보]| ?[봤보])|드[셨시]|머[것거겄]|한 ?입|뜯으며|뜯[었고]|식사/,
    en: /\b(?:ate|eats?|eating|eaten|drank|dr[iu]nk(?:s|ing)?|had (?:lunch|dinner|breakfast|pizza|brunch|dessert|a snack)|snack(?:ed|ing)|sipp(?:ed|ing)|devoured|tast(?:ed|ing)|nibbl(?:ed|ing)|munch(?:ed|ing))\b/,
    likes: { kinds: ["food"] },
  }),
  verb("eat", {
    ko: /때[웠우움]|까먹[었고]|비[웠우]|해치[웠우]|쪼개 ?먹/,
    en: /\b(?:had|having|shared|finished)\b(?! to)/,
    likes: { kinds: ["food"] },
    needs: true,
    after: true,
  }),
  verb("study", {
    ko: /공부|(?:영어|수학|한글|한자|일본어|중국어|글씨|구구단|덧셈|뺄셈|역사|과학)[를을도]? ?(?:[가-힣]{1,4} )?(?:배[웠우운]|익[혔히])|외[웠우움]|시험(?:을|도)? ?(?:[가-힣]{1,4} )?(?:봤|보[는았고며]|쳤|치[고는]|준비|쳐)|시험이? ?(?:너무 |정말 |참 )?어려|숙제|과제|수업을? ?(?:들|받|했)|🧑‍🎓/,
    en: /\b(?:stud(?:y|ied|ying|ies)|exams?|homework|revis(?:ed|ing)|cramm(?:ed|ing))\b/,
    likes: { ids: ["book", "laptop", "pencil"] },
  }),
  verb("work", {
    ko: /코딩|야근|회의|(?:노트북|컴퓨터)(?:으?로|를? ?(?:켜|켰|하|했|두드)| 앞)|일했|일하[고는다]|일을 ?[하했]|근무|알바/,
    en: /\b(?:coding|(?:at|on) (?:my|the) (?:computer|laptop)|meetings?|debug\w*|fixing|work(?:ed|ing)(?! out)|typing)\b/,
    likes: { ids: ["laptop", "computer", "phone"] },
  }),
  verb("read", {
    ko: /(?<![가-힣])책을 ?(?!샀|사|찢|빌|잃|찾|들|받|챙|줬|선)|(?<!(?:톡|문자|메시지|댓글)(?:을|를)? ?)읽[었고는어던으다며기]|독서(?!실|대|등)|📖/,
    en: /\b(?:reading|(?:i|while i|we|she|he|they|and|to|my \w+|mom|mum|dad) read|reads? (?:a|an|my|the|her|his|some|two|three|me|us|to)|flipp(?:ed|ing) through)\b/,
    likes: { ids: ["book", "newspaper", "mail", "comic", "album", "magazine"] },
  }),
  verb("write", {
    ko: /(?:일기|편지|글씨|글|카드|시|소설|메모|답장|이름|엽서|소원|반성문|독후감)[을를도만]? ?(?:[가-힣]{1,4} )?(?:썼|쓰[고는며다려]|써|쓴|적[었고어는])|필기|받아쓰기/,
    en: /\b(?:wrote|writ(?:e|es|ing|ten)|journal(?:ed|ing)|jott(?:ed|ing))\b/,
    likes: { ids: ["mail", "diary", "notebook", "pencil", "paper", "card"] },
  }),
  verb("draw", {
    ko: /그[렸려](?!워|웠)|그린다|그리(?:는|기|면서|며|다가)|[을를도만] 그리고|그림[을도]? ?그|색칠|스케치|낙서|🎨/,
    en: /\b(?:drew|draw(?:s|ing|ings|n)?|paint(?:s|ed|ing)?|colou?r(?:ed|ing) (?:in|it|them|the)|sketch(?:ed|ing)?|doodl\w+)\b/,
    likes: { ids: ["crayon", "palette", "brush", "paper", "pencil"] },
  }),
  verb("clean", {
    ko: /청소|빨래|설거지|닦[았고아는]|정리|쓸[었고](?!쓸)|치[웠우워]|걸레/,
    en: /\b(?:clean(?:ed|ing|s)?|(?:did|do|does|doing|hung|hanging|fold(?:ed|ing)) (?:\w+ ){0,2}(?:laundry|washing|dishes)|laundry day|swept|sweep(?:ing)?|mopp(?:ed|ing)|vacuum(?:ed|ing|s)|tid(?:y|ied|ying)|dust(?:ed|ing)|scrubb(?:ed|ing)|wash(?:ed|ing) (?:the|my|our) (?:car|dishes|clothes|windows?|floor))\b/,
    likes: { ids: ["broom", "laundry", "soap"] },
  }),
  verb("bathe", {
    ko: /목욕(?!의자|용품|가운)|샤워(?!기|커튼|부스|실|장)|씻[었고겨기는어]|때를? ?밀|반신욕|머리를? ?감/,
    en: /\b(?:bath(?:ed|ing|e)|(?:took|take|taking|had|a|hot|warm|long) (?:a )?(?:hot |warm |long )?(?:bath|shower)|shower(?:ed|ing)|wash(?:ed|ing) (?:my|her|his) hair|bubble bath)\b/,
    likes: { ids: ["bath", "soap"] },
    partner: "anyone",
  }),
  verb("phone", {
    ko: /전화|통화|문자|카톡|📞/,
    en: /\b(?:phone calls?|video[- ]?calls?|video-?called|(?:called|calling|call|phoned|texted|rang) (?:(?:my|mom|mum|dad|grandma|grandpa|the|a)\b|(?:me|him|her|us|them)(?= (?:from|to|and|at|back|again|on|when|about|today|tonight|in|every|after|before|but|because|so|yesterday|for|mum|mom|dad|mother|father|sister|brother|friend)\b|[.,!?;]|$))|on the phone|facetim\w+|texting|phoned)\b/,
    likes: { ids: ["phone"] },
    partner: "person",
  }),
  verb("game", {
    ko: /게임|오락|보드게임|카드놀이|화투|고스톱|윷놀이|체스|바둑|오목|장기[를]? ?(?:[둬뒀]|두[었고는])|닌텐도|플스|🎮/,
    en: /\b(?:video games?|board games?|card games?|gaming|play(?:s|ed|ing)? (?:a |some |the |our |computer |video |board |card )*(?:game|games|chess|cards|monopoly|nintendo|minecraft|mario|uno|checkers|yut))\b/,
    likes: { ids: ["game", "chess", "boardgame", "dice", "puzzle", "phone", "laptop", "tv"] },
  }),
  verb("watch", {
    ko: /(?<!사람 )구경|감상|관람|시청|(?:영화|드라마|공연|경기|뮤지컬|연극|콘서트|만화|애니|유튜브|tv|티비|뉴스|축구|야구)[를을도만]? ?(?:[가-힣]{1,3} )?[봤보본]|바라[봤보]|올려다[봤보]/,
    en: /\b(?:watch(?:ed|ing|es)?|(?:saw|see) (?:a|the|an) (?:movie|film|show|play|concert|musical|fireworks|game|match)|stargaz\w+|gaz(?:ed|ing) at)\b/,
    likes: { ids: [...SCREENS.slice(0, 1), "fireworks", "stars", "moon", "movie"], kinds: ["animal", "sky"] },
  }),
  verb("watch", {
    ko: /(?<![아어여해] ?|[가-힣]{2,3}[한에]테 ?|[나너저] ?)(?:봤|보[았며]|보고(?! ?싶|서)|본다|보는)/,
    en: /\b(?:saw|spotted|look(?:ed|ing) at)\b/,
    likes: { kinds: ["animal", "sky", "plant", "person", "weather", "building"], ids: SEEN },
    needs: true,
    after: true,
  }),
  verb("game", {
    ko: /했다|하고|하다가|한 ?판/,
    en: /\bplay(?:s|ed|ing)?\b/,
    likes: { ids: ["game", "boardgame", "chess", "cards", "dice", "yut", "janggi", "baduk"] },
    needs: true,
    after: true,
  }),
  verb("blowCandles", {
    ko: /소원을 ?빌/,
    en: /made a wish/,
    likes: { ids: ["cake", "candle", "shortcake"] },
    needs: true,
  }),
  verb("play", {
    ko: /연주|합주|(?:피아노|기타|드럼|장구|가야금|실로폰|건반|북)[를을도만]? ?(?:[가-힣]{1,4} )?(?:쳤|치[고는며다]|쳐|배[웠우])|(?:바이올린|첼로|해금)[을를도만]? ?(?:[가-힣]{1,4} )?(?:켰|켜|켠|배[웠우])|(?:리코더|플루트|단소|하모니카|트럼펫|오카리나|피리|클라리넷|색소폰|멜로디언)[를을도만]? ?(?:[가-힣]{1,4} )?(?:불[었고어]|부는|배[웠우])/,
    en: /\b(?:(?:play|practi[cs]|strumm?|learn)(?:s|ed|ing|e|es)? (?:on )?(?:the |my |her |his |our |some )?(?:old |new |little )?(?:piano|guitar|violin|drums?|cello|flute|ukulele|recorder|trumpet|saxophone|clarinet|harmonica|music)|piano lesson|guitar lesson|jammed (?:with|together|along)|strumm(?:ed|ing))\b/,
    likes: { ids: INSTRUMENTS },
  }),
  verb("build", {
    ko: /쌓[았고는아]|조립|접[었고어]|(?:텐트|천막)[를을도]? ?(?:[가-힣]{1,4} )?[쳤치쳐]|집을 ?지[었어]/,
    en: /\b(?:built|builds?|(?:was|were|am|are|is|been|start(?:ed)?|kept|of|by|and) building|assembl(?:ed|ing)|(?:pitched|set up|put up) (?:a|the|our|my) tent|stack(?:ed|ing)|fold(?:ed|ing) (?:a |the |some )?paper)\b/,
    likes: {
      ids: ["sandcastle", "snowman", "robot", "tent", "lego", "block", "kite", "paper", "xmastree"],
      kinds: ["building"],
    },
  }),
  verb("build", {
    ko: /만들[었고어]|만든/,
    en: /\b(?:made|make|making)\b/,
    likes: {
      ids: [
        "sandcastle",
        "snowman",
        "robot",
        "tent",
        "lego",
        "block",
        "kite",
        "paper",
        "card",
        "xmastree",
        "doll",
        "lantern",
        "ring",
      ],
    },
    needs: true,
  }),
  verb("blowCandles", {
    ko: /(?:촛불|초)[을를도]? ?(?:[가-힣]{1,3} )?(?:불[었고어]|껐|끄[고며는면])/,
    en: /\b(?:bl(?:ew|ow|owing|own) (?:them |the \w+ |my \w+ |her \w+ |his \w+ )?out|bl(?:ew|ow|owing|own) (?:out )?(?:the |my |her |his |all the |\w+ )?candles?)\b/,
    likes: { ids: ["cake", "candle", "shortcake"] },
  }),
];
