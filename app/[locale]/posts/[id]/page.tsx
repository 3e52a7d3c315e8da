import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingPost } from "@/app/[locale]/missing";
import { CommentsOf } from "@/components/comments/comments-of";
import { LikersButton } from "@/components/interest/likers-button";
import type { LikersLabels } from "@/components/interest/likers-labels";
import { DiaryCard } from "@/components/posts/diary-card/diary-card";
import { EditLink } from "@/components/posts/edit-link";
import { excerpt } from "@/components/posts/excerpt";
import { Onward } from "@/components/posts/onward/onward";
import { ShareBar, type ShareLabels } from "@/components/posts/onward/share-bar";
import { PostView } from "@/components/posts/post-view";
import { PostActions } from "@/components/reports/post-actions";
import { Handwriting } from "@/components/site/handwriting";
import { cardVersion } from "@/lib/domains/pictures/cards/version";
import { feeds } from "@/lib/http/feeds/links";
import { publicAround, publicComments, publicPost, publicSite } from "@/lib/http/pages/public-pages";
import { DEFAULT_LOCALE, type Locale } from "@/lib/shared/locale";

/** Rendered at the first request, kept until a post of it changes; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; id: string }> };

/** Open Graph: the day's own card (app/posts/[id]/card.jpg). */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const post = await publicPost(locale, id);
  if (!post) return {};
  const t = await getTranslations({ locale });
  const [site, onCard] = await Promise.all([publicSite(locale), publicSite(DEFAULT_LOCALE)]);
  const title = post.title || t("common.untitled");
  const description = excerpt(post.body, 160) || undefined;
  const card = {
    url: `/posts/${post.id}/card.jpg?v=${cardVersion(post, onCard.name)}`,
    width: 1200,
    height: 630,
    alt: title,
  };
  const { author } = post;
  return {
    title,
    description,
    authors: [{ name: author.name }],
    alternates: {
      canonical: `/posts/${id}`,
      types: feeds(site.name, { path: `/members/${author.id}`, title: t("onward.feed", { name: author.name }) }),
    },
    openGraph: { type: "article", title, description, images: [card], publishedTime: post.publishedAt ?? undefined },
    twitter: { card: "summary_large_image", images: [card] },
  };
}

/** A public day. Its author finds a way to edit it here; nobody else's page differs. */
export default async function PostPage({ params }: Props) {
  const { locale, id } = await params;
  const post = await publicPost(locale, id);
  if (!post) return <MissingPost />;
  const comments = await publicComments(locale, id);
  const around = await publicAround(locale, post);
  const site = await publicSite(locale);
  const t = await getTranslations();
  const labels: ShareLabels = {
    share: t("onward.share"),
    copy: t("onward.copy"),
    copied: t("onward.copied"),
    copyFailed: t("onward.copyFailed"),
    save: t("onward.save"),
    inKakao: t("onward.inKakao"),
    openBrowser: t("onward.openBrowser"),
  };
  const { cover } = post;
  const likers = await likersLabels();
  return (
    <>
      <PostView
        post={post}
        actions={
          <>
            <EditLink postId={post.id} authorId={post.author.id} label={t("post.edit")} waits={t("post.waits")} />
            <PostActions post={post} />
            <LikersButton postId={post.id} authorId={post.author.id} labels={likers} />
          </>
        }
        end={
          <ShareBar
            title={post.title || t("common.untitled")}
            text={excerpt(post.body, 100)}
            pictureId={cover?.url ? cover.id : null}
            labels={labels}
          >
            <DiaryCard post={post} site={site.name} />
          </ShareBar>
        }
      />
      <CommentsOf post={post} first={comments} />
      <Onward around={around} />
      <p className="mt-8 text-center">
        <a href="/" className="inline-flex min-h-8 items-center text-link underline underline-offset-4">
          {t("post.back")}
        </a>
      </p>
      <Handwriting />
    </>
  );
}

async function likersLabels(): Promise<LikersLabels> {
  const t = await getTranslations();
  return {
    open: t("interest.likers"),
    title: t("interest.likersTitle"),
    none: t("interest.likersNone"),
    close: t("common.close"),
    list: {
      more: t("common.loadMore"),
      loading: t("common.loading"),
      failed: t("interest.likersFailed"),
      retry: t("common.retry"),
      end: t("common.allShown"),
    },
  };
}
