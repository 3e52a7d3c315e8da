import type en from "../en/paper";
import type { Same } from "../same";

export default {
  white: "흰 종이",
  tinted: "색종이",
} satisfies Same<typeof en>;
