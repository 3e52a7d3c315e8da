import type en from "../en/post";
import type { Same } from "../same";

export default {
  pictureComing: "화가가 이 하루를 그리고 있어요. 그림은 곧 여기에 걸려요.",
  edit: "고치기",
  waits: "고친 글이 기다려요",
  edited: "{time}에 고침",
  published: "{time}에 올림",
  mood: "기분",
  weather: "날씨",
  day: "날짜",
  by: "{name}의 일기",
  back: "다른 일기 보기",
  draftNotice: "아직 올리지 않은 임시글이에요. 나에게만 보여요.",
  diaryNotice: "비밀 일기장에 넣은 일기예요. 둘만 볼 수 있어요.",
  privateNotice: "나만 볼 수 있는 일기예요.",
  hiddenNotice: "운영자가 이 일기를 가려 두었어요. 지금은 나만 볼 수 있어요.",
  empty: "아직 적은 글이 없어요.",
  like: "좋아요 {count}개",
  comments: "댓글 {count}개",
  likeWord: "좋아요",
  likeFailed: "지금은 마음을 전하지 못했어요. 잠시 뒤 다시 눌러 주세요.",
  looking: "내 일기인지 확인하고 있어요…",
} satisfies Same<typeof en>;
