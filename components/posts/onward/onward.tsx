import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PostsAround } from "@/lib/domains/posts/around";
import type { Post } from "@/lib/domains/posts/post";
import { type CardLabels, formatDay } from "../card-labels";
import { langOf } from "../lang-of";
import { PostCard } from "../post-card";
import { useCardLabels } from "../use-card-labels";

/** Where a reader goes on from a day: its author's days before and after it, and others like it. */
export function Onward({ around: { previous, next, more } }: { around: PostsAround }) {
  const t = useTranslations("onward");
  const labels = useCardLabels();
  return (
    <>
      {(previous || next) && (
        <nav aria-label={t("label")} className="mx-auto mt-5 grid max-w-3xl grid-cols-2 gap-3 sm:gap-4">
          {previous ? <Way post={previous} labels={labels} text={`← ${t("previous")}`} /> : <span />}
          {next && <Way post={next} labels={labels} text={`${t("next")} →`} isNext />}
        </nav>
      )}
      {more.length > 0 && (
        <section aria-labelledby="more" className="mx-auto mt-10 max-w-3xl">
          <h2 id="more" className="mb-4 font-title text-2xl">
            {t("more")}
          </h2>
          <ol className="grid grid-cols-1 gap-4 sm:grid-cols-2 md:grid-cols-3">
            {more.map((post) => (
              <li key={post.id}>
                <PostCard post={post} labels={labels} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

type WayProps = { post: Post; labels: CardLabels; text: string; isNext?: boolean };

function Way({ post, labels, text, isNext = false }: WayProps) {
  return (
    <Link
      href={`/posts/${post.id}`}
      prefetch={false}
      rel={isNext ? "next" : "prev"}
      className={`crayon-edge block min-w-0 border-line! bg-sheet px-4 py-3 no-underline hover:bg-sheet-deep ${isNext ? "text-right" : ""}`}
    >
      <span className="block text-ink-soft text-sm">{text}</span>
      <span dir="auto" lang={langOf(post, labels.locale)} className="block truncate font-semibold">
        {post.title || labels.untitled}
      </span>
      <time dateTime={post.day} className="block text-ink-soft text-sm">
        {formatDay(post.day, labels.locale)}
      </time>
    </Link>
  );
}
