import { useTranslations } from "next-intl";
import type { Post } from "@/lib/domains/posts/post";
import type { Page } from "@/lib/shared/page";
import { FeedMore } from "./feed-more";
import { PostCard } from "./post-card";
import { useCardLabels } from "./use-card-labels";

/** Cards above the fold on a wide screen. */
const SEEN_FIRST = 3;

type Props = { page: Page<Post>; tag?: string; olderPath: string };

/** A page of public posts that goes on as the reader scrolls, or by a plain link. */
export function Feed({ page, tag, olderPath }: Props) {
  const t = useTranslations();
  const labels = useCardLabels();
  const more = {
    older: t("feed.older"),
    loading: t("feed.loading"),
    failed: t("common.loadFailed"),
    end: t("feed.end"),
  };
  return (
    <ol className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {page.items.map((post, index) => (
        <li key={post.id}>
          <PostCard post={post} labels={labels} eager={index < SEEN_FIRST} />
        </li>
      ))}
      {page.next && <FeedMore cursor={page.next} tag={tag} olderPath={olderPath} cards={labels} labels={more} />}
    </ol>
  );
}
