import { verb } from "./verb";

/** What one does alone, with body and voice. */
export const BODY_VERBS = [
  verb("cry", {
    ko: /(?:(?<![가-힣])|엉엉|펑펑|흑흑)울(?:었|고|어|며|면서|면|던|다가|음|먹|컥)|(?<![가-힣])(?:운다|우는 )|눈물(?!을? ?(?:참|꾹|삼)|이? ?날 ?뻔)|엉엉|흐느[꼈끼껴]|😭|😢/,
    en: /(?<!until (?:she|he|i|we) )\b(?:cried|cries|crying|wept|weeping|sobb?(?:ed|ing)|tears|cry)\b/,
  }),
  verb("sleep", {
    ko: /(?<![가-힣])(?:잤|잔다|잤다|자고 ?[있났]|자는 |자다가|잠을? ?(?:잤|자(?!리))|잠자리에 ?[들누]|졸[았고다])|잠이? ?들|낮잠|늦잠|곯아떨어|꾸벅|💤|😴|🛌/,
    en: /\b(?:slept|asleep|napp(?:ed|ing)|naps?|sleeping|sleeps?(?!y)|dozed|slumber)\b/,
    likes: { ids: ["bed", "sofa", "pillow", "hammock"] },
  }),
  verb("lie", {
    ko: /누[워웠]|눕|뒹굴/,
    en: /\b(?:lay|lies|lying|laid|lie) (?:in|on|down|under|there)\b/,
    likes: { ids: ["bed", "sofa", "mat"] },
  }),
  verb("run", {
    ko: /(?<!매|시|잘)달[렸리려]|(?<!(?:가슴|심장|맥박)[이도은](?: [가-힣]{1,6}){0,2} )뛰(?:었|고|는|다가|며)|뛰어(?!오르|올|넘|내)|도망[가갔치쳤]|쫓아|뜀박질|조깅|마라톤|🏃/,
    en: /\b(?:ran(?! (?:out|into|late))|run(?:s|ning)?(?! (?:shoes|out|into|late|low|errands|by))|jogg?(?:ed|ing|s)?|marathon|sprint(?:ed|ing)?|chas(?:ed|ing)|raced)\b/,
  }),
  verb("walk", {
    ko: /(?<!전화를? ?|말을? ?|옷을 |목에 |시비를? ?)(?<![가-힣])걸(?:었|어(?!서? ?(?:두|놓|주))|으며)|걷[고는기다자]|바퀴[를을]? ?(?:[가-힣]{1,3} )?[돌도]|산책|거닐|🚶/,
    en: /\b(?:walk(?:ed|ing|s)?|stroll(?:ed|ing|s)?|wander(?:ed|ing))\b/,
  }),
  verb("hike", {
    ko: /등산|산행|하이킹|트레킹|(?:산|봉|정상|오름|고개|언덕|꼭대기)[가-힣]{0,3}에? ?(?:올[라랐]|오르)/,
    en: /\b(?:hik(?:e|ed|es|ing)|climb(?:ed|ing)? (?:up |to )?(?:a |the |mount )?(?:mountain|hill|summit|peak)|summit(?:ed)?)\b/,
  }),
  verb("hike", { ko: /올라[가갔]/, likes: { ids: ["mountain"] }, needs: true }),
  verb("swim", {
    ko: /물놀이|수영(?!복|모)|헤엄|물장구|잠수|스노클링|다이빙|서핑|🏊/,
    en: /\b(?:swim(?:s|ming)?(?! ?(?:suit|wear))|swam|snorkel\w*|surf(?:ed|ing)|paddl(?:ed|ing)|div(?:ed|ing) in\w*|splash(?:ed|ing) around)\b/,
  }),
  verb("jump", {
    ko: /점프|깡충|폴짝|펄쩍|방방 ?뛰|트램[펄폴]린|뛰어(?:오르|올|넘|내)/,
    en: /\b(?:jump(?:ed|ing|s)?(?! rope)|hopp(?:ed|ing)|leap(?:t|ed|ing)?|bounc(?:ed|ing)|trampoline)\b/,
    likes: { ids: ["trampoline"] },
  }),
  verb("dance", {
    ko: /(?<!멈)춤(?:을|도|추|췄|춰|만)?|춤췄|댄스|🕺|💃/,
    en: /\b(?:danc(?:e|ed|es|ing))\b/,
  }),
  verb("exercise", {
    ko: /운동(?:을|도|하|했|해|끝)|헬스(?!장)|요가|필라테스|스쿼트|줄넘기|체조|스트레칭|근력|플랭크|태권도|윗몸|🏋/,
    en: /\b(?:exercis(?:e|ed|ing)|work(?:ed|ing)? out|workout|yoga|pilates|push-?ups|sit-?ups|squats|jump(?:ed|ing)? rope|stretch(?:ed|ing)|lift(?:ed|ing) weights|taekwondo|karate)\b/,
  }),
  verb("skate", {
    ko: /스케이트|스케이팅|롤러(?!코)|인라인|보드를 ?[탔타]|킥보드/,
    en: /\b(?:skat(?:e|ed|es|ing)|rollerblad\w*|skateboard\w*)\b/,
    likes: { ids: ["skate", "skateboard", "kickboard", "rollerskate"] },
  }),
  verb("sled", {
    ko: /썰매(?:를|도|만)? ?(?:[가-힣]{1,4} )?(?:[탔타태탈]|끌)|썰매장|(?<!에)스키(?!니|마)|스노우?보드/,
    en: /\b(?:sledd?(?:ed|ing|s)?|sleigh|ski(?:ed|ing|s)?|snowboard\w*|tobogg\w*)\b/,
    likes: { ids: ["sled", "ski", "snowboard"] },
  }),
  verb("cheer", {
    ko: /응원(?!봉|가|석)|박수|손뼉|(?<![가-힣])이[겼긴]|우승|합격|신[났나]|만세|환호|🥳|🎉/,
    en: /\b(?:celebrat\w+|(?<!\d )won|clapp(?:ed|ing)|applaud\w+|cheer(?:ed|ing|s)?(?! (?:me|him|her|us|them) up)|scored|concert|hooray|yay)\b/,
  }),
  verb("sing", {
    ko: /노래(?:를|도|만)? ?(?:부[르를]|불[렀러]|하|했|한)|노래방|흥얼|합창|열창|따라 ?불|🎤/,
    en: /\b(?:sings?|sang|sung|singing|karaoke|choir)\b/,
    likes: { ids: ["mic"] },
  }),
  verb("sick", {
    ko: /감기|(?<!(?:허리|팔|다리|발|손|어깨|무릎|마음|가슴|눈|목|손목|발목)(?:이|가|도|은|는)? ?(?:너무 |좀 |많이 |더 |계속 )?)아(?:프(?!리)|팠|파(?!트)|픈)|열이 ?[나났펄많]|몸살|독감|토[했하]|배탈|두통|🤒|🤧/,
    en: /\b(?:fever|(?:a|my|caught) cold|sick(?! of)|flu|ill|stomach ?ache|headache|threw up|vomit\w*)\b/,
  }),
  verb("wait", {
    ko: /기다[렸리려린](?!진|졌|져)|줄(?:을|도)? ?[섰서]/,
    en: /\b(?:(?<!can't |couldn't |cannot )wait(?:ed|ing|s)?|queu(?:ed|ing)|st(?:and|ood|anding) in (?:the )?line|lined up)\b/,
  }),
  verb("bow", {
    ko: /세배|큰절|(?<![가-힣])절[을]? ?(?:했|하[고는며]|해|드)|차례를? ?지|제사를? ?지|고개 ?숙여 인사|맞절/,
    en: /\b(?:bow(?:ed|ing) (?:to|deeply|down|before)|new year'?s bow)\b/,
    partner: "person",
  }),
];
