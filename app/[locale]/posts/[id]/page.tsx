import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingPost } from "@/app/[locale]/missing";
import { CommentsOf } from "@/components/comments/comments-of";
import { EditLink } from "@/components/posts/edit-link";
import { excerpt } from "@/components/posts/excerpt";
import { PostView } from "@/components/posts/post-view";
import { PostActions } from "@/components/reports/post-actions";
import { Handwriting } from "@/components/site/handwriting";
import { publicComments, publicPost } from "@/lib/http/pages/public-pages";
import type { Locale } from "@/lib/shared/locale";

/** Rendered at the first request, kept until a post of it changes; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; id: string }> };

/** Open Graph: the day's own picture, else the site's. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const post = await publicPost(locale, id);
  if (!post) return {};
  const t = await getTranslations({ locale, namespace: "common" });
  const title = post.title || t("untitled");
  const description = excerpt(post.body, 160) || undefined;
  const cover = post.cover?.url ? { url: `${post.cover.url}?w=1024`, alt: post.cover.alt } : null;
  const images = cover ? [{ ...cover, width: 1024, height: 1024 }] : [{ url: "/og.png", width: 1200, height: 630 }];
  return {
    title,
    description,
    authors: [{ name: post.author.name }],
    alternates: { canonical: `/posts/${id}` },
    openGraph: { type: "article", title, description, images, publishedTime: post.publishedAt ?? undefined },
    twitter: { card: "summary_large_image" },
  };
}

/** A public day. Its author finds a way to edit it here; nobody else's page differs. */
export default async function PostPage({ params }: Props) {
  const { locale, id } = await params;
  const post = await publicPost(locale, id);
  if (!post) return <MissingPost />;
  const comments = await publicComments(locale, id);
  const t = await getTranslations("post");
  return (
    <>
      <PostView
        post={post}
        actions={
          <>
            <EditLink postId={post.id} authorId={post.author.id} label={t("edit")} />
            <PostActions post={post} />
          </>
        }
      />
      <CommentsOf post={post} first={comments} />
      <p className="mt-8 text-center">
        <a href="/" className="text-link underline underline-offset-4">
          {t("back")}
        </a>
      </p>
      <Handwriting />
    </>
  );
}
