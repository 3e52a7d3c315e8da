import Link from "next/link";
import { PictureComing } from "@/components/pictures/picture-coming";
import { PictureImage } from "@/components/pictures/picture-image";
import { AuthorLink } from "@/components/profiles/author-link";
import type { Post } from "@/lib/domains/posts/post";
import { type CardLabels, formatDay, likeProps } from "./card-labels";
import { CommentCount } from "./comment-count";
import { DayMarks } from "./day-marks";
import { excerpt } from "./excerpt";
import { langOf } from "./lang-of";
import { LikeButton } from "./like-button";
import { TagList } from "./tag-list";

type Props = { post: Post; labels: CardLabels; eager?: boolean; liked?: boolean };

/** How wide a card is: one, two or three beside each other. */
const CARD_SIZES = "(min-width: 64rem) 21rem, (min-width: 40rem) 46vw, 94vw";

/** One day in a list. The whole card leads to it; author and tags keep their own places. */
export function PostCard({ post, labels, eager = false, liked }: Props) {
  const { cover } = post;
  const coming = cover?.status === "queued" || cover?.status === "drawing";
  const lang = langOf(post, labels.locale);
  const bare = !cover?.url && !coming;
  return (
    <article className="paper-sheet group relative flex h-full flex-col overflow-hidden transition-shadow hover:shadow-lift">
      {cover?.url && <PictureImage picture={cover} sizes={CARD_SIZES} eager={eager} />}
      {coming && <PictureComing text={labels.pictureComing} />}
      <div className="flex flex-1 flex-col gap-2 p-4">
        <div className="flex min-h-6 items-center justify-between gap-2 text-ink-soft text-sm">
          <time dateTime={post.day}>{formatDay(post.day, labels.locale)}</time>
          <DayMarks mood={post.mood} weather={post.weather} labels={labels} />
        </div>
        <h3 dir="auto" lang={lang} className="font-bold text-lg leading-snug">
          <Link
            href={`/posts/${post.id}`}
            prefetch={false}
            className="decoration-2 decoration-orange underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {post.title || labels.untitled}
          </Link>
        </h3>
        <p dir="auto" lang={lang} className={bare ? "ruled-lines line-clamp-10 flex-1" : "line-clamp-2 text-ink-soft"}>
          {excerpt(post.body, bare ? 320 : 110)}
        </p>
        <div className="mt-auto space-y-1 pt-1">
          <TagList tags={post.tags} label={labels.tags} max={3} />
          <div className="flex items-center justify-between gap-2">
            <AuthorLink author={post.author} className="-my-2 py-2.5 text-ink-soft text-sm" />
            <div className="-my-2 -mr-2 flex shrink-0 items-center gap-1">
              <CommentCount count={post.commentCount} labels={labels} />
              <LikeButton {...likeProps(post, labels)} liked={liked} />
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}
