import { useTranslations } from "next-intl";
import type { Streak } from "@/lib/domains/posts/days/streak";

/** What there is, and never what is missing: a day without a page is told as rest. */
export function StreakNote({ streak }: { streak: Streak }) {
  const t = useTranslations("calendar");
  const { current, longest, writtenToday, restedYesterday, thisMonth } = streak;
  return (
    <div className="space-y-0.5">
      <p className="text-lg">{t("thisMonth", { count: thisMonth })}</p>
      <p className="text-ink-soft empty:hidden">
        {[
          current > 1 && t("current", { count: current }),
          restedYesterday && current < 2 && t("rested"),
          current > 1 && !writtenToday && t("notYet"),
          longest > Math.max(current, 1) && t("longest", { count: longest }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
    </div>
  );
}
