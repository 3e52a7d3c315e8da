import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type CardLabels, formatDay } from "@/components/posts/card-labels";
import type { Post } from "@/lib/domains/posts/post";
import { EntryOnPage } from "./entry-on-page";
import { ShutPage } from "./shut-page";
import type { Spread } from "./spreads";

type Props = {
  spread: Spread;
  diaryId: string;
  /** Null where their account is gone. */
  friend: { id: string; name: string } | null;
  labels: CardLabels;
  isToday?: boolean;
  /** What stands on my page while it is empty. */
  mineEmpty?: ReactNode;
};

/** A day of the two, as two pages of an open book; one below the other on a phone. */
export function SpreadView({ spread, diaryId, friend, labels, isToday = false, mineEmpty }: Props) {
  const t = useTranslations("diaries");
  const { day, mine, theirs, shut, friendWrote } = spread;
  const name = friend?.name ?? "";
  return (
    <section aria-labelledby={`day-${day}`} className="space-y-2">
      <h2 id={`day-${day}`} className="font-title text-2xl">
        {isToday && <span className="mr-2 text-primary">{t("today")}</span>}
        <time dateTime={day}>{formatDay(day, labels.locale)}</time>
      </h2>
      <div className="paper-sheet grid grid-cols-1 overflow-hidden sm:grid-cols-2">
        <Leaf title={t("mine")} side="left">
          {mine.length > 0 ? (
            <Entries {...{ diaryId, labels }} posts={mine} own />
          ) : (
            (mineEmpty ?? <Blank text={isToday ? t("myEmpty") : t("gonePage")} />)
          )}
          {mine.length > 0 && shut && !friendWrote && (
            <p className="text-ink-soft text-sm">
              {shut === "waiting" ? t("waitingForThem", { name }) : t("missedMine")}
            </p>
          )}
        </Leaf>
        <Leaf title={friend ? t("pageOf", { name }) : t("alone")} side="right">
          {theirs.length > 0 && <Entries {...{ diaryId, labels }} posts={theirs} />}
          {theirs.length === 0 && shut && friendWrote && (
            <ShutPage word={t("shut")} text={shut === "missed" ? t("missed") : t("waitingForMe", { name })} />
          )}
          {theirs.length === 0 && !(shut && friendWrote) && (
            <Blank text={friend && isToday ? t("theirEmpty", { name }) : t("gonePage")} />
          )}
        </Leaf>
      </div>
    </section>
  );
}

function Leaf({ title, side, children }: { title: string; side: "left" | "right"; children: ReactNode }) {
  const edge =
    side === "left"
      ? "border-outline/40 max-sm:border-b-[1.5px] sm:border-r-[1.5px] sm:shadow-[inset_-18px_0_18px_-18px_rgb(var(--shadow)/0.35)]"
      : "sm:shadow-[inset_18px_0_18px_-18px_rgb(var(--shadow)/0.35)]";
  return (
    <div className={`flex min-w-0 flex-col gap-4 p-4 sm:p-6 ${edge}`}>
      <h3 dir="auto" className="truncate font-semibold text-ink-soft text-sm">
        {title}
      </h3>
      {children}
    </div>
  );
}

function Entries({
  posts,
  own = false,
  ...rest
}: {
  posts: Post[];
  diaryId: string;
  labels: CardLabels;
  own?: boolean;
}) {
  return posts.map((post) => <EntryOnPage key={post.id} post={post} own={own} {...rest} />);
}

function Blank({ text }: { text: string }) {
  return (
    <div className="ruled-lines flex min-h-32 flex-1 items-center justify-center rounded-lg text-center">
      <p className="rounded bg-sheet px-3 py-1 text-ink-soft">{text}</p>
    </div>
  );
}
