import { z } from "zod";
import { shortText } from "@/lib/shared/text-inputs";
import { NOTE_EACH, NOTE_MAX, REPORT_REASONS } from "./report";

/** Why something should not stand here; the note is in the reporter's own words. */
export const NewReport = z.object({ reason: z.enum(REPORT_REASONS), note: shortText(NOTE_MAX, NOTE_EACH).default("") });
export type NewReport = z.infer<typeof NewReport>;
