import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/site/empty-state";
import { type Dashboard, MEASURES } from "@/lib/domains/visits/visit";
import { AgentsCard } from "./agents-card";
import { bucketsOf } from "./buckets";
import { CrayonFilter } from "./crayon-filter";
import { GrowthCard, VisitsCard } from "./day-cards";
import { useFormats } from "./formats";
import { HoursCard } from "./hours-card";
import { PaintersCard } from "./painters-card";
import { AgesCard, GendersCard } from "./people-cards";
import { HostsCard, PagesCard } from "./places-cards";
import { type Asked, daysOfMonth, firstDay, saidOf } from "./range";
import { RangePicker } from "./range-picker";
import { NowTiles, SumTiles } from "./tiles";
import { WeekCard } from "./week-card";
import { zoneName } from "./zones";

type Props = {
  dashboard: Dashboard;
  /** Visits by hour of the month that is asked for, where one is. */
  hours: number[] | null;
  asked: Asked;
  reader: { timeZone: string };
  today: string;
};

/** All numbers of the site on one page, from how it stands to where people come from. */
export function DashboardView({ dashboard, hours, asked, reader, today }: Props) {
  const t = useTranslations("adminFigures");
  const { days } = useFormats();
  const { range, months, byHour } = dashboard;
  const isNew = dashboard.now.posts === 0 && dashboard.sums.visits.range + dashboard.sums.visits.before === 0;
  const buckets = bucketsOf(dashboard.byDay, MEASURES);
  const monthDays = asked.month && { ...monthsDays(asked.month, months, today), timeZone: range.timeZone };
  return (
    <div className="space-y-6">
      <CrayonFilter />
      {/* Other days come without a new page: whoever sees none of it hears which. */}
      <p role="status" className="sr-only">
        {t("lead", { days: days(range.from, range.to), zone: zoneName(range.timeZone) })}
      </p>
      <NowTiles now={dashboard.now} />
      <RangePicker asked={asked} range={range} reader={reader} today={today} />
      {isNew && (
        <div className="paper-sheet">
          <EmptyState title={t("empty.title")} text={t("empty.text")} />
        </div>
      )}
      <SumTiles dashboard={dashboard} buckets={buckets} />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
        <VisitsCard dashboard={dashboard} buckets={buckets} today={today} />
        <GrowthCard dashboard={dashboard} buckets={buckets} today={today} />
        <HoursCard
          byHour={hours ?? byHour}
          month={asked.month}
          months={months}
          days={monthDays || range}
          said={saidOf({ ...asked, month: null }, reader)}
        />
        <WeekCard {...dashboard} />
        <GendersCard {...dashboard} />
        <AgesCard {...dashboard} />
        <PaintersCard {...dashboard} />
        <AgentsCard {...dashboard} />
        <PagesCard {...dashboard} />
        <HostsCard {...dashboard} />
      </div>
    </div>
  );
}

/** First and last day of a month, or of all that has numbers. */
function monthsDays(month: string, months: string[], today: string) {
  return month === "all" ? { from: firstDay(months, today), to: today } : daysOfMonth(month);
}
