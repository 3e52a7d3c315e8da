/** How deeds are told in alt texts and prompts, both in front of or behind whoever does them. */
import type { Action } from "../plan";

/** "{}" stands for what it is done with, or to whom; `alone` where nothing is named. */
export type Doing = {
  /** Before a Korean noun: "자전거를 타는 동생". */
  ko: { alone: string; with?: string };
  /** Behind an English noun: "a sister riding a bicycle". */
  en: { alone: string; with?: string };
};

export const DOINGS: Readonly<Record<Action, Doing>> = {
  cry: { ko: { alone: "우는" }, en: { alone: "crying" } },
  sleep: { ko: { alone: "자는" }, en: { alone: "sleeping" } },
  lie: { ko: { alone: "누워 있는" }, en: { alone: "lying down" } },
  cook: { ko: { alone: "요리하는", with: "{}를 요리하는" }, en: { alone: "cooking", with: "cooking {}" } },
  eat: { ko: { alone: "먹고 있는", with: "{}를 먹는" }, en: { alone: "eating", with: "eating {}" } },
  study: { ko: { alone: "공부하는" }, en: { alone: "studying" } },
  work: { ko: { alone: "일하는" }, en: { alone: "working at a laptop" } },
  read: { ko: { alone: "책을 읽는", with: "{}를 읽는" }, en: { alone: "reading a book", with: "reading {}" } },
  run: { ko: { alone: "달리는" }, en: { alone: "running" } },
  walk: { ko: { alone: "걷는" }, en: { alone: "walking" } },
  swim: { ko: { alone: "물놀이하는" }, en: { alone: "playing in the water" } },
  cheer: { ko: { alone: "환호하는" }, en: { alone: "cheering with arms up" } },
  hike: { ko: { alone: "등산하는" }, en: { alone: "hiking" } },
  sing: { ko: { alone: "노래하는" }, en: { alone: "singing" } },
  carry: { ko: { alone: "짐을 나르는", with: "{}를 나르는" }, en: { alone: "carrying boxes", with: "carrying {}" } },
  sick: { ko: { alone: "아픈" }, en: { alone: "looking sick" } },
  clean: { ko: { alone: "청소하는" }, en: { alone: "cleaning" } },
  photo: { ko: { alone: "사진을 찍는" }, en: { alone: "taking photos" } },
  fish: { ko: { alone: "낚시하는" }, en: { alone: "fishing" } },
  hug: { ko: { alone: "끌어안은", with: "{}를 안은" }, en: { alone: "hugging", with: "hugging {}" } },
  holdHands: { ko: { alone: "손을 잡은" }, en: { alone: "holding hands" } },
  kiss: { ko: { alone: "뽀뽀하는" }, en: { alone: "kissing", with: "kissing {}" } },
  comfort: { ko: { alone: "달래는", with: "{}를 달래는" }, en: { alone: "comforting", with: "comforting {}" } },
  fight: { ko: { alone: "다투는" }, en: { alone: "arguing" } },
  wave: { ko: { alone: "손을 흔드는" }, en: { alone: "waving goodbye" } },
  give: { ko: { alone: "선물을 건네는", with: "{}를 건네는" }, en: { alone: "giving a present", with: "giving {}" } },
  ride: { ko: { alone: "타고 가는", with: "{}를 타는" }, en: { alone: "riding", with: "riding {}" } },
  drive: { ko: { alone: "운전하는" }, en: { alone: "driving", with: "driving {}" } },
  playBall: { ko: { alone: "공놀이하는" }, en: { alone: "playing ball" } },
  walkDog: {
    ko: { alone: "산책하는", with: "{}를 산책시키는" },
    en: { alone: "walking a dog on a leash", with: "walking {} on a leash" },
  },
  pet: { ko: { alone: "쓰다듬는", with: "{}를 쓰다듬는" }, en: { alone: "petting", with: "petting {}" } },
  feed: { ko: { alone: "먹이를 주는", with: "{}에게 먹이를 주는" }, en: { alone: "feeding", with: "feeding {}" } },
  draw: { ko: { alone: "그림을 그리는" }, en: { alone: "drawing a picture" } },
  write: { ko: { alone: "글을 쓰는", with: "{}를 쓰는" }, en: { alone: "writing", with: "writing {}" } },
  phone: { ko: { alone: "전화하는" }, en: { alone: "talking on the phone" } },
  game: { ko: { alone: "게임하는" }, en: { alone: "playing a game" } },
  watch: { ko: { alone: "구경하는", with: "{}를 보는" }, en: { alone: "watching", with: "watching {}" } },
  shop: { ko: { alone: "물건을 사는", with: "{}를 사는" }, en: { alone: "shopping", with: "buying {}" } },
  dance: { ko: { alone: "춤추는" }, en: { alone: "dancing" } },
  play: {
    ko: { alone: "악기를 연주하는", with: "{}를 연주하는" },
    en: { alone: "playing an instrument", with: "playing {}" },
  },
  plant: { ko: { alone: "가꾸는", with: "{}를 심는" }, en: { alone: "planting", with: "planting {}" } },
  build: { ko: { alone: "만드는", with: "{}를 만드는" }, en: { alone: "building", with: "making {}" } },
  bow: { ko: { alone: "절하는" }, en: { alone: "bowing deeply" } },
  bathe: { ko: { alone: "씻는" }, en: { alone: "bathing" } },
  sled: { ko: { alone: "썰매 타는", with: "{}를 타는" }, en: { alone: "sledding" } },
  skate: { ko: { alone: "스케이트 타는" }, en: { alone: "skating" } },
  exercise: { ko: { alone: "운동하는" }, en: { alone: "exercising" } },
  wait: { ko: { alone: "기다리는" }, en: { alone: "waiting" } },
  blowCandles: { ko: { alone: "촛불을 끄는" }, en: { alone: "blowing out candles" } },
  wear: { ko: { alone: "차려입은", with: "{}를 입은" }, en: { alone: "dressed up", with: "wearing {}" } },
  jump: { ko: { alone: "뛰어오르는" }, en: { alone: "jumping" } },
};

