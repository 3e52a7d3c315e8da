import Link from "next/link";
import { useTranslations } from "next-intl";
import { Marked } from "@/components/search/marked";
import { Badge } from "@/components/ui/badge";
import { buttonStyles } from "@/components/ui/button-styles";
import { addressOfPost } from "./address-of-post";
import { type CardLabels, formatDay } from "./card-labels";
import { DayMarks } from "./day-marks";
import { DeletePostButton } from "./delete-post-button";
import type { MyPost } from "./my-post";
import { RowPicture } from "./row-picture";

const LOOKS = { draft: "warm", private: "cool", public: "fresh", diary: "cool" } as const;

type Props = { post: MyPost; labels: CardLabels; onDeleted?: () => void };

/** One of my days in the list, with what I can do with it. */
export function MyPostRow({ post, labels, onDeleted }: Props) {
  const t = useTranslations();
  const title = post.title || labels.untitled;
  return (
    <article className="paper-sheet flex gap-3 p-3 sm:gap-5 sm:p-4">
      <RowPicture cover={post.cover} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-sm">
          <Badge variant={LOOKS[post.visibility]}>{t(`me.${post.visibility}`)}</Badge>
          <time dateTime={post.day}>{formatDay(post.day, labels.locale)}</time>
          {post.waits && (
            <a href={`/write/${post.id}`} className="font-semibold text-link underline underline-offset-4">
              {t("me.waits")}
            </a>
          )}
          <DayMarks mood={post.mood} weather={post.weather} labels={labels} />
        </div>
        <h2 dir="auto" className="font-bold text-lg leading-snug">
          <Link href={addressOfPost(post)} prefetch={false} className="inline-block underline-offset-4 hover:underline">
            {post.found && post.title ? <Marked pieces={post.found.title} /> : title}
          </Link>
        </h2>
        <p dir="auto" className="line-clamp-2 text-ink-soft">
          {post.found ? <Marked pieces={post.found.text} /> : post.text}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would make a form of links and a button */}
        <div role="group" aria-label={t("me.actions", { title })} className="-ml-3.5 mt-auto flex flex-wrap">
          <Link href={addressOfPost(post)} prefetch={false} className={buttonStyles({ variant: "ghost", size: "sm" })}>
            {t("common.view")}
          </Link>
          <a href={`/write/${post.id}`} className={buttonStyles({ variant: "ghost", size: "sm" })}>
            {t("common.edit")}
          </a>
          <DeletePostButton postId={post.id} title={title} onDeleted={onDeleted} />
        </div>
      </div>
    </article>
  );
}
