/** Characters of the line about oneself, as a person counts them. */
export const ABOUT_MAX = 80;
/** An uploaded photo has at most so many MiB. */
export const AVATAR_MAX_MB = 8;
/** What a profile may show beside the name. */
export const PROFILE_PARTS = ["joined", "posts"] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** A member as everyone sees them (GET /api/members/:id). */
export type Profile = {
  id: string;
  name: string;
  about: string;
  /** Path of the picture, add ?w=96 or ?w=480; null for the face that is drawn for those without one. */
  avatar: string | null;
  /** Calendar date on which they came, where they live; null where they don't show it. */
  joined: string | null;
  /** How many public posts they have; null where they don't show them. */
  postCount: number | null;
};

/** Path of an avatar's bytes. */
export function avatarUrl(key: string): string {
  return `/images/avatars/${key}`;
}

/** Where a member's profile is read. */
export function profilePath(id: string): string {
  return `/members/${id}`;
}
