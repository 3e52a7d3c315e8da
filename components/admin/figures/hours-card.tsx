import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import type { Dashboard } from "@/lib/domains/visits/visit";
import { csvAddress } from "./csv";
import { lowOf, peakOf } from "./facts";
import { FigureCard } from "./figure-card";
import { useFormats } from "./formats";

type Props = {
  byHour: number[];
  /** Which of the months is shown; null is the range. */
  month: string | "all" | null;
  months: string[];
  /** The days that these numbers are of. */
  days: Dashboard["range"];
  /** What the address says beside the month. */
  said: [string, string][];
};

/** When people come, by the clock of the zone; of the days above, of a month, or of all. */
export function HoursCard({ byHour, month, months, days, said }: Props) {
  const t = useTranslations("adminFigures");
  const { number, hour, month: monthName } = useFormats();
  const names = byHour.map((_, at) => hour(at));
  return (
    <FigureCard
      id="hours"
      title={t("hours.title")}
      sentence={useHoursSentence(byHour)}
      above={
        <Form action="/admin" scroll={false} prefetch={false} className="flex flex-wrap items-end gap-2">
          {said.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="min-w-40 flex-1 space-y-1">
            <Label htmlFor="month">{t("hours.which")}</Label>
            <Select id="month" name="month" key={month ?? ""} defaultValue={month ?? ""}>
              <option value="">{t("hours.inRange")}</option>
              <option value="all">{t("hours.all")}</option>
              {months.map((known) => (
                <option key={known} value={known}>
                  {monthName(known)}
                </option>
              ))}
            </Select>
          </div>
          <Button type="submit" variant="outline">
            {t("range.show")}
          </Button>
        </Form>
      }
      drawing={{
        kind: "columns",
        labels: names.map((name, at) => `${name}~${hour((at + 1) % 24)}`),
        axis: names,
        series: [{ name: t("measures.visits"), data: byHour, paint: "blue" }],
        height: 240,
      }}
      table={{
        columns: [t("hour"), t("measures.visits")],
        rows: byHour.map((count, at) => ({ key: String(at), cells: [names[at], number(count)] })),
      }}
      csv={csvAddress("byHour", days)}
    />
  );
}

/** "Most visits come between 21:00 and 22:00, the fewest between 04:00 and 05:00." */
function useHoursSentence(byHour: number[]): string {
  const t = useTranslations("adminFigures.hours");
  const { hour } = useFormats();
  const peak = peakOf(byHour);
  if (!peak) return t("none");
  const between = (at: number) => ({ from: hour(at), to: hour((at + 1) % 24) });
  const { at, value, equals } = lowOf(byHour);
  const low = equals === 1 ? t("low", { ...between(at), count: value }) : t("lows", { hours: equals, count: value });
  return t("sentence", { ...between(peak.at), count: peak.value, low });
}
