import { useLocale, useTranslations } from "next-intl";
import { MoodIcon } from "@/components/posts/mood-icon";
import type { MonthMoods, YearMoods } from "@/lib/domains/posts/days/moods";
import { type DayMood, MOODS } from "@/lib/domains/posts/post";

const COLOURS: Record<DayMood, string> = {
  happy: "var(--yellow)",
  excited: "var(--orange)",
  loved: "var(--pink)",
  calm: "var(--green)",
  tired: "#c9b8d8",
  sad: "var(--blue)",
  angry: "var(--red)",
  scared: "#8f7cc0",
};
const HEIGHT = 220;
const STEP = 30;
const BAR = 20;

const sum = ({ counts }: MonthMoods) => MOODS.reduce((total, mood) => total + (counts[mood] ?? 0), 0);

/** The moods of a year: a column a month, drawn as with crayons, and the same in a table. */
export function MoodChart({ moods: { year, months } }: { moods: YearMoods }) {
  const t = useTranslations();
  const locale = useLocale();
  const nameOf = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const name = (month: number) => nameOf.format(new Date(Date.UTC(year, month - 1, 1)));
  return (
    <div className="paper-sheet grid grid-cols-1 items-start gap-6 p-4 sm:p-6 lg:grid-cols-2">
      <Columns months={months} />
      <table className="w-full table-fixed text-center text-sm tabular-nums">
        <caption className="sr-only">{t("calendar.moodsTable")}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[15%]">
              <span className="sr-only">{t("calendar.month")}</span>
            </th>
            {MOODS.map((mood) => (
              <th key={mood} scope="col" title={t(`mood.${mood}`)} className="pb-1">
                <MoodIcon mood={mood} className="mx-auto size-6" />
                <span className="sr-only">{t(`mood.${mood}`)}</span>
                <span
                  aria-hidden
                  className="mx-auto mt-1 block h-1.5 w-5 rounded-full border border-outline/50"
                  style={{ background: COLOURS[mood] }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, counts }) => (
            <tr key={month} className="border-line border-t">
              <th scope="row" className="whitespace-nowrap py-1 text-left font-medium text-ink-soft">
                {name(month)}
              </th>
              {MOODS.map((mood) => (
                <td key={mood}>{counts[mood] ?? <span className="text-line">·</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Columns({ months }: { months: MonthMoods[] }) {
  const tallest = Math.max(...months.map(sum), 4);
  const unit = HEIGHT / tallest;
  return (
    <svg viewBox={`0 0 ${12 * STEP} ${HEIGHT + 28}`} aria-hidden className="h-auto w-full self-center">
      <path
        d={`M1 ${HEIGHT + 5.4}c60-1.500 120 1.200 180 0s120-1 ${12 * STEP - 182} .4`}
        fill="none"
        stroke="var(--outline)"
        strokeWidth="1.600"
        strokeLinecap="round"
      />
      {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
        <text
          key={month}
          x={(month - 0.5) * STEP}
          y={HEIGHT + 22}
          textAnchor="middle"
          fontSize="12"
          fill="var(--ink-soft)"
        >
          {month}
        </text>
      ))}
      {months.map((of) => (
        <Column key={of.month} of={of} unit={unit} />
      ))}
    </svg>
  );
}

/** Blocks of colour on each other, none quite straight. */
function Column({ of: { month, counts }, unit }: { of: MonthMoods; unit: number }) {
  let top = HEIGHT + 4;
  const left = (month - 0.5) * STEP - BAR / 2;
  return MOODS.flatMap((mood, index) => {
    const count = counts[mood];
    if (!count) return [];
    const height = count * unit;
    top -= height;
    const lean = ((month * 7 + index * 5) % 5) / 2.5 - 1;
    return [
      <path
        key={mood}
        d={`M${left + lean} ${top + 1}l${BAR - lean} ${-lean / 2}l${lean} ${height - 1.5}l${-BAR} ${lean / 2}z`}
        fill={COLOURS[mood]}
        stroke="var(--outline)"
        strokeWidth="1.200"
        strokeLinejoin="round"
      />,
    ];
  });
}
