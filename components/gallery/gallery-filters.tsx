import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { FilterLinks } from "@/components/site/filter-links";
import type { MonthOfPictures } from "@/lib/domains/pictures/gallery/gallery";
import { type PainterName, PICTURE_STYLES } from "@/lib/painters/painter";
import { formatMonth, type GalleryPlace, galleryAddress } from "./address";

type Props = {
  place: GalleryPlace;
  months: readonly MonthOfPictures[];
  /** Of the site: a choice where there are several. */
  painters: readonly PainterName[];
};

/** Which of my pictures are shown, and from which month on: all of it addresses. */
export function GalleryFilters({ place: { style, painter, cover, starred, month }, months, painters }: Props) {
  const t = useTranslations("gallery");
  const styles = useTranslations("style");
  const names = useTranslations("picture.painter");
  const locale = useLocale();
  const filter = { style, painter, cover, starred };
  const link = (text: string, change: GalleryPlace, chosen: boolean) => ({
    href: galleryAddress({ ...filter, ...change }),
    text,
    chosen,
  });
  const which = { cover: undefined, starred: undefined };
  return (
    <div className="space-y-3">
      <FilterLinks
        label={t("filter")}
        choices={[
          link(t("all"), { style: undefined }, !style),
          ...PICTURE_STYLES.map((name) => link(styles(name), { style: name }, name === style)),
        ]}
      />
      <FilterLinks
        label={t("which")}
        choices={[
          link(t("all"), which, cover === undefined && starred === undefined),
          link(t("starredOnly"), { ...which, starred: true }, starred === true),
          link(t("coversOnly"), { ...which, cover: true }, cover === true),
          link(t("othersOnly"), { ...which, cover: false }, cover === false),
        ]}
      />
      {(painters.length > 1 || painter) && (
        <FilterLinks
          label={t("painters")}
          choices={[
            link(t("all"), { painter: undefined }, !painter),
            ...painters.map((name) => link(names(name), { painter: name }, name === painter)),
          ]}
        />
      )}
      {months.length > 1 && (
        <details className="group">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-link">
            {t("months")}
          </summary>
          <nav aria-label={t("months")}>
            <ul className="flex max-h-72 flex-wrap gap-2 overflow-y-auto py-2">
              {months.map((one) => (
                <li key={one.month}>
                  <Link
                    href={galleryAddress({ ...filter, month: one.month })}
                    prefetch={false}
                    aria-current={one.month === month ? "page" : undefined}
                    className="inline-flex min-h-11 items-center gap-1.5 rounded-xl border-[1.5px] px-3 text-sm hover:bg-sheet-deep aria-[current]:border-outline aria-[current]:bg-yellow/35"
                  >
                    {formatMonth(one.month, locale)}
                    <span className="text-ink-soft">{t("monthCount", { count: one.count })}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      )}
      {month && (
        <p className="text-ink-soft">
          {t("fromMonth", { month: formatMonth(month, locale) })}{" "}
          <Link
            href={galleryAddress(filter)}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
          >
            {t("fromNewest")}
          </Link>
        </p>
      )}
    </div>
  );
}
