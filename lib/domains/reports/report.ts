export const REPORT_REASONS = ["spam", "abuse", "sexual", "violence", "privacy", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Characters as a person counts them: see lengthOf of lib/shared/text.ts. */
export const NOTE_MAX = 500;
/** Code points that a character of a note takes on average, at most. */
export const NOTE_EACH = 4;
