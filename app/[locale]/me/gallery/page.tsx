import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LockNotice } from "@/app/[locale]/lock-notice";
import { Missing } from "@/app/[locale]/missing";
import { Gallery } from "@/components/gallery/gallery";
import { GalleryFilters } from "@/components/gallery/gallery-filters";
import { QuotaNote } from "@/components/pictures/quota-note";
import { EmptyState } from "@/components/site/empty-state";
import { Messages } from "@/components/site/messages";
import { buttonStyles } from "@/components/ui/button-styles";
import { GalleryAddress } from "@/lib/domains/pictures/inputs";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { nextMonth, startOfMonth } from "@/lib/shared/month";
import { services } from "@/lib/site/services";

/** Pictures that come with the page: three rows of a wide screen. */
const FIRST = 12;

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "gallery" });
  return { title: t("title") };
}

/** Every picture that was drawn for me, by month, newest first. */
export default async function GalleryPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = GalleryAddress.safeParse(await searchParams);
  if (!query.success) return <Missing />;
  const member = await currentMember();
  if (!member) unauthorized();
  const { month, cursor, ...filter } = query.data;
  const before = month && startOfMonth(nextMonth(month), member.timeZone).toISOString();
  const { pictures, gallery } = services();
  const [first, months, painters, quota] = await Promise.all([
    // A cursor of no list.
    orMissing(pictures.gallery(member.id, { ...filter, cursor, before, limit: FIRST }, locale), "invalid_input"),
    gallery.months(member, filter),
    pictures.painters(),
    pictures.quota(member.id),
  ]);
  if (!first) return <Missing />;
  const t = await getTranslations();
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const empty = (
    <EmptyState title={t(isFiltered ? "gallery.emptyFilter" : "gallery.emptyTitle")} text={t("gallery.emptyText")}>
      <a href="/write" className={buttonStyles()}>
        {t("feed.start")}
      </a>
    </EmptyState>
  );
  return (
    <div className="space-y-5">
      <div>
        <h1 className="font-title text-3xl sm:text-4xl">{t("gallery.title")}</h1>
        <p className="text-ink-soft">{t("gallery.text")}</p>
        {quota && (
          <Messages of={["picture"]}>
            <QuotaNote first={quota} pictures={[]} />
          </Messages>
        )}
      </div>
      <LockNotice next="/me/gallery" />
      <GalleryFilters place={query.data} months={months} painters={painters.map(({ name }) => name)} />
      <Messages of={["gallery", "common", "errors"]}>
        <Gallery
          key={JSON.stringify(query.data)}
          first={first}
          filter={filter}
          timeZone={member.timeZone}
          empty={empty}
        />
      </Messages>
    </div>
  );
}
