import { expect, test } from "vitest";
import {
  BUDGET,
  DISK_A_MONTH,
  HOURS_A_RUN,
  IDLE_MINUTES,
  LEAST_MINUTES,
  OVERRIDE_HOURS,
  PRICE_AN_HOUR,
} from "@/lib/domains/gpu/gpu";
import { BOUNDS } from "./bounds";

test("a form takes what the server takes, and nothing else", () => {
  expect(BOUNDS).toEqual({
    idleMinutes: IDLE_MINUTES,
    leastMinutes: LEAST_MINUTES,
    hoursMax: HOURS_A_RUN,
    budget: BUDGET,
    pricePerHour: PRICE_AN_HOUR,
    diskPerMonth: DISK_A_MONTH,
    override: OVERRIDE_HOURS,
  });
});
