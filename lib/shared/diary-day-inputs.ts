import { z } from "zod";
import { Day } from "./day";
import { isDiaryDay } from "./diary-day";

/** A day that a diary may be about. */
export const DiaryDay = Day.refine((day) => isDiaryDay(day), { error: "Not a day of a life" });

/** A month, "2026-11". */
export const DiaryMonth = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .refine((month) => isDiaryDay(`${month}-01`), { error: "Not a month of a life" });
