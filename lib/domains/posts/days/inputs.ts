import { z } from "zod";
import { FIRST_DAY, isDiaryDay } from "@/lib/shared/diary-day";
import { DiaryDay, DiaryMonth } from "@/lib/shared/diary-day-inputs";
import { Id } from "@/lib/shared/id";

/** A month of my days; without one it is this month. */
export const CalendarQuery = z.object({ month: DiaryMonth.optional() });
export type CalendarQuery = z.infer<typeof CalendarQuery>;

/** The day whose earlier years are looked for; without one it is today. */
export const OnThisDayQuery = z.object({ day: DiaryDay.optional() });
export type OnThisDayQuery = z.infer<typeof OnThisDayQuery>;

/** A year of my moods; without one it is this year. */
export const MoodsQuery = z.object({
  year: z.coerce
    .number()
    .int()
    .min(Number(FIRST_DAY.slice(0, 4)))
    .max(9999)
    .refine((year) => isDiaryDay(`${year}-01-01`), { error: "Not a year of a life" })
    .optional(),
});
export type MoodsQuery = z.infer<typeof MoodsQuery>;

/** The page of the calendar: a month, and in it a day that is looked at. */
export const CalendarPageQuery = CalendarQuery.extend({ day: DiaryDay.optional() });
/** The page that begins a diary. */
export const WriteQuery = z.object({
  day: DiaryDay.optional(),
  diary: Id.optional(),
  /** Somebody wrote on the main page before they signed in: the browser has the words. */
  tried: z.literal("1").optional(),
});
