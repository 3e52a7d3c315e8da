import type en from "../en/hidings";
import type { Same } from "../same";

export default {
  title: "가려진 글과 그림",
  lead: "지금은 나만 볼 수 있어요. 없어진 것은 하나도 없어요.",
  empty: "가려진 것이 없어요",
  emptyText: "공개한 것은 모두 그대로 보이고 있어요.",
  hidden: {
    post: "이 일기는 가려져 있어요",
    comment: "이 댓글은 가려져 있어요",
    picture: "이 그림은 가려져 있어요",
  },
  since: "{day}부터",
  alone: "지금은 나만 볼 수 있어요",
  why: {
    spam: "광고이거나 같은 내용이 되풀이된 것으로 보였어요.",
    abuse: "누군가를 아프게 하거나 괴롭힐 수 있어요.",
    sexual: "성적인 내용이 들어 있어요.",
    violence: "폭력적이거나 위험한 내용이 들어 있어요.",
    privacy: "다른 사람의 개인 정보가 드러나 있어요.",
    other: "이 사이트와 어울리지 않는 내용이 들어 있어요.",
  },
  note: "사이트를 돌보는 사람의 말",
  answerAsk: "다르게 생각하시나요?",
  answerText: "한 번 답할 수 있어요. 사이트를 돌보는 사람이 읽어요.",
  answerField: "하고 싶은 말",
  answerSend: "답 보내기",
  answerSending: "보내는 중…",
  answered: "답을 잘 받았어요. 달라지는 것이 있으면 소식으로 알려 드릴게요.",
  mine: "내가 보낸 답",
  toPost: "보러 가기",
} satisfies Same<typeof en>;
