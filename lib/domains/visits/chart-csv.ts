import { BYTE_ORDER_MARK, csvLine } from "@/lib/shared/csv";
import type { Chart, ChartNumbers } from "./visit";

type Cell = string | number | null;

/** A chart's numbers as CSV, for a table program. What is hidden is empty. */
export function chartCsv<C extends Chart>(chart: C, numbers: ChartNumbers[C]): string {
  const rows: (of: ChartNumbers[C]) => Cell[][] = ROWS[chart];
  return BYTE_ORDER_MARK + rows(numbers).map(csvLine).join("");
}

const ROWS: { [C in Chart]: (of: ChartNumbers[C]) => Cell[][] } = {
  byDay: ({ byDay }) => [
    ["day", "visits", "visitors", "signIns", "members", "posts", "pictures", "likes", "comments"],
    ...byDay.map((at) => [
      at.day,
      at.visits,
      at.visitors,
      at.signIns,
      at.members,
      at.posts,
      at.pictures,
      at.likes,
      at.comments,
    ]),
  ],
  byHour: ({ byHour }) => [["hour", "visits"], ...byHour.map((visits, hour) => [hour, visits])],
  byWeekday: ({ byWeekday }) => [
    ["weekday", ...HOURS],
    ...byWeekday.map((hours, weekday) => [WEEKDAYS[weekday] ?? "", ...hours]),
  ],
  genders: ({ genders, visitsOf }) => [
    ["gender", "members", "visits"],
    ...entriesOf(genders).map(([gender, members]) => [gender, members, visitsOf.genders[gender]]),
  ],
  ages: ({ ages, visitsOf }) => [
    ["age", "female", "male", "other", "unsaid", "visits"],
    ...ages.map(({ group, counts: { female, male, other, unsaid } }) => {
      return [group, female, male, other, unsaid, visitsOf.ages[group]];
    }),
  ],
  painters: ({ painters }) => [
    ["painter", "done", "failed", "medianMs", "reason", "count"],
    ...painters.flatMap(({ painter, done, failed, medianMs, reasons }) => [
      [painter, done, failed, medianMs, "", null],
      ...reasons.map(({ code, count }) => [painter, null, null, null, code, count]),
    ]),
  ],
  topPages: ({ topPages }) => [["path", "visits"], ...topPages.map(({ path, visits }) => [path, visits])],
  hosts: ({ hosts }) => [["host", "visits"], ...hosts.map(({ host, visits }) => [host, visits])],
  agents: ({ agents }) => [
    ["kind", "visits", "dropped"],
    ...agents.map(({ kind, visits, dropped }) => [kind, visits, dropped ? "yes" : "no"]),
  ],
};
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function entriesOf<Name extends string, T>(record: Record<Name, T>): [Name, T][] {
  return Object.entries(record) as [Name, T][];
}
