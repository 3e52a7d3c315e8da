/** What Korean only talks about: contents of films and talk, hearsay, beings that live in stories. */
import { finalConsonant } from "../korean/particles";
import { type Thought, thought } from "./thought";

const FINAL_NIEUN = 4;
const FINAL_RIEUL = 8;

/** What a story, a picture or a talk is about stands before it: "공주가 뽀뽀하는 이야기". */
const CONTENT =
  /([가-힣]) (?:장면|이야기|얘기|내용|영상|동영상|사진|그림|소식|뉴스|소문|꿈|전설|줄거리|노래|영화|드라마|만화|다큐|동화|소설|글|말|약속|상상)(?![가-힣]{3})/g;
/** "귀신 얘기", "부장님 뒷담화", "고양이 꿈". */
const TALKED_ABOUT =
  /(?<![가-힣])([가-힣]{1,6}) (?:얘기|이야기|뒷담화|험담|흉을|흉만|욕을|욕만|소식|걱정|타령|꿈[을에]|생각(?!보다)|전설|소문|흉내|동영상|영상|다큐|영화[를가는도]|유튜브|동화[를가])/g;
/** Whoever tells it is there: "동생이 얘기를", but "고양이 얘기". */
const HAS_PARTICLE =
  /(?:[와과랑는은가도로를을서에고며면께만]|하고|한테|(?<!고양|호랑|원숭|거북|부엉|달팽|지렁|올챙|어린|아)이)$/;
/** "요트를 샀다고 한다", "온단다", "결혼한대", "의사란다", "준다더니". */
const HEARSAY =
  /[가-힣](?:단다|란다|는대|이래|다더라|라더라|다던데|라던데|다더니|라더니|다며|냐며|자며|다나|라나|다는데|라는데|[었았했]다고)(?:요)?(?=[\s.,!?~ㅋㅎㅠ]|$)/g;
const HEARSAY_ENDING = /[간온한된산운른킨인준난본탄큰진있없었았했갔왔봤샀났탔됐]대(?:요)?(?=[\s.,!?~ㅋㅎㅠ]|$)/g;
/** Said, asked for or believed by somebody: it need not be there. */
const REPORTED =
  /[다라자냐]고 ?(?:자랑|칭찬|우[기겼]|투덜|알려|설명|속삭|외[치쳤]|들[었은]|하던|하길|그러|생각|믿|주장|얘기|이야기|놀[리렸]|신신당부|난리|농담|거짓말|광고|예보|떠들|써 ?있|적혀|쓰여|뻥|큰소리)|다고 ?해[서도]|[가하먹보놀사타마]자는 (?!아|고|강|사람|모습)|(?<=[는ㄴ온])다고 ?하/g;
/** "먹자", "가자": not yet. */
const LET_US =
  /(?<![가-힣])(?:[가-힣]{1,3})?(?:먹|가|하|보|놀|쉬|만나|타|걷|떠나|끓이|올리|시키|만들|찾|읽|입|마시)자(?:고)?(?=[.!?~]|$)/g;
