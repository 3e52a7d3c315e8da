/** How many people there must be behind a number that tells of people (docs/design.md, "Numbers of people"). */
export const PEOPLE_MIN = 5;

/**
 * Null: hidden, because fewer than five people stand behind it. How many members are of a group is told in whole fives,
 * up or down by chance, so that no two answers differ by fewer.
 */
export type Count = number | null;

/** What is remembered of a browser; an admin may drop one from the numbers. `odd`: no browser that we know. */
export const AGENT_KINDS = ["phone", "tablet", "desktop", "in-app", "odd"] as const;
export type AgentKind = (typeof AGENT_KINDS)[number];

export const GENDERS = ["female", "male", "other", "unsaid"] as const;
export type VisitGender = (typeof GENDERS)[number];

/** `60s` and over. */
export const AGE_GROUPS = ["under10", "10s", "20s", "30s", "40s", "50s", "60s", "unsaid"] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** What each of them counts, in a sentence: docs/design.md, "What is counted". */
export const MEASURES = ["visits", "visitors", "signIns", "members", "posts", "pictures", "likes", "comments"] as const;
export type Measure = (typeof MEASURES)[number];

/** The charts that can be had as a file. */
export const CHARTS = [
  "byDay",
  "byHour",
  "byWeekday",
  "genders",
  "ages",
  "painters",
  "topPages",
  "hosts",
  "agents",
] as const;
export type Chart = (typeof CHARTS)[number];

/** Whether numbers of that day or month may be asked for. Before, some zones were seconds off, and nobody was here. */
export const isCounted = (date: string) => date >= "2000-01" && date < "2200";

/** Days that one answer may span. */
export const DAYS_MAX = 3660;
/** Days that raw rows are kept for, unless the site's settings say otherwise. */
export const RAW_VISIT_DAYS = 30;
/** Rows of the lists of pages and hosts. */
export const TOP_MAX = 20;

export type DayNumbers = { [Name in "day" | Measure]: Name extends "day" ? string : number };

export type PainterNumbers = {
  painter: string;
  done: number;
  failed: number;
  /** Of the time that drawing took, told in two significant digits; null: nothing was drawn. */
  medianMs: number | null;
  reasons: { code: string; count: number }[];
};

/** All of the page in one answer. Days are calendar dates in the range's zone, both ends included. */
export type Dashboard = {
  range: { from: string; to: string; timeZone: string };
  /** As many days right before. */
  before: { from: string; to: string };
  /** As of now, whatever the range. */
  now: { members: number; posts: number; pictures: number; signedIn: Count };
  sums: Record<Measure, { range: number; before: number }>;
  /** Every day of the range, zeros too. */
  byDay: DayNumbers[];
  /** Visits by hour of the day, 24 of them. */
  byHour: number[];
  /** Visits by weekday (0 is Monday) and hour: 7 x 24. */
  byWeekday: number[][];
  /** Members, whatever the range. */
  genders: Record<VisitGender, Count>;
  ages: { group: AgeGroup; counts: Record<VisitGender, Count> }[];
  /** Visits of signed-in members, by what they said of themselves. */
  visitsOf: { genders: Record<VisitGender, Count>; ages: Record<AgeGroup, Count> };
  painters: PainterNumbers[];
  topPages: { path: string; visits: number }[];
  /** Where visits came from: a host name alone; "" for none told. */
  hosts: { host: string; visits: number }[];
  /** Dropped ones too. */
  agents: { kind: AgentKind; visits: number; dropped: boolean }[];
  /** Months that have data, "2026-11", the latest first. */
  months: string[];
};

/** What one chart shows. */
export type ChartNumbers = {
  [C in Chart]: Pick<Dashboard, C extends "genders" | "ages" ? C | "visitsOf" : C>;
};

/** `month` is "2026-11" or "all". */
export type HourChart = { month: string; timeZone: string; byHour: number[] };
