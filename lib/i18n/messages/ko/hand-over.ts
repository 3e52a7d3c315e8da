import type en from "../en/hand-over";
import type { Same } from "../same";

export default {
  open: "이 글 신고하기",
  title: "이 글의 사본을 건넬까요?",
  titleComment: "이 댓글의 사본을 건넬까요?",
  text: "비밀 일기장은 두 사람 말고는 아무도 읽지 못하고, 사이트를 돌보는 사람도 들여다볼 수 없어요. 여기에 잘못된 것이 있다면 사본을 건넬 수 있어요.",
  what: "건넬 것",
  words: "글",
  picture: "그림",
  exactly: "꼭 이만큼만 건네져요",
  alsoNames:
    "{name}님이 썼다는 것과 내가 건넸다는 것도 함께 알려져요. 어느 일기장의 글인지, 일기장 이름이 무엇인지는 알려지지 않아요. {name}님에게도 알리지 않아요.",
  nothing: "글이나 그림, 또는 둘 다 골라 주세요.",
  sure: "네, 이것을 건네고 싶어요",
  sureFirst: "건네고 싶다는 칸을 먼저 눌러 주세요.",
  send: "건네기",
  sending: "보내는 중…",
  sent: "알려 주셔서 고마워요. 찬찬히 살펴볼게요.",
  stale: "그사이 내용이 바뀌었어요. 새로고침해서 다시 한번 봐 주세요.",
  gone: "이제 여기에 없어서 건넬 사본이 없어요.",
} satisfies Same<typeof en>;
