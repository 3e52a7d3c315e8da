import { z } from "zod";
import { DiaryDay, DiaryMonth } from "@/lib/shared/diary-day-inputs";
import { Email } from "@/lib/shared/email";
import { Id } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { visibleLine } from "@/lib/shared/text-inputs";
import { DIARY_NAME_MAX, DIARY_RULES, FAREWELLS } from "./diary";

const Name = visibleLine(DIARY_NAME_MAX);

/** A diary with somebody: by their mail address, or from their profile. */
export const NewDiary = z
  .object({ name: Name, rule: z.enum(DIARY_RULES), friendEmail: Email.optional(), memberId: Id.optional() })
  .refine(({ friendEmail, memberId }) => (friendEmail === undefined) !== (memberId === undefined), {
    path: ["friendEmail"],
    error: "Exactly one of friendEmail and memberId",
  });
export type NewDiary = z.infer<typeof NewDiary>;

export const DiaryPatch = z.object({ name: Name });
export type DiaryPatch = z.infer<typeof DiaryPatch>;

/** The rule that I want. */
export const WishedRule = z.object({ rule: z.enum(DIARY_RULES) });

/** `{ token }` of a path: asks for no more invitations to an address. */
export const QuietParam = z.object({ token: z.string().regex(/^[\w-]{86}$/) });

/** What becomes of what was written. */
// biome-ignore lint/suspicious/noThenProperty: the word of the API, and no function
export const Leave = z.object({ then: z.enum(FAREWELLS) });

/** Entries of a diary; with `day` that day's alone. */
export const DiaryPostsQuery = PageQuery.extend({ day: DiaryDay.optional() });
export type DiaryPostsQuery = z.infer<typeof DiaryPostsQuery>;

/** A month of a diary; without one it is this month. */
export const DiaryCalendarQuery = z.object({ month: DiaryMonth.optional() });
export type DiaryCalendarQuery = z.infer<typeof DiaryCalendarQuery>;

/** The page of a diary: from a cursor on, or one day; the month of its calendar. */
export const DiaryPageQuery = PageQuery.pick({ cursor: true }).extend({
  day: DiaryDay.optional(),
  month: DiaryMonth.optional(),
});
