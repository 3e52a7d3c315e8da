import type en from "../en/oops";
import type { Same } from "../same";

export default {
  "401": {
    title: "로그인이 필요해요",
    text: "이 일기장은 주인만 펼칠 수 있어요.",
  },
  "403": {
    title: "여기는 들어갈 수 없어요",
    text: "이 방의 열쇠가 없어요. 다른 곳을 구경해 볼까요?",
  },
  "404": {
    title: "그런 일기는 없어요",
    text: "지워졌거나, 주소가 조금 다른 것 같아요.",
  },
  "405": {
    title: "그렇게는 할 수 없어요",
    text: "이 주소는 다른 방법으로 열어야 해요.",
  },
  "500": {
    title: "크레용이 부러졌어요",
    text: "저희 쪽에서 문제가 생겼어요. 쓴 글은 안전해요. 잠시 뒤에 다시 해 주세요.",
  },
  signIn: "로그인하기",
  retry: "다시 해 보기",
  home: "처음으로",
  write: "일기 쓰기",
  status: "오류 {status}",
} satisfies Same<typeof en>;
