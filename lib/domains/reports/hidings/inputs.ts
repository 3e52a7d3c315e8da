import { z } from "zod";
import { shortText, visibleText } from "@/lib/shared/text-inputs";
import { NOTE_EACH, NOTE_MAX, REPORT_REASONS } from "../report";

/** Takes something public out of sight, and tells its author why; or gives it back. */
export const Moderation = z.discriminatedUnion("hidden", [
  z.object({
    hidden: z.literal(true),
    reason: z.enum(REPORT_REASONS),
    note: shortText(NOTE_MAX, NOTE_EACH).default(""),
  }),
  z.object({ hidden: z.literal(false) }),
]);
export type Moderation = z.infer<typeof Moderation>;
export type Why = Omit<Extract<Moderation, { hidden: true }>, "hidden">;

/** What an author answers, once. */
export const HidingAnswer = z.object({ answer: visibleText(NOTE_MAX, NOTE_EACH) });
export type HidingAnswer = z.infer<typeof HidingAnswer>;
