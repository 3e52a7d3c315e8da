import type en from "../en/feed";
import type { Same } from "../same";

export default {
  heroTitle: "오늘 하루, 그림이 되다",
  heroText: "몇 줄만 적어 보세요. 화가가 읽고 크레용으로 그려 줘요.",
  heroAlt: "크레용 그림: 바닷가의 가족과 모래성, 돛단배",
  try: {
    label: "오늘 있었던 일",
    example: "가족들과 바다에 갔다. 모래성을 쌓고 아이스크림을 먹었다.",
    keep: "간직하기",
    hint: "쓰는 대로 그려져요. 간직하기 전에는 아무 데도 보내지 않아요.",
    unkept: "이 브라우저에는 글을 둘 곳이 없어요. 글을 복사해 두고 가입한 뒤에 붙여 넣어 주세요.",
    clear: "지우기",
  },
  start: "오늘 일기 쓰기",
  days: "일기들",
  newest: "새로 올라온 일기",
  olderTitle: "지난 일기",
  older: "지난 일기 더 보기",
  loading: "일기를 더 가져오고 있어요…",
  end: "여기까지예요. 처음 일기까지 다 보셨어요.",
  koreanOnly: "한국어 일기만",
  koreanNone: "아직 한국어로 쓴 일기가 없어요. 스위치를 끄면 모든 일기를 볼 수 있어요.",
  emptyTitle: "아직 올라온 일기가 없어요",
  emptyText: "첫 번째 이야기의 주인공이 되어 보세요.",
  tagTitle: "#{tag}",
  tagText: "‘<bdi>{tag}</bdi>’ 태그가 달린 일기",
  tagEmpty: "아직 이 태그가 달린 일기가 없어요",
  tags: "태그",
  pictureComing: "화가가 그리는 중이에요",
  memberTitle: "오늘은 어떤 하루였나요?",
  diaryOf: "{name}님의 일기",
} satisfies Same<typeof en>;
