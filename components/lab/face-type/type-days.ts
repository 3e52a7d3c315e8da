import type { FaceType } from "@/lib/domains/face-types/face-type";
import type { Locale } from "@/lib/shared/locale";

/** Four little days of each type, as somebody would write them: our painter draws them. */
export const TYPE_DAYS: Record<Locale, Record<FaceType, readonly [string, string, string, string]>> = {
  ko: {
    sun: [
      "아침에 공원에서 자전거를 탔다. 해가 쨍쨍했다.",
      "잔디밭에서 소풍을 하며 샌드위치를 먹었다.",
      "마당에서 해바라기에 물을 주었다.",
      "친구들과 바닷가에서 하루 종일 놀았다.",
    ],
    cloud: [
      "풀밭에 누워서 구름을 보았다.",
      "언덕에서 연을 날렸다. 높이 올라갔다.",
      "창가 책상에서 그림을 그렸다.",
      "마당에서 눈사람을 만들었다.",
    ],
    tree: [
      "큰 나무 아래에서 책을 읽었다.",
      "할머니와 과수원에서 사과를 땄다.",
      "숲길을 걷다가 다람쥐를 보았다.",
      "마당에 작은 나무를 심었다.",
    ],
    wave: [
      "바다에서 수영을 했다. 파도가 컸다.",
      "친구들과 음악에 맞춰 춤을 추었다.",
      "호수에서 배를 탔다.",
      "강아지와 바닷가를 산책했다.",
    ],
    moon: [
      "밤에 달과 별을 보았다.",
      "집에서 따뜻한 차를 마시며 책을 읽었다.",
      "비 오는 날 고양이가 침대에서 잤다.",
      "저녁에 책상에서 편지를 썼다.",
    ],
  },
  en: {
    sun: [
      "In the morning I rode my bicycle in the park. The sun shone.",
      "We had a picnic on the grass and ate sandwiches.",
      "I watered the sunflowers in the garden.",
      "I played with my friends at the beach all day.",
    ],
    cloud: [
      "I lay on the grass and looked at the clouds.",
      "I flew a kite on the hill. It went up high.",
      "I drew a picture at my desk by the window.",
      "We made a snowman in the garden.",
    ],
    tree: [
      "I read a book under a big tree.",
      "I picked apples in the orchard with grandmother.",
      "I walked in the forest and saw a squirrel.",
      "I planted a little tree in the garden.",
    ],
    wave: [
      "We swam in the sea. The waves were big.",
      "I danced with my friends to the music.",
      "I took a boat across the lake.",
      "I walked my dog along the beach.",
    ],
    moon: [
      "At night I looked at the moon and the stars.",
      "I drank warm tea and read a book at home.",
      "The cat slept on my bed while it rained.",
      "I wrote a letter at my desk in the evening.",
    ],
  },
};
