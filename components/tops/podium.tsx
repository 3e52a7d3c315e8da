import Link from "next/link";
import { useTranslations } from "next-intl";
import { PictureImage } from "@/components/pictures/picture-image";
import { type CardLabels, likeProps } from "@/components/posts/card-labels";
import { langOf } from "@/components/posts/lang-of";
import { LikeButton } from "@/components/posts/like-button";
import { useCardLabels } from "@/components/posts/use-card-labels";
import type { Post } from "@/lib/domains/posts/post";
import type { Top } from "@/lib/domains/posts/tops";

/** Where the three stand: on a phone the first over the two others, wide side by side. */
const PLACES = ["max-sm:col-span-2", "", ""];
const SIZES = [
  "(min-width: 72rem) 22rem, (min-width: 40rem) 32vw, 94vw",
  "(min-width: 72rem) 22rem, (min-width: 40rem) 32vw, 46vw",
];

/** The three most loved days of a period in large pictures. One or two stand there as well as three. */
export function Podium({ top: { period, posts } }: { top: Top }) {
  const t = useTranslations("tops");
  const labels = useCardLabels();
  return (
    <section aria-labelledby="tops" className="mb-12">
      <div className="mb-4 flex items-baseline justify-between gap-3">
        <h2 id="tops" className="font-title text-2xl">
          {t(`titles.${period}`)}
        </h2>
        <AllOf period={period} />
      </div>
      <ol className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-5">
        {posts.map((post, at) => (
          <li key={post.id} className={posts.length === 2 ? "" : PLACES[at]}>
            <TopCard post={post} rank={at + 1} labels={labels} sizes={SIZES[Math.min(at, 1)] ?? ""} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function TopCard({ post, rank, labels, sizes }: { post: Post; rank: number; labels: CardLabels; sizes: string }) {
  const t = useTranslations("tops");
  const isFirst = rank === 1;
  return (
    <article className="paper-sheet group relative flex h-full flex-col overflow-hidden transition-shadow hover:shadow-lift">
      {/* Not eager: a guest's page begins with another picture, which these would hold up for a second on a slow line. */}
      {post.cover && <PictureImage picture={post.cover} sizes={sizes} />}
      <p className="absolute top-2 left-2 flex size-9 items-center justify-center rounded-full border-2 border-outline bg-sheet font-title text-xl sm:size-11 sm:text-2xl">
        <span className="sr-only">{t("rank", { rank })}</span>
        <span aria-hidden>{rank}</span>
      </p>
      <div className={`flex flex-1 flex-col gap-1 p-3 sm:p-4 ${isFirst ? "" : "max-sm:text-sm"}`}>
        <h3 dir="auto" lang={langOf(post, labels.locale)} className="line-clamp-2 font-bold leading-snug sm:text-lg">
          <Link
            href={`/posts/${post.id}`}
            prefetch={false}
            className="decoration-2 decoration-orange underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {post.title || labels.untitled}
          </Link>
        </h3>
        <div className="mt-auto flex items-center justify-between gap-2">
          <p dir="auto" className="min-w-0 truncate text-ink-soft text-sm">
            {post.author.name}
          </p>
          <LikeButton {...likeProps(post, labels)} className="-my-2 -mr-2" />
        </div>
      </div>
    </article>
  );
}

/** The way to all days of a period, the most liked first. */
export function AllOf({ period }: Pick<Top, "period">) {
  const t = useTranslations("tops");
  return (
    <Link
      href={`/top/${period}`}
      prefetch={false}
      className="inline-flex min-h-11 shrink-0 items-center text-link text-sm underline-offset-4 hover:underline"
    >
      <span className="sr-only">{t(`titles.${period}`)} </span>
      {t("more")}
    </Link>
  );
}
