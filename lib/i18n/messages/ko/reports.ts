import type en from "../en/reports";
import type { Same } from "../same";

export default {
  actions: "더 할 수 있는 일",
  report: "신고하기",
  title: {
    post: "이 일기를 신고해요",
    comment: "이 댓글을 신고해요",
    member: "이 사람을 신고해요",
  },
  text: "신고한 것은 상대에게 알리지 않아요.",
  reason: "어떤 문제인가요?",
  reasons: {
    spam: "광고나 도배예요",
    abuse: "괴롭히거나 욕해요",
    sexual: "성적인 내용이에요",
    violence: "폭력적이거나 위험해요",
    privacy: "다른 사람의 정보가 드러나요",
    other: "다른 문제예요",
  },
  note: "더 알려 줄 것",
  send: "신고 보내기",
  sending: "보내는 중…",
  sent: "신고를 받았어요. 살펴볼게요.",
  gone: "그사이 여기에서 사라졌어요. 알려 주려고 하셔서 고마워요.",
  block: "{name}님 차단하기",
  unblock: "{name}님 차단 풀기",
  blockTitle: "{name}님을 차단할까요?",
  blockText: "서로의 댓글과 좋아요가 보이지 않게 돼요. 상대에게는 알리지 않고, 설정에서 언제든 풀 수 있어요.",
  blockConfirm: "차단하기",
  blocked: "{name}님을 차단했어요. 설정에서 풀 수 있어요.",
  unblocked: "{name}님의 차단을 풀었어요.",
  blocks: {
    title: "차단한 사람",
    text: "서로의 댓글과 좋아요가 보이지 않아요. 상대에게는 알리지 않아요.",
    empty: "차단한 사람이 없어요.",
    since: "{day}부터",
    take: "차단 풀기",
  },
} satisfies Same<typeof en>;
