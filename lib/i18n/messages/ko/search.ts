import type en from "../en/search";
import type { Same } from "../same";

export default {
  title: "일기 찾기",
  field: "제목과 글에서 찾을 말",
  placeholder: "꽃, 바다, 모래성",
  search: "찾기",
  searching: "찾고 있어요…",
  shown: "일기 {count, number}편을 찾았어요",
  period: "언제 올린 일기",
  periods: {
    day: "최근 하루",
    week: "최근 일주일",
    month: "최근 한 달",
    all: "전체 기간",
  },
  sort: "순서",
  sorts: {
    new: "새로 올린 순",
    top: "좋아요 많은 순",
  },
  tags: "이 태그만",
  byAuthor: "{name}님의 일기",
  oneAuthor: "이 글쓴이",
  noneTitle: "‘{q}’ 이야기가 담긴 일기가 없어요",
  noneText: "글자를 줄이거나 다른 말로, 전체 기간에서 다시 찾아보세요.",
  startTitle: "어떤 하루를 찾으세요?",
  startText: "한 글자만 적어도 돼요. 제목과 글에서 찾아 드려요.",
  mine: "내 일기에서 찾기",
  mineNone: "‘{q}’ 이야기가 담긴 내 일기가 없어요",
} satisfies Same<typeof en>;