export const DRINKING: Doing = {
  ko: { alone: "마시는", with: "{}를 마시는" },
  en: { alone: "drinking", with: "drinking {}" },
};
/** Korean puts on hats, shoes, scarves and clothes by different verbs: as in "모자를 쓴 아이", "모자를 쓰고 자는 아이". */
const WORN_BY: readonly { ids: ReadonlySet<string>; ko: string; and: string; name: string }[] = [
  ["hat cap beanie helmet tophat crown partyhat gradcap glasses sunglasses mask umbrella", "쓴", "쓰고", "쓰기"],
  ["shoes boots rainboots slippers heels dressshoes rubbershoes balletshoes", "신은", "신고", "신기"],
  ["scarf apron", "두른", "두르고", "두르기"],
  ["mitten", "낀", "끼고", "끼기"],
  ["bag", "멘", "메고", "메기"],
].map(([ids = "", ko = "", and = "", name = ""]) => ({ ids: new Set(ids.split(" ")), ko, and, name }));

const wornBy = (id: string) => WORN_BY.find(({ ids }) => ids.has(id));

/** How wearing something of the lexicon is told. */
export function wornAs(id: string): Doing {
  const { wear } = DOINGS;
  const ko = wornBy(id)?.ko ?? "입은";
  const en = id === "umbrella" ? { alone: "under an umbrella", with: "under {}" } : wear.en;
  return { ko: { alone: wear.ko.alone, with: `{}를 ${ko}` }, en };
}

/** In front of what somebody does in it. */
export const wearingKo = (id: string) => `{}를 ${wornBy(id)?.and ?? "입고"}`;

/** What wearing it is called: 모자 is 쓰기, 신발 신기, a coat 입기. */
export const wearingName = (id: string) => wornBy(id)?.name ?? "입기";

/** Somebody is no load: "아기를 안은", not "나르는". */
export const IN_ARMS: Doing = {
  ko: { alone: "안고 가는", with: "{}를 안은" },
  en: { alone: "carrying", with: "carrying {}" },
};
/** Whoever eats with help is no animal. */
export const BY_SPOON: Doing = {
  ko: { alone: "먹여 주는", with: "{}에게 먹여 주는" },
  en: { alone: "feeding", with: "feeding {}" },
};

/** What dogs carry. */
export const IN_THE_MOUTH: Doing = {
  ko: { alone: "무언가를 문", with: "{}를 문" },
  en: { alone: "with something in its mouth", with: "with {} in its mouth" },
};

/** Whoever it is done with does it too: "손을 잡은 두 사람". */
export const MUTUAL: ReadonlySet<Action> = new Set<Action>(["holdHands", "kiss", "fight", "phone"]);
/** The other is the object: "강아지를 안은 한 사람". */
export const TO_SOMEBODY: ReadonlySet<Action> = new Set<Action>([
  "hug",
  "comfort",
  "walkDog",
  "pet",
  "feed",
  "give",
  "carry",
  "wave",
  "bow",
]);
