import { z } from "zod";
import { Day } from "@/lib/shared/day";
import { FIRST_DAY, isDiaryDay } from "@/lib/shared/diary-day";

const DiaryDay = Day.refine((day) => isDiaryDay(day), { error: "Not a day of a life" });

/** A month, "2026-11". */
const Month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .refine((month) => isDiaryDay(`${month}-01`), { error: "Not a month of a life" });

/** A month of my days; without one it is this month. */
export const CalendarQuery = z.object({ month: Month.optional() });
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
export const WriteQuery = z.object({ day: DiaryDay.optional() });
