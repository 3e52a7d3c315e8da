import type en from "../en/interest";
import type { Same } from "../same";

export default {
  title: "관심",
  text: "마음에 든 일기예요. 최근에 누른 것부터 보여요. 여기서 거둔 하트는 떠나기 전까지 다시 누를 수 있어요.",
  emptyTitle: "아직 하트를 누른 일기가 없어요",
  emptyText: "마음에 드는 일기 아래 하트를 누르면 여기에 모여요.",
  read: "일기 보러 가기",
  likers: "좋아한 사람",
  likersTitle: "이 하루를 좋아한 사람",
  likersNone: "아직 없어요.",
  likersFailed: "이름을 가져오지 못했어요. 잠시 뒤 다시 해 보세요.",
  counts: "하트 수 보기",
  countsText: "몇 명이 좋아하는지 숫자로 보여 줘요. 나에게 보이는 것만 바뀌어요.",
  countsFailed: "바꾸지 못했어요. 잠시 뒤 다시 해 보세요.",
} satisfies Same<typeof en>;
