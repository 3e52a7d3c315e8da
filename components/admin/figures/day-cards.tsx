import { useLocale, useTranslations } from "next-intl";
import type { Dashboard, Measure } from "@/lib/domains/visits/visit";
import { useBucketNames, useDailyNote } from "./bucket-names";
import type { Buckets } from "./buckets";
import { csvAddress } from "./csv";
import { DrawingFrame } from "./drawing-frame";
import { peakOf } from "./facts";
import { FigureCard } from "./figure-card";
import { useFormats } from "./formats";
import { Legend } from "./legend";
import { PAINT_OF_MEASURE } from "./palette";

type Props = { dashboard: Dashboard; buckets: Buckets<Measure>; today: string };

const GROWTH = ["members", "posts", "pictures", "likes", "comments"] as const satisfies readonly Measure[];
const VISITS = ["visits", "visitors", "signIns"] as const satisfies readonly Measure[];

/** Visits and visitors in one drawing, sign-ins in another: they are of another size. */
export function VisitsCard({ dashboard: { range, sums, byDay }, buckets, today }: Props) {
  const t = useTranslations("adminFigures");
  const locale = useLocale();
  const { number, dayIn } = useFormats();
  const { heading, names, axis, years } = useBucketNames(buckets);
  const daily = useDailyNote(buckets, range.to === today);
  const peak = peakOf(byDay.map(({ visits }) => visits));
  const line = (measure: Measure) => ({
    name: t(`measures.${measure}`),
    data: buckets.items.map((bucket) => bucket[measure]),
    paint: PAINT_OF_MEASURE[measure],
  });
  return (
    <FigureCard
      id="visits"
      className="lg:col-span-2"
      title={t("visits.title")}
      sentence={
        peak
          ? t("visits.sentence", {
              visits: sums.visits.range,
              average: number(Math.round(sums.visits.range / byDay.length)),
              most: dayIn(byDay[peak.at]?.day ?? range.from, years),
              count: peak.value,
              signIns: sums.signIns.range,
            })
          : t("visits.none")
      }
      drawing={{ kind: "lines", labels: names, axis, series: [line("visits"), line("visitors")], height: 260 }}
      table={{
        columns: [heading, ...VISITS.map((measure) => t(`measures.${measure}`))],
        rows: buckets.items.map((bucket, nth) => ({
          key: bucket.from,
          cells: [names[nth], ...VISITS.map((measure) => number(bucket[measure]))],
        })),
      }}
      csv={csvAddress("byDay", range)}
      note={[daily, t("visits.note")].filter(Boolean).join(" ")}
    >
      <Legend
        items={[
          { name: t("measures.visits"), paint: PAINT_OF_MEASURE.visits, dashed: false },
          { name: t("measures.visitors"), paint: PAINT_OF_MEASURE.visitors, dashed: true },
        ]}
      />
      <h3 className="font-semibold text-sm">{t("measures.signIns")}</h3>
      <DrawingFrame
        locale={locale}
        drawing={{ kind: "columns", labels: names, axis, series: [line("signIns")], height: 140 }}
      />
    </FigureCard>
  );
}

/** Small drawings, each of its own size: one heart more a day would vanish beside a hundred, and a hundred is no more than one. */
export function GrowthCard({ dashboard: { range, sums, byDay }, buckets, today }: Props) {
  const t = useTranslations("adminFigures");
  const locale = useLocale();
  const { number, dayIn } = useFormats();
  const { heading, names, axis, years } = useBucketNames(buckets);
  const daily = useDailyNote(buckets, range.to === today);
  const most = peakOf(byDay.map(({ posts }) => posts));
  const sum = Object.fromEntries(GROWTH.map((measure) => [measure, sums[measure].range])) as Record<
    (typeof GROWTH)[number],
    number
  >;
  return (
    <FigureCard
      id="growth"
      className="lg:col-span-2"
      title={t("growth.title")}
      sentence={
        GROWTH.some((measure) => sum[measure] > 0)
          ? t("growth.sentence", { ...sum, most: most ? dayIn(byDay[most.at]?.day ?? range.from, years) : "none" })
          : t("growth.none")
      }
      table={{
        columns: [heading, ...GROWTH.map((measure) => t(`measures.${measure}`))],
        rows: buckets.items.map((bucket, nth) => ({
          key: bucket.from,
          cells: [names[nth], ...GROWTH.map((measure) => number(bucket[measure]))],
        })),
      }}
      csv={csvAddress("byDay", range)}
      note={daily}
    >
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {GROWTH.map((measure) => (
          <div key={measure} className="min-w-0">
            <h3 className="flex items-baseline justify-between gap-2 font-semibold text-sm">
              {t(`measures.${measure}`)}
              <span className="font-normal text-ink-soft tabular-nums">{number(sum[measure])}</span>
            </h3>
            <DrawingFrame
              locale={locale}
              drawing={{
                kind: "columns",
                labels: names,
                axis,
                series: [
                  {
                    name: t(`measures.${measure}`),
                    data: buckets.items.map((bucket) => bucket[measure]),
                    paint: PAINT_OF_MEASURE[measure],
                  },
                ],
                height: 150,
              }}
            />
          </div>
        ))}
      </div>
    </FigureCard>
  );
}
