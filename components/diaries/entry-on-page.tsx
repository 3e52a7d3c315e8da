import Link from "next/link";
import { useTranslations } from "next-intl";
import { PictureImage } from "@/components/pictures/picture-image";
import type { CardLabels } from "@/components/posts/card-labels";
import { DayMarks } from "@/components/posts/day-marks";
import { excerpt } from "@/components/posts/excerpt";
import type { Post } from "@/lib/domains/posts/post";

/** So much of a text stands on a page; the rest is behind its title. */
const SHOWN = 220;

type Props = { post: Post; diaryId: string; labels: CardLabels; own: boolean };

/** An entry on its page of the book: picture, title, first words. */
export function EntryOnPage({ post, diaryId, labels, own }: Props) {
  const t = useTranslations("diaries");
  const { id, title, body, cover, mood, weather, commentCount } = post;
  const text = excerpt(body, SHOWN);
  return (
    <article className="group relative space-y-2">
      {cover?.url && (
        <PictureImage picture={cover} sizes="(min-width: 48rem) 28rem, 90vw" className="rounded-lg border-[1.5px]" />
      )}
      <div className="flex flex-wrap items-center gap-x-3">
        <h4 dir="auto" className="min-w-0 font-bold text-lg leading-snug">
          <Link
            href={`/diaries/${diaryId}/posts/${id}`}
            prefetch={false}
            className="no-underline underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {title || labels.untitled}
          </Link>
        </h4>
        <DayMarks mood={mood} weather={weather} labels={labels} />
      </div>
      {text && (
        <p dir="auto" className="whitespace-pre-line break-words leading-relaxed">
          {text}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-4 text-ink-soft text-sm">
        {commentCount > 0 && <span>{t("comments", { count: commentCount })}</span>}
        {own && (
          <a
            href={`/write/${id}`}
            className="relative z-10 inline-flex min-h-11 items-center text-link underline underline-offset-4"
          >
            {t("edit")}
          </a>
        )}
      </p>
    </article>
  );
}
