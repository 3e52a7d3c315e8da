import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/site/empty-state";
import type { Post } from "@/lib/domains/posts/post";
import type { Page } from "@/lib/shared/page";
import { spelledAs, tagPath } from "@/lib/shared/tag";
import { Feed } from "./feed";
import { KoreanDays } from "./korean-days";

/** The public days of one tag, under the spelling of its newest one. */
export function TagPage({ tagKey, page }: { tagKey: string; page: Page<Post> }) {
  const tag = spelledAs(tagKey, page.items);
  const t = useTranslations("feed");
  return (
    <>
      <h1 dir="auto" className="mb-1 font-title text-3xl sm:text-4xl">
        {t("tagTitle", { tag })}
      </h1>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-ink-soft">{t.rich("tagText", { tag, bdi: (words) => <bdi>{words}</bdi> })}</p>
        {page.items.length > 0 && <KoreanDays />}
      </div>
      {page.items.length > 0 ? (
        <Feed page={page} source={{ tag: tagKey }} isNarrowed olderPath={`${tagPath(tagKey)}/older/`} />
      ) : (
        <EmptyState title={t("tagEmpty")} />
      )}
    </>
  );
}
