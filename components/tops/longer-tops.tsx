import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { PictureImage } from "@/components/pictures/picture-image";
import { langOf } from "@/components/posts/lang-of";
import type { Top } from "@/lib/domains/posts/tops";
import { AllOf } from "./podium";

/** Below the large ones: the most loved of longer times, in small rows. */
export function LongerTops({ tops }: { tops: readonly Top[] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (tops.length === 0) return null;
  return (
    <div className="mb-12 grid grid-cols-1 gap-x-6 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {tops.map(({ period, posts }) => (
        <section key={period} aria-labelledby={`top-${period}`} className="paper-sheet p-4">
          <div className="flex items-center justify-between gap-2">
            <h2 id={`top-${period}`} className="font-bold">
              {t(`tops.titles.${period}`)}
            </h2>
            <AllOf period={period} />
          </div>
          <ol className="space-y-1">
            {posts.map((post) => (
              <li key={post.id} className="group relative flex items-center gap-3 rounded-lg p-1.5 hover:bg-sheet-deep">
                <div className="w-16 shrink-0">
                  {post.cover && <PictureImage picture={post.cover} small className="rounded-md" />}
                </div>
                <div className="min-w-0">
                  <h3 dir="auto" lang={langOf(post, locale)} className="truncate font-semibold">
                    <Link
                      href={`/posts/${post.id}`}
                      prefetch={false}
                      className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
                    >
                      {post.title || t("common.untitled")}
                    </Link>
                  </h3>
                  <p dir="auto" className="truncate text-ink-soft text-sm">
                    {post.author.name}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
