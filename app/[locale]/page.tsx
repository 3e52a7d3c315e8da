import { useTranslations } from "next-intl";
import { Feed } from "@/components/posts/feed";
import { KoreanDays } from "@/components/posts/korean-days";
import { EmptyState } from "@/components/site/empty-state";
import { Hero } from "@/components/site/hero";
import { LongerTops } from "@/components/tops/longer-tops";
import { Podium } from "@/components/tops/podium";
import { TopicChips } from "@/components/tops/topic-chips";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Post } from "@/lib/domains/posts/post";
import type { Tops } from "@/lib/domains/posts/tops";
import { publicFeed, publicTops } from "@/lib/http/pages/public-pages";
import type { Locale } from "@/lib/shared/locale";
import type { Page } from "@/lib/shared/page";

/** Rendered at the first request, kept until a post of it changes; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale }> };

/** Main page: what this is, the most loved days, and the newest. */
export default async function MainPage({ params }: Props) {
  const { locale } = await params;
  const [page, tops] = await Promise.all([publicFeed(locale, {}), publicTops(locale)]);
  return <Main page={page} tops={tops} />;
}

function Main({ page, tops: { first, longer } }: { page: Page<Post>; tops: Tops }) {
  const t = useTranslations("feed");
  return (
    <>
      <Hero />
      <h1 className="member-only mb-6 font-title text-3xl sm:text-4xl">{t("memberTitle")}</h1>
      {first && <Podium top={first} />}
      <TopicChips />
      <LongerTops tops={longer} />
      {page.items.length > 0 ? (
        <section aria-labelledby="newest">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4">
            <h2 id="newest" className="font-title text-2xl">
              {t("newest")}
            </h2>
            <KoreanDays />
          </div>
          <Feed page={page} olderPath="/older/" isTitled isNarrowed isBelow={first !== null} />
        </section>
      ) : (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <a href="/write" className={buttonStyles()}>
            {t("start")}
          </a>
        </EmptyState>
      )}
    </>
  );
}
