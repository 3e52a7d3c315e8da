import type { Locale } from "./locale";

/** Any of the first goes with any of the second, and says nothing of a person. */
const PARTS: Record<Locale, readonly [readonly string[], readonly string[]]> = {
  ko: [
    "졸린 느긋한 수줍은 씩씩한 다정한 엉뚱한 포근한 꿈꾸는 노래하는 춤추는 산책하는 반짝이는 궁금한 명랑한 배부른 보송한".split(
      " ",
    ),
    "고양이 강아지 토끼 다람쥐 고슴도치 펭귄 수달 오리 참새 거북이 너구리 판다 부엉이 햄스터 고래 문어 사슴 병아리".split(
      " ",
    ),
  ],
  en: [
    "Sleepy Easygoing Shy Brave Gentle Curious Cozy Dreaming Singing Dancing Strolling Sparkling Cheerful Snug Humming Merry".split(
      " ",
    ),
    "Cat Puppy Rabbit Squirrel Hedgehog Penguin Otter Duck Sparrow Turtle Raccoon Panda Owl Hamster Whale Octopus Deer Chick".split(
      " ",
    ),
  ],
};

/**
 * A name for who has not chosen one: "졸린 고양이". Never made from the mail address, which is nobody's business.
 * @param random numbers from 0 to 1, 1 excluded
 */
export function friendlyName(locale: Locale, random: () => number = Math.random): string {
  return PARTS[locale].map((words) => words[Math.floor(random() * words.length)]).join(" ");
}
