import { nothing, type Senses } from "./sense";

/** Parts of the body are drawn with the person; the lexicon must not take them for anything else. */
const BODY =
  "팔 발 손 목 입 코 귀 이 턱 볼 뺨 몸 뼈 피 침 땀 숨 뇌 간 등 무릎 허리 어깨 머리 얼굴 가슴 이마 손가락 발가락 손목 발목 엉덩이 입술 눈썹 종아리 허벅지";

export const BODY_PARTS: Senses = {
  ...Object.fromEntries(BODY.split(" ").map((part) => [part, [nothing({})]])),
  발: [
    {
      rest: /^(?:을|이|로|도)$/,
      ahead: /(?:^|\s)(?:쳐|쳤|치[고니]|걷어|내[리렸])/,
      sentence: /창|햇|문|그늘|시원/,
      means: "window",
    },
    nothing({}),
  ],
  이빨: [nothing({ rest: /^(?:을|이)$/, ahead: /^(?:드러|까)/ })],
  눈물: [nothing({})],
  콧물: [nothing({})],
};
