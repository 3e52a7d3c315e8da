import { ANY, always, at, COUNTED, nothing, type Senses, verb, withParticle } from "./sense";

/** Vessels that also count what is in them: "국수 두 그릇". */
const VESSELS = "그릇 접시 숟갈 숟가락 잔 봉지 상자 박스 조각 통 바구니 송이 다발 캔 캔을 팩 컵".split(" ");

export const THINGS: Senses = {
  ...Object.fromEntries(VESSELS.map((vessel) => [vessel, [COUNTED]])),
  폰: [
    { rest: ANY, means: "phone" },
    { ahead: verb("꺼내|보[고다]|만지|봤|들"), means: "phone" },
  ],
  노래: always("singing"),
  방: [
    nothing({ behind: /(?:한|두|스무|\d|몇|열)$/, ahead: at("물[렸리]|맞|에|쏘") }),
    nothing({ behind: /(?:파도|주먹|결정적|벌레|모기에|사진) ?(?:한|두|\S+)?$/ }),
    { rest: ANY, means: "room" },
    { ahead: at("청소|정리|안|안에서|하나|구석|문|불|바닥|두|세"), means: "room" },
  ],
  공: [
    nothing({ behind: /(?:의|팀원의|세운|들인)$/, ahead: /^(?!차|찼|던|굴|물)/ }),
    nothing({ sentence: /전화번호|공이 [가-힣]{1,2} ?개|번호에|공을 세|공을 들/ }),
    { rest: /^(?:을|이|은|도|으로|만|에|놀이.*|들이|들을)$/, means: "soccer" },
    { ahead: at("하나|한 개|차기|던지|굴리"), means: "soccer" },
  ],
  연: [
    nothing({ ahead: verb("끊|맺|깊") }),
    { rest: /^(?:을|이|도|은|들이)$/, ahead: verb("날|높|올라|띄|떨어|걸|줄|제일|끊어[졌지]"), means: "kite" },
    { rest: /^(?:을|이)$/, sentence: /날리|날렸|얼레|연날리기/, means: "kite" },
  ],
  종: [
    nothing({ previous: /(?:\d|여러|몇|한|두|세)$/ }),
    { rest: /^(?:이|을|은|도|소리.*)$/, ahead: verb("울[리렸려]|치|쳤|쳐|땡|울"), means: "bell" },
    { ahead: at("치[자고]|쳤|울[리렸려]"), means: "bell" },
    { rest: /^(?:소리.*)$/, means: "bell" },
  ],
  상: [
    nothing({ ahead: verb("당[하한했]|치[르렀]"), rest: /^(?:을|이)?$/ }),
    nothing({ rest: /^(?:을)$/, ahead: at("찌푸|찡") }),
    { rest: /^(?:을|도)$/, ahead: verb("받|탔|타[고서]|탈|주[셨시]"), means: "trophy" },
    {
      rest: /^(?:을|에|이|도|위에)$/,
      ahead: verb("차[리렸려린]|펴|폈|펼|치우|치웠|닦|놓|올[리려렸라]|둘러|부러|엎"),
      means: "desk",
    },
    { rest: /^(?:을|이)$/, sentence: /대회|우승|금상|은상|선생님|학교|1등/, means: "trophy" },
    { rest: /^(?:에|위에)$/, means: "desk" },
  ],
  표: [{ rest: /^(?:를|가|도|는)$/, ahead: verb("사|샀|예매|끊|구[하했해]|매진|없|잃"), means: "ticket" }],
  불: [
    nothing({ rest: /^(?:이)$/, ahead: verb("나[가갔]|꺼[지졌져]|켜[지졌져]") }),
    nothing({ ahead: verb("켜[고놓둔 ]|켰|끄[고니]|껐|꺼") }),
    nothing({ rest: /^(?:이)$/, ahead: verb("났|나[서는]|번[졌지]") }),
    {
      rest: /^(?:을|이|가에서?|앞에서?|도|에)$/,
      ahead: verb("피[우웠워]|지[폈피펴]|쬐|쬈|붙[이였]|타"),
      means: "fire",
    },
    { rest: /^(?:을|에|가에)$/, sentence: /캠핑|모닥|장작|텐트|아궁이|가마솥|난로/, means: "fire" },
  ],
  약: [
    nothing({ next: /^\d/ }),
    nothing({ ahead: verb("올[랐라려]|오르") }),
    { rest: /^(?:을|이|은|도|만|까지|이랑|국.*|봉투.*|값)$/, means: "pill" },
    { ahead: at("먹|타|사[러고]|받|바르|발[라랐]|한 알|봉지"), means: "pill" },
  ],
  옷: [
    nothing({ previous: /^(?!새|겨울|여름|예쁜|헌|내|아기)산$/, rest: /^$/ }),
    { rest: ANY, means: "clothes" },
    { ahead: at("갈아|입|사|정리|한 벌|구경|벗"), means: "clothes" },
  ],
  짐: [
    { rest: /^(?:을|이|은|도|들을|만|부터)$/, means: "suitcase" },
    { ahead: at("싸|쌌|풀|정리|챙"), means: "suitcase" },
  ],
  돈: [
    { rest: /^(?:을|이|은|도|만|으로)$/, means: "money" },
    { ahead: at("벌|많|없|아끼|모[으았]|주[고워웠]"), means: "money" },
  ],
  책: [nothing({ rest: /^(?:임|잡)/ }), { means: "book" }],
  롤: [{ ahead: at("했|하[고는다려]|돌[리렸]|한 ?판|켜|켰"), means: "game" }],
  다이아: [nothing({ sentence: /롤|게임|티어|승급|랭크|정글|던짐/ })],
  낙서: [nothing({})],
  종이: [{ rest: /^$/, ahead: at("울[리렸려릴]|땡|쳤|치자"), means: "bell" }],
  활: [
    { sentence: /바이올린|첼로|켜면|켰|현악/, means: "violin" },
    { rest: /^(?:을|이|로|도)$/, means: "archery" },
  ],
  칼: [
    { sentence: /풍선|장난감|칼싸움|나무칼|검도|기사|해적/, means: "toysword" },
    { rest: /^(?:로|을|이|도)$/, means: "knife" },
  ],
  붓: [{ rest: /^(?:으로|을|이|도|펜.*)$/, means: "brush" }],
  북: [{ rest: /^(?:을|이|도|소리.*)$/, ahead: verb("치|쳤|쳐|두드|둥둥|울"), means: "drum" }],
  톱: [{ rest: /^(?:으로|을|이|질.*)$/, means: "saw" }],
  솥: withParticle("potpan"),
  삽: [{ rest: /^(?:을|으로|이|질.*|도)$/, means: "shovel" }],
  컵: [nothing({ previous: /(?:한|두|세|반|몇|\d)$/ }), { rest: ANY, means: "cup" }],
  병: [
    nothing({ previous: /(?:한|두|세|몇|네|다섯|\d)$/ }),
    nothing({ rest: /^(?:이|에|은)$/, ahead: verb("났|나[서고]|걸|들|나[았으]|낫|생") }),
    nothing({ rest: /^(?:문안|원|실|가)/ }),
    { rest: /^(?:을|에|이|들을)$/, ahead: verb("깨|따|던|모|굴|담|재활용|주"), means: "jarred" },
  ],
  판: [nothing({})],
  줄: [{ rest: /^(?:을|에|이)$/, ahead: verb("서|섰|길|기다|넘"), means: null }],
  기타: [
    nothing({ rest: /^$/, next: /^(?:등|여러|비용|사항|물품|과목|이유|잡)/ }),
    { rest: /^(?:를|도|랑|와|로|가|는|줄.*|소리.*|연주.*|학원.*|레슨.*|코드.*)$/, means: "guitar" },
    { ahead: at("치|쳤|쳐|연주|배우|줄|레슨|학원|코드|연습|소리|한 대"), means: "guitar" },
    nothing({}),
  ],
  소리: [nothing({})],
  영화: [nothing({ rest: /^(?:롭|배우|감독)/ })],
  카드: [{ sentence: /생일|크리스마스|성탄|축하|어버이|감사|직접 만든|손편지|스승/, means: "mail" }],
  공기: [
    nothing({ previous: /^(?:한|두|세|밥|\d+)$/ }),
    { sentence: /공기놀이|공깃돌/, means: "playground" },
    nothing({}),
  ],
  화장: [
    nothing({ rest: /^(?:실|했|터|장)/, sentence: /장례|유골|화장터|화장장/ }),
    { rest: /^(?:을|하|했|해|이|도|대.*|품.*|)/, means: "lipstick" },
  ],
  가구: [{ rest: /^(?:를|가|도|는|점.*|들을|들이|랑|와)$/, means: "furniture" }],
  연기: [nothing({})],
  그림: [nothing({ rest: /^(?:의)$/, next: /^떡/ }), nothing({ rest: /^자/ })],
  초코: [
    nothing({
      rest: /^(?:야|가|는|이가|는데|한테|의|도)$/,
      sentence: /초코(?:가|는|한테|야|도) .{0,30}(?:짖|꼬리|물|산책|핥|뛰|자고|잠|따라|간식|사료|멍)/,
    }),
  ],
  장미: [nothing({ rest: /^(?:가|는|야|랑|한테)$/, ahead: verb("말했|웃|왔|갔|전화") })],
  수도: [
    nothing({ rest: /^(?:권|인)/ }),
    nothing({ behind: /(?:할|갈|될|올|볼|먹을|있을|없을|일|그럴)$/ }),
    nothing({ sentence: /의 수도|수도(?:는|인|가) / }),
    nothing({}),
  ],
  유리: [
    nothing({ rest: /^(?:하|한|했|해)/ }),
    nothing({ rest: /^(?:야|가|는|랑|한테|이)$/, ahead: verb("왔|갔|말|웃|울") }),
  ],
  나사: [nothing({ ahead: verb("빠|풀[린렸]") })],
  장기: [
    nothing({ rest: /^(?:간|적|기증|자랑|이식|전)/ }),
    { rest: /^(?:를|에서|판|도|알)/, ahead: verb("두|뒀|둬|이[겼기]|졌|지[고]|한 판"), means: "chess" },
    { sentence: /바둑|장기판|공원에서|노인정|경로당|장군/, means: "chess" },
    nothing({}),
  ],
  사기: [nothing({ rest: /^(?:를|당|꾼|치|에|도)/ }), nothing({})],
  신: [{ rest: /^(?:을|이)$/, ahead: verb("신[고었어]|벗|갈아|새로|잃"), means: "shoes" }, nothing({})],
  부자: [nothing({})],
  이상: [nothing({})],
  차이: [nothing({})],
};
