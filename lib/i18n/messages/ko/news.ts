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
  emptyTitle: "아직 소식이 없어요",
  emptyText: "누군가 댓글이나 좋아요를 남기면 여기에서 알려 드려요.",
  settings: "받을 소식 고르기",
  settingsText: "끈 소식은 알리지 않아요.",
  kinds: {
    comment: "내 일기에 달린 댓글",
    reply: "내 댓글에 달린 답글",
    like: "내 일기를 좋아한 사람",
    picture: "자리를 비운 사이 완성된 그림",
  },
} satisfies Same<typeof en>;
