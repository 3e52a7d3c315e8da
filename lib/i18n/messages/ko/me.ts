import type en from "../en/me";
import type { Same } from "../same";

export default {
  title: "내 일기",
  filter: "어떤 일기를 볼까요",
  states: {
    all: "모두",
    draft: "임시글",
    public: "공개",
    private: "나만 보기",
    diary: "둘만의 일기",
  },
  draft: "임시글",
  public: "공개 중",
  private: "나만 보는 글",
  diary: "둘만의 일기",
  actions: "‘{title}’ 메뉴",
  emptyTitle: "아직 쓴 일기가 없어요",
  emptyText: "오늘 있었던 일을 한 줄만 적어 볼까요?",
  emptyFilter: "여기에 해당하는 일기가 없어요",
  waits: "고친 글이 기다려요",
  deleteAsk: "‘<bdi>{title}</bdi>’ 일기를 지울까요?",
  deleteText: "글과 그림이 모두 지워지고 되돌릴 수 없어요.",
  deleted: "일기를 지웠어요",
} satisfies Same<typeof en>;
