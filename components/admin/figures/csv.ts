import type { Chart, Dashboard } from "@/lib/domains/visits/visit";

/** Where the numbers of a chart are as a file. */
export function csvAddress(chart: Chart, { from, to, timeZone }: Dashboard["range"]): string {
  return `/api/admin/stats.csv?${new URLSearchParams({ chart, from, to, tz: timeZone })}`;
}
