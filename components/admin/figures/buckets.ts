import { addDays } from "@/lib/shared/day";

/** Days that stand together as one point of a chart, and their numbers added up. */
export type Bucket<Name extends string> = { from: string; to: string } & Record<Name, number>;
export type Buckets<Name extends string> = { unit: "day" | "week" | "month"; items: Bucket<Name>[] };

/** So many points a chart has at most before its days are put together: more would be a smear on a phone. */
const MOST = { days: 92, weeks: 106 };

/**
 * The days of a range as points of a chart: days, weeks from Monday, or months; first and last may be cut. What is named
 * adds up; a visitor is counted anew each day.
 */
export function bucketsOf<Name extends string>(
  byDay: readonly ({ day: string } & Record<Name, number>)[],
  names: readonly Name[],
): Buckets<Name> {
  const unit = byDay.length <= MOST.days ? "day" : byDay.length <= MOST.weeks * 7 ? "week" : "month";
  const buckets = new Map<string, { from: string; to: string; sums: Record<Name, number> }>();
  for (const numbers of byDay) {
    const { day } = numbers;
    const key = keyOf(day, unit);
    const bucket = buckets.get(key) ?? { from: day, to: day, sums: zeros(names) };
    bucket.to = day;
    for (const name of names) bucket.sums[name] += numbers[name];
    buckets.set(key, bucket);
  }
  return { unit, items: [...buckets.values()].map(({ sums, from, to }) => ({ ...sums, from, to })) };
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

function keyOf(day: string, unit: Buckets<string>["unit"]): string {
  if (unit === "day") return day;
  if (unit === "month") return day.slice(0, 7);
  return addDays(day, -weekdayOf(day));
}

/** 0 is Monday. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
