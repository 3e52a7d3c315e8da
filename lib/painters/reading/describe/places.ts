import type { SceneName, ScenePlan } from "../plan";
import { DRAWN_AS } from "../scenes";

/** How a place is called in alt texts; the Korean stands before "의". Also for places that are drawn as another one. */
export const PLACES: Readonly<Record<SceneName, { ko: string; en: string }>> &
  Readonly<Record<string, { ko: string; en: string }>> = {
  sea: { ko: "바닷가", en: "at the seaside" },
  pool: { ko: "수영장", en: "in a swimming pool" },
  mountain: { ko: "산길", en: "on a mountain trail" },
  forest: { ko: "숲속", en: "in a forest" },
  park: { ko: "공원", en: "in a park" },
  garden: { ko: "마당", en: "in a garden" },
  lake: { ko: "물가", en: "by a lake" },
  city: { ko: "거리", en: "on a city street" },
  snowcity: { ko: "눈 쌓인 거리", en: "on a snowy street" },
  snowfield: { ko: "눈밭", en: "in a snowy field" },
  night: { ko: "밤하늘 아래", en: "under the night sky" },
  room: { ko: "방 안", en: "in a cozy room" },
  kitchen: { ko: "부엌", en: "in a kitchen" },
  class: { ko: "교실", en: "in a classroom" },
  library: { ko: "도서관", en: "in a library" },
  office: { ko: "사무실", en: "in an office" },
  hospital: { ko: "병원", en: "at a clinic" },
  cafe: { ko: "카페", en: "in a cafe" },
  diner: { ko: "식당", en: "in a restaurant" },
  subway: { ko: "지하철 안", en: "in a subway car" },
  cinema: { ko: "영화관", en: "in a movie theater" },
  gym: { ko: "체육관", en: "in a gym" },
  market: { ko: "가게", en: "in a shop" },
  stage: { ko: "무대 위", en: "on a stage" },
  stadium: { ko: "경기장", en: "at a stadium" },
  amuse: { ko: "놀이공원", en: "at an amusement park" },
  airport: { ko: "공항", en: "at an airport" },
  zoo: { ko: "동물원", en: "at a zoo" },
  palace: { ko: "궁궐", en: "at a palace" },
  countryside: { ko: "시골", en: "in the countryside" },
  playground: { ko: "놀이터", en: "at a playground" },
  schoolyard: { ko: "운동장", en: "in a schoolyard" },
  wedding: { ko: "결혼식장", en: "at a wedding" },
  bath: { ko: "목욕탕", en: "in a bathhouse" },
  salon: { ko: "미용실", en: "at a hair salon" },
  bus: { ko: "버스 안", en: "on a bus" },
  car: { ko: "차 안", en: "in a car" },
  train: { ko: "기차 안", en: "on a train" },
  store: { ko: "편의점", en: "in a convenience store" },
  karaoke: { ko: "노래방", en: "in a karaoke room" },
  gameroom: { ko: "게임방", en: "in a game room" },
  rooftop: { ko: "옥상", en: "on a rooftop" },
  hanok: { ko: "한옥", en: "in a hanok" },
  skislope: { ko: "스키장", en: "on a ski slope" },
  aquarium: { ko: "수족관", en: "in an aquarium" },
  bakery: { ko: "빵집", en: "in a bakery" },
  camping: { ko: "캠핑장", en: "at a campsite" },
  country: { ko: "시골", en: "in the countryside" },
  balcony: { ko: "베란다", en: "on a balcony" },
  sauna: { ko: "찜질방", en: "in a sauna" },
  garage: { ko: "창고", en: "in a garage" },
  kinder: { ko: "유치원", en: "in a kindergarten" },
  arcade: { ko: "오락실", en: "in an arcade" },
  boardcafe: { ko: "보드게임 카페", en: "in a board game cafe" },
  bank: { ko: "창구 앞", en: "at a service counter" },
};

/** The place of a plan, by its own name where it is drawn as another. */
export function placeOf(plan: ScenePlan): { ko: string; en: string } {
  const alias = plan.mentions.find((id) => DRAWN_AS[id] === plan.scene);
  return PLACES[alias ?? plan.scene] ?? PLACES[plan.scene];
}
