"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { thinned } from "@/components/admin/figures/drawing";
import { DrawingFrame } from "@/components/admin/figures/drawing-frame";
import { FigureTable } from "@/components/admin/figures/figure-table";
import { useFormats } from "@/components/admin/figures/formats";
import { CardTitle } from "@/components/ui/card";
import type { GuardDay } from "@/lib/domains/guard/guard-session";
import { add, badOf, badShareOf, rateOf } from "./sums";

type Props = {
  id: string;
  title: string;
  /** What a column of the drawing is: a day or a week. */
  column: string;
  parts: readonly GuardDay[];
};

/** So many stand under a card of half a page. */
const LABELS = 5;

const minutes = (seconds: number) => Math.round(seconds / 60);

/** Minutes by day or by week, well and badly seated, drawn and as a table. */
export function SittingsCard({ id, title, column, parts }: Props) {
  const t = useTranslations("labGuard");
  const locale = useLocale();
  const format = useFormatter();
  const { percent, dayIn, dayShort } = useFormats();
  const all = add(parts);
  const share = badShareOf(all);
  const or = (value: number | null, say: (value: number) => string) => (value === null ? "–" : say(value));
  return (
    <section aria-labelledby={id} className="paper-sheet flex min-w-0 flex-col gap-3 p-4 sm:p-6">
      <CardTitle id={id}>{title}</CardTitle>
      <p>
        {share === null ? t("kept.quiet") : t("kept.sentence", { minutes: minutes(all.watchedS), bad: percent(share) })}
      </p>
      {share !== null && (
        <>
          <DrawingFrame
            locale={locale}
            drawing={{
              kind: "stack",
              labels: parts.map(({ day }) => dayIn(day, false)),
              axis: thinned(
                parts.map(({ day }) => dayShort(day)),
                LABELS,
              ),
              series: [
                {
                  name: t("kept.well"),
                  paint: "blue",
                  data: parts.map((part) => minutes(part.watchedS - badOf(part))),
                },
                { name: t("kept.badly"), paint: "orange", data: parts.map((part) => minutes(badOf(part))) },
              ],
              height: 200,
            }}
          />
          <ul aria-hidden className="flex gap-4 text-ink-soft text-sm">
            <li className="flex items-center gap-1.5">
              <span className="size-3 rounded-sm border border-outline bg-blue" />
              {t("kept.well")}
            </li>
            <li className="flex items-center gap-1.5">
              <span className="size-3 rounded-sm border border-outline bg-orange" />
              {t("kept.badly")}
            </li>
          </ul>
          <details className="min-w-0">
            <summary className="inline-flex min-h-11 list-none items-center text-link text-sm underline underline-offset-4 [&::-webkit-details-marker]:hidden">
              {t("kept.table")}
              <span className="sr-only">: {title}</span>
            </summary>
            <FigureTable
              caption={title}
              columns={[column, t("kept.watched"), t("kept.bad"), t("kept.rate")]}
              rows={parts.map((part) => ({
                key: part.day,
                cells: [
                  dayIn(part.day, false),
                  format.number(minutes(part.watchedS)),
                  or(badShareOf(part), percent),
                  or(rateOf(part), (rate) => format.number(Math.round(rate))),
                ],
              }))}
            />
          </details>
        </>
      )}
    </section>
  );
}
