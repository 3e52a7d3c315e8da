"use client";

import { useTranslations } from "next-intl";
import type { CellReport, CountedSummary } from "@/lib/domains/cells/cell";
import { useFigures } from "../figures";

type Props = {
  report: CellReport;
  /** The one that is open. */
  openId: string | null;
  onOpen: (id: string) => void;
};

/** One row a picture; its name opens it. Narrow screens leave the widest columns out: the open picture has them. */
export function CountsTable({ report, openId, onOpen }: Props) {
  const t = useTranslations("labCells");
  const { share } = useFigures();
  // Words of a column stay whole: its numbers are narrow.
  const number = "px-1.5 py-2 text-right tabular-nums [overflow-wrap:normal] sm:px-2";
  return (
    <div className="paper-sheet overflow-x-auto p-2 sm:p-4">
      <table className="w-full border-collapse text-sm sm:text-base">
        <caption className="sr-only">{t("table")}</caption>
        <thead>
          <tr className="border-outline/40 border-b-2">
            <th scope="col" className="px-2 py-2 text-left">
              {t("picture")}
            </th>
            <th scope="col" className={number}>
              {t("total")}
            </th>
            <th scope="col" className={number}>
              {t("live")}
            </th>
            <th scope="col" className={number}>
              {t("dead")}
            </th>
            <th scope="col" className={number}>
              {t("share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.images.map((image) => (
            <tr
              key={image.id}
              className={`border-line border-b last:border-0 ${image.id === openId ? "bg-sheet-deep" : ""}`}
            >
              <th scope="row" className="px-2 py-1 text-left font-normal">
                <button
                  type="button"
                  aria-current={image.id === openId ? "true" : undefined}
                  onClick={() => onOpen(image.id)}
                  className="min-h-11 break-all text-left font-semibold text-link underline underline-offset-4"
                >
                  {image.name}
                </button>
                <Marks image={image} />
              </th>
              <td className={number}>{image.total}</td>
              <td className={number}>{image.live}</td>
              <td className={number}>{image.dead}</td>
              <td className={number}>{share(image.ratio)}</td>
            </tr>
          ))}
        </tbody>
        {report.images.length > 1 && (
          <tfoot>
            <tr className="border-outline/40 border-t-2 font-semibold">
              <th scope="row" className="px-2 py-2 text-left">
                {t("all")}
              </th>
              <td className={number}>{report.total}</td>
              <td className={number}>{report.live}</td>
              <td className={number}>{report.dead}</td>
              <td className={number}>{share(report.ratio)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Marks({ image }: { image: CountedSummary }) {
  const t = useTranslations("labCells");
  const marks = [...(image.isCorrected ? [t("corrected")] : []), ...image.warnings.map((one) => t(`warned.${one}`))];
  if (marks.length === 0) return null;
  return <p className="pb-1 text-ink-soft text-xs sm:text-sm">{marks.join(" · ")}</p>;
}
