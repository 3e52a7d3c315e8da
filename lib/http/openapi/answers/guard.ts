import { z } from "zod";
import type { GuardSession as GuardSessionType } from "@/lib/domains/guard/guard-session";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const Seconds = z.int().min(0);

export const GuardSession = exactly<GuardSessionType>()(
  z.strictObject({
    id: Id,
    day: Day.describe("On which it began, in my zone then."),
    startedAt: z.iso.datetime().describe("UTC."),
    watchedS: Seconds.describe("In which somebody was seen."),
    badS: z.strictObject({ down: Seconds, near: Seconds, tilt: Seconds }).describe("Of these, sitting badly, by kind."),
    eyesS: Seconds.describe("In which eyes were seen well enough to count blinks."),
    blinks: z.int().min(0),
  }),
);

export const GuardSessionPage = pageOf(GuardSession);
