import { z } from "zod";
import {
  GPU_CAUSES,
  GPU_EVENT_KINDS,
  GPU_HANDS,
  type GpuEvent as GpuEventData,
  type GpuFigures as GpuFiguresData,
  type GpuPanel as GpuPanelData,
  GpuPolicy,
  type GpuReplayed as GpuReplayedData,
  type GpuSuggestion as GpuSuggestionData,
  type GpuTold as GpuToldData,
} from "@/lib/domains/gpu/gpu";
import type { GpuProblem, GpuState } from "@/lib/engines/gpu/gpu-instance";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const Moment = z.iso.datetime();
const Dollars = z.number().min(0);
const Seconds = z.int().min(0);
const Amount = z.int().min(0);
const Cause = z.enum(GPU_CAUSES);
const Hand = z.enum(GPU_HANDS).describe("Who did it: an admin, the policy, or somebody at the cloud's own console.");
const By = z.strictObject({ id: Id, name: z.string().nullable() }).nullable();

const STATES = ["stopped", "pending", "running", "stopping", "unknown", "gone"] as const satisfies readonly GpuState[];
const PROBLEMS = [
  "no_capacity",
  "throttled",
  "no_permission",
  "wrong_region",
  "gone",
  "no_network",
  "other",
] as const satisfies readonly GpuProblem[];
const Problem = z.enum(PROBLEMS);

export const GpuTold = exactly<GpuToldData>()(
  z
    .discriminatedUnion("is", [
      z.strictObject({ is: z.literal("none") }),
      z.strictObject({ is: z.literal("awake") }),
      z.strictObject({ is: z.literal("waking"), seconds: z.number().nullable() }),
      z.strictObject({
        is: z.literal("asleep"),
        until: Moment.nullable().describe("Null: nobody can tell."),
        wakesIn: z.number().nullable().describe("Asking for a picture wakes it, in about so many seconds."),
      }),
      z.strictObject({ is: z.literal("over_budget"), until: Moment.nullable() }),
      z.strictObject({ is: z.literal("no_capacity"), triesAgainAt: Moment }),
    ])
    .describe("What a writer is told of the painter that draws on the machine."),
);

export const GpuPanel = exactly<GpuPanelData>()(
  z
    .strictObject({
      kind: z.enum(["none", "ec2"]),
      state: z.enum(STATES).describe("`unknown` counts as busy."),
      type: z.string().nullable().describe("As the cloud names its kinds of machines."),
      problem: Problem.nullable(),
      seenAt: Moment.nullable(),
      run: z
        .strictObject({
          since: Moment,
          hand: Hand,
          cause: Cause,
          by: By,
          readyAt: Moment.nullable(),
          seconds: Seconds,
          cost: Dollars,
        })
        .nullable(),
      server: z.strictObject({
        answers: z.boolean(),
        busy: z.boolean().nullable().describe("Null: not known, which counts as busy."),
        lastWorkedAt: Moment.nullable(),
        draining: z.boolean(),
        queue: Amount.nullable(),
        model: z.string().nullable(),
        device: z.string().nullable(),
      }),
      waiting: Amount.describe("Pictures; none of secret diaries is counted."),
      drawing: Amount,
      draining: z.strictObject({ since: Moment, cause: Cause }).nullable().describe("It takes nothing new since then."),
      order: z.strictObject({ act: z.enum(["start", "stop"]), cause: Cause, at: Moment }).nullable(),
      spent: z.strictObject({ today: Dollars, month: Dollars }),
      overrideUntil: Moment.nullable(),
      failed: z.strictObject({ count: Amount, problem: Problem, triesAgainAt: Moment }).nullable(),
      bootSeconds: Seconds.describe("About how long a start takes, learned from the last ones."),
      told: GpuTold,
      policy: GpuPolicy,
    })
    .describe("The machine that costs by the hour, as it is at this moment. Dollars and seconds."),
);

export const GpuEvent = exactly<GpuEventData>()(
  z
    .strictObject({
      id: Id,
      kind: z.enum(GPU_EVENT_KINDS),
      cause: Cause.nullable(),
      hand: Hand,
      by: By,
      at: Moment,
      problem: Problem.nullable(),
      handedBack: Amount.nullable().describe("Pictures that went back to the queue."),
      seconds: Seconds.nullable().describe("Of the run that ended."),
      cost: Dollars.nullable(),
    })
    .describe("Something that happened to the machine."),
);
export const GpuEventPage = pageOf(GpuEvent);

export const GpuFigures = exactly<GpuFiguresData>()(
  z
    .strictObject({
      days: z.array(
        z.strictObject({
          day: Day,
          onSeconds: Seconds,
          cost: Dollars.describe("With the disk."),
          alwaysOn: Dollars.describe("Had it always been on."),
          pictures: Amount,
          costPerPicture: Dollars.nullable(),
        }),
      ),
      total: z.strictObject({
        onSeconds: Seconds,
        idleShare: z.number().nullable().describe("Of the time on, 0 to 1."),
        cost: Dollars,
        alwaysOn: Dollars,
        pictures: Amount,
      }),
      hours: z
        .array(z.strictObject({ hour: z.int(), pictures: Amount, waitMedianS: Seconds.nullable() }))
        .describe("24 of them, in the policy's time zone."),
    })
    .describe("Hours and cost by day, pictures and waiting by the hour. Days are those of the policy's time zone."),
);

const Replayed = exactly<GpuReplayedData>()(
  z.strictObject({
    idleMinutes: Amount,
    cost: Dollars,
    onSeconds: z.number().min(0),
    starts: Amount,
    longer: Amount.describe("Requests that would have waited longer than as it is set."),
    people: Amount.describe("The people they are of."),
  }),
);

const Suggestion = exactly<GpuSuggestionData>()(
  z.strictObject({
    from: Moment,
    to: Moment,
    requests: Amount,
    now: Replayed.describe("As it is set."),
    other: Replayed.nullable().describe("What is worth a change; null: nothing is."),
    all: z.array(Replayed),
  }),
);
export const GpuSuggestion = z
  .strictObject({ suggestion: Suggestion.nullable().describe("Null: nothing was drawn yet.") })
  .describe("The recorded requests, replayed through the policy with other idle minutes.");

export const GpuOverridden = z.strictObject({ until: Moment.nullable() }).describe("Until when budgets don't count.");

export { GpuPolicy };
