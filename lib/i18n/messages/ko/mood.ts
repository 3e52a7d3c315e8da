import type en from "../en/mood";
import type { Same } from "../same";

export default {
  happy: "기쁨",
  excited: "신남",
  loved: "사랑",
  calm: "평온",
  tired: "피곤",
  sad: "슬픔",
  angry: "화남",
  scared: "무서움",
} satisfies Same<typeof en>;
