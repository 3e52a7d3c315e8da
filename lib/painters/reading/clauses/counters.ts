/** How Korean counts: a number, then what is counted by. */
const COUNTERS =
  "마리|개|명|분|사람|잔|그릇|권|송이|켤레|대|장|줄|조각|판|봉지|병|캔|컵|접시|벌|자루|그루|쌍|척|채|통|포기|꼬치|알|다발|덩이|모금|형제|자매";
/** Tens and more, spelled out: nobody counts them in a picture. */
const MANY = "열|스무|스물|서른|마흔|쉰|백|천|수십|수백|열[한두세네]|열다섯|열댓";
const NUMBER = `(한|하나|두세|서너|네다섯|두|둘|세|셋|서|석|네|넷|너|넉|다섯|여섯|일곱|여덟|아홉|여러|몇|${MANY}|\\d{1,3})`;

/** Source of a pattern: "세 마리", its first group the number. */
export const COUNTED = `${NUMBER} ?(?:${COUNTERS})`;
