import { useTranslations } from "next-intl";

/** The words of a list, as plain data: not every list carries a translation library. */
export type ListLabels = Record<"more" | "loading" | "failed" | "retry" | "end", string>;

/** Words that fit any list; for server components, and where the namespace "common" is at hand. */
export function useListLabels(): ListLabels {
  const t = useTranslations("common");
  return {
    more: t("loadMore"),
    loading: t("loading"),
    failed: t("loadFailed"),
    retry: t("retry"),
    end: t("allShown"),
  };
}
