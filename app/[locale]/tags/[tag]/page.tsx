import type { Metadata } from "next";
import { Missing } from "@/app/[locale]/missing";
import { TagPage } from "@/components/posts/tag-page";
import { Handwriting } from "@/components/site/handwriting";
import { publicFeed, tagInPath } from "@/lib/http/pages/public-pages";
import type { Locale } from "@/lib/shared/locale";
import { spelledAs } from "@/lib/shared/tag";

/** Rendered at the first request, kept until a post of it changes; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; tag: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, tag } = await params;
  const key = tagInPath(tag);
  if (!key) return {};
  // Asked once for the page and its title: what was read is kept.
  return { title: `#${spelledAs(key, (await publicFeed(locale, { tag: key })).items)}` };
}

/** The newest public days of one tag. */
export default async function TagRoute({ params }: Props) {
  const { locale, tag: encoded } = await params;
  const key = tagInPath(encoded);
  if (!key) return <Missing />;
  return (
    <>
      <TagPage tagKey={key} page={await publicFeed(locale, { tag: key })} />
      <Handwriting />
    </>
  );
}
