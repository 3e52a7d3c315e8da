import { z } from "zod";
import { SWITCHED_KINDS } from "@/lib/domains/notifications/notification";
import { ABOUT_MAX, PROFILE_PARTS } from "@/lib/domains/profiles/profile";
import { Day } from "@/lib/shared/day";
import { DAY_ENDS_LATEST } from "@/lib/shared/diary-day";
import { Email } from "@/lib/shared/email";
import { LOCALES } from "@/lib/shared/locale";
import { line, visibleLine } from "@/lib/shared/text-inputs";
import { DEFAULT_TIME_ZONE, isTimeZone, usableTimeZone } from "@/lib/shared/time-zone";
import { GENDERS, MAILED_KINDS, NAME_MAX, PASSWORD_MAX, PASSWORD_MIN } from "./account";

const NewPassword = z.string().min(PASSWORD_MIN).max(PASSWORD_MAX);
const Name = visibleLine(NAME_MAX);
const BirthDate = Day.refine((day) => day >= "1900-01-01" && day <= new Date().toISOString().slice(0, 10), {
  error: "Not a birth date",
});
const TimeZone = z.string().refine(isTimeZone, { error: "Not an IANA time zone" });

/**
 * Sign up. `adminToken` comes from the one-time link that the first start prints, `invitation` from a link that an admin
 * made, `friendToken` from the mail that asks into a secret diary. Who brings no name gets a friendly one, and gender and
 * birth date that are absent are not said. A zone that is not known here is the
 * default one: the browser told it, and its reader could not change it.
 */
export const NewMember = z.object({
  email: Email,
  password: NewPassword,
  name: Name.optional(),
  gender: z.enum(GENDERS).default("unsaid"),
  birthDate: BirthDate.nullish().transform((day) => day ?? null),
  locale: z.enum(LOCALES).optional(),
  timeZone: z
    .string()
    .transform((zone) => usableTimeZone(zone) ?? DEFAULT_TIME_ZONE)
    .optional(),
  adminToken: z.string().max(100).optional(),
  invitation: z.string().max(100).optional(),
  friendToken: z.string().max(100).optional(),
});
export type NewMember = z.infer<typeof NewMember>;

/** Sign in; no rules on the password beyond a size, so that old ones keep working. */
export const Credentials = z.object({ email: Email, password: z.string().min(1).max(PASSWORD_MAX) });
export type Credentials = z.infer<typeof Credentials>;

/** Profile changes; a new password needs the current one. */
export const MemberPatch = z
  .object({
    name: Name,
    gender: z.enum(GENDERS),
    birthDate: BirthDate.nullable(),
    locale: z.enum(LOCALES),
    timeZone: TimeZone,
    dayEndsAt: z.int().min(0).max(DAY_ENDS_LATEST),
    about: line(ABOUT_MAX),
    profileShows: z
      .array(z.enum(PROFILE_PARTS))
      .max(10)
      .transform((parts) => [...new Set(parts)]),
    untold: z
      .array(z.enum(SWITCHED_KINDS))
      .max(SWITCHED_KINDS.length)
      .transform((kinds) => [...new Set(kinds)]),
    mailed: z
      .array(z.enum(MAILED_KINDS))
      .max(MAILED_KINDS.length)
      .transform((kinds) => [...new Set(kinds)]),
    showsCounts: z.boolean(),
    askedAbout: z.literal(true),
    password: NewPassword,
    currentPassword: z.string().max(PASSWORD_MAX),
  })
  .partial()
  .refine((patch) => patch.password === undefined || patch.currentPassword !== undefined, {
    path: ["currentPassword"],
    error: "Needed to change the password",
  });
export type MemberPatch = z.infer<typeof MemberPatch>;

/** Erasing an account is confirmed with its password. */
export const Erasure = z.object({ password: z.string().min(1).max(PASSWORD_MAX) });

/** Another address is asked for with the password. */
export const NewAddress = z.object({ email: Email, password: z.string().min(1).max(PASSWORD_MAX) });

/** Whose password is forgotten. */
export const Forgotten = z.object({ email: Email });

/** The password that takes the place of a forgotten one. */
export const NewSecret = z.object({ password: NewPassword });

/** `{ token }` of a path: opens a link of a mail. */
export const TokenParam = z.object({ token: z.string().regex(/^[\w-]{43}$/) });

/** `{ id }` of a path: the handle of a session. */
export const SessionParam = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) });
