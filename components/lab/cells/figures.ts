import { useLocale, useTranslations } from "next-intl";
import type { CellFigures } from "@/lib/domains/cells/cell";

/** Figures in words and numbers, as tables and lines of them show it. Needs "labCells". */
export function useFigures() {
  const t = useTranslations("labCells");
  const locale = useLocale();
  const share = (ratio: number | null) =>
    ratio === null
      ? "–"
      : new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
          ratio,
        );
  return {
    share,
    line: ({ total, live, dead, ratio }: CellFigures) =>
      ratio === null ? t("none") : t("figures", { total, live, dead, share: share(ratio) }),
  };
}
