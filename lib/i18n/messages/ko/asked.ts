import type en from "../en/asked";
import type { Same } from "../same";

export default {
  title: "이대로 괜찮을까요?",
  text: "누구나 읽게 될 글이에요. 이 말들을 한 번만 더 살펴봐 주세요.",
  back: "고칠래요",
  anyway: "이대로 올릴래요",
} satisfies Same<typeof en>;
