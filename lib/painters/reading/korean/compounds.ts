/** How Korean nouns grow together, and phrases that mean something other than their words. */

const set = (words: string) => new Set(words.split(" "));

/** May stand before a noun of two syllables without a space: 생일+선물, 초코+우유. */
export const MODIFIERS = set(
  "새 헌 큰 작은 초코 딸기 바나나 생일 동물 아기 쌀 콩 군 왕 참 들 산 물 흰 검은 매운 치즈 야채 참치 소고기 돼지 해물 김치 수제 양념 후라이드 시골 동네 학교 회사 종이 나무 유리 고무 장난감 크리스마스 가족 단체 여행 우리 내 제 외 친 시 첫 막내 둘째 첫째",
);

/** Two-syllable nouns that mean themselves after anything: 잔치+국수, 연어+초밥. */
export const HEADS = set(
  "국수 초밥 김밥 라면 덮밥 찌개 국밥 전골 튀김 주스 우유 커피 라떼 피자 치킨 과자 쿠키 고기 만두 나무 가방 신발 인형 공원 시장 병원 학교 식당 버스 택시 기차 모자 의자 책상 침대 냄비 화분 풍선 우산 편지 그림 노래 운동 빙수",
);

/** One-syllable nouns that end a longer word (동화+책) -> lexicon id. */
export const ONE_SYLLABLE_HEADS: ReadonlyMap<string, string> = new Map([
  ["책", "book"],
  ["꽃", "flower"],
  ["빵", "bread"],
  ["떡", "ricecake"],
  ["탕", "stew"],
  ["역", "subway"],
  ["밥", "rice"],
  ["숲", "forest"],
]);

/** What follows a noun that names an activity or a part of it: 눈+싸움, 꽃+구경. */
export const ACTIVITY = /^(?:싸움|놀이|여행|구경|만들기|타기|먹기|나무|축제|파티|냄새|소리|맛)/;

const IDIOMS =
  /첫눈에 반[가-힣]*|눈에 넣어도|바람(?:을 피|이 났)[가-힣]*|말이 안 ?통[가-힣]*|꽃길만|파김치가? 되[가-힣]*|그림의 떡|식은 죽 먹기/g;

/** The sentence with its idioms blanked out, every other character in its place. */
export function blankIdioms(sentence: string): string {
  return sentence.replace(IDIOMS, (idiom) => " ".repeat(idiom.length));
}
