/** How Korean nouns grow together. */

const set = (words: string) => new Set(words.split(" "));

/** May stand before a noun of two syllables without a space: 생일+선물, 초코+우유. */
export const MODIFIERS = set(
  "새 헌 큰 작은 초코 딸기 바나나 생일 동물 아기 쌀 콩 군 왕 참 들 산 물 흰 검은 매운 치즈 야채 참치 소고기 돼지 해물 김치 수제 양념 후라이드 시골 동네 학교 회사 종이 나무 유리 고무 장난감 크리스마스 가족 단체 여행 우리 내 제 외 친 시 첫 막내 둘째 첫째 옆집 앞집 윗집 아랫집 우리집 저희 빨간 파란 노란 하얀 까만 겨울 여름 가을 봄 중고 할인 미니 꼬마 어린 늙은 귀여운 인터넷 온라인 무료 전기 자동 수동 접이식 일회용 대형 소형 캠핑 등산 축구 야구 수영 결혼 졸업 입학 고등 고딩 초딩 중딩 대학 사촌 친척 남자 여자 여름용 겨울용",
);

/** Two-syllable nouns that mean themselves after anything: 잔치+국수, 연어+초밥. */
export const HEADS = set(
  "국수 초밥 김밥 라면 덮밥 찌개 국밥 전골 튀김 주스 우유 커피 라떼 피자 치킨 과자 쿠키 고기 만두 나무 가방 신발 인형 공원 시장 병원 학교 식당 버스 택시 기차 모자 의자 책상 침대 냄비 화분 풍선 우산 편지 그림 노래 운동 빙수 샐러드 파스타 케이크 카페 마트 호텔 수건 장갑 양말 바지 치마 셔츠 조끼 이불 베개 냄새 사진 카드 선물 언니 오빠 누나 이모 삼촌 고모 엄마 아빠 할머니 할아버지 아저씨 아줌마 선생님 쌤 동생 친구 강아지 고양이 마을 놀이 축제 대회 공연 학원 교실 박스 봉투 그릇 접시 상자 기계",
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
  ["쌤", "teacher"],
  ["옷", "clothes"],
]);

/** The same, only behind a word that the lexicon knows (호박+죽, 콩나물+국): alone they end too many others. */
export const DOUBTFUL_HEADS: ReadonlyMap<string, string> = new Map([
  ["국", "soup"],
  ["죽", "porridge"],
  ["전", "pancake"],
  ["차", "tea"],
  ["잼", "jam"],
  ["면", "noodles"],
  ["술", "soju"],
  ["컵", "cup"],
]);

/** What follows a noun that names an activity or a part of it: 눈+싸움, 꽃+구경. */
export const ACTIVITY =
  /^(?:싸움|놀이|여행|구경|만들기|타기|먹기|축제|파티|냄새|소리|맛|따기|캐기|줍기|잡기|치기|그리기)/;
