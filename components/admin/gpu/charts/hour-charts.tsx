import { useTranslations } from "next-intl";
import type { GpuFigures } from "@/lib/domains/gpu/gpu";
import { peakOf, sumOf } from "../../figures/facts";
import { FigureCard } from "../../figures/figure-card";
import { useFormats } from "../../figures/formats";
import { type Days, gpuCsv } from "./csv";

type Props = { figures: GpuFigures; days: Days };

/** How many pictures it drew, by the clock of the policy's zone. */
export function PicturesChart({ figures: { hours }, days }: Props) {
  const t = useTranslations("adminGpuPast.charts");
  const { hour, number } = useFormats();
  const names = hours.map((one) => hour(one.hour));
  const counts = hours.map(({ pictures }) => pictures);
  const peak = peakOf(counts);
  return (
    <FigureCard
      id="gpu-pictures"
      title={t("pictures.title")}
      sentence={
        peak
          ? t("pictures.sentence", {
              count: sumOf(counts),
              from: hour(peak.at),
              to: hour((peak.at + 1) % 24),
              most: peak.value,
            })
          : t("pictures.none")
      }
      drawing={{
        kind: "columns",
        labels: names.map((name, at) => `${name}~${hour((at + 1) % 24)}`),
        axis: names,
        series: [{ name: t("pictures.pictures"), data: counts, paint: "yellow" }],
        height: 220,
      }}
      table={{
        columns: [t("hour"), t("pictures.pictures")],
        rows: hours.map(({ pictures }, at) => ({ key: String(at), cells: [names[at], number(pictures)] })),
      }}
      csv={gpuCsv("pictures", days)}
    />
  );
}

/** How long people waited until it began to draw theirs. */
export function WaitingChart({ figures: { hours }, days }: Props) {
  const t = useTranslations("adminGpuPast.charts");
  const { hour, inUnit } = useFormats();
  const names = hours.map((one) => hour(one.hour));
  const waits = hours.map(({ waitMedianS }) => waitMedianS);
  const peak = peakOf(waits);
  return (
    <FigureCard
      id="gpu-waiting"
      title={t("waiting.title")}
      sentence={
        peak
          ? t("waiting.sentence", {
              from: hour(peak.at),
              to: hour((peak.at + 1) % 24),
              wait: inUnit(peak.value, "seconds"),
            })
          : t("waiting.none")
      }
      drawing={{
        kind: "columns",
        labels: names.map((name, at) => `${name}~${hour((at + 1) % 24)}`),
        axis: names,
        series: [{ name: t("waiting.median"), data: waits, paint: "pink" }],
        height: 220,
        unit: "seconds",
      }}
      table={{
        columns: [t("hour"), t("waiting.median")],
        rows: waits.map((wait, at) => ({
          key: String(at),
          cells: [names[at], wait === null ? "–" : inUnit(wait, "seconds")],
        })),
      }}
      csv={gpuCsv("waiting", days)}
      note={t("waiting.note")}
    />
  );
}
