import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { Feed } from "@/components/posts/feed";
import { EmptyState } from "@/components/site/empty-state";
import { buttonStyles } from "@/components/ui/button-styles";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { FIRST_ITEMS, PageQuery } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "interest" });
  return { title: t("title") };
}

/** What I liked, the latest heart first. A heart that is taken back stays here, to be given again, until the page is left. */
export default async function InterestPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = PageQuery.safeParse(await searchParams);
  if (!query.success) return <Missing />;
  const member = await currentMember();
  if (!member) unauthorized();
  const asked = { ...query.data, limit: FIRST_ITEMS };
  const page = await orMissing(services().likes.likedBy(member.id, asked, locale), "invalid_input");
  if (!page) return <Missing />;
  const t = await getTranslations("interest");
  return (
    <>
      <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
      {page.items.length > 0 ? (
        <>
          <p className="mb-6 text-ink-soft">{t("text")}</p>
          <Feed page={page} source="my likes" olderPath="/me/likes?cursor=" />
        </>
      ) : (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <a href="/" className={buttonStyles()}>
            {t("read")}
          </a>
        </EmptyState>
      )}
    </>
  );
}
