import type en from "../en/weather";
import type { Same } from "../same";

export default {
  sunny: "맑음",
  cloudy: "흐림",
  rainy: "비",
  snowy: "눈",
  windy: "바람",
  stormy: "천둥번개",
} satisfies Same<typeof en>;
