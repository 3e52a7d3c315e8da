import type en from "../en/news";
import type { Same } from "../same";

export default {
  title: "소식",
  unread: "소식, 읽지 않은 것 {count}개",
  unreadMark: "새 소식",
  comment: "<b>{name}</b>님이 ‘<bdi>{title}</bdi>’에 댓글을 남겼어요",
  reply: "<b>{name}</b>님이 ‘<bdi>{title}</bdi>’에서 내 댓글에 답했어요",
  like: "<b>{name}</b>님이 ‘<bdi>{title}</bdi>’ 일기를 좋아해요",
  likes: "<b>{name}</b>님 외 {others}명이 ‘<bdi>{title}</bdi>’ 일기를 좋아해요",
  picture: "‘<bdi>{title}</bdi>’ 일기의 그림이 완성됐어요",
  page: "<b>{name}</b>님이 비밀 일기장 ‘<bdi>{title}</bdi>’에 새 글을 넣었어요",
  deeds: {
    accepted: "<b>{name}</b>님이 비밀 일기장 ‘<bdi>{title}</bdi>’에 들어왔어요",
    left: "<b>{name}</b>님이 비밀 일기장 ‘<bdi>{title}</bdi>’을 덮었어요. 함께 쓴 글은 그대로 읽을 수 있어요",
    erased: "비밀 일기장 ‘<bdi>{title}</bdi>’에서 친구가 쓴 글을 지웠어요",
    eraseAsked: "<b>{name}</b>님이 비밀 일기장 ‘<bdi>{title}</bdi>’을 모두 지우자고 했어요",
    ruleProposed: "<b>{name}</b>님이 비밀 일기장 ‘<bdi>{title}</bdi>’의 규칙을 바꾸자고 했어요",
    ruleChanged: "비밀 일기장 ‘<bdi>{title}</bdi>’의 규칙이 바뀌었어요",
    opened: "둘 다 적어서 비밀 일기장 ‘<bdi>{title}</bdi>’의 하루가 열렸어요",
  },
  locked: "비밀 일기장에 새 소식이 있어요. 잠금을 열면 보여요",
  looked: "알려 주신 것을 살펴보았어요. 마음 써 주셔서 고마워요",
  hidden: {
    post: "내 일기 하나가 지금은 가려져 있어요. 이유를 읽고 답할 수 있어요",
    comment: "내 댓글 하나가 지금은 가려져 있어요. 이유를 읽고 답할 수 있어요",
    picture: "내 그림 하나가 지금은 가려져 있어요. 이유를 읽고 답할 수 있어요",
  },
  restored: {
    post: "가려졌던 내 일기를 이제 다시 모두가 읽을 수 있어요",
    comment: "가려졌던 내 댓글을 이제 다시 모두가 읽을 수 있어요",
    picture: "가려졌던 내 그림을 이제 다시 모두가 볼 수 있어요",
  },
  answered: "가려진 것에 대해 글쓴이가 답했어요",
  emptyTitle: "아직 소식이 없어요",
  emptyText: "누군가 댓글이나 좋아요를 남기면 여기에서 알려 드려요.",
  settings: "받을 소식 고르기",
  settingsText: "끈 소식은 알리지 않아요.",
  kinds: {
    comment: "내 일기에 달린 댓글",
    reply: "내 댓글에 달린 답글",
    like: "내 일기를 좋아한 사람",
    picture: "자리를 비운 사이 완성된 그림",
    page: "비밀 일기장에 친구가 넣은 글",
    diary: "비밀 일기장에 생긴 일",
    looked: "내가 신고한 것을 살펴보았다는 소식",
  },
} satisfies Same<typeof en>;
