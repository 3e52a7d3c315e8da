import { useLocale, useTranslations } from "next-intl";
import { MOODS, WEATHERS } from "@/lib/domains/posts/post";
import type { CardLabels } from "./card-labels";

/** The words of cards in the language of the page; for server components. */
export function useCardLabels(): CardLabels {
  const t = useTranslations();
  return {
    locale: useLocale(),
    untitled: t("common.untitled"),
    pictureComing: t("feed.pictureComing"),
    tags: t("feed.tags"),
    like: t("post.like", { count: "{count}" }),
    likeFailed: t("post.likeFailed"),
    comments: t("post.comments", { count: "{count}" }),
    moods: Object.fromEntries(MOODS.map((mood) => [mood, t(`mood.${mood}`)])) as CardLabels["moods"],
    weathers: Object.fromEntries(
      WEATHERS.map((weather) => [weather, t(`weather.${weather}`)]),
    ) as CardLabels["weathers"],
  };
}
