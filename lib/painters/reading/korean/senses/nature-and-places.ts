import { ANY, always, at, COUNTED, nothing, type Senses, verb, withParticle } from "./sense";

export const NATURE_AND_PLACES: Senses = {
  모의고사: always("class"),
  현관: always("door"),
  대로: [nothing({})],
  바퀴: [
    { previous: /(?:자전거|자동차|차|유모차|수레|트럭)$/, means: "tyre" },
    { rest: /^(?:를|가)$/, ahead: verb("갈[았아]|바꿨|바꾸|터[졌지]|빠[졌지]|펑크|굴[렸러]|끼[웠우]"), means: "tyre" },
    nothing({}),
  ],
  차고: [{ rest: /^(?:에|에서|로|문|안)/, means: "garage" }, nothing({})],
  벼: [
    { rest: ANY, means: "country" },
    { ahead: at("베|벴|수확|심|타작"), means: "country" },
  ],
  성: [
    { rest: /^(?:을|이|도|은)$/, sentence: /모래|바닷가|해변|파도/, means: "sandcastle" },
    { rest: /^(?:을|이|에|은|에서|안에)$/, sentence: /공주|왕자|성벽|유럽|왕이|기사|마녀|용이/, means: "castle" },
  ],
  한강: [{ rest: /^(?:공원|변|둔치)/, means: "park" }, { means: "lake" }],
  정글: [nothing({ sentence: /롤|게임|던[지졌짐]|라인|캐리/ }), nothing({ rest: /^이$/, ahead: at("던|잘|못") })],
  산: [
    {
      rest: /^(?:에|에서|을|이|은|도|까지|으로|에는|에서는|속에?서?|길|꼭대기.*|과|들이|밑에서?|아래|너머)$/,
      means: "mountain",
    },
  ],
  강: [
    { rest: /^(?:에|에서|을|이|은|으로|가|가에서?|도|물|변|둑|바람)$/, means: "lake" },
    { next: /^(?:위|건너|옆|너머|따라)/, means: "lake" },
  ],
  못: [
    nothing({ rest: /^$/ }),
    { rest: /^에$/, ahead: verb("연꽃|오리|물|잉어|개구리|빠"), means: "lake" },
    { rest: /^(?:에|가에서?)$/, sentence: /연꽃|오리|잉어|개구리|물고기|수련/, means: "lake" },
    nothing({ sentence: /손에 못|발에 못|가슴에 못|귀에 못/ }),
    { rest: /^(?:을|이|으로|도|에)$/, ahead: verb("박|빼|뽑|망치|찔|밟|걸|튀어"), means: "nail" },
  ],
  숲: always("forest"),
  섬: withParticle("sea"),
  논: withParticle("country"),
  밭: withParticle("garden"),
  돌: [
    COUNTED,
    nothing({ sentence: /돌잔치|돌잡이|첫돌|돌상|첫 돌|아기.{0,6}돌|돌 ?(?:사진|선물)/ }),
    { rest: /^(?:을|이|은|에|로|도|들이|들을|멩이.*)$/, means: "stone" },
  ],
  풀: [
    { rest: /^(?:로|을|이|도|)$/, ahead: verb("붙[이였여]|칠|바르|발라|발랐|뚜껑|칠했"), means: "gluetape" },
    { rest: /^(?:을|로|이|)$/, sentence: /색종이|가위|종이접기|만들기 시간|뚜껑/, means: "gluetape" },
    nothing({ rest: /^이$/, next: /^(?:죽|꺾)/ }),
    {
      rest: /^(?:을|이|은|도|들이|밭에서?|숲|숲에서?|벌레.*)$/,
      ahead: verb("뽑|뜯|먹|베|벴|자[라랐]|무성|깎|밟|매"),
      means: "grass",
    },
    {
      rest: /^(?:을|이|은|밭|밭에서?|위에)$/,
      sentence: /마당|들판|소가|토끼|말이|염소|잔디|텃밭|메뚜기|양이/,
      means: "grass",
    },
  ],
  꽃: [nothing({ rest: /^(?:길만|미남|다운)/ }), { means: "flower" }],
  집: [nothing({ rest: /^(?:게|착|요|중|었|어|은)/ }), { means: "room" }],
  문: [
    {
      rest: /^(?:을|이|에|앞에서?|도|은|으로|밖|밖에|틈.*|소리.*)$/,
      ahead: verb("열|닫|두드|두들|잠|앞|밖|쾅|고장|노크|나서|들어|나가|끼|기대|붙|손"),
      means: "door",
    },
    { ahead: at("열|닫|앞|밖|두드|잠[그갔궈]"), means: "door" },
  ],
  궁: withParticle("palace"),
  탑: withParticle("tower"),
  절: [
    nothing({
      rest: /^(?:을|도|만|하|부터)/,
      ahead: verb("하[고는며면려]|했|드[리렸려]|올[리렸려]|받|두 번|세 번|한 번|꾸벅|넙죽|배"),
    }),
    nothing({ rest: /^(?:하|했|해|대)/ }),
    { rest: /^(?:에|에서|에는|에서는|까지|으로|이|을|은|도|마당.*|밥)$/, means: "temple" },
    { next: /^(?:구경|입구|마당|밥)/, means: "temple" },
  ],
  역: [{ rest: /^(?:에|에서|까지|으로|앞|앞에서?|에는|에서는|안|안에서?)$/, means: "subway" }],
  다리: [
    nothing({
      behind: /(?:책상|의자|식탁|안경|탁자|오징어|닭|문어|내|왼쪽|오른쪽|한쪽|두|네|뒷|앞|짧은|뒤|강아지|아빠|엄마)$/,
    }),
    { rest: /^(?:를)$/, ahead: verb("건너|건넜|건널|놓|지나"), means: "bridge" },
    { ahead: at("밑|아래|위|난간|건너"), means: "bridge" },
    {
      rest: /^(?:가|는|에서|도|까지|위에서?|밑에서?|아래)$/,
      ahead: verb("놓|보[이였여]|끊|무너|길게|생[겼긴]|흔들리|사진|야경|물고기"),
      means: "bridge",
    },
    { rest: /^(?:에서|까지)$/, sentence: /강|물|하천|개울|야경|한강/, means: "bridge" },
    nothing({}),
  ],
  정상: [
    { rest: /^(?:에|에서|까지|으로|에는|에서는|을|부근.*)$/, means: "mountain" },
    { rest: /^이$/, sentence: /산|등산|올라|오르|보[이였]|코앞/, means: "mountain" },
    nothing({}),
  ],
  시장: [
    nothing({ rest: /^(?:하|했|해|기)/ }),
    nothing({ rest: /^(?:이|님)$/, ahead: verb("반찬|되|연설|당선|왔|인사") }),
    nothing({ sentence: /주식 시장|부동산 시장|취업 시장|시장님|서울시장|시장 점유|시장 조사/ }),
  ],
  거리: [
    nothing({
      behind: /(?:볼|먹을|가까운|먼|걱정|할|즐길|웃음|일|이야기|짧은|긴|걸어갈|분|같은|멀지 않은|얘깃|비행|사회적)$/,
    }),
    nothing({ ahead: at("멀|가깝|가까|벌|두기|두|재|느끼|가 멀") }),
    { rest: /^(?:에|에서|를|는|가|로|마다|에는|에서는|로는|도|)$/, means: "city" },
    nothing({}),
  ],
  타워: [{ rest: /^(?:에|에서|를|가|로|까지|는|도|)$/, means: "tower" }, nothing({})],
  은행: [
    { ahead: verb("줍|주웠|주워|냄새|밟|구[워웠]|까|먹"), means: "nuts" },
    { rest: /^(?:나무.*|잎.*|열매.*|알.*)$/, means: "autumn" },
    nothing({ sentence: /혈액은행|문제은행/ }),
  ],
  도장: [
    { rest: /^(?:에|에서|으로|까지)$/, sentence: /태권도|관장|품새|띠|검도|유도|합기도|사범|운동/, means: "taekwondo" },
    { rest: /^(?:을|이|도)$/, ahead: verb("찍|받|꾹|파|모|새"), means: "sticker" },
    { rest: /^(?:에|에서)$/, means: "taekwondo" },
    nothing({}),
  ],
  장: [
    nothing({ behind: /(?:한|두|세|네|몇|다섯|열|\d|사진|종이|여러)$/ }),
    { rest: /^(?:을|에|도)$/, ahead: verb("보[고러았러기]|봤|봐|서[는]|섰|다녀|나[가갔]"), means: "market" },
    { rest: /^(?:보.*|봐.*|봤.*)$/, means: "market" },
    { ahead: at("보[고러기았]|봤|봐"), means: "market" },
  ],
  지도: [nothing({ rest: /^(?:하|해|했|교수|를$)/, sentence: /선생|교수|학생|지도를 받|지도해/ })],
  교정: [nothing({ sentence: /치아|치과|이빨|이를|교정기/ })],
  부산: [nothing({ rest: /^(?:스|하|떨|을)/, sentence: /부산스|부산하|부산을 떨/ })],
  고개: [
    nothing({ ahead: verb("들|숙|끄덕|돌|저|갸|떨") }),
    { rest: /^(?:를)$/, ahead: verb("넘"), means: "mountain" },
    nothing({}),
  ],
  길: [
    {
      rest: /^(?:을|에|에서|이|가에|가|로|가에서|거리)$/,
      ahead: verb("걷|걸|건너|건넜|미끄|얼|막|잃|서|가다|넘어|주|쓰러|파|차"),
      means: "city",
    },
    { behind: /(?:가는|오는|집에|돌아오는|돌아가는|출근하는|퇴근하는|학교)$/, means: null },
  ],
};
