import { useLocale, useTranslations } from "next-intl";
import { layOut } from "@/components/days/month-days";
import { WeekHead } from "@/components/days/week-head";
import { formatDay } from "@/components/posts/card-labels";
import type { DiaryDay, DiaryMonth } from "@/lib/domains/diaries/diary";

type Props = { month: DiaryMonth; today: string; diaryId: string; friendName: string };

/** A month of a diary: whose day it was. My half of a day is at the left, the friend's at the right. */
export function TurnsView({ month: { month, days }, today, diaryId, friendName }: Props) {
  const t = useTranslations("diaries");
  const locale = useLocale();
  const { before, cells } = layOut(month, days, today);
  const said = ({ day, wrote, state }: DiaryDay) => {
    const turn = t(`turns.${wrote}`, { day: formatDay(day, locale), name: friendName });
    return state === "open" ? turn : t(`dayStates.${state}`, { turn });
  };
  return (
    <div className="paper-sheet p-2 sm:p-4">
      <WeekHead />
      <ol className="grid grid-cols-7 gap-1 sm:gap-2">
        {cells.map(({ day, date, found, isToday }, index) => (
          <li key={day} style={index === 0 ? { gridColumnStart: before + 1 } : undefined}>
            {found ? (
              <a
                href={`/diaries/${diaryId}?day=${day}`}
                aria-label={said(found)}
                aria-current={isToday ? "date" : undefined}
                className={`${TILE} font-semibold hover:shadow-lift ${isToday ? RING : ""}`}
              >
                <Halves day={found} />
                <span className="relative">{date}</span>
              </a>
            ) : (
              <span className={`${TILE} text-ink-soft ${isToday ? RING : ""}`}>{date}</span>
            )}
          </li>
        ))}
      </ol>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-3 text-ink-soft text-sm">
        <li className="flex items-center gap-2">
          <i className={`size-3.5 rounded-full border ${MINE}`} aria-hidden /> {t("legendMe")}
        </li>
        <li className="flex items-center gap-2">
          <i className={`size-3.5 rounded-full border ${THEIRS}`} aria-hidden />{" "}
          {friendName ? t("legendFriend", { name: friendName }) : t("alone")}
        </li>
      </ul>
    </div>
  );
}

const TILE =
  "relative flex h-11 w-full items-center justify-center overflow-hidden rounded-lg text-sm no-underline sm:h-12";
const RING = "outline-2 outline-primary outline-offset-1";
const MINE = "bg-orange/60";
const THEIRS = "bg-blue/60";

/** The colours of who wrote; lines across it while it can't be read. */
function Halves({ day: { wrote, state } }: { day: DiaryDay }) {
  return (
    <span aria-hidden className="absolute inset-0 flex">
      <span className={`flex-1 ${wrote === "friend" ? "bg-sheet-deep" : MINE}`} />
      <span className={`flex-1 ${wrote === "me" ? "bg-sheet-deep" : THEIRS}`} />
      {state !== "open" && (
        <span className="absolute inset-0 bg-[repeating-linear-gradient(135deg,transparent_0_6px,var(--sheet)_6px_8px)]" />
      )}
    </span>
  );
}
