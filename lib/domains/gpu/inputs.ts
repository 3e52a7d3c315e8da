import { z } from "zod";
import { addDays, Day } from "@/lib/shared/day";
import { GPU_DAYS_MAX } from "./gpu";

/** The charts that can be had as a file. */
export const GPU_CHARTS = ["on", "cost", "pictures", "waiting"] as const;
export type GpuChart = (typeof GPU_CHARTS)[number];

const GpuDay = Day.refine((day) => day >= "2000-01" && day < "2200", { error: "No day of this site" });
const range = { from: GpuDay, to: GpuDay };

/** Both ends are days of the range, which may be one day long. */
const inOrder = ({ from, to }: { from: string; to: string }) => from <= to && to < addDays(from, GPU_DAYS_MAX);
const ORDER = { error: `From a day to that day or a later one, ${GPU_DAYS_MAX} days at most`, path: ["to"] };

export const GpuFiguresQuery = z.object(range).refine(inOrder, ORDER);
export type GpuFiguresQuery = z.infer<typeof GpuFiguresQuery>;

export const GpuChartQuery = z.object({ ...range, chart: z.enum(GPU_CHARTS) }).refine(inOrder, ORDER);
export type GpuChartQuery = z.infer<typeof GpuChartQuery>;
