import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CardTitle } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { Drawing } from "./drawing";
import { DrawingFrame } from "./drawing-frame";
import { FigureTable, type Table } from "./figure-table";

type Props = {
  id: string;
  title: string;
  /** What the chart shows, in words. */
  sentence: ReactNode;
  /** Left out where there is nothing to draw. */
  drawing?: Drawing | undefined;
  table: Table;
  /** Where the numbers are as a file. */
  csv: string;
  /** What whoever reads the numbers has to know. */
  note?: ReactNode;
  className?: string;
  /** Between sentence and drawing, such as a filter. */
  above?: ReactNode;
  /** What the colours mean, or a drawing of another kind. */
  children?: ReactNode;
};

/** One chart: its heading, what it shows in a sentence, the drawing, the same numbers as a table, and as a file. */
export function FigureCard({ id, title, sentence, drawing, table, csv, note, className, above, children }: Props) {
  const t = useTranslations("adminFigures");
  const locale = useLocale();
  return (
    <section aria-labelledby={id} className={cn("paper-sheet flex min-w-0 flex-col gap-3 p-4 sm:p-6", className)}>
      <CardTitle id={id}>{title}</CardTitle>
      <p className="max-w-prose">{sentence}</p>
      {above}
      {drawing && <DrawingFrame drawing={drawing} locale={locale} />}
      {children}
      {note && <p className="text-ink-soft text-sm">{note}</p>}
      <div className="mt-auto flex flex-wrap items-start justify-between gap-x-4">
        <details className="min-w-0 flex-1 basis-64">
          <summary className="inline-flex min-h-11 list-none items-center gap-1.5 text-link text-sm underline underline-offset-4 [&::-webkit-details-marker]:hidden">
            {t("table")}
            <span className="sr-only">: {title}</span>
          </summary>
          <FigureTable caption={title} {...table} />
        </details>
        <a
          href={csv}
          download
          aria-label={t("csvOf", { chart: title })}
          className="inline-flex min-h-11 items-center text-link text-sm underline underline-offset-4"
        >
          {t("csv")}
        </a>
      </div>
    </section>
  );
}
