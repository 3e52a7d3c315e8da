import { z } from "zod";
import { addDays, Day } from "@/lib/shared/day";
import { Month } from "@/lib/shared/month";
import { DEFAULT_TIME_ZONE, isTimeZone } from "@/lib/shared/time-zone";
import { AGENT_KINDS, CHARTS, DAYS_MAX, isCounted } from "./visit";

/** What the island of a page tells: where it is, which host led there, and whether a program steers the browser. */
export const Beacon = z.strictObject({
  path: z.string().max(600),
  /** A host name; "" for none. */
  from: z.string().max(253).default(""),
  steered: z.boolean().default(false),
});
export type Beacon = z.infer<typeof Beacon>;

const Zone = z.string().max(64).refine(isTimeZone, { error: "No time zone of that name" }).default(DEFAULT_TIME_ZONE);

const StatsDay = Day.refine(isCounted, { error: "No day of this site" });
const StatsMonth = Month.refine(isCounted, {
  error: "No month of this site",
});

const range = { from: StatsDay, to: StatsDay, tz: Zone };

/** Both ends are days of the range, which may be one day long. */
const inOrder = ({ from, to }: { from: string; to: string }) => from <= to && to < addDays(from, DAYS_MAX);
const ORDER = { error: `From a day to that day or a later one, ${DAYS_MAX} days at most`, path: ["to"] };

export const StatsQuery = z.object(range).refine(inOrder, ORDER);
export type StatsQuery = z.infer<typeof StatsQuery>;

export const ChartQuery = z.object({ ...range, chart: z.enum(CHARTS) }).refine(inOrder, ORDER);
export type ChartQuery = z.infer<typeof ChartQuery>;

export const HourQuery = z.object({ month: z.union([z.literal("all"), StatsMonth]).default("all"), tz: Zone });
export type HourQuery = z.infer<typeof HourQuery>;

export const AgentParams = z.object({ kind: z.enum(AGENT_KINDS) });
export const DropKind = z.object({ dropped: z.boolean() });
