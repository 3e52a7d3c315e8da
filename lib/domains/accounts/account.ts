import type { SwitchedKind } from "@/lib/domains/notifications/notification";
import type { ProfilePart } from "@/lib/domains/profiles/profile";
import type { Locale } from "@/lib/shared/locale";

export const GENDERS = ["female", "male", "other", "unsaid"] as const;
/** Characters as a person counts them: see lengthOf of lib/shared/text.ts. */
export const NAME_MAX = 40;
export const PASSWORD_MIN = 10;
/** argon2 takes any length; a bound keeps a request from costing seconds. */
export const PASSWORD_MAX = 200;
/** Of one member. */
export const PASSKEYS_MAX = 20;
export const PASSKEY_NAME_MAX = 40;

/** What a member may hear by mail, beside what must be said: a sign-in from a new device, a new page of a shared diary. */
export const MAILED_KINDS = ["device", "page"] as const;
export type MailedKind = (typeof MAILED_KINDS)[number];

export type Gender = (typeof GENDERS)[number];
export type Role = "member" | "admin";

/** A member as they see themselves (GET /api/me). */
export type Me = {
  id: string;
  email: string;
  /** Whether it was shown to be mine. */
  emailVerified: boolean;
  name: string;
  gender: Gender;
  birthDate: string | null;
  role: Role;
  locale: Locale;
  timeZone: string;
  /** The hour at which my day ends: 0 is midnight. */
  dayEndsAt: number;
  about: string;
  /** As in a profile. */
  avatar: string | null;
  profileShows: ProfilePart[];
  /** News that I don't want to hear. */
  untold: SwitchedKind[];
  /** What I want to hear by mail. */
  mailed: MailedKind[];
  /** Whether I want to be shown how many like what I read. */
  showsCounts: boolean;
  /** False for who came by another way and never set one. */
  hasPassword: boolean;
};

/** Who makes a request: what handlers and use cases may rely on. */
export type Identity = {
  id: string;
  role: Role;
  name: string;
  gender: Gender;
  timeZone: string;
  dayEndsAt: number;
  showsCounts: boolean;
  sessionId: string;
};
