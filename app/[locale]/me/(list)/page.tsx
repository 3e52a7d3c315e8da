import type { Metadata } from "next";
import Link from "next/link";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { MyPostRow } from "@/components/posts/my-post-row";
import { EmptyState } from "@/components/site/empty-state";
import { FilterLinks } from "@/components/site/filter-links";
import { Messages } from "@/components/site/messages";
import { buttonStyles } from "@/components/ui/button-styles";
import { MyPostsQuery } from "@/lib/domains/posts/inputs";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const STATES = ["all", "draft", "public", "private"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "me" });
  return { title: t("title") };
}

/** My days, drafts too, by what was last worked on. */
export default async function MyPostsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = MyPostsQuery.safeParse(await searchParams);
  if (!query.success) return <Missing />;
  const member = await currentMember();
  if (!member) unauthorized();
  const { items, next } = await services().posts.mine(member.id, query.data, locale);
  const t = await getTranslations();
  const { state } = query.data;
  const choices = STATES.map((choice) => ({
    href: choice === "all" ? "/me" : `/me?state=${choice}`,
    text: t(`me.states.${choice}`),
    chosen: choice === state,
  }));
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <h1 className="font-title text-3xl sm:text-4xl">{t("me.title")}</h1>
      <FilterLinks label={t("me.filter")} choices={choices} />
      {items.length === 0 && state === "all" && (
        <EmptyState title={t("me.emptyTitle")} text={t("me.emptyText")}>
          <a href="/write" className={buttonStyles()}>
            {t("feed.start")}
          </a>
        </EmptyState>
      )}
      {items.length === 0 && state !== "all" && <EmptyState title={t("me.emptyFilter")} />}
      <Messages of={["me", "common", "errors"]}>
        <ol className="space-y-4">
          {items.map((post) => (
            <li key={post.id}>
              <MyPostRow post={post} />
            </li>
          ))}
        </ol>
      </Messages>
      {next && (
        <p className="text-center">
          <Link href={`/me?state=${state}&cursor=${next}`} className={buttonStyles({ variant: "outline" })}>
            {t("feed.older")}
          </Link>
        </p>
      )}
    </div>
  );
}
