import type en from "../en/tops";
import type { Same } from "../same";

export default {
  titles: {
    day: "오늘 사랑받은 하루",
    week: "이번 주 사랑받은 하루",
    month: "이번 달 사랑받은 하루",
    all: "가장 사랑받은 하루",
  },
  tabs: "언제 올린 일기",
  periods: {
    day: "오늘",
    week: "이번 주",
    month: "이번 달",
    all: "전체",
  },
  more: "모두 보기",
  rank: "{rank, number}위",
  by: "{name}님",
  topics: "주제",
  emptyTitle: "이 기간에 올라온 일기가 없어요",
  emptyText: "더 긴 기간을 보거나 첫 일기를 써 보세요.",
} satisfies Same<typeof en>;
