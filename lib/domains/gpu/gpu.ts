import { z } from "zod";
import type { GpuProblem, GpuState } from "@/lib/engines/gpu/gpu-instance";
import type { PainterName } from "@/lib/painters/painter";
import { PageQuery } from "@/lib/shared/page";
import { isTimeZone } from "@/lib/shared/time-zone";

/** The painter that the costly machine is for. */
export const GPU_PAINTER: PainterName = "stable-diffusion";

export const IDLE_MINUTES = { min: 1, max: 240 } as const;
export const HOURS_A_RUN = { min: 1, max: 72 } as const;
export const LEAST_MINUTES = { min: 0, max: 120 } as const;
export const BUDGET = { min: 0.01, max: 100_000 } as const;
export const PRICE_AN_HOUR = { min: 0, max: 1000 } as const;
export const DISK_A_MONTH = { min: 0, max: 10_000 } as const;
export const OVERRIDE_HOURS = { min: 1, max: 72 } as const;

/** A time on the wall, "23:30". */
const Wall = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const Dollars = z.number().min(BUDGET.min).max(BUDGET.max);

/** How the machine is started and stopped without anybody pressing a button. Money in US dollars. */
export const GpuPolicy = z.strictObject({
  isOn: z.boolean().describe("Off: it is started and stopped by admins alone. Cap and budget hold all the same."),
  wakesForWriters: z.boolean().describe("Wakes when someone begins to write with its painter, before they ask."),
  idleMinutes: z
    .int()
    .min(IDLE_MINUTES.min)
    .max(IDLE_MINUTES.max)
    .describe("Stops after so many minutes in which nobody needed it."),
  hoursMax: z
    .int()
    .min(HOURS_A_RUN.min)
    .max(HOURS_A_RUN.max)
    .describe("Stops after so many hours, whatever it does. What it draws then goes back to the queue."),
  leastMinutes: z
    .int()
    .min(LEAST_MINUTES.min)
    .max(LEAST_MINUTES.max)
    .describe("Once started it is kept for so many minutes: where an hour begun is paid, 60."),
  quiet: z
    .strictObject({ from: Wall, to: Wall })
    .refine(({ from, to }) => from !== to, { path: ["to"], error: "It ends when it begins" })
    .nullable()
    .describe("Hours of the day in which nothing wakes it; past midnight where `to` is earlier."),
  timeZone: z.string().max(64).refine(isTimeZone, { error: "No such time zone" }).describe("IANA name."),
  dayBudget: Dollars.nullable().describe("What running may cost in a day of that zone; null: any sum."),
  monthBudget: Dollars.nullable().describe("What running may cost in a month; null: any sum."),
  pricePerHour: z.number().min(PRICE_AN_HOUR.min).max(PRICE_AN_HOUR.max).describe("What an hour of running costs."),
  diskPerMonth: z
    .number()
    .min(DISK_A_MONTH.min)
    .max(DISK_A_MONTH.max)
    .describe("What its disk costs in 730 hours, also while it is stopped."),
});
export type GpuPolicy = z.output<typeof GpuPolicy>;

/** Until an admin says otherwise: off. Prices are those of a g5.xlarge in Seoul with 100 GB of gp3, to be looked up anew. */
export const DEFAULT_POLICY: GpuPolicy = {
  isOn: false,
  wakesForWriters: false,
  idleMinutes: 10,
  hoursMax: 12,
  leastMinutes: 0,
  quiet: null,
  timeZone: "Asia/Seoul",
  dayBudget: null,
  monthBudget: null,
  pricePerHour: 1.24,
  diskPerMonth: 9.12,
};

/** What is named changes. */
export const GpuPolicyPatch = GpuPolicy.partial();
export type GpuPolicyPatch = z.infer<typeof GpuPolicyPatch>;

/** `force`: also while a picture is drawn; that one goes back to the queue. */
export const GpuStop = z.object({ force: z.boolean().default(false) });
export type GpuStop = z.infer<typeof GpuStop>;

/** For so many hours budgets don't count; null: they count again. */
export const GpuOverride = z.object({ hours: z.int().min(OVERRIDE_HOURS.min).max(OVERRIDE_HOURS.max).nullable() });
export type GpuOverride = z.infer<typeof GpuOverride>;

/** What the model server says of itself; null is not known, and counts as busy. */
export type ServerWord = {
  /** It is there and can draw, or finishes what it draws. */
  answers: boolean;
  busy: boolean | null;
  lastWorkedAt: Date | null;
  draining: boolean;
  /** Pictures it holds, drawn and waiting. */
  queue: number | null;
  model: string | null;
  device: string | null;
};

