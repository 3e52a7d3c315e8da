import Link from "next/link";
import { useTranslations } from "next-intl";
import { formatDay } from "@/components/posts/card-labels";
import { RowPicture } from "@/components/posts/row-picture";
import type { Locale } from "@/lib/shared/locale";
import type { FoundPost } from "./found-post";
import { Marked } from "./marked";

/** One day that was found, with what it was found by. */
export function FoundRow({ post, locale }: { post: FoundPost; locale: Locale }) {
  const t = useTranslations("common");
  return (
    <article className="paper-sheet group relative flex gap-3 p-3 transition-shadow hover:shadow-lift sm:gap-5 sm:p-4">
      <RowPicture cover={post.cover} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="flex flex-wrap gap-x-3 text-ink-soft text-sm">
          <time dateTime={post.day}>{formatDay(post.day, locale)}</time>
          <bdi>{post.author.name}</bdi>
        </p>
        <h2 dir="auto" className="font-bold text-lg leading-snug">
          <Link
            href={`/posts/${post.id}`}
            prefetch={false}
            className="decoration-2 decoration-orange underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {post.title.length > 0 ? <Marked pieces={post.title} /> : t("untitled")}
          </Link>
        </h2>
        <p dir="auto" className="line-clamp-3 text-ink-soft">
          <Marked pieces={post.text} />
        </p>
      </div>
    </article>
  );
}