/** "밥 먹으라고 세 번이나 불렀다". */
const TOLD_TO = /[라자]고 (?:[가-힣]{1,4} ){0,2}(?:불렀|불러|재촉|잔소리|졸랐|시켰|시키|꼬[셨드]|성화|보[채챘])/g;
/** "결혼하면 방을 혼자 쓸 수 있다". */
const IF = /[가-힣](?<!다 ?보|라|하다 )면(?=,? [^.!?]{0,30}(?:수 ?있|겠|것 ?같|텐데|거[다야예]|거라|싶))/g;
/** "시험 끝나면 놀이공원 간다": what comes then. */
const COMES_THEN = /(?:끝나|어른이 되|크|나으|합격하|붙으|방학하|퇴근하|전역하|제대하|졸업하)면 [^.!?,]{1,30}/g;
/** "군대 간 아들", "엄마가 해 준 찌개가 먹고 싶다", "아들한테서 편지가 왔다", "산타께 편지를 썼다". */
const NOT_HERE = [
  /(?<![가-힣])(?:군대|유학|외국|미국|하늘나라|이민|출장|시집|장가)(?:에|로|을)? ?(?:간|가신|떠난|가 ?있는|가 ?계신) (?:우리 |큰 |작은 )?[가-힣]{1,5}/g,
  /(?<![가-힣])[가-힣]{1,6}(?:한테|에게|께)(?:는|도)? (?:아직 |차마 |절대 )?(?:말|얘기|이야기|연락|전화|내색)[을도]? ?(?:안|못)/g,
  /(?<![가-힣])[가-힣]{1,5} 될 (?:사람|분)/g,
  /(?<![가-힣])[가-힣]{1,5}[을를] (?:[가-힣]{1,4} )?(?:찾으[셨시며]|찾고 ?있|찾는다|찾아 ?(?:다니|다녔|헤[매맸]))/g,
  /(?<![가-힣])[가-힣]{1,6}[이가은는도] (?:자꾸 |또 )?꿈에/g,
  /(?<![가-힣])[가-힣]{1,6}[이가] (?:훨씬 )?더 좋[은다았]/g,
  /(?<![가-힣])[가-힣]{1,4}(?:이|가|께서) [가-힣]{1,4} ?(?:준|주던|주시던|주신)(?= [^.!?]{1,20}(?:싶|그[리립]|생각))/g,
  /(?<![가-힣])(?:산타 )?[가-힣]{1,6}(?:한테서?|에게서?|께)(?= (?:[가-힣]{1,4} ){0,2}(?:편지|문자|전화|연락|소포|택배|카톡|메일|엽서|톡)[가이를을도] ?(?:왔|받|없|썼|쓰|쓴|보냈|부쳤))/g,
];
/** Only stories have them; whoever draws or wears them has them on paper or as a dress. */
const IN_STORIES =
  /(?<![가-힣])(?:공주님?|왕자님?|좀비|귀신|유령|마녀|괴물|외계인|해적|도깨비|뱀파이어|드라큘라|인어공주|요정|마법사|용이|용을|유니콘|백설공주|신데렐라|구미호|저승사자|악당|몬스터)(?![가-힣]{0,2} ?(?:인형|가면|옷|의상|분장|모자|머리띠|스티커|퍼즐|놀이|드레스|그[리렸림]))/g;
const MAKES_BELIEVE = /그렸|그[리린림]|분장|코스프레|변장|할로윈|핼러윈|연극|만들|놀이|인형|가면|의상|드레스/;
/** "아빠는 외국에서 일한다": far away. */
const AWAY =
  /(?<![가-힣])([가-힣]{1,5})(?:이|가|은|는|도|께서는?) (?:[가-힣]{1,5} )?(?:외국|해외|미국|일본|중국|독일|영국|프랑스|캐나다|호주|베트남|유럽|지방|타지|먼 ?곳|멀리|출장|군대|하늘나라|천국|저세상)(?:에서?|으로)? ?(?:살|사[는신]|일[하한해]|있[다어는으]|계[시신셔]|가 ?있|가 ?계|떠났|떠나|중이)/g;
/** "가족을 그렸다": they are on another paper. */
const PORTRAYED = /(?<![가-힣])([가-힣]{1,6})[을를] (?:[가-힣]{1,4} )?그[렸린릴려](?!워|웠)/g;
/** "먹을 사람", "갈 시간": not yet done. "먹을 때" is. */
const PROSPECT = /([가-힣]) (?!때|만큼|수|줄|정도|뿐|때마다|거|것(?! ?같)|게|까|수록|듯|뻔|무렵|겸|적)(?=[가-힣])/g;
/** "눈이 올 줄 알았다": it did not. */
const WRONGLY_GUESSED = /([가-힣]) 줄(?:만)? ?알[았고]/g;
/** Forecasts: "비가 올 것 같다", "비 소식", "비 예보". */
const FORECAST =
  /(?:비|눈|소나기|태풍|장마|함박눈|폭설)(?:[가이]|는|도)? ?(?:예보|소식|올 ?(?:것|거|듯|까|지도|확률|줄)|온다[는더던고]|쏟아질|내릴|그[치쳤]|올까)/g;

