import { z } from "zod";
import { GENDERS, MAILED_KINDS, type Me as MeType } from "@/lib/domains/accounts/account";
import { Looks as LooksInput } from "@/lib/domains/accounts/looks-input";
import { SWITCHED_KINDS, UNREAD_MAX } from "@/lib/domains/notifications/notification";
import { PROFILE_PARTS } from "@/lib/domains/profiles/profile";
import type { ReaderContext as ReaderContextType } from "@/lib/domains/reader/reader";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { LOCALES } from "@/lib/shared/locale";
import { exactly } from "../exactly";
import { LikeState } from "./posts";

const Role = z.enum(["member", "admin"]);

export const Me = exactly<MeType>()(
  z
    .strictObject({
      id: Id,
      email: z.string().describe("In its one form: lower case, the domain as DNS knows it."),
      emailVerified: z.boolean().describe("Whether the address was confirmed by the link of a mail."),
      name: z.string(),
      gender: z.enum(GENDERS),
      birthDate: Day.nullable(),
      role: Role,
      locale: z.enum(LOCALES),
      timeZone: z.string().describe("IANA name, such as Asia/Seoul."),
      dayEndsAt: z.int().min(0).max(5).describe("The hour at which my day ends: 0 is midnight."),
      about: z.string().describe("One line about me, on my profile."),
      avatar: z.string().nullable().describe("Path of my picture, add ?w=96 or ?w=480."),
      profileShows: z.array(z.enum(PROFILE_PARTS)).describe("What my profile shows."),
      untold: z.array(z.enum(SWITCHED_KINDS)).describe("News that I don't want to hear."),
      mailed: z.array(z.enum(MAILED_KINDS)).describe("What I want to hear by mail."),
      showsCounts: z.boolean().describe("Whether I want to be shown how many like what I read."),
      hasPassword: z.boolean().describe("False for who came by another way and never set one."),
    })
    .describe("A member as they see themselves."),
);

export const ReaderContext = exactly<ReaderContextType>()(
  z
    .strictObject({
      member: z
        .strictObject({ id: Id, name: z.string(), role: Role, showsCounts: z.boolean() })
        .nullable()
        .describe("Null for a guest."),
      likes: z.record(z.string(), LikeState).describe("By post, of those asked for."),
      pending: z.array(Id).describe("Of the reader's own posts among those asked for: beside which something waits."),
      unread: z.int().min(0).describe(`How much news is unread, at most ${UNREAD_MAX}.`),
      invitations: z.int().min(0).describe("How many secret diaries the reader is asked into."),
      hidden: z.array(Id).describe("Members whose comments and likes the reader does not see."),
    })
    .describe("What pages made for everyone fill in for their reader."),
);

/** What is saved is what was sent. */
export const Looks = LooksInput;
