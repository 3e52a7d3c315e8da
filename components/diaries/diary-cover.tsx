import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/posts/card-labels";
import { Badge } from "@/components/ui/badge";
import type { Diary } from "@/lib/domains/diaries/diary";
import { DeedButton } from "./deed-button";
import { standingOf } from "./diary-state";

/** A diary as it lies on the table: its name, with whom, how it stands today. Needs "errors" for its buttons. */
export function DiaryCover({ diary }: { diary: Diary }) {
  const t = useTranslations("diaries");
  const locale = useLocale();
  const { id, name, state, friend, invitation, isUnread } = diary;
  const standing = standingOf(diary);
  const isWaiting = standing === "waiting";
  const words = isWaiting
    ? `${t("states.invitedTo", { to: invitation?.to ?? "" })}, ${t("states.until", { date: formatDay((invitation?.expiresAt ?? "").slice(0, 10), locale) })}`
    : t(`states.${standing}`, { name: friend?.name ?? "" });
  return (
    <article className="paper-sheet group relative flex overflow-hidden hover:shadow-lift">
      <div aria-hidden className={`w-4 shrink-0 border-outline/50 border-r-[1.5px] ${SPINES[standing]}`} />
      <div className="min-w-0 flex-1 space-y-1 p-4 sm:p-5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 dir="auto" className="font-bold text-lg leading-snug">
            {state === "invited" ? (
              name
            ) : (
              <Link
                href={`/diaries/${id}`}
                prefetch={false}
                className="no-underline underline-offset-4 after:absolute after:inset-0 group-hover:underline"
              >
                {name}
              </Link>
            )}
          </h3>
          {isUnread && <Badge variant="warm">{t("unread")}</Badge>}
        </div>
        {state !== "invited" && (
          <p className="text-ink-soft">{friend ? t("withFriend", { name: friend.name }) : t("alone")}</p>
        )}
        <p className={standing === "myTurn" ? "font-semibold text-primary" : "text-ink-soft text-sm"}>{words}</p>
        {state === "invited" && (
          <div className="flex flex-wrap gap-2 pt-2">
            {isWaiting ? (
              <DeedButton deed="withdraw" diaryId={id} label={t("withdraw")} />
            ) : (
              <DeedButton deed="forget" diaryId={id} label={t("forget")} />
            )}
          </div>
        )}
      </div>
    </article>
  );
}

/** The colour of its back. */
const SPINES = {
  waiting: "bg-sheet-deep",
  expired: "bg-sheet-deep",
  withdrawn: "bg-sheet-deep",
  closed: "bg-outline/40",
  myTurn: "bg-red",
  theirTurn: "bg-yellow",
  both: "bg-green",
  nobody: "bg-blue",
} as const;
