import { z } from "zod";
import type { CalendarMonth } from "@/lib/domains/posts/days/calendar";
import type { DayPost as DayPostType } from "@/lib/domains/posts/days/day-post";
import type { YearMoods } from "@/lib/domains/posts/days/moods";
import type { RandomDay as RandomDayType } from "@/lib/domains/posts/days/random-day";
import type { Streak as StreakType } from "@/lib/domains/posts/days/streak";
import { MOODS } from "@/lib/domains/posts/post";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";

const count = z.int().min(0);
const mood = z.enum(MOODS).nullable();
const cover = z
  .strictObject({
    url: z.string().describe("Path of the picture, 480 pixels wide."),
    alt: z.string(),
    thumbhash: z.string().nullable(),
  })
  .nullable();

export const Calendar = exactly<CalendarMonth>()(
  z
    .strictObject({
      month: z.string().describe("2026-11"),
      days: z.array(
        z.strictObject({
          day: Day,
          count: z.int().min(1).describe("How many posts tell of it; drafts too, unless they are empty."),
          postId: Id.describe("The first of them."),
          mood: mood.describe("Of the first that has one."),
          cover: cover.describe("Of the first that has one."),
        }),
      ),
    })
    .describe("The days of a month that I wrote about."),
);

const DayPost = exactly<DayPostType>()(
  z.strictObject({ id: Id, day: Day, title: z.string(), beginning: z.string(), mood, cover }),
);

export const OnThisDay = exactly<{ day: string; items: DayPostType[] }>()(
  z.strictObject({ day: Day, items: z.array(DayPost) }).describe("The same day in earlier years, the latest first."),
);

export const Streak = exactly<StreakType>()(
  z
    .strictObject({
      current: count.describe("Up to today, or to yesterday while today is not written yet; 0 while I rest."),
      longest: count,
      writtenToday: z.boolean(),
      restedYesterday: z.boolean(),
      thisMonth: count.describe("Days of this month."),
    })
    .describe("Days I wrote about, one after another."),
);

export const RandomDay = exactly<RandomDayType>()(
  z.strictObject({ postId: Id, day: Day }).describe("One of my past days: its first post."),
);

export const Moods = exactly<YearMoods>()(
  z
    .strictObject({
      year: z.int(),
      months: z.array(z.strictObject({ month: z.int().min(1).max(12), counts: z.partialRecord(z.enum(MOODS), count) })),
    })
    .describe("How often each mood was chosen, by month."),
);
