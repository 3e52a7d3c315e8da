/** Nouns that only say which one another noun is, written with a space: 고양이 자세, 대학 친구. */

import type { Hit } from "../hit";
import { isThing } from "../lexicon";

/** What takes after the thing named before it, or is made for it, without the thing. */
const LIKE_IT =
  /^ (?:자세|모양|무늬|포즈|동작|걸음|흉내|캐릭터|로고|표본|발자국|머리띠|잠옷|티셔츠|스티커|케이스|키링|스탬프|젤리|쿠키|과자|사탕|초콜릿|맛|향|색깔|색|값|거리|요금|눈이 ?[되됐돼]|꼴|신세|시간 ?때문|표정|띠[다라예였]|별자리|이모티콘|마을(?!에서)|축제|대회|박물관|카페(?!에서 [가-힣]+를 만)|가게|다큐|동영상|영상|영화|만화|동화|그림책|전시회|특집|공연|뮤지컬|인형|저금통|가면|탈을|옷을|노래)/;
/** People from somewhere are not there now. */
const FROM_THERE =
  /^ (?:친구|동창|동창회|선배|후배|동기|동료|시절|때|출신|합격|원서|사람들|교수|다닐|졸업하고|생활|얘기|이야기|걱정)/;
const WHERE_FROM =
  /^(?:대학교?|중학교|고등학교|초등학교|학교|회사|유치원|어린이집|직장|군대|동네|고향|교회|학원|고교|중고등학교|동아리|병원|여행)$/;

/** The hits that name something of its own. */
export function withoutModifiers(hits: readonly Hit[], sentence: string): Hit[] {
  return hits.filter(({ entry, surface, end }) => {
    const behind = sentence.slice(end, end + 12);
    if (isThing(entry) && entry.class !== "small" && LIKE_IT.test(behind)) return false;
    return !(WHERE_FROM.test(surface) && FROM_THERE.test(behind));
  });
}
