import { z } from "zod";
import { line } from "@/lib/shared/text-inputs";
import { TESTED_PARTS } from "./part";
import { SETTINGS } from "./setting";

/** What is named changes. */
export const SettingsPatch = z.strictObject(SETTINGS).partial();
export type SettingsPatch = z.infer<typeof SettingsPatch>;

export const LINK_NOTE_MAX = 80;
export const LINK_USES_MAX = 10_000;
export const LINK_DAYS_MAX = 365;

/** Asks for a link by which people may sign up. */
export const NewSignUpLink = z.object({
  note: line(LINK_NOTE_MAX).default(""),
  usesMax: z.int().min(1).max(LINK_USES_MAX).nullable().default(1),
  days: z.int().min(1).max(LINK_DAYS_MAX).default(14),
});
export type NewSignUpLink = z.infer<typeof NewSignUpLink>;

/** `{ part }` of a path: what is to be tried. */
export const PartParam = z.object({ part: z.enum(TESTED_PARTS) });
