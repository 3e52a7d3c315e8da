import { ANY, at, COUNTED, nothing, type Senses, verb, withParticle } from "./sense";

const ANIMAL_DOES =
  "짖|달[리려렸]|뛰|물[고었어]|울[었고어]|자[고]|따라|쫓|도망|귀[여엽]|나타|지나|새끼|날아|기어|앉|무서|키[우웠워]|기[르른]|죽|한 마리|두 마리|세 마리|\\S+ 마리";

export const ANIMALS: Senses = {
  말: [
    nothing({ behind: /(?:달|월|년|학기|이번 달|주|올해|\d+월|세기)$/, rest: /^(?:에|까지|부터|쯤|$)/ }),
    {
      ahead: verb("타[고러는면다]|탔|탄|태워|몰|뛰어다|풀을|히힝|당근"),
      rest: /^(?:을|이|은|도|에|에게|에|$)/,
      means: "horse",
    },
    { ahead: at("(?:한|두|세|네|여러|몇|\\d+) ?마리"), means: "horse" },
    { rest: /^(?:에게|한테)$/, ahead: verb("먹이|당근|풀|주|줬"), means: "horse" },
    { rest: ANY, sentence: /승마|목장|마구간|초원|안장|갈기|경마/, means: "horse" },
  ],
  개: [
    COUNTED,
    nothing({ previous: /(?:하나|수십|수백|스물|서른|마흔|쉰|천|만|백|열\S{1,2})$/ }),
    { ahead: at("(?:한|두|세|네|다섯|여러|몇|\\d+) ?마리|데리|키우|키웠|산책|밥 주"), means: "dog" },
    { rest: /^(?:가|는|를|랑|와|한테|에게|도|들이?|들을|들과|들은|처럼|의|까지|만|하고)$/, means: "dog" },
  ],
  새: [
    nothing({ rest: /^(?:로|로운)$/ }),
    { ahead: at("(?:한|두|세|네|여러|몇|\\d+) ?마리|소리|떼"), means: "bird" },
    { rest: /^(?:가|는|를|들이|들은|들을|들도|도|와|처럼|한테|에게|의|들의|하고|랑)$/, means: "bird" },
  ],
  소: [
    nothing({ sentence: /만두 소|송편 소|만두소|송편|소를 (?:넣|만들|채)/ }),
    {
      rest: /^(?:가|는|를|도|랑|와|한테|에게|들이|들을|들은|처럼|의|하고)$/,
      ahead: verb(`${ANIMAL_DOES}|몰|풀을|여물|송아지|젖|낳|밭|음메|되새김`),
      means: "cow",
    },
    {
      rest: /^(?:가|는|를|도|랑|와|한테|에게|들이|들을|들은|하고)$/,
      sentence: /목장|농장|우유|여물|시골|외양간|송아지|축사|할아버지/,
      means: "cow",
    },
    { ahead: at("(?:한|두|세|네|여러|\\d+) ?마리|떼|몰고|구경|먹이"), means: "cow" },
  ],
  곰: withParticle("bear"),
  쥐: [
    nothing({ rest: /^(?:가|도)$/, ahead: verb("났|나[서고는]|날"), sentence: /다리|종아리|발|수영|쥐가 (?:나|났)/ }),
    { rest: /^(?:가|를|는|한테|도|들이|처럼|랑)$/, means: "mouse" },
  ],
  벌: [
    COUNTED,
    nothing({ rest: /^(?:을|로|받)/, ahead: verb("섰|서[고는다]|받|주|줬|청소|세|손|내") }),
    nothing({ rest: /^(?:로|써)$/ }),
    nothing({ behind: /(?:한|두|세|옷|정장|양복|\d)$/ }),
    {
      rest: /^(?:이|에|에게|한테|을|은|들이|도)$/,
      ahead: verb("쏘|쏘였|쏘여|쏘이|쏠|날|앉|윙|꿀|무서|들어|꽃|왱|피|도망|한 마리|두 마리"),
      means: "bee",
    },
    { ahead: at("떼|한 마리|두 마리"), means: "bee" },
    { rest: /^(?:이|을|은|들이|에)$/, sentence: /꽃|꿀|벌집|양봉|나비/, means: "bee" },
  ],
  뱀: withParticle("snake"),
  닭: withParticle("chickenA"),
  양: [{ rest: /^(?:이|을|은|들이|들을|도|떼|에게|한테)$/, sentence: /목장|초원|풀|털|농장|마리/, means: "sheep" }],
  나비: [nothing({ rest: /^(?:야|넥타이)$/ }), nothing({ rest: /^(?:효과|잠)/ })],
  파리: [
    nothing({ rest: /^(?:로|에서|에|의|까지|행|에는|에선|여행|바게트|바게뜨)/, sentence: /^(?!.*(?:윙윙|파리채|앉))/ }),
    nothing({ sentence: /에펠|프랑스|신혼여행|유럽|루브르/ }),
    nothing({ ahead: verb("날[리렸]") }),
    { rest: ANY, means: "fly" },
    { ahead: at("한 마리|두 마리|\\S+ 마리|떼"), means: "fly" },
  ],
  오리: [nothing({ rest: /^(?:발|무중)/ }), { rest: /^(?:고기|탕|구이|주물럭|로스)/, means: "meat" }],
  고래: [nothing({ rest: /^고래/ }), { rest: /^밥$/, means: "cookie" }],
  여우: [nothing({ rest: /^(?:같|짓)/ })],
  사자: [nothing({ rest: /^(?:고|마자|마자마자|$)/, sentence: /(?:을|를) 사자/ })],
  기린: [nothing({ ahead: verb("맥주") })],
  잠자리: [
    nothing({ rest: /^(?:에|를)$/, ahead: verb("들|누[웠워]|펴|폈|준비|뒤척|정리") }),
    nothing({ sentence: /잠자리에 (?:들|누)|잠자리가 (?:불편|편|바뀌)/ }),
  ],
  개미: [nothing({ sentence: /주식|개미투자|투자/ })],
  토끼: [nothing({ rest: /^(?:같은|눈)/, sentence: /토끼 같은/ })],
  돼지: [nothing({ rest: /^(?:꿈|저금통)/ }), nothing({ behind: /(?:나는|난|완전)$/, rest: /^(?:다|야|인가)/ })],
  고양이: [nothing({ rest: /^(?:세수|손)$/ })],
  새끼: [nothing({})],
};
