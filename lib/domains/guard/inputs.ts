import { z } from "zod";
import { Instant } from "@/lib/shared/day";

/** Longer than anybody sits. */
const LONGEST_S = 24 * 3600;
/** Nobody blinks more often for long. */
const BLINKS_A_SECOND = 5;
const DAY_MS = 86_400_000;
/** Clocks of browsers may be ahead. */
const AHEAD_MS = 10 * 60_000;
/** So long it may be kept afterwards: a page that stood open. */
const OLDEST_MS = 7 * DAY_MS;

function isOfLastWeek(at: string): boolean {
  const age = Date.now() - Date.parse(at);
  return age >= -AHEAD_MS && age <= OLDEST_MS;
}

const Seconds = z.int().min(0).max(LONGEST_S);

/** Sums of a sitting. They have to go together: parts of it are no longer than the whole. */
export const NewGuardSession = z
  .strictObject({
    startedAt: Instant.refine(isOfLastWeek, { error: "Begun within the last week" }),
    watchedS: Seconds.min(1),
    badS: z.strictObject({ down: Seconds, near: Seconds, tilt: Seconds }),
    eyesS: Seconds,
    blinks: z
      .int()
      .min(0)
      .max(BLINKS_A_SECOND * LONGEST_S),
  })
  .refine(({ watchedS, badS }) => badS.down + badS.near + badS.tilt <= watchedS, {
    path: ["badS"],
    error: "No more than was watched",
  })
  .refine(({ eyesS, blinks }) => blinks <= BLINKS_A_SECOND * eyesS, { path: ["blinks"], error: "Too many" });
export type NewGuardSession = z.infer<typeof NewGuardSession>;
