import { useTranslations } from "next-intl";
import type { Dashboard } from "@/lib/domains/visits/visit";
import { csvAddress } from "./csv";
import { lowOf, peakOf, sumOf } from "./facts";
import { FigureCard } from "./figure-card";
import { useFormats } from "./formats";
import { HEAT, HEAT_STEPS } from "./palette";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** What the squares' colours say. */
function HeatLegend({ few, many }: { few: string; many: string }) {
  const deep = `light-dark(var(${HEAT.to.light}), var(${HEAT.to.dark}))`;
  return (
    <p className="flex items-center gap-1.5 text-ink-soft text-sm">
      {few}
      <span aria-hidden className="flex gap-0.5">
        {Array.from({ length: HEAT_STEPS + 1 }, (_, nth) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
            key={nth}
            className="size-3.5 rounded-sm"
            style={{ background: `color-mix(in srgb, var(${HEAT.from}), ${deep} ${(100 * nth) / HEAT_STEPS}%)` }}
          />
        ))}
      </span>
      {many}
    </p>
  );
}

/** Weekday by hour, in squares the darker the more. */
export function WeekCard({ range, byWeekday }: Pick<Dashboard, "range" | "byWeekday">) {
  const t = useTranslations("adminFigures");
  const { number, hour, weekdayShort } = useFormats();
  const names = HOURS.map(hour);
  return (
    <FigureCard
      id="week"
      title={t("week.title")}
      sentence={useWeekSentence(byWeekday)}
      drawing={{
        kind: "heat",
        labels: names,
        axis: HOURS.map(String),
        // A chart's first row is its lowest one.
        series: byWeekday.map((data, day) => ({ name: weekdayShort(day), data, paint: "orange" as const })).reverse(),
        height: 270,
      }}
      table={{
        columns: [t("hour"), ...byWeekday.map((_, day) => weekdayShort(day))],
        rows: HOURS.map((at) => ({
          key: String(at),
          cells: [names[at], ...byWeekday.map((hours) => number(hours[at] ?? 0))],
        })),
      }}
      csv={csvAddress("byWeekday", range)}
    >
      <HeatLegend few={t("week.few")} many={t("week.many")} />
    </FigureCard>
  );
}

function useWeekSentence(byWeekday: number[][]): string {
  const t = useTranslations("adminFigures.week");
  const { hour, weekday } = useFormats();
  const peak = peakOf(byWeekday.flat());
  if (!peak) return t("none");
  const at = peak.at % 24;
  const when = {
    day: weekday(Math.floor(peak.at / 24)),
    from: hour(at),
    to: hour((at + 1) % 24),
    count: peak.value,
  };
  const days = byWeekday.map(sumOf);
  const [busy, quiet] = [peakOf(days), lowOf(days)];
  if (!busy || quiet.equals > 1) return t("even", when);
  return t("sentence", { ...when, busy: weekday(busy.at), quiet: weekday(quiet.at) });
}
