import { ANY, always, at, COUNTED, nothing, type Senses, verb, withParticle } from "./sense";

const EATEN =
  "먹[었고는을은으어자기던여였]?|드[셨시신]|드렸|잡수|사[왔서먹다 ]|샀|깎|깎아|썰|씻|맛|달[고콤았]|달다|시원|한 입|한입|베어|나눠|담|따[서고다 ]|땄|한 상자|한 봉지|한 박스|한 개|두 개|세 개|상자|봉지|\\S+ 개";

export const FOOD: Senses = {
  급식: always("schoollunch"),
  참치: [{ ahead: verb("잡|낚|헤엄"), means: "fish" }],
  배: [
    nothing({ behind: /(?:두|세|네|몇|\d+|열|백|천|훨씬)$/ }),
    nothing({
      ahead: at("고프|고팠|고파|부르|불렀|불러|아프|아팠|아파|터[지질져]|나오|나왔|나온|땡|당기|꼬르|빵빵|살살"),
    }),
    nothing({
      ahead: verb(
        "고프|고팠|고파|부르[고다]|불렀|불러서|아프|아팠|아파|꼬르륵|까고|만[지져졌]|보이|보여|뒤집|문[질지]|따뜻",
      ),
      rest: /^(?:가|도|를|는|만|에)$/,
    }),
    nothing({ rest: /^에$/, next: /^(?:힘|가스|살|손|근육|귀|대고)/ }),
    nothing({ ahead: at("속|안에 있는 (?:동생|아기)|위에 손|만지|볼록|불룩|내밀|가 나") }),
    nothing({
      previous: /^(?:엄마|아빠|내|제|임산부|아내|고양이|강아지)$/,
      rest: /^(?:가|를|에|도|는|)$/,
      ahead: at("(?!타|먹|깎)"),
    }),
    { behind: /(?:종이|종이로)$/, means: "boat" },
    { ahead: verb("접[었고어]"), sentence: /종이/, means: "boat" },
    {
      ahead: verb(
        "타[고러는면다]|탔|탄|태워|띄|떠[나있 ]|떴|몰|운전|묶|들어[오왔]|출발|흔들|멀미|침몰|정박|대[고었]|한 척|여러 척",
      ),
      rest: /^(?:를|가|에|로|도|는|에서|만|)$/,
      means: "ship",
    },
    {
      rest: /^(?:에서|에|로|위에서|안에서|편으로)$/,
      sentence: /낚시|바다|항구|섬|선장|갈매기|고기|멀미|파도|부두/,
      means: "ship",
    },
    { sentence: /항구|선장|부두|뱃멀미|여객선|갑판/, means: "ship" },
    { ahead: verb(EATEN), means: "pear" },
    { rest: /^$/, sentence: /감,|밤을|대추|상에 배/, means: "pear" },
    { sentence: /과일|사과|포도|차례상|제사|제삿|대추|감과|추석 선물/, means: "pear" },
  ],
  차: [
    nothing({
      behind: /(?:나이|시간|온도|성격|의견|실력|격|\d|일|이|삼)$/,
      rest: /^(?:가|는|를|도|이)?$/,
      ahead: at("많이|크|나|있|심하|적|안|는|를|$|끝"),
    }),
    nothing({ previous: /\d$/ }),
    nothing({ rest: /^(?:다|고|서|가운|갑|분)$/ }),
    nothing({ behind: /(?:공을|축구공을|뻥|힘껏|발로)$/ }),
    nothing({ ahead: at("잃"), sentence: /말을|포를|마를|장군/ }),
    { ahead: verb("마[시셨셔]|끓|우[리려렸]|내[왔오어]|따[르라랐]|한 잔|한잔|두 잔|따뜻|식[었어]|향"), means: "tea" },
    { behind: /(?:따뜻한|뜨거운|향긋한)$/, means: "tea" },
    { sentence: /녹차|찻집|찻잔|티백|다도|주전자/, means: "tea" },
    {
      ahead: verb(
        "타[고러는면다]|탔|탄|태워|막[히혔혀]|세[우웠워]|운전|고장|몰|밀[리렸려]|대[고었]|댈|댔|주차|뽑|닦|긁|멈|빼|뺐|끌|달[리렸려]|출발|지나|사[고]|샀|팔|박[았]|안에|한 대|두 대|많[았이아]",
      ),
      means: "car",
    },
    { sentence: /운전|도로|주차|고속도로|교통|드라이브|세차|신호|사고/, means: "car" },
    { rest: /^(?:가|로|에|에서|를|안에서|안에|로는)$/, means: "car" },
  ],
  감: [
    nothing({ rest: /^(?:이|도)$/, behind: /(?:같은|는|할|볼|한|을)$/ }),
    nothing({ ahead: verb("온다|왔다|오[네는]|잃|잡[았히]|떨어[지져졌]|없|있[었다]|안 [오와잡]|좋[았은]") }),
    {
      rest: /^(?:을|이|도|은|과|이랑|만)$/,
      ahead: verb(`${EATEN}|익[었어은]|매[달다]|말[려리렸]|쪼|주렁|열[렸려리]`),
      means: "persimmon",
    },
    {
      rest: /^(?:을|이|도|은|과|이랑|)$/,
      sentence: /감나무|곶감|홍시|차례|제사|대추|까치|배, ?감|밤을 올/,
      means: "persimmon",
    },
  ],
  귤: always("tangerine"),
  굴: [
    {
      ahead: verb("먹|찍|넣|까[고서]|깠|싱싱|비[리렸]|무[쳐쳤]|사[왔고]|샀|\\S*초장"),
      sentence: /초장|김치|국밥|먹|바다|전|생굴|시장|레몬/,
      means: "oyster",
    },
    { rest: ANY, sentence: /박쥐|탐험|동굴|들어가|숨|토끼|여우|곰/, means: "cave" },
    { ahead: verb("속으로|안으로|속에|안에"), means: "cave" },
  ],
  김: [
    nothing({ behind: /(?:는|온|간|한|된|본|먹은|나온|하는|산)$/, rest: /^에$/ }),
    nothing({
      next: /^(?:과장|부장|대리|사장|팀장|선생|씨|교수|사원|차장|이사|박사|여사|기사|할머니|할아버지|아저씨|반장|간호사|원장|감독)/,
    }),
    { rest: /^이$/, ahead: verb("모락|났|나[고는서]|오르|올라|서[리렸려]"), means: "steam" },
    nothing({ ahead: verb("빠[졌지져]|샜|새[서]|빼") }),
    {
      rest: /^(?:에|을|이랑|과|도|만|하고|이)$/,
      sentence: /밥|반찬|싸|먹|구[워웠]|바삭|한 장|기름|간장/,
      means: "gim",
    },
  ],
  국: withParticle("soup"),
  죽: [
    nothing({ rest: /^(?:어|은|을래|을뻔|을거|이)$/ }),
    nothing({ rest: /^을$/, ahead: at("뻔|것|거|만큼|수|때|힘|지경|듯|쒔|쑨 ?(?:거|것|셈|기분)") }),
    { rest: /^(?:을|만|이랑|도|에|과|하고|이라도)$/, means: "porridge" },
    { ahead: verb("먹|끓|한 그릇|쑤|쒔|사"), means: "porridge" },
  ],
  전: [
    nothing({
      previous: /(?:기|일|년|달|주|시간|분|초|조금|얼마|며칠|하기|가기|오래|직|\d)$/,
      rest: /^(?:에|부터|까지|의|에는|엔|보다|)$/,
    }),
    {
      rest: /^(?:을|이랑|도|과|만|이|은|까지)$/,
      ahead: verb("부[치쳤쳐칠]|지[졌지져]|굽|구웠|구워|먹|뒤집|냄새|바삭|집어|몰래|한 장|맛|사"),
      means: "pancake",
    },
    { rest: /^(?:을|이랑|도|과|이|)$/, sentence: /부치|부쳤|명절|막걸리|차례상|제사|기름 냄새/, means: "pancake" },
  ],
  회: [
    COUNTED,
    {
      rest: /^(?:를|도|에|랑|와|는|만|가)$/,
      ahead: verb("먹|사|샀|떠|떴|시[켜켰]|초장|소주|한 접시|싱싱|신선|맛|못 먹"),
      means: "hoe",
    },
    { rest: /^(?:를|도|랑|와|에)$/, sentence: /횟집|바다|소주|초장|매운탕|광어|수산시장/, means: "hoe" },
  ],
  꿀: [
    nothing({ rest: /^(?:처럼|같이|같은|잠|이다|이었다|이야|맛|이네|이지)/ }),
    { rest: /^(?:을|이|도|에|이랑|물|차)?$/, means: "honey" },
  ],
  잼: [nothing({ rest: /^(?:이다|이었다|있|나|임)/ }), { rest: ANY, means: "jam" }],
  엿: [nothing({ ahead: verb("먹어라|먹이|먹였|같") }), { rest: ANY, means: "candy" }],
  햄: withParticle("bacon"),
  빵: [nothing({ rest: /^(?:점|빵|터|꾸)/ }), nothing({ ahead: at("터[졌지져]"), rest: /^$/ }), { means: "bread" }],
  떡: [
    nothing({ rest: /^(?:이 ?되|실|하니)/ }),
    nothing({ rest: /^이$/, next: /^(?:됐|되|된)/ }),
    { means: "ricecake" },
  ],
  밥: [nothing({ rest: /^(?:맛|벌이|줄)/ }), { means: "rice" }],
  술: withParticle("soju"),
  물: [
    {
      ahead: verb("마[시셨셔]|한 잔|한잔|한 컵|떠[다 ]|따[르라랐]|끓|붓|부었|부어|갖다|먹[었고]|벌컥|꿀꺽|들이"),
      means: "water",
    },
    { behind: /(?:시원한|찬|차가운|따뜻한|뜨거운|얼음)$/, rest: /^(?:을|도|만)$/, means: "water" },
    { means: "waterbody" },
  ],
  파: [
    nothing({ ahead: at("보니|보았|봤|냈|놓|버|먹었|헤") }),
    {
      rest: /^(?:를|도|가|는|만|랑|와|)$/,
      ahead: verb("송송|썰|넣|다듬|뽑|한 단|사|심|까|볶|향|기름|두 단"),
      means: "greenonion",
    },
  ],
  무: [
    {
      rest: /^(?:를|도|가|는|랑|와|)$/,
      ahead: verb("뽑|썰|심|깎|씻|절[여였]|채|넣|한 개|하나|사|다발|수확|다듬|김장"),
      means: "radish",
    },
    { rest: /^(?:를|랑|와|도)$/, sentence: /배추|김장|텃밭|깍두기|밭/, means: "radish" },
  ],
  콩: [
    { rest: ANY, ahead: verb("심|먹|골라|까|삶|볶|싫|빼|넣|불[려렸]"), means: "beans" },
    { rest: /^(?:을|이|은|도)$/, sentence: /밥|두부|밭|된장/, means: "beans" },
  ],
  팥: withParticle("beans"),
  쌀: [
    { rest: ANY, means: "rice" },
    { ahead: verb("씻|한 포대|사|포대|\\d+"), means: "rice" },
  ],
  게: [
    {
      rest: /^(?:를|도|가|는|랑|와|만)$/,
      ahead: verb("먹|잡|쪄|쪘|찌|삶|까|발라|집게|기어|옆으로|한 마리|두 마리"),
      means: "crab",
    },
    { rest: /^(?:를|가|랑|와)$/, sentence: /갯벌|바다|조개|새우|수산시장|해변/, means: "crab" },
  ],
  면: [{ rest: /^(?:을|이|은|도)$/, ahead: verb("삶|불[었어]|먹|넣|쫄깃|건져|뽑|익"), means: "noodles" }],
  쌈: [{ rest: /^(?:을|도|에|이)$/, ahead: verb("싸|쌌|먹|크게"), means: "cabbage" }],
  초: [
    nothing({ previous: /(?:\d|몇|일|이|삼|오|십)$/ }),
    nothing({ behind: /(?:월|년|이번 달|학기|올해|다음 달|주)$/ }),
    {
      rest: /^(?:를|가|는|도|에)$/,
      ahead: verb("켜|켰|꽂|불[었어]|끄|껐|녹|꺼[졌지]|밝|세 자루|두 자루|한 자루|\\S+ 자루|\\S+ 개|하나"),
      means: "candle",
    },
    { rest: /^(?:를|에|가)$/, sentence: /케이크|생일|소원|정전/, means: "candle" },
  ],
  먹: [
    { rest: /^(?:을|으로|물)$/, ahead: verb("갈[았고아]|묻|찍"), means: "brush" },
    { rest: /^(?:을|으로)$/, sentence: /붓|서예|벼루|한지/, means: "brush" },
  ],
  사과: [
    nothing({ rest: /^(?:하|했|해|할|한|드)/ }),
    nothing({
      rest: /^(?:를|도|는|의|만|부터|)$/,
      ahead: verb(
        "하[고는기려자지면]|했|해[야서라 ]?$|한다|할|안 [하했]|못 [하했]|받|드[리렸려]|한마디|편지|문자|전화|건네|거절|해 ?달|해야|해 ?주|먼저 [하했]",
      ),
    }),
    nothing({ behind: /(?:진심으로|먼저|미안하다고)$/, rest: /^(?:를)$/ }),
    nothing({ previous: /의$/, rest: /^(?:를|는)$/ }),
  ],
  당근: [
    nothing({ rest: /^(?:이지|이죠|마켓|이야|하|했|거래|에서|페이|온도|나눔)/ }),
    { rest: /^에$/, ahead: verb("올[렸려리]|팔|내[놨놓]|안 |내다|가구|\\S+ \\S+ 올"), means: null },
    nothing({ rest: /^(?:으로|에)$/, ahead: verb("팔|샀|사[서고]|거래|올") }),
  ],
  호박: [nothing({ rest: /^(?:씨|마차)/ })],
  가지: [
    COUNTED,
    { rest: /^(?:를|도|랑|와)$/, ahead: verb("볶|먹|심|따|무[쳐쳤]|썰|튀"), means: "eggplant" },
    nothing({}),
  ],
  고기: [{ rest: ANY, ahead: verb("잡[고았]|낚"), sentence: /낚시|배에서|바다|강에서|저수지/, means: "fish" }],
};
