import { useTranslations } from "next-intl";
import { useCardLabels } from "@/components/posts/use-card-labels";
import { EmptyState } from "@/components/site/empty-state";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Diary, DiaryDay } from "@/lib/domains/diaries/diary";
import { SpreadView } from "./spread-view";
import type { Spread } from "./spreads";

type Props = {
  diary: Diary;
  spreads: Spread[];
  /** What the calendar tells of them. */
  days: DiaryDay[];
  /** A single day is shown. */
  only?: string;
  isFirst: boolean;
  next: string | null;
};

/** The days of a diary, the latest first. Today stands there while it is empty too, with what can be done about it. */
export function DiaryBook({ diary, spreads, days, only, isFirst, next }: Props) {
  const t = useTranslations("diaries");
  const labels = useCardLabels();
  const { id, friend, state, today } = diary;
  const asked = only ?? (isFirst && state === "open" ? today.day : null);
  const missing = asked && !spreads.some(({ day }) => day === asked) ? [blank(asked, days)] : [];
  const all = [...missing, ...spreads];
  if (all.length === 0) return <EmptyState title={t("noPages")} />;
  return (
    <div className="space-y-8">
      {all.map((spread) => (
        <SpreadView
          key={spread.day}
          spread={spread}
          diaryId={id}
          friend={friend}
          labels={labels}
          isToday={spread.day === today.day}
          mineEmpty={
            spread.day === today.day && state === "open" ? (
              <div className="ruled-lines flex min-h-32 flex-1 flex-col items-center justify-center gap-3 rounded-lg text-center">
                <a href={`/write?diary=${id}`} className={buttonStyles()}>
                  {t(spread.friendWrote ? "writeToo" : "write")}
                </a>
              </div>
            ) : null
          }
        />
      ))}
      <p className="flex flex-wrap justify-center gap-2">
        {(!isFirst || only) && (
          <a href={`/diaries/${id}`} className={buttonStyles({ variant: "ghost" })}>
            {t("newest")}
          </a>
        )}
        {next && (
          <a
            href={`/diaries/${id}?${only ? `day=${only}&` : ""}cursor=${encodeURIComponent(next)}`}
            className={buttonStyles({ variant: "outline" })}
          >
            {t("older")}
          </a>
        )}
      </p>
    </div>
  );
}

/** A day of which nothing can be read, as the calendar tells of it. */
function blank(day: string, days: readonly DiaryDay[]): Spread {
  const told = days.find((one) => one.day === day);
  const shut = told && told.state !== "open" ? told.state : null;
  return { day, mine: [], theirs: [], shut, friendWrote: told ? told.wrote !== "me" : false };
}