/** @param sentence in lower case */
export function talkedOf(sentence: string): Thought[] {
  const found: Thought[] = [];
  const upTo = (end: number) => thought(startOfClause(sentence, end), end);
  for (const match of sentence.matchAll(CONTENT)) {
    const final = finalConsonant(match[1] ?? "");
    const isRelative = final === FINAL_NIEUN || final === FINAL_RIEUL || /[던는은]/.test(match[1] ?? "");
    if (isRelative && endsLikeVerb(sentence, match.index)) found.push(upTo(match.index + 1));
  }
  for (const match of sentence.matchAll(TALKED_ABOUT))
    if (!HAS_PARTICLE.test(match[1] ?? "")) found.push(thought(match.index, match.index + (match[1]?.length ?? 0)));
  for (const pattern of [HEARSAY, HEARSAY_ENDING])
    for (const match of sentence.matchAll(pattern)) found.push(upTo(match.index + 1));
  for (const match of sentence.matchAll(REPORTED)) found.push({ ...upTo(match.index + 1), sparesSubjects: true });
  if (!MAKES_BELIEVE.test(sentence))
    for (const match of sentence.matchAll(IN_STORIES)) found.push(thought(match.index, match.index + match[0].length));
  for (const pattern of [LET_US, TOLD_TO, IF])
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ ...upTo(end), sparesSubjects: pattern === TOLD_TO });
    }
  for (const match of sentence.matchAll(COMES_THEN))
    if (!/[았었했갔왔샀봤]/.test(match[0])) found.push(thought(match.index, match.index + match[0].length));
  for (const pattern of NOT_HERE)
    for (const match of sentence.matchAll(pattern)) found.push(thought(match.index, match.index + match[0].length));
  for (const pattern of [AWAY, PORTRAYED])
    for (const match of sentence.matchAll(pattern))
      if (!/(?:그림|만화|낙서|지도|얼굴|글씨)$/.test(match[1] ?? ""))
        found.push(thought(match.index, match.index + (match[1]?.length ?? 0)));
  for (const match of sentence.matchAll(WRONGLY_GUESSED))
    if (finalConsonant(match[1] ?? "") === FINAL_RIEUL) found.push({ ...upTo(match.index + 1), sparesSubjects: true });
  for (const match of sentence.matchAll(FORECAST)) found.push(thought(match.index, match.index + 1));
  for (const match of sentence.matchAll(PROSPECT))
    if (finalConsonant(match[1] ?? "") === FINAL_RIEUL && !isObject(sentence, match.index))
      found.push(thought(startOfWord(sentence, match.index), match.index + 1, { deedsOnly: true }));
  return found;
}

/** A relative clause needs a verb: "예쁜 그림" says what the picture is like, "공주가 나오는 그림" what is in it. */
function endsLikeVerb(sentence: string, at: number): boolean {
  const word = sentence.slice(startOfWord(sentence, at), at + 1);
  return (
    /(?:는|던|[었았했]던|[한된온간난린친진문운]|을)$/.test(word) &&
    !/^(?:그런|이런|저런|다른|같은|좋은|예쁜|슬픈|재미있는|재밌는|무서운|웃긴|찍은|그린|만든|받은|쓴|산|본|읽은|부르는|부른|들은|하고 싶은|새로운|어떤|모든|작은|큰|많은|이상한|유명한|찍는|그리는|듣는|보는|하는|한|좋아하는|들리는|들려주는|신나는)$/.test(
      word,
    )
  );
}

/** "책을" is no verb, "읽을" is one. */
function isObject(sentence: string, at: number): boolean {
  const word = sentence.slice(startOfWord(sentence, at), at + 1);
  return /[을를]$/.test(word) && !/^(?:먹|읽|입|앉|찾|받|신|씻|걷|잡|찍|놓|넣|심|덮|안|업|깎|볶)을$/.test(word);
}

function startOfWord(sentence: string, at: number): number {
  return sentence.lastIndexOf(" ", at) + 1;
}

/** Back to the last pause, or to a verb that has come about. */
function startOfClause(sentence: string, end: number): number {
  const before = sentence.slice(0, end);
  const pauses = [
    ...before.matchAll(
      /[,;:…]\s*|그러는데 |말로는 |말이 |[았었했갔왔봤샀났탔잤][가-힣]{0,2}(?:고|는데|지만|더니|으며|어서|으니까?) /g,
    ),
  ];
  const last = pauses.at(-1);
  return last ? last.index + last[0].length : 0;
}
