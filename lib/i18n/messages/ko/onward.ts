import type en from "../en/onward";
import type { Same } from "../same";

export default {
  label: "이어서 볼 일기",
  previous: "이전 일기",
  next: "다음 일기",
  more: "이 하루와 이어지는 일기",
  share: "나누기",
  copy: "링크 복사",
  copied: "복사했어요",
  copyFailed: "링크를 복사하지 못했어요. 주소창의 주소를 복사해 주세요.",
  save: "그림 저장",
  inKakao: "카카오톡 안에서는 그림을 저장할 수 없어요. 브라우저에서 열면 저장할 수 있어요.",
  openBrowser: "브라우저에서 열기",
  feed: "{name} 피드",
} satisfies Same<typeof en>;
