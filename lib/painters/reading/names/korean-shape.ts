/** What Korean names look like: one syllable of a family, two of one's own. */

import { hasSenses } from "../korean/senses";
import { entryOf } from "../korean/vocabulary";
import { type Gender, genderOfName } from "./first-names";

const FAMILIES: ReadonlySet<string> = new Set(
  "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용",
);
/** Syllables that given names begin with, and those that they end in. */
const FIRST: ReadonlySet<string> = new Set(
  "가강건경고광교규기나남다대도동라로리림만명모문미민바배백범별병보복봄빈상새서석선설성세소수순슬승시신아안애양여연영예온용우원유윤율은이인일자장재정제종주준중지진차찬창채천철초춘태하학한해향헌혁현형혜호화환효훈휘희",
);
const LAST: ReadonlySet<string> = new Set(
  "준우윤은아연현민서영희수진호훈빈원율린안온주지미경숙자순정란혜인선나라하유이솔별결찬재혁환규석철식성태승용국기근학섭열균표필한택건범휘후도담루리람봄빛슬샘운욱헌협겸일익엽형중동상창강완련령률만복춘옥심분월남락달애예채비세미",
);
/** Names that are words of every day as well, or the stem of a verb: their particles must say that somebody is meant. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  `지혜 은혜 사랑 소원 시원 수정 지원 정수 유지 나라 유리 아름 하루 하나 누리 가람 다정 슬기 보라 정자 주연 연주 성경 수경 경호 인수 상수
기태 지수 지성 태연 영재 성수 광수 만수 수호 우성 인성 민주 경자 지한 이서 이든 이현 소이 나은 고은 새봄 도영 하은 하연 다인 재원 문수
선호 영민 대성 한결 명수 용수 봉수 도하 새벽 우주 성은 동수 수지 여름 가을 하늘 태양 미소 진주 단비 초롱 새롬 아인 동하 정인 유정 진성
인영 기영 현상 수영 시우 미주 영주 여주 가영 명자 영자 자연 보람 산하 분순 시온 소라 미라 유하 은단 수기 대호 해인 다온 은재 다솜 이안 지안 로운`.split(
    /\s+/,
  ),
);
/** What looks like a name and is nobody in particular. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `사회 서로 모두 자신 자기 본인 지인 주민 시민 서민 국민 인민 시인 신인 성인 상인 하인 여인 미인 위인 소인 대인 선수 주인 애인 연인 자연 미래 현재 지구 세상
인연 수학 가정 한국 중국 미국 영국 고국 조국 천국 상대 상담 수상 정상 일상 이상 세미 비상 대상 우선 지금 동안 시간 주변 나중 도중 영원 정원 병원 학원 공원 회원
의원 지원 직원 인원 정도 지도 기도 시도 강도 온도 이유 자유 여유 경우 배우 매우 겨우 새우 고기 소기 여기 자기 일기 이기 시기 경기 연기 용기 인기 아기 하기 보기
나이 아이 사이 차이 오이 우리 자리 소리 다리 머리 거리 정리 수리 요리 유리 관리 가지 강아지 바지 아버지 모양 태양 고양 서양 동양 교양 가장 시장 공장 문장 대장
이후 오후 전후 기후 직후 안경 환경 배경 구경 상경 한강 건강 강남 강동 서남 동남 성남 호남 영남 충남 경남 전남 남해 동해 서해 수원 이천 인천 순천 춘천 제천 대천 진천
영화 동화 전화 만화 대화 평화 변화 문화 여자 남자 의자 과자 모자 상자 혼자 기자 효자 환자 제자 부자 감자 사자 대학 방학 입학 진학 유학 문학 과학 동생 선생 학생 인생
고생 재미 의미 취미 개미 거미 장미 매미 이미 나비 준비 소비 장비 낭비 기분 부분 대부분 여분 일분 삼분 이분 그분 저분 신분 성분 수분 매일 내일 오늘 어제 요일 생일 휴일
일일 종일 과일 제일 이번 저번 한번 두번 매번 다시 혹시 역시 잠시 항상 계속 마음 처음 다음 나름 이름 여름 구름 보름 기름 주름 시험 경험 보험 모험 위험 주차 기차 세차
마차 유모 이모 고모 공주 왕자 인도 제주 경주 전주 광주 원주 여수 진도 완도 강원 서해 하수 호수 교수 가수 국수 실수 점수 우수 장수 생수 음수 분수 박수 조수 보수 다수 소수
대통 연예 명예 성인 교인 노인 군인 부인 미용 비용 사용 이용 적용 작용 내용 유용 전용 대용 인용 고용 조용 신용 실용 한복 행복 극복 회복 반복 왕복 교복 도복 하복 동복 양복`.split(
    /\s+/,
  ),
);

/** A stem as a name: what is called by it, and how sure that is. */
export type NameShape = {
  /** Without the family name. */
  name: string;
  gender: Gender;
  /** One of the given names that are known. */
  isKnown: boolean;
  /** A word too: 하늘, 보라, 지원. */
  isWord: boolean;
};

/** Reads two or three syllables as a name; undefined for what can be none. */
export function nameShapeOf(stem: string): NameShape | undefined {
  const given = stem.length === 3 && FAMILIES.has(stem.charAt(0)) ? stem.slice(1) : stem;
  if (given.length !== 2) return undefined;
  const gender = genderOfName(given);
  if (gender === undefined && !(FIRST.has(given.charAt(0)) && LAST.has(given.charAt(1)))) return undefined;
  const known = entryOf(stem) !== undefined || hasSenses(stem);
  if ((known || NO_NAMES.has(stem) || entryOf(`${stem}이`)) && gender === undefined) return undefined;
  // With the family name before it hardly any name is a word: 이하늘, 김보라.
  const isWord = given === stem && (known || WORDS_TOO.has(stem));
  if (given !== stem && gender === undefined && (entryOf(given) || NO_NAMES.has(given))) return undefined;
  return { name: given, gender: gender ?? "x", isKnown: gender !== undefined, isWord };
}

/** A family name alone, as it stands before a title: 김 과장님. This and one (이, 한, 전) are other words as well. */
export const isFamilyName = (syllable: string): boolean =>
  syllable.length === 1 && FAMILIES.has(syllable) && !/[이한전그저신여인기지반]/.test(syllable);
