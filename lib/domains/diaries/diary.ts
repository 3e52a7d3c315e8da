/** Characters of a diary's name. */
export const DIARY_NAME_MAX = 40;
/** So many invitations of one member may wait at once; a declined one waits on until it expires. */
export const INVITATIONS_MAX = 20;
export const INVITATION_DAYS = 14;
/** A diary that nobody came into vanishes by itself so long after its invitation has expired or was withdrawn. */
export const FORGOTTEN_DAYS = 30;

/** `together`: a day's pages open when both have written that day, or never if one didn't. */
export const DIARY_RULES = ["open", "together"] as const;
export type DiaryRule = (typeof DIARY_RULES)[number];

/** Closed: one of the two left; both keep reading, and nothing is put in any more. */
export const DIARY_STATES = ["invited", "open", "closed"] as const;
export type DiaryState = (typeof DIARY_STATES)[number];

/** As who invited sees it: a declined invitation waits until it expires. */
export const INVITATION_LOOKS = ["waiting", "expired", "withdrawn"] as const;
export type InvitationLook = (typeof INVITATION_LOOKS)[number];

/** Who put a page in. */
export const WRITERS = ["me", "friend", "both"] as const;
export type DiaryWriters = (typeof WRITERS)[number];

/**
 * What both may read of a day: all that was put in, or under `together` nothing yet (it waits for one of the two, who
 * can still write today), or nothing ever (one of them didn't write that day).
 */
export const DAY_STATES = ["open", "waiting", "missed"] as const;
export type DiaryDayState = (typeof DAY_STATES)[number];

/** Leaving closes the diary. `erase` asks that nothing of it stays, which needs both; `keep` takes that back. */
export const FAREWELLS = ["keep", "erase"] as const;
export type Farewell = (typeof FAREWELLS)[number];

type Person = { id: string; name: string };
/** `avatar` as in a profile. */
type Friend = { id: string; name: string; avatar: string | null };

/** A day on which somebody wrote. Of the friend's page it tells that it is there, and nothing else. */
export type DiaryDay = { day: string; wrote: DiaryWriters; state: DiaryDayState };

/** A secret diary as one of its two members sees it. Times are ISO 8601 in UTC. */
export type Diary = {
  id: string;
  name: string;
  rule: DiaryRule;
  state: DiaryState;
  /** The other one; null while nobody has come in, and where their account was erased. */
  friend: Friend | null;
  /** While nobody has come in: for who invited alone. `to` is a masked address, or the name of who was invited. */
  invitation: { look: InvitationLook; to: string; expiresAt: string } | null;
  /** A rule that one of the two wants. */
  proposal: { rule: DiaryRule; byMe: boolean } | null;
  /** Who left; null while it is open, and where an account was erased. */
  leftBy: "me" | "friend" | null;
  /** Who wants that nothing of it stays. */
  eraseAskedBy: "me" | "friend" | null;
  /** Whether the friend put in something that I may read and did not. */
  isUnread: boolean;
  /** My today; `wrote` is null while nobody has written. */
  today: { day: string; wrote: DiaryWriters | null; state: DiaryDayState | null };
  createdAt: string;
  openedAt: string | null;
  closedAt: string | null;
};

/** Somebody asks me into a diary; `id` is the diary's. */
export type DiaryInvitation = {
  id: string;
  name: string;
  rule: DiaryRule;
  from: Person;
  createdAt: string;
  expiresAt: string;
};

/** GET /api/diaries. Without a confirmed address an invitation by mail is not found. */
export type MyDiaries = {
  diaries: Diary[];
  /** Whether a lock of mine is before them: then none is listed. */
  isLocked: boolean;
  invitations: DiaryInvitation[];
  isAddressConfirmed: boolean;
};

/** "2026-11": the days on which somebody wrote. */
export type DiaryMonth = { month: string; days: DiaryDay[] };
