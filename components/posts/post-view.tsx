import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ComesSoon } from "@/components/pictures/comes-soon";
import { PictureComing } from "@/components/pictures/picture-coming";
import { PictureImage } from "@/components/pictures/picture-image";
import { AuthorLink } from "@/components/profiles/author-link";
import { isForEveryone, type Post } from "@/lib/domains/posts/post";
import { isBlank } from "@/lib/shared/text";
import { formatDay, likeProps } from "./card-labels";
import { langOf } from "./lang-of";
import { LikeButton } from "./like-button";
import { MarkdownView } from "./markdown-view";
import { MoodIcon } from "./mood-icon";
import { TagList } from "./tag-list";
import { useCardLabels } from "./use-card-labels";
import { WeatherIcon } from "./weather-icon";

/** A day as a picture diary shows it: the day's head, the picture, the text on ruled lines. */
export function PostView({ post, actions, end }: { post: Post; actions?: ReactNode; end?: ReactNode }) {
  const t = useTranslations("post");
  const labels = useCardLabels();
  const lang = langOf(post, labels.locale);
  const { cover } = post;
  const coming = cover?.status === "queued" || cover?.status === "drawing";
  return (
    <article className="paper-sheet mx-auto max-w-3xl overflow-hidden">
      <dl className="flex flex-wrap items-center gap-x-6 gap-y-1 border-outline/40 border-b-[1.5px] px-5 py-3 sm:px-8">
        <Mark name={t("day")}>
          <time dateTime={post.day}>{formatDay(post.day, labels.locale)}</time>
        </Mark>
        {post.weather && (
          <Mark name={t("weather")}>
            <WeatherIcon weather={post.weather} /> {labels.weathers[post.weather]}
          </Mark>
        )}
        {post.mood && (
          <Mark name={t("mood")}>
            <MoodIcon mood={post.mood} /> {labels.moods[post.mood]}
          </Mark>
        )}
      </dl>
      {cover?.url && (
        <div className="border-outline/40 border-b-[1.5px] p-3 sm:p-5">
          <PictureImage picture={cover} eager sizes="(min-width: 48rem) 45rem, 94vw" className="rounded-lg" />
        </div>
      )}
      {coming && (
        <>
          <PictureComing text={t("pictureComing")} />
          <ComesSoon postId={post.id} />
        </>
      )}
      <div className="space-y-5 px-5 pt-6 pb-8 sm:px-8">
        <header className="space-y-1">
          <h1 dir="auto" lang={lang} className="font-title text-3xl sm:text-4xl">
            {post.title || labels.untitled}
          </h1>
          <AuthorLink author={post.author} className="inline-block max-w-full py-2 text-ink-soft" />
        </header>
        {isBlank(post.body) ? (
          <p className="text-ink-soft">{t("empty")}</p>
        ) : (
          <MarkdownView text={post.body} lang={lang} />
        )}
        <footer className="flex flex-wrap items-center justify-between gap-3">
          <TagList tags={post.tags} label={labels.tags} />
          <div className="ml-auto flex items-center gap-3">
            {actions}
            {isForEveryone(post) && <LikeButton {...likeProps(post, labels)} large />}
          </div>
        </footer>
        {end}
      </div>
    </article>
  );
}

function Mark({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-2">
      <dt className="sr-only">{name}</dt>
      <dd className="flex items-center gap-1.5">{children}</dd>
    </div>
  );
}
