import type { GpuChart } from "@/lib/domains/gpu/inputs";

/** The days of the charts, both ends within. */
export type Days = { from: string; to: string; today: string };

/** Where the numbers of a chart are as a file. */
export function gpuCsv(chart: GpuChart, { from, to }: Pick<Days, "from" | "to">): string {
  return `/api/admin/gpu/figures.csv?${new URLSearchParams({ chart, from, to })}`;
}
