import { useTranslations } from "next-intl";
import { useSpan } from "@/components/pictures/painters/told/use-span";
import type { GpuFigures } from "@/lib/domains/gpu/gpu";
import { useBucketNames, useDailyNote } from "../../figures/bucket-names";
import { bucketsOf } from "../../figures/buckets";
import { peakOf } from "../../figures/facts";
import { FigureCard } from "../../figures/figure-card";
import { useFormats } from "../../figures/formats";
import { Legend } from "../../figures/legend";
import { type Days, gpuCsv } from "./csv";

type Props = { figures: GpuFigures; days: Days };

const HOUR_S = 3600;
const SUMS = ["onSeconds", "cost", "alwaysOn", "pictures"] as const;

/** How long it was on. */
export function OnChart({ figures: { days: byDay, total }, days }: Props) {
  const t = useTranslations("adminGpuPast.charts");
  const { dayIn } = useFormats();
  const span = useSpan();
  const buckets = bucketsOf(byDay, SUMS);
  const { heading, names, axis, years } = useBucketNames(buckets);
  const note = useDailyNote(buckets, days.to === days.today);
  const peak = peakOf(byDay.map(({ onSeconds }) => onSeconds));
  const told = peak && {
    span: span(total.onSeconds),
    idle: span((total.idleShare ?? 0) * total.onSeconds),
    most: dayIn(byDay[peak.at]?.day ?? days.from, years),
    mostSpan: span(peak.value),
  };
  return (
    <FigureCard
      id="gpu-on"
      title={t("on.title")}
      sentence={told ? t(total.idleShare === null ? "on.noIdle" : "on.sentence", told) : t("on.none")}
      drawing={{
        kind: "columns",
        labels: names,
        axis,
        series: [
          { name: t("on.hours"), data: buckets.items.map(({ onSeconds }) => onSeconds / HOUR_S), paint: "orange" },
        ],
        height: 240,
        unit: "hours",
      }}
      table={{
        columns: [heading, t("on.time")],
        rows: buckets.items.map(({ from, onSeconds }, nth) => ({ key: from, cells: [names[nth], span(onSeconds)] })),
      }}
      csv={gpuCsv("on", days)}
      note={note}
    />
  );
}

/** What it cost, beside a machine that is never off. */
export function CostChart({ figures: { days: byDay, total }, days }: Props) {
  const t = useTranslations("adminGpuPast.charts.cost");
  const { money } = useFormats();
  const buckets = bucketsOf(byDay, SUMS);
  const { heading, names, axis } = useBucketNames(buckets);
  const daily = useDailyNote(buckets, days.to === days.today);
  const { cost, alwaysOn, pictures, onSeconds } = total;
  const sums = { cost: money(cost), alwaysOn: money(alwaysOn), saved: money(Math.max(0, alwaysOn - cost)) };
  const a = pictures > 0 ? t("perPicture", { cost: money(cost / pictures) }) : "";
  const line = (name: "cost" | "alwaysOn", paint: "blue" | "orange") => ({
    name: t(name),
    data: buckets.items.map((bucket) => bucket[name]),
    paint,
  });
  return (
    <FigureCard
      id="gpu-cost"
      title={t("title")}
      sentence={onSeconds > 0 ? `${t("sentence", sums)} ${a}`.trim() : t("none", sums)}
      drawing={{
        kind: "lines",
        labels: names,
        axis,
        series: [line("cost", "blue"), line("alwaysOn", "orange")],
        height: 240,
        unit: "dollars",
      }}
      table={{
        columns: [heading, t("cost"), t("alwaysOn"), t("picture")],
        rows: buckets.items.map((bucket, nth) => ({
          key: bucket.from,
          cells: [
            names[nth],
            money(bucket.cost),
            money(bucket.alwaysOn),
            bucket.pictures > 0 ? money(bucket.cost / bucket.pictures) : "–",
          ],
        })),
      }}
      csv={gpuCsv("cost", days)}
      note={[t("note"), daily].filter(Boolean).join(" ")}
    >
      <Legend
        items={[
          { name: t("cost"), paint: "blue", dashed: false },
          { name: t("alwaysOn"), paint: "orange", dashed: true },
        ]}
      />
    </FigureCard>
  );
}
