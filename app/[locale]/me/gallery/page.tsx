import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { Gallery } from "@/components/gallery/gallery";
import { EmptyState } from "@/components/site/empty-state";
import { FilterLinks } from "@/components/site/filter-links";
import { Messages } from "@/components/site/messages";
import { buttonStyles } from "@/components/ui/button-styles";
import { GalleryQuery } from "@/lib/domains/pictures/inputs";
import { currentMember } from "@/lib/http/sessions/session";
import { PICTURE_STYLES } from "@/lib/painters/painter";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "gallery" });
  return { title: t("title") };
}

/** Every picture that was drawn for me, newest first. */
export default async function GalleryPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = GalleryQuery.safeParse(await searchParams);
  if (!query.success) return <Missing />;
  const member = await currentMember();
  if (!member) unauthorized();
  const { style } = query.data;
  const first = await services().pictures.gallery(member.id, query.data, locale);
  const t = await getTranslations();
  const choices = [
    { href: "/me/gallery", text: t("gallery.all"), chosen: !style },
    ...PICTURE_STYLES.map((name) => ({
      href: `/me/gallery?style=${name}`,
      text: t(`style.${name}`),
      chosen: name === style,
    })),
  ];
  const empty = (
    <EmptyState title={t(style ? "gallery.emptyFilter" : "gallery.emptyTitle")} text={t("gallery.emptyText")}>
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
      </div>
      <FilterLinks label={t("gallery.filter")} choices={choices} />
      <Messages of={["gallery", "common", "errors"]}>
        <Gallery key={JSON.stringify(query.data)} first={first} style={style} empty={empty} />
      </Messages>
    </div>
  );
}
