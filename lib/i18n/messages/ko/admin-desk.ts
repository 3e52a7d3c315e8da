import type en from "../en/admin-desk";
import type { Same } from "../same";

export default {
  desks: "관리자 페이지",
  figures: "언제 누가 오나",
  members: "사람들",
  reports: "신고",
  audit: "관리 기록",
  mail: "보낸 메일",
  gpu: "그림 컴퓨터",
  setup: "사이트 설정",
} satisfies Same<typeof en>;
