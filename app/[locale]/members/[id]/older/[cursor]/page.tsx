import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { Feed } from "@/components/posts/feed";
import { profilePath } from "@/lib/domains/profiles/profile";
import { publicFeed, publicProfile } from "@/lib/http/pages/public-pages";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";

/** Rendered at the first request, kept until something on it changes; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; id: string; cursor: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** A member's days from a cursor on, for readers without JavaScript. */
export default async function OlderDaysPage({ params }: Props) {
  const { locale, id, cursor } = await params;
  const profile = await publicProfile(id);
  if (!profile || profile.postCount === null) return <Missing />;
  const page = await publicFeed(locale, { author: profile.id, cursor }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "invalid_input") return null;
    throw error;
  });
  if (!page) return <Missing />;
  const t = await getTranslations("profile");
  return (
    <>
      <h1 dir="auto" className="mb-6 font-title text-3xl sm:text-4xl">
        {t("olderDays", { name: profile.name })}
      </h1>
      <Feed page={page} source={{ author: profile.id }} olderPath={`${profilePath(profile.id)}/older/`} />
    </>
  );
}
