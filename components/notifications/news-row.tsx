"use client";

import { useTranslations } from "next-intl";
import { CommentTime } from "@/components/comments/comment-time";
import type { News } from "@/lib/domains/notifications/notification";
import type { Locale } from "@/lib/shared/locale";
import { addressOfNews } from "./address-of-news";
import { NewsIcon } from "./news-icon";

/** One line of news, which leads to what it tells of. */
export function NewsRow({ news, locale }: { news: News; locale: Locale }) {
  const t = useTranslations("news");
  const common = useTranslations("common");
  const { kind, actors, count, post, diary, comment, picture, hiding, at, isRead } = news;
  const values = {
    name: actors[0]?.name ?? "",
    title: (diary ? diary.name : post?.title) || common("untitled"),
    b: (text: React.ReactNode) => <b dir="auto">{text}</b>,
    bdi: (text: React.ReactNode) => <bdi>{text}</bdi>,
  };
  const said = () => {
    if (kind === "hidden" || kind === "restored") return t(`${kind}.${hiding?.target ?? "post"}`);
    // What it is of is behind its reader's own lock.
    if ((kind === "page" || kind === "diary") && !diary) return t("locked");
    if (kind === "diary") return t.rich(`deeds.${diary?.deed ?? "ruleChanged"}`, values);
    return kind === "like" && count > 1 ? t.rich("likes", { ...values, others: count - 1 }) : t.rich(kind, values);
  };
  return (
    <a
      href={addressOfNews(news)}
      className={`flex items-start gap-3 rounded-lg px-3 py-3 no-underline hover:bg-sheet-deep ${isRead ? "" : "bg-yellow/10"}`}
    >
      {picture?.url ? (
        // biome-ignore lint/performance/noImgElement: our own address, in a width that is at hand
        <img
          src={`${picture.url}?w=480`}
          alt=""
          width={44}
          height={44}
          loading="lazy"
          className="size-11 shrink-0 rounded-lg border"
        />
      ) : (
        <NewsIcon kind={kind} />
      )}
      <span className="min-w-0 flex-1 space-y-0.5">
        <span className="block break-words">
          {!isRead && (
            <span className="mr-1.5 rounded-full bg-primary px-2 font-bold text-on-primary text-xs">
              {t("unreadMark")}
            </span>
          )}
          {said()}
        </span>
        {comment && (
          <span dir="auto" className="line-clamp-2 block break-words text-ink-soft">
            {comment.body}
          </span>
        )}
        <span className="block text-ink-soft text-sm">
          <CommentTime at={at} locale={locale} />
        </span>
      </span>
    </a>
  );
}