/** Whoever did something: an admin, the policy, or somebody else, such as at the cloud's own console. */
export const GPU_HANDS = ["admin", "policy", "elsewhere"] as const;
export type GpuHand = (typeof GPU_HANDS)[number];

/** Why it is started or stopped. */
export const GPU_CAUSES = [
  "admin",
  "waiting",
  "writing",
  "idle",
  "quiet",
  "cap",
  "dayBudget",
  "monthBudget",
  "elsewhere",
] as const;
export type GpuCause = (typeof GPU_CAUSES)[number];

export const GPU_EVENT_KINDS = [
  /** The cloud was asked to start it, or to stop it, and took that. */
  "starting",
  "stopping",
  /** It draws. */
  "ready",
  /** It runs no more: the run's cost stands there. */
  "stopped",
  /** It takes no new picture, and is stopped once it draws none. */
  "draining",
  /** The cloud would not: `problem`. */
  "refused",
  "budget80",
  "budget100",
  "override",
  "policy",
] as const;
export type GpuEventKind = (typeof GPU_EVENT_KINDS)[number];

/** What happened to it, as admins read it. Times in ISO 8601, UTC. */
export type GpuEvent = {
  id: string;
  kind: GpuEventKind;
  cause: GpuCause | null;
  hand: GpuHand;
  /** The admin who did it; `name` null once their account is erased. */
  by: { id: string; name: string | null } | null;
  at: string;
  problem: GpuProblem | null;
  /** Pictures that went back to the queue. */
  handedBack: number | null;
  /** Of the run that ended: seconds, and dollars. */
  seconds: number | null;
  cost: number | null;
};

/** What a writer is told of the painter that draws there. Seconds are about. */
export type GpuTold =
  | { is: "none" }
  | { is: "awake" }
  /** `seconds` is null where it takes longer than the last starts did: nobody can tell. */
  | { is: "waking"; seconds: number | null }
  /** `until` is null where nobody can tell; `wakesIn`: asking for a picture wakes it, in so many seconds. */
  | { is: "asleep"; until: string | null; wakesIn: number | null }
  | { is: "over_budget"; until: string | null }
  | { is: "no_capacity"; triesAgainAt: string };

/** What the panel shows of this moment. */
export type GpuPanel = {
  kind: "none" | "ec2";
  state: GpuState;
  type: string | null;
  problem: GpuProblem | null;
  /** When it was last looked at; null: not yet. */
  seenAt: string | null;
  run: {
    since: string;
    hand: GpuHand;
    cause: GpuCause;
    by: { id: string; name: string | null } | null;
    readyAt: string | null;
    seconds: number;
    cost: number;
  } | null;
  server: {
    answers: boolean;
    busy: boolean | null;
    lastWorkedAt: string | null;
    draining: boolean;
    queue: number | null;
    model: string | null;
    device: string | null;
  };
  /** Not those of secret diaries: to admins they do not exist. */
  waiting: number;
  drawing: number;
  draining: { since: string; cause: GpuCause } | null;
  /** An act that the cloud was asked for, or is about to be. */
  order: { act: "start" | "stop"; cause: GpuCause; at: string } | null;
  spent: { today: number; month: number };
  overrideUntil: string | null;
  /** Starts that failed one after the other, and when it is tried again. */
  failed: { count: number; problem: GpuProblem; triesAgainAt: string } | null;
  bootSeconds: number;
  told: GpuTold;
  policy: GpuPolicy;
};

export const GpuEventsQuery = PageQuery;
export type GpuEventsQuery = z.infer<typeof GpuEventsQuery>;

/** Days of the charts, both within. */
export const GPU_DAYS_MAX = 366;

/** Numbers of the charts. Dollars and seconds. */
export type GpuFigures = {
  days: {
    day: string;
    onSeconds: number;
    cost: number;
    /** What the day would have cost with the machine always on. */
    alwaysOn: number;
    pictures: number;
    costPerPicture: number | null;
  }[];
  total: { onSeconds: number; idleShare: number | null; cost: number; alwaysOn: number; pictures: number };
  /** By the hour of the day, in the policy's zone. */
  hours: { hour: number; pictures: number; waitMedianS: number | null }[];
};

/** The same requests under one setting: what it would have cost, and whom it would have made wait. */
export type GpuReplayed = {
  idleMinutes: number;
  cost: number;
  onSeconds: number;
  starts: number;
  /** Requests that would have waited longer than they do as it is set, and the people they are of. */
  longer: number;
  people: number;
};

/** What another setting would have cost over the same requests. */
export type GpuSuggestion = {
  from: string;
  to: string;
  requests: number;
  now: GpuReplayed;
  /** The one that is worth a change; null: none is. */
  other: GpuReplayed | null;
  all: GpuReplayed[];
};
