import type { GpuFigures } from "@/lib/domains/gpu/gpu";
import { CrayonFilter } from "../../figures/crayon-filter";
import type { Days } from "./csv";
import { CostChart, OnChart } from "./day-charts";
import { PicturesChart, WaitingChart } from "./hour-charts";

/** What it did and what it cost in some days. */
export function GpuCharts({ figures, days }: { figures: GpuFigures; days: Days }) {
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
      <CrayonFilter />
      <OnChart figures={figures} days={days} />
      <CostChart figures={figures} days={days} />
      <PicturesChart figures={figures} days={days} />
      <WaitingChart figures={figures} days={days} />
    </div>
  );
}
