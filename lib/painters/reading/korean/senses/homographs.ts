import { at, nothing, type Senses, verb, withParticle } from "./sense";

/** Forms of everyday verbs and words for nothing to see, which a rarer thing happens to be called too. */
const NEVER =
  "시바 자라 수리 실패 전원 대상 패스 체중 기름 고성 환불 카바 라벨 차도 본관 사수 유치 서벌 두뇌 대금 정석 수석 연시 비트 개판 알림 전갈 통계 도표 대지 동키 고수 달래 조기 고치 그릴 가면 기어 코드 대구 격파 유도 사격 종지 조화 수련 인도 자형 동지 만주 배송 세일 중량 가운 정자 산소 시식 상사병";

export const HOMOGRAPHS: Senses = {
  ...Object.fromEntries(NEVER.split(" ").map((word) => [word, [nothing({})]])),
  판다: [nothing({ rest: /^(?:고|는|며|면|길|더|니|지)/ }), nothing({ previous: /[을를도]$/ })],
  가면: [{ rest: /^(?:을|무도회|극|도)/, ahead: verb("쓰|썼|벗|만들|그리|그렸"), means: "theatremask" }, nothing({})],
  해마: [nothing({ rest: /^(?!(?:가|를|는|도|랑)$)/ })],
  지네: [
    { ahead: verb("나[왔와타]|기어|물[렸려고]|잡|있|발이|보[고았]|봤"), rest: /^(?:가|를|한테)$/, means: "cockroach" },
    nothing({}),
  ],
  한치: [{ rest: /^(?:를|랑|회)$/, ahead: verb("먹|굽|구웠|구워|사|샀|잡|썰"), means: "squid" }, nothing({})],
  전복: [
    { rest: /^(?:을|이랑|도)$/, ahead: verb("먹|따|땄|사|샀|넣|잡|손질"), means: "oyster" },
    nothing({ rest: /^(?!죽|구이|회|찜|라면|버터)/ }),
  ],
  달래: [{ rest: /^(?:를|무침|장|전|된장)/, means: "greenonion" }, nothing({})],
  그릴: [{ rest: /^(?:에|위에)/, means: "grill" }, nothing({})],
  고치: [{ sentence: /누에|나비|애벌레/, means: "worm" }, nothing({})],
  조기: [{ ahead: verb("굽|구웠|구워|먹"), means: "grilledfish" }, nothing({})],
  대구: [{ rest: /^(?:탕|전|찜)/, means: "fish" }, nothing({})],
  유치: [{ rest: /^(?:가|를)$/, ahead: verb("빠|뽑|흔들"), means: "tooth" }, nothing({})],
  코드: [{ rest: /^(?:를)$/, ahead: verb("꽂|뽑|뺐"), means: "charger" }, nothing({})],
  정자: [{ rest: /^(?:에|에서|가|는|를)$/, means: "pavilion" }, nothing({})],
  산소: [{ rest: /^(?:에|에서)$/, means: "cemetery" }, nothing({})],
  인도: [{ rest: /^(?:에서|로|를)$/, ahead: verb("걷|걸|넘어|자전거"), means: "city" }, nothing({})],
  기름: [nothing({})],
  상처: [{ ahead: verb("났|나[서고]|밴드|약|연고|소독|피|꿰"), means: "bandage" }, nothing({})],
  밴드: [{ sentence: /공연|연습|보컬|무대|노래|음악|기타|드럼|동아리/, means: "musician" }],
  코트: [nothing({ sentence: /테니스|배드민턴|농구|배구|스쿼시/ })],
  천사: [nothing({ ahead: at("같|다|야") }), nothing({ rest: /^(?:다|야|였|처럼|같)/ })],
  방울: [nothing({ previous: /(?:한|두|세|몇|\d|빗|물|땀)$/ })],
  목마: [nothing({ rest: /^(?:르|른|를)/ }), nothing({ ahead: at("태[우웠워]|타") })],
  날개: [nothing({})],
  머리: [nothing({})],
  국화: [nothing({ rest: /^(?:빵)/ })],
  감자: [nothing({ rest: /^(?:마자)/ })],
  시험: [nothing({ rest: /^(?:관|해 ?보)/ })],
  대상: [nothing({})],
  만원: [nothing({ rest: /^(?:버스|지하철|이었|이라|이다)/ })],
  영웅: [nothing({})],
  장군: [nothing({ sentence: /장기|바둑|멍군/ })],
  우주: [nothing({ rest: /^(?:에서 제일|최강)/ })],
  모델: [nothing({ sentence: /신형|기종|새 모델|AI|롤모델/ })],
  하트: [nothing({ ahead: at("눌|누르|날[리렸]") })],
  마이크: withParticle("mic"),
};
