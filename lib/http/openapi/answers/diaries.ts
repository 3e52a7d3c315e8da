import { z } from "zod";
import {
  DAY_STATES,
  DIARY_RULES,
  DIARY_STATES,
  type DiaryInvitation as DiaryInvitationType,
  type DiaryMonth as DiaryMonthType,
  type Diary as DiaryType,
  INVITATION_LOOKS,
  type MyDiaries as MyDiariesType,
  WRITERS,
} from "@/lib/domains/diaries/diary";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";

const instant = z.iso.datetime();
const Person = z.strictObject({ id: Id, name: z.string() });
const Friend = z.strictObject({
  id: Id,
  name: z.string(),
  avatar: z.string().nullable().describe("Path of the picture, add ?w=96 or ?w=480."),
});
const who = z.enum(["me", "friend"]).nullable();
const wrote = z.enum(WRITERS);
const dayState = z
  .enum(DAY_STATES)
  .describe(
    "`open`: both may read what was put in. Under the rule `together` `waiting`: one of the two can still write today; `missed`: it never opens, for one of them didn't.",
  );

export const Diary = exactly<DiaryType>()(
  z
    .strictObject({
      id: Id,
      name: z.string(),
      rule: z.enum(DIARY_RULES),
      state: z.enum(DIARY_STATES),
      friend: Friend.nullable().describe("Null while nobody has come in, and where their account was erased."),
      invitation: z
        .strictObject({
          look: z.enum(INVITATION_LOOKS),
          to: z.string().describe("A masked address, or the name of who was invited."),
          expiresAt: instant,
        })
        .nullable()
        .describe("While nobody has come in."),
      proposal: z
        .strictObject({ rule: z.enum(DIARY_RULES), byMe: z.boolean() })
        .nullable()
        .describe("A rule that one of the two wants; it counts when the other wants it too."),
      leftBy: who.describe("Null while it is open, and where an account was erased."),
      eraseAskedBy: who.describe("Who wants that nothing of it stays; the other one's word erases it."),
      isUnread: z.boolean().describe("Whether the friend put in something that I may read and did not."),
      today: z
        .strictObject({ day: Day, wrote: wrote.nullable(), state: dayState.nullable() })
        .describe("My today; null while nobody has written."),
      createdAt: instant,
      openedAt: instant.nullable(),
      closedAt: instant.nullable(),
    })
    .describe("A diary of two, as one of them sees it."),
);

export const DiaryInvitation = exactly<DiaryInvitationType>()(
  z
    .strictObject({
      id: Id.describe("The diary's."),
      name: z.string(),
      rule: z.enum(DIARY_RULES),
      from: Person,
      createdAt: instant,
      expiresAt: instant,
    })
    .describe("Somebody asks me into a diary."),
);

export const MyDiaries = exactly<MyDiariesType>()(
  z.strictObject({
    diaries: z.array(Diary).describe("The latest first."),
    invitations: z.array(DiaryInvitation),
    isLocked: z.boolean().describe("Whether my face lock is before them: then none is listed."),
    isAddressConfirmed: z.boolean().describe("While it is not, invitations by mail are not among them."),
  }),
);

export const DiaryMonth = exactly<DiaryMonthType>()(
  z
    .strictObject({
      month: z.string().describe("2026-11"),
      days: z.array(z.strictObject({ day: Day, wrote, state: dayState })),
    })
    .describe("The days of a month on which somebody wrote."),
);

export const LeftDiary = exactly<{ diary: DiaryType | null }>()(
  z.strictObject({ diary: Diary.nullable().describe("Null where both wanted it erased: it is gone.") }),
);
