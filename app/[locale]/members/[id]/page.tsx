import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { ProfileView } from "@/components/profiles/profile-view";
import { ProfileActions } from "@/components/reports/profile-actions";
import { Handwriting } from "@/components/site/handwriting";
import { profilePath } from "@/lib/domains/profiles/profile";
import { feeds } from "@/lib/http/feeds/links";
import { publicFeed, publicProfile, publicSite } from "@/lib/http/pages/public-pages";
import type { Locale } from "@/lib/shared/locale";
import { siteImage } from "@/lib/shared/site-name";

/** Rendered at the first request, kept until something on it changes; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; id: string }> };

/** Open Graph: the member's own face, else the site's picture. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const profile = await publicProfile(id);
  if (!profile) return {};
  const { name, about, avatar } = profile;
  const t = await getTranslations({ locale });
  const site = await publicSite(locale);
  const [title, description] = [t("profile.pageTitle", { name }), about || t("profile.description", { name })];
  const images = avatar ? [{ url: `${avatar}?w=480`, width: 480, height: 480 }] : [siteImage(site.name)];
  const address = profilePath(profile.id);
  return {
    title,
    description,
    alternates: { canonical: address, types: feeds(site.name, { path: address, title }) },
    openGraph: { type: "profile", title, description, images },
    twitter: { card: avatar ? "summary" : "summary_large_image" },
  };
}

/** A member and their public days. */
export default async function ProfilePage({ params }: Props) {
  const { locale, id } = await params;
  const profile = await publicProfile(id);
  if (!profile) return <Missing />;
  const posts = profile.postCount === null ? null : await publicFeed(locale, { author: profile.id });
  return (
    <>
      <ProfileView profile={profile} posts={posts} actions={<ProfileActions profile={profile} />} />
      <Handwriting />
    </>
  );
}
