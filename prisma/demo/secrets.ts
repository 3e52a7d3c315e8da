import type { SecretDiary } from "./secret";
import { EVENINGS } from "./secret-evenings";
import { TRIP } from "./secret-trip";

/** The secret diaries of the demo. Whatever the month is, it may have happened in it. */
export const SECRET_DIARIES: readonly SecretDiary[] = [
  TRIP,
  EVENINGS,
  {
    name: "둘이 보는 영화",
    rule: "together",
    two: ["권소희", "김하늘"],
    openedAgo: null,
    leftAgo: null,
    pages: [],
  },
];
