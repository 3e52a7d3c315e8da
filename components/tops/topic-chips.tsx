import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SUGGESTED_TAGS } from "@/lib/domains/posts/post";
import { tagPath } from "@/lib/shared/tag";

/** The seven topics that the editor offers, each the page of its tag. */
export function TopicChips() {
  const t = useTranslations("tops");
  return (
    <nav aria-label={t("topics")} className="mb-10">
      <ul className="flex flex-wrap gap-2 max-sm:justify-center">
        {SUGGESTED_TAGS[useLocale()].map((tag) => (
          <li key={tag}>
            <Link
              href={tagPath(tag)}
              prefetch={false}
              className="inline-flex min-h-11 items-center rounded-full border-[1.5px] bg-sheet px-4 font-medium text-sm hover:bg-sheet-deep"
            >
              #{tag}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
