import type en from "../en/profile";
import type { Same } from "../same";

export default {
  joined: "<time>{when}</time>부터 함께해요",
  count: "{count, plural, =0 {아직 공개한 일기가 없어요} other {공개한 일기 #편}}",
  days: "<bdi>{name}</bdi>님의 일기",
  olderDays: "{name}님의 지난 일기",
  noDays: "아직 공개한 일기가 없어요",
  rss: "RSS 구독",
  edit: "내 프로필 고치기",
  invite: "비밀 일기장에 부르기",
  pageTitle: "{name}님의 일기장",
  description: "{name}님이 공개한 일기",
  avatar: "프로필 사진",
  avatarText: "누구나 볼 수 있어요. 사진이 없으면 크레용으로 그린 얼굴이 대신해요.",
  change: "사진 바꾸기",
  remove: "사진 없애기",
  removed: "사진을 없앴어요",
  changed: "사진을 바꿨어요",
  dialogText:
    "고른 사진은 누구나 보게 돼요. 나만 보는 일기의 그림을 골라도 마찬가지예요. 네모나게 잘라 쓰고, 사진에 담긴 위치와 카메라 정보는 지워요.",
  upload: "사진 고르기",
  uploadHint: "JPEG, PNG, WebP, GIF · {max, number}MB까지",
  tooLarge: "사진이 너무 커요. {max, number}MB까지 올릴 수 있어요.",
  pictures: "내 그림에서 고르기",
  noPictures: "화가가 그림을 그려 주면 여기에서 고를 수 있어요.",
  preview: "이렇게 보여요",
  take: "이 사진으로 하기",
  taking: "사진을 거는 중…",
} satisfies Same<typeof en>;
