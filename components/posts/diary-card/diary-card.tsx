import { useLocale, useTranslations } from "next-intl";
import type { Post } from "@/lib/domains/posts/post";
import { CardButton } from "./card-button";
import { cardOf } from "./card-content";

/**
 * A post as a card to save, copy or share, for who reads it; for server components.
 * @param site what that is called
 */
export function DiaryCard({ post, site }: { post: Post; site: string }) {
  const t = useTranslations();
  return (
    <CardButton
      content={cardOf(post, site)}
      locale={useLocale()}
      label={t("diaryCard.open")}
      failed={t("common.loadFailed")}
    />
  );
}
