import { useTranslations } from "next-intl";
import { Feed } from "@/components/posts/feed";
import { KoreanDays } from "@/components/posts/korean-days";
import { EmptyState } from "@/components/site/empty-state";
import { FilterLinks } from "@/components/site/filter-links";
import { PERIODS, type Period, type Post } from "@/lib/domains/posts/post";
import type { Page } from "@/lib/shared/page";

/** All days of a period, the most liked first. */
export function TopPage({ period, page }: { period: Period; page: Page<Post> }) {
  const t = useTranslations("tops");
  const choices = PERIODS.map((one) => ({
    href: `/top/${one}`,
    text: t(`periods.${one}`),
    chosen: one === period,
  }));
  return (
    <>
      <h1 className="mb-4 font-title text-3xl sm:text-4xl">{t(`titles.${period}`)}</h1>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <FilterLinks label={t("tabs")} choices={choices} />
        {page.items.length > 0 && <KoreanDays />}
      </div>
      {page.items.length > 0 ? (
        <Feed page={page} source={{ sort: "top", period }} isNarrowed olderPath={`/top/${period}/older/`} />
      ) : (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")} />
      )}
    </>
  );
}
