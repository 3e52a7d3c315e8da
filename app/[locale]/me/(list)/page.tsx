import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LockNotice } from "@/app/[locale]/lock-notice";
import { Missing } from "@/app/[locale]/missing";
import { AsksAbout } from "@/components/account/asks-about";
import { useListLabels } from "@/components/list/list-labels";
import { toMyPost } from "@/components/posts/my-post";
import { MyPosts } from "@/components/posts/my-posts";
import { useCardLabels } from "@/components/posts/use-card-labels";
import { EmptyState } from "@/components/site/empty-state";
import { FilterLinks } from "@/components/site/filter-links";
import { Messages } from "@/components/site/messages";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { Input } from "@/components/ui/input";
import { SearchLandmark } from "@/components/ui/search-landmark";
import { MyPostsQuery } from "@/lib/domains/posts/inputs";
import { type OwnPost, QUERY_MAX } from "@/lib/domains/posts/post";
import { LIMITS } from "@/lib/http/limits";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { FIRST_ITEMS, type Page } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const STATES = ["all", "draft", "public", "private", "diary"] as const;

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
  // An old day that is reloaded often must not cost more than one that is typed.
  if (query.data.q) await services().limiter.take(LIMITS.search, member.id);
  const asked = { ...query.data, limit: FIRST_ITEMS };
  const page = await orMissing(services().posts.mine(member.id, asked, locale), "invalid_input");
  if (!page) return <Missing />;
  const t = await getTranslations();
  const { state, q } = query.data;
  // Whoever looks for something is not asked about themselves.
  const isTimeToAsk = !q && state === "all" && (await services().asksAbout.isTime(member.id));
  const searched = q ? `&q=${encodeURIComponent(q)}` : "";
  const choices = STATES.map((choice) => ({
    href: choice === "all" && !q ? "/me" : `/me?state=${choice}${searched}`,
    text: t(`me.states.${choice}`),
    chosen: choice === state,
  }));
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <h1 className="font-title text-3xl sm:text-4xl">{t("me.title")}</h1>
      <LockNotice next="/me" />
      {isTimeToAsk && (
        <Messages of={["account", "common", "errors"]}>
          <AsksAbout />
        </Messages>
      )}
      <SearchLandmark action="/me" method="get" className="flex gap-2">
        {state !== "all" && <input type="hidden" name="state" value={state} />}
        <Input
          name="q"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          aria-label={t("search.mine")}
          placeholder={t("search.mine")}
          maxLength={QUERY_MAX}
          defaultValue={q}
        />
        <Button type="submit" variant="outline">
          {t("search.search")}
        </Button>
      </SearchLandmark>
      <FilterLinks label={t("me.filter")} choices={choices} />
      {page.items.length === 0 && q && <EmptyState title={t("search.mineNone", { q })} />}
      {page.items.length === 0 && !q && state === "all" && (
        <EmptyState title={t("me.emptyTitle")} text={t("me.emptyText")}>
          <a href="/write" className={buttonStyles()}>
            {t("feed.start")}
          </a>
        </EmptyState>
      )}
      {page.items.length === 0 && !q && state !== "all" && <EmptyState title={t("me.emptyFilter")} />}
      <Messages of={["me", "common", "errors"]}>
        <Rows key={JSON.stringify(query.data)} state={state} q={q} page={page} />
      </Messages>
    </div>
  );
}

type RowsProps = { state: (typeof STATES)[number]; q?: string; page: Page<OwnPost> };

function Rows({ state, q, page: { items, next } }: RowsProps) {
  const t = useTranslations("feed");
  const labels = { ...useListLabels(), more: t("older") };
  const first = { items: items.map((post) => toMyPost(post, q)), next };
  return <MyPosts state={state} q={q} first={first} cards={useCardLabels()} labels={labels} />;
}
