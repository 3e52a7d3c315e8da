import { useTranslations } from "next-intl";
import { useListLabels } from "@/components/list/list-labels";
import type { Post } from "@/lib/domains/posts/post";
import type { Page } from "@/lib/shared/page";
import { FeedList, type FeedSource } from "./feed-list";
import { PostCard } from "./post-card";
import { useCardLabels } from "./use-card-labels";

/** Cards above the fold on a wide screen. */
const SEEN_FIRST = 3;

type Props = {
  page: Page<Post>;
  source?: FeedSource;
  /** An address that the cursor ends. */
  olderPath: string;
  /** A heading of the page stands above it: cards are headed one step below. */
  isTitled?: boolean;
  /** The page begins with something else. */
  isBelow?: boolean;
  /** The page has the switch for Korean days alone (korean-days.tsx). */
  isNarrowed?: boolean;
};

/** A page of public posts that goes on as the reader scrolls, or by a plain link. */
export function Feed({ page, source = {}, olderPath, isTitled = false, isBelow = false, isNarrowed = false }: Props) {
  const t = useTranslations("feed");
  const cards = useCardLabels();
  const labels = { ...useListLabels(), more: t("older"), loading: t("loading"), end: t("end") };
  const narrowing =
    isNarrowed && cards.locale === "ko"
      ? { hasKorean: page.items.some(({ isKorean }) => isKorean), none: t("koreanNone") }
      : undefined;
  return (
    <>
      {!isTitled && <h2 className="sr-only">{t("days")}</h2>}
      <FeedList
        next={page.next}
        source={source}
        olderPath={olderPath}
        cards={cards}
        labels={labels}
        narrowing={narrowing}
      >
        {page.items.map((post, index) => (
          <li key={post.id} data-foreign={(narrowing && !post.isKorean) || undefined}>
            <PostCard post={post} labels={cards} eager={!isBelow && index < SEEN_FIRST} liked={source === "my likes"} />
          </li>
        ))}
      </FeedList>
    </>
  );
}
