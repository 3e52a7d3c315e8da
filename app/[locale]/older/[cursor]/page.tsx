import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { Feed } from "@/components/posts/feed";
import { KoreanDays } from "@/components/posts/korean-days";
import { publicFeed } from "@/lib/http/pages/public-pages";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";

/** Rendered at the first request, kept until a post of it changes; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; cursor: string }> };

// Every cursor is a page: only the first belongs into a search engine.
export const metadata: Metadata = { robots: { index: false } };

/** The feed from a cursor on, for readers without JavaScript. */
export default async function OlderPage({ params }: Props) {
  const { locale, cursor } = await params;
  const t = await getTranslations("feed");
  const page = await publicFeed(locale, { cursor }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "invalid_input") return null;
    throw error;
  });
  if (!page) return <Missing />;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4">
        <h1 className="font-title text-3xl sm:text-4xl">{t("olderTitle")}</h1>
        <KoreanDays />
      </div>
      <Feed page={page} isNarrowed olderPath="/older/" />
    </>
  );
}
