import type en from "../en/panels";
import type { Same } from "../same";

export default {
  "1": "한 컷",
  "2": "두 컷",
  "4": "네 컷",
} satisfies Same<typeof en>;
