"use client";

import { useLocale, useTranslations } from "next-intl";
import { Filmstrip } from "@/components/pictures/filmstrip";
import { formatDay } from "@/components/posts/card-labels";
import { excerpt } from "@/components/posts/excerpt";
import type { Post } from "@/lib/domains/posts/post";
import { firstSentence } from "@/lib/shared/first-sentence";
import { PublishedPicture, type ToPublish } from "./published-picture";

type Props = { pictures: ToPublish; fields: Pick<Post, "title" | "body" | "day"> };

/** The day's card as its readers will see it; of several pictures another one can be chosen. */
export function PublishedCard({ pictures, fields: { title, body, day } }: Props) {
  const t = useTranslations("common");
  const locale = useLocale();
  const { shown, live } = pictures;
  return (
    <div className="space-y-2">
      <div className="paper-sheet flex gap-4 overflow-hidden p-3">
        <PublishedPicture pictures={pictures} />
        <div className="min-w-0 flex-1 space-y-1">
          <time dateTime={day} className="text-ink-soft text-sm">
            {formatDay(day, locale)}
          </time>
          <p dir="auto" className="break-words font-bold leading-snug">
            {title.trim() || firstSentence(body) || t("untitled")}
          </p>
          <p dir="auto" className="line-clamp-2 break-words text-ink-soft text-sm">
            {excerpt(body, 110)}
          </p>
        </div>
      </div>
      {pictures.pictures.length > (live ? 0 : 1) && (
        <Filmstrip
          pictures={pictures.pictures}
          shownId={live ? null : (shown?.id ?? null)}
          coverId={pictures.coverId}
          onSelect={pictures.select}
          onStep={pictures.step}
        />
      )}
    </div>
  );
}
