import { useTranslations } from "next-intl";
import { excerpt } from "@/components/posts/excerpt";
import { MoodIcon } from "@/components/posts/mood-icon";
import type { DayPost } from "@/lib/domains/posts/days/day-post";
import { DayPicture } from "./day-picture";
import { yearsBetween } from "./month-days";

/** Days of mine as small cards, each the way to its page. @param since of which day they are memories: says how long ago they were */
export function DayCards({ posts, since }: { posts: DayPost[]; since?: string }) {
  const t = useTranslations();
  return (
    <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {posts.map(({ id, day, title, beginning, mood, cover }) => (
        <li key={id} className="paper-sheet group relative flex gap-3 p-3 hover:shadow-lift">
          {cover && (
            <div className="size-20 shrink-0">
              <DayPicture cover={cover} className="rounded-lg" />
            </div>
          )}
          <div className="min-w-0 flex-1">
            <p className="flex items-center justify-between gap-2 text-ink-soft text-sm">
              <time dateTime={day}>{since && t("calendar.yearsAgo", { count: yearsBetween(day, since) })}</time>
              {mood && (
                <span title={t(`mood.${mood}`)}>
                  <MoodIcon mood={mood} />
                  <span className="sr-only">{t(`mood.${mood}`)}</span>
                </span>
              )}
            </p>
            <h3 dir="auto" className="font-bold leading-snug">
              <a
                href={`/me/posts/${id}`}
                className="no-underline underline-offset-4 after:absolute after:inset-0 group-hover:underline"
              >
                {title || t("common.untitled")}
              </a>
            </h3>
            <p dir="auto" className="line-clamp-2 text-ink-soft text-sm">
              {excerpt(beginning, 90)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
