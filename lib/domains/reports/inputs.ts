import { z } from "zod";
import { Instant } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { line, shortText } from "@/lib/shared/text-inputs";
import { CASE_STATES, CASE_TARGETS, NOTE_EACH, NOTE_MAX, REPORT_REASONS } from "./report";

const note = shortText(NOTE_MAX, NOTE_EACH).default("");

/** Why something should not stand here; the note is in the reporter's own words. */
export const NewReport = z.object({ reason: z.enum(REPORT_REASONS), note });
export type NewReport = z.infer<typeof NewReport>;

/** What its column holds. */
const VERSION_MAX = 2 ** 31 - 1;

/**
 * What one of the two of a secret diary hands over of the other's entry, knowingly: its words as they were at `version`,
 * its picture, or both. A copy is made; the entry itself stays where it is.
 */
export const HandedOver = NewReport.extend({
  knowingly: z.literal(true),
  version: z.int().min(1).max(VERSION_MAX),
  words: z.boolean(),
  pictureId: Id.nullable(),
}).refine(({ words, pictureId }) => words || pictureId !== null, {
  path: ["words"],
  error: "Something has to be handed over",
});
export type HandedOver = z.infer<typeof HandedOver>;

/** What one of the two hands over of what the other said under an entry: its words, as they were when it was last changed. */
export const HandedComment = NewReport.extend({ knowingly: z.literal(true), editedAt: Instant.nullable() });
export type HandedComment = z.infer<typeof HandedComment>;

const SEARCH_MAX = 100;

/** Cases of a state, about a kind of thing, for a reason; `q` is part of the name or address of whose it is, or who said so. */
export const CasesQuery = PageQuery.extend({
  state: z.enum(["all", ...CASE_STATES]).default("open"),
  target: z.enum(CASE_TARGETS).optional(),
  reason: z.enum(REPORT_REASONS).optional(),
  q: line(SEARCH_MAX)
    .transform((words) => words || undefined)
    .optional(),
});
export type CasesQuery = z.infer<typeof CasesQuery>;

/** What becomes of a case; `seen` is when the last word in it was said, as the admin read it: its `lastAt`. */
export const CasePatch = z.object({ state: z.enum(CASE_STATES), note, seen: z.iso.datetime() });
export type CasePatch = z.infer<typeof CasePatch>;

/** A case, and one of its snapshots. */
export const SnapshotParams = z.object({ id: Id, snapshotId: Id });
