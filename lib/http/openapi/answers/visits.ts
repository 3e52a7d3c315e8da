import { z } from "zod";
import {
  AGE_GROUPS,
  AGENT_KINDS,
  type Dashboard as DashboardData,
  GENDERS,
  type HourChart as HourChartData,
  MEASURES,
} from "@/lib/domains/visits/visit";
import { Day } from "@/lib/shared/day";
import { Month } from "@/lib/shared/month";
import { exactly } from "../exactly";

const Amount = z.int().min(0);
const Count = Amount.nullable().describe("Null: hidden, because fewer than five people stand behind it.");
const byGender = z.record(z.enum(GENDERS), Count);
const byHour = z.array(Amount).describe("24 of them.");
const amounts = {
  visits: Amount,
  visitors: Amount,
  signIns: Amount,
  members: Amount,
  posts: Amount,
  pictures: Amount,
  likes: Amount,
  comments: Amount,
};

export const Dashboard = exactly<DashboardData>()(
  z
    .strictObject({
      range: z.strictObject({ from: Day, to: Day, timeZone: z.string() }),
      before: z.strictObject({ from: Day, to: Day }).describe("As many days right before."),
      now: z
        .strictObject({ members: Amount, posts: Amount, pictures: Amount, signedIn: Count })
        .describe("As of now, whatever the range. Nothing of a secret diary is counted, here or anywhere."),
      sums: z.record(z.enum(MEASURES), z.strictObject({ range: Amount, before: Amount })),
      byDay: z.array(z.strictObject({ day: Day, ...amounts })).describe("Every day, zeros too."),
      byHour,
      byWeekday: z.array(z.array(Amount)).describe("7 x 24; the first is Monday."),
      genders: byGender.describe(
        "Members, in whole fives up or down by chance, of an edition that is a day old at least.",
      ),
      ages: z.array(z.strictObject({ group: z.enum(AGE_GROUPS), counts: byGender })),
      visitsOf: z
        .strictObject({ genders: byGender, ages: z.record(z.enum(AGE_GROUPS), Count) })
        .describe("Visits of members on days (UTC) on which five people of that group came."),
      painters: z.array(
        z.strictObject({
          painter: z.string(),
          done: Amount,
          failed: Amount,
          medianMs: Amount.nullable().describe("In two significant digits."),
          reasons: z.array(z.strictObject({ code: z.string(), count: Amount })),
        }),
      ),
      topPages: z.array(z.strictObject({ path: z.string(), visits: Amount })),
      hosts: z.array(z.strictObject({ host: z.string().describe("Empty: none told."), visits: Amount })),
      agents: z.array(z.strictObject({ kind: z.enum(AGENT_KINDS), visits: Amount, dropped: z.boolean() })),
      months: z.array(Month).describe("Those that have data, the latest first."),
    })
    .describe("The numbers of the admins' first page."),
);

export const HourChart = exactly<HourChartData>()(
  z.strictObject({ month: z.string(), timeZone: z.string(), byHour }).describe("Visits by hour of the day."),
);
