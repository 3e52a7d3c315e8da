import type { Metadata } from "next";
import { Missing } from "@/app/[locale]/missing";
import { TagPage } from "@/components/posts/tag-page";
import { publicFeed, tagInPath } from "@/lib/http/pages/public-pages";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";

/** Rendered at the first request, kept until a post of it changes; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; tag: string; cursor: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** A tag's days from a cursor on, for readers without JavaScript. */
export default async function OlderTagPage({ params }: Props) {
  const { locale, tag: encoded, cursor } = await params;
  const key = tagInPath(encoded);
  if (!key) return <Missing />;
  const page = await publicFeed(locale, { tag: key, cursor }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "invalid_input") return null;
    throw error;
  });
  if (!page) return <Missing />;
  return <TagPage tagKey={key} page={page} />;
}
