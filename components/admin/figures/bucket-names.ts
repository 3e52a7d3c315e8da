import { useTranslations } from "next-intl";
import type { Buckets } from "./buckets";
import { useFormats } from "./formats";

/** What a point of time is called: in full, and under an axis. Where years change, with its year. */
export function useBucketNames({ unit, items }: Pick<Buckets<never>, "unit" | "items">) {
  const t = useTranslations("adminFigures");
  const { dayIn, dayShort, daysIn, month, monthIn } = useFormats();
  const years = new Set(items.map(({ to }) => to.slice(0, 4))).size > 1;
  const full = ({ from, to }: { from: string; to: string }) => {
    if (unit === "month") return month(from.slice(0, 7));
    return from === to ? dayIn(from, years) : daysIn(from, to, years);
  };
  const short = ({ from }: { from: string }) => (unit === "month" ? monthIn(from.slice(0, 7), years) : dayShort(from));
  return { heading: t(`units.${unit}`), names: items.map(full), axis: items.map(short), years };
}

/** What a point is, and that the last one is still growing: it is no fall. */
export function useDailyNote({ unit }: Pick<Buckets<never>, "unit">, isGrowing: boolean): string {
  const t = useTranslations("adminFigures.daily");
  const points = { day: null, week: t("weeks"), month: t("months") };
  return [points[unit], isGrowing && t("today")].filter(Boolean).join(" ");
}
