import type en from "../en/diary-card";
import type { Same } from "../same";

export default {
  open: "그림일기 카드",
  title: "그림일기 카드",
  text: "이 브라우저에서 만들었어요. 아무 데도 보내지 않았어요.",
  making: "카드를 만들고 있어요…",
  made: "카드가 다 됐어요",
  alt: "{day}의 그림일기 카드: {title}",
  failed: "카드를 만들지 못했어요. 연결을 확인하고 다시 해 보세요.",
  save: "저장",
  copy: "복사",
  copied: "카드를 복사했어요",
  copyFailed: "카드를 복사하지 못했어요. 저장해서 써 주세요.",
  share: "나누기",
  shareFailed: "카드를 나누지 못했어요. 저장해서 써 주세요.",
  byAi: "AI가 그린 그림",
} satisfies Same<typeof en>;
