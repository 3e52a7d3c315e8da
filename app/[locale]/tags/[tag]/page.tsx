import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TagPage } from "@/components/posts/tag-page";
import { Handwriting } from "@/components/site/handwriting";
import { publicFeed, tagInPath } from "@/lib/http/public-pages";
import type { Locale } from "@/lib/shared/locale";

/** Rendered at the first request, kept until a post of it changes; see lib/http/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; tag: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `#${tagInPath((await params).tag) ?? ""}` };
}

/** The newest public days of one tag. */
export default async function TagRoute({ params }: Props) {
  const { locale, tag: encoded } = await params;
  const tag = tagInPath(encoded);
  if (!tag) notFound();
  return (
    <>
      <TagPage tag={tag} page={await publicFeed(locale, { tag })} />
      <Handwriting />
    </>
  );
}
