import type en from "../en/style";
import type { Same } from "../same";

export default {
  crayon: "크레용",
  pencil: "연필",
  pastel: "파스텔",
  watercolour: "수채화",
  ink: "펜",
} satisfies Same<typeof en>;
