import type en from "../en/common";
import type { Same } from "../same";

export default {
  optional: "선택",
  cancel: "취소",
  delete: "지우기",
  deleting: "지우는 중…",
  edit: "고치기",
  view: "보기",
  save: "저장",
  saving: "저장 중…",
  saved: "저장했어요",
  close: "닫기",
  loading: "불러오는 중…",
  loadMore: "더 보기",
  retry: "다시 해 보기",
  allShown: "여기까지예요.",
  loadFailed: "불러오지 못했어요. 연결을 확인하고 다시 해 보세요.",
  untitled: "제목 없는 하루",
  home: "처음으로",
} satisfies Same<typeof en>;
