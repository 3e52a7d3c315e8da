import type en from "../en/gallery";
import type { Same } from "../same";

export default {
  title: "내 그림",
  text: "화가가 그려 준 그림을 모두 모았어요. 새 그림부터 보여요.",
  filter: "그림 재료",
  all: "모두",
  open: "일기 보기",
  emptyTitle: "아직 그림이 없어요",
  emptyText: "일기를 쓰고 ‘그리기’를 누르면 여기에 모여요.",
  emptyFilter: "이 재료로 그린 그림은 아직 없어요",
  waiting: "차례를 기다리는 중",
  drawing: "그리는 중",
  failed: "완성하지 못한 그림",
  canceled: "그만둔 그림",
  stop: "그만 그리기",
  remove: "이 그림 지우기",
  removeAsk: "이 그림을 지울까요?",
  removeText: "지운 그림은 되돌릴 수 없어요. 글은 그대로 남아요.",
  removed: "그림을 지웠어요",
} satisfies Same<typeof en>;
