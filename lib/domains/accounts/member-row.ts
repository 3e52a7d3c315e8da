import { SWITCHED_KINDS } from "@/lib/domains/notifications/notification";
import { avatarUrl } from "@/lib/domains/profiles/profile";
import type { Member } from "@/lib/engines/db/generated/client";
import { toDay } from "@/lib/shared/day";
import { knownLocale } from "@/lib/shared/locale";
import type { Me } from "./account";

/** What others see of a member, in one text to compare. */
export function seenBy({ name, about, profileShows }: Member): string {
  return JSON.stringify([name, about, profileShows]);
}

/** A member as they see themselves. */
export function toMe(row: Member): Me {
  return {
    id: row.id,
    email: row.email,
    emailVerified: row.emailVerifiedAt !== null,
    name: row.name,
    gender: row.gender,
    birthDate: row.birthDate && toDay(row.birthDate),
    role: row.role,
    locale: knownLocale(row.locale),
    timeZone: row.timeZone,
    dayEndsAt: row.dayEndsAt,
    about: row.about,
    avatar: row.avatarKey && avatarUrl(row.avatarKey),
    profileShows: row.profileShows,
    untold: SWITCHED_KINDS.filter((kind) => row.untold.includes(kind)),
    mailed: row.mailed,
    showsCounts: row.showsCounts,
    hasPassword: row.passwordHash !== null,
  };
}
