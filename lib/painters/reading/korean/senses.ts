/** What Korean words with several meanings mean, decided by their neighbours. */

export type Context = {
  sentence: string;
  /** The token before, "" at the start. */
  previous: string;
  /** What follows the word in its own token: its particle. */
  rest: string;
  /** The token after, "" at the end. */
  next: string;
};

/** One meaning; it holds when all given patterns match. `means` is a lexicon id, null for nothing that can be drawn. */
type Sense = { means: string | null } & Partial<Record<keyof Context, RegExp>>;

const COUNTED = { previous: /(?:한|두|세|네|몇|다섯|여섯|일곱|여덟|아홉|열|\d)$/, means: null };
const ANY = /./;
const always = (means: string): Sense[] => [{ means }];
/** A bare syllable is too often part of something else: it must carry a particle. */
const withParticle = (means: string): Sense[] => [{ rest: ANY, means }];

/**
 * Tried in order, the first that holds decides. When none holds, a word of one syllable means nothing and a longer one
 * what the lexicon says.
 */
const SENSES: Record<string, Sense[]> = {
  비: [
    { next: /^(?:안$|오지|내리지)/, means: null },
    { rest: ANY, next: /^(?:오|와|왔|온|올|내|맞|그치|그쳤|쏟|때문|많|젖|개)/, means: "rain" },
    { sentence: /우산|장마|소나기|젖|빗|장화|천둥/, means: "rain" },
  ],
  눈: [
    { next: /^(?:안$|오지|내리지)/, means: null },
    { next: /^(?:감|뜨|떴|아프|아팠|부|비비|비볐|마주|높|멀|빨개|충혈|나쁘|침침|따가|커|크|예)/, means: null },
    { next: /^(?:오|와|왔|온|올|내|쌓|맞|치우|치웠|덮|녹|그치|그쳤|밟|펑펑)/, means: "snow" },
    { sentence: /눈사람|눈싸움|첫눈|겨울|썰매|스키|쌓/, means: "snow" },
  ],
  배: [
    { next: /^(?:고프|고팠|고파|부르|불렀|불러|아프|아팠|아파|터|나오|나왔)/, means: null },
    { next: /^(?:타|탔)/, means: "ship" },
    { sentence: /항구|선장|섬|부두/, means: "ship" },
    { next: /^(?:먹|깎|달|맛)/, means: "pear" },
    { sentence: /과일|사과/, means: "pear" },
  ],
  차: [
    { next: /^(?:마시|마셨|한|끓|우리|우려)/, means: "tea" },
    { sentence: /녹차|찻집|찻잔|티백/, means: "tea" },
    { next: /^(?:타|탔|막|세|운전|고장|몰|밀)/, means: "car" },
    { sentence: /운전|도로|주차|고속도로|교통|드라이브|세차/, means: "car" },
    { rest: /^[가로]$/, means: "car" },
  ],
  말: [
    { next: /^(?:타|탔|달)/, means: "horse" },
    { sentence: /승마|목장|마구간|초원/, means: "horse" },
  ],
  개: [COUNTED, { rest: ANY, means: "dog" }],
  달: [COUNTED, { previous: /이번|다음|지난|매/, means: null }, { rest: ANY, means: "moon" }],
  별: withParticle("stars"),
  해: [{ rest: /^[가는도]$/, next: /^(?:뜨|떴|지|졌|쨍|비|나|질)/, means: "sunny" }],
  밤: [{ rest: /을/, next: /^(?:줍|주웠|주워|까|깠|굽|구웠|구워|삶|먹)/, means: "chestnut" }, { means: "night" }],
  새: [
    { rest: /^로$/, means: null },
    { rest: ANY, means: "bird" },
  ],
  소: [{ rest: ANY, sentence: /목장|농장|우유|여물|시골/, means: "cow" }],
  산: [{ rest: /^(?:에|에서|을|이|은|도|까지|으로)$/, means: "mountain" }],
  강: [{ rest: /^(?:에|에서|을|이|은)$/, means: "lake" }],
  문: [{ rest: ANY, next: /^(?:열|닫|두드|잠|앞|밖)/, means: "door" }],
  공: [{ rest: /^[을이]$/, means: "soccer" }],
  집: always("room"),
  방: withParticle("room"),
  약: withParticle("pill"),
  절: [{ rest: /에/, means: "temple" }],
  연: [{ rest: /[을이]/, next: /^날/, means: "kite" }],
  회: [COUNTED, { rest: /를/, next: /^(?:먹|사)/, means: "sushi" }],
  벌: [COUNTED, { rest: ANY, next: /^(?:날|쏘|쏘였|윙)/, means: "bee" }],
  곰: withParticle("bear"),
  쥐: [{ rest: /^[가를]$/, means: "mouse" }],
  물: [{ next: /^(?:마시|마셨|한)/, means: "water" }],
  돌: [COUNTED, { rest: ANY, means: "stone" }],
  뱀: withParticle("snake"),
  논: withParticle("country"),
  감: [{ rest: /을/, next: /^(?:먹|따|땄|깎)/, means: "persimmon" }],
  표: [{ rest: /를/, next: /^(?:사|샀|예매|끊|구)/, means: "ticket" }],
  꿀: withParticle("honey"),
  잼: withParticle("honey"),
  섬: withParticle("sea"),
  닭: withParticle("chickenA"),
  국: withParticle("soup"),
  죽: [{ rest: /^(?:을|만|이랑|도)$/, means: "soup" }],
  전: [{ rest: /^을$/, next: /^(?:부|먹)/, means: "pancake" }],
  햄: withParticle("bacon"),
  술: withParticle("soju"),
  돈: withParticle("money"),
  불: [{ next: /^(?:피|켜|붙|났)/, sentence: /캠핑|모닥|장작|텐트/, means: "fire" }],
  형: always("bro"),
  딸: always("girl"),
  쌤: always("teacher"),
  짐: withParticle("suitcase"),
  궁: withParticle("castle"),
  탑: withParticle("tower"),
  옷: withParticle("clothes"),
  봄: always("spring"),
  책: always("book"),
  꽃: always("flower"),
  빵: always("bread"),
  떡: always("ricecake"),
  밥: always("rice"),
  귤: always("tangerine"),
  숲: always("forest"),
  밭: withParticle("garden"),
  역: [{ rest: /에/, means: "subway" }],

  사과: [
    { next: /^(?:했|하|받|드|안)/, means: null },
    { rest: /^(?:하|했|해)/, means: null },
  ],
  나비: [{ rest: /^야$/, means: null }],
  기타: [{ rest: /^(?:를|치|도|랑|와)$/, means: "guitar" }, { next: /^(?:치|쳤)/, means: "guitar" }, { means: null }],
  정상: [{ rest: /^(?:에|에서|까지|으로|이)$/, means: "mountain" }, { means: null }],
  시장: [{ rest: /하|했/, means: null }],
  출근: [{ sentence: /퇴근|지하철|버스/, means: null }],
  아이: [{ rest: /^고/, means: null }],
  소리: [{ means: null }],
  배우: [{ means: null }],
  타워: [{ rest: /^(?:에|에서|를|가|로|까지|)$/, means: "tower" }, { means: null }],
  거리: [
    { previous: /볼|먹을|가까운|먼|걱정/, means: null },
    { next: /^(?:멀|가깝|가까|벌)/, means: null },
    { rest: /^(?:에|에서|를|는|가|로|마다|)$/, means: "city" },
    { means: null },
  ],
};

/** Words whose meaning the sense rules decide. */
export const HAS_SENSES: ReadonlySet<string> = new Set(Object.keys(SENSES));

/** The lexicon id a word has here; null for nothing that can be drawn, undefined where no rule speaks. */
export function senseOf(word: string, context: Context): string | null | undefined {
  const holds = ({ means, ...patterns }: Sense) =>
    Object.entries(patterns).every(([where, pattern]) => pattern.test(context[where as keyof Context]));
  const sense = SENSES[word]?.find(holds);
  return sense?.means ?? (sense || word.length === 1 ? null : undefined);
}
