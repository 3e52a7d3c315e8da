export const REPORT_REASONS = ["spam", "abuse", "sexual", "violence", "privacy", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Characters as a person counts them: see lengthOf of lib/shared/text.ts. */
export const NOTE_MAX = 500;
/** Code points that a character of a note takes on average, at most. */
export const NOTE_EACH = 4;

/** What a case is about; `handed` is an entry of a secret diary of which a copy was handed over. */
export const CASE_TARGETS = ["post", "comment", "member", "handed"] as const;
export type CaseTarget = (typeof CASE_TARGETS)[number];

/** Dismissed: nothing was wrong. Closed: it was seen to. */
export const CASE_STATES = ["open", "dismissed", "closed"] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** So long what was reported is kept after its case has ended, and the words of who reported it. */
export const SNAPSHOTS_KEPT_DAYS = 180;
/** Of the reports in a case so many are shown, the latest. */
export const REPORTS_SHOWN = 100;
/** How many cases are open is counted so far. */
export const OPEN_MAX = 100;

/** What an admin may take out of sight. */
export const HIDING_TARGETS = ["post", "comment", "picture"] as const;
export type HidingTarget = (typeof HIDING_TARGETS)[number];

type Named = { id: string; name: string };

/** A case as the list of all shows it: nothing that anybody wrote. Times are ISO 8601 in UTC. */
export type CaseSummary = {
  id: string;
  target: CaseTarget;
  state: CaseState;
  /** Whose the thing is; null where the account was erased. */
  author: Named | null;
  /** How many reported it. */
  reports: number;
  /** What they said it is, the most frequent first. */
  reasons: { reason: ReportReason; count: number }[];
  /** Whether something of it is hidden now, and whether its author has answered to that. */
  isHidden: boolean;
  isAnswered: boolean;
  createdAt: string;
  /** When it was last reported or answered. */
  lastAt: string;
  endedAt: string | null;
};

/** What was reported, as it was then. */
export type Snapshot = {
  id: string;
  title: string;
  body: string;
  tags: string[];
  /** Its bytes are asked for apart. */
  picture: { alt: string; thumbhash: string | null } | null;
  at: string;
};

export type CaseReport = {
  id: string;
  /** Null where the account was erased. */
  reporter: Named | null;
  reason: ReportReason;
  note: string;
  /** What they saw. */
  snapshotId: string | null;
  at: string;
};

/** Something of a case that an admin took out of sight. */
export type CaseHiding = {
  id: string;
  target: HidingTarget;
  reason: ReportReason;
  /** What the author was told. */
  note: string;
  by: Named | null;
  at: string;
  answer: string;
  answeredAt: string | null;
  restoredAt: string | null;
  /** Hidden now, and not as it was when it was hidden. */
  isChanged: boolean;
};

/** The thing as it stands now; null where it is not for everyone any more, whatever became of it. */
export type ThingNow = {
  /** Under which it is hidden and restored. */
  id: string;
  /** The post it is, or under which it stands; null for a member. */
  postId: string | null;
  /** The picture that stands for a post. */
  pictureId: string | null;
  title: string;
  body: string;
  tags: string[];
  isHidden: boolean;
  isPictureHidden: boolean;
  /** Whether it is as the latest snapshot shows it. */
  isSame: boolean;
};

type Written = {
  note: string;
  endedBy: Named | null;
  /** The latest first. */
  said: CaseReport[];
  /** The latest first. */
  snapshots: Snapshot[];
  now: ThingNow | null;
  /** The latest first. */
  hidings: CaseHiding[];
  /** Others of the same thing, the latest first; none where it is not for everyone any more. */
  others: { id: string; state: CaseState; lastAt: string }[];
};
/** A case that an admin opened, with all that was written. */
export type OpenedCase = { [Name in keyof (CaseSummary & Written)]: (CaseSummary & Written)[Name] };

/** How many cases wait: at most OPEN_MAX. */
export type OpenCases = { open: number };
