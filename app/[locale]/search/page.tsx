import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { toFoundPost } from "@/components/search/found-post";
import { SearchView } from "@/components/search/search-view";
import type { Answer } from "@/components/search/use-search";
import { Messages } from "@/components/site/messages";
import { FeedQuery } from "@/lib/domains/posts/inputs";
import { SUGGESTED_TAGS } from "@/lib/domains/posts/post";
import { LIMITS } from "@/lib/http/limits";
import { addressKeyOf } from "@/lib/http/request";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { FIRST_ITEMS } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "search" });
  return { title: t("title"), robots: { index: false } };
}

/** What is searched for stands in the address: it can be shared, reloaded, and sent by a plain form. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const t = await getTranslations("search");
  const first = await answerOf(await searchParams, locale);
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
      <Messages of={["search", "common", "errors"]}>
        <SearchView first={first} tags={SUGGESTED_TAGS[locale]} />
      </Messages>
    </div>
  );
}

/** What cannot be searched for is said in a sentence, above the field that still holds it. */
async function answerOf(asked: Record<string, string | string[] | undefined>, locale: Locale): Promise<Answer> {
  const typed = typeof asked.q === "string" ? asked.q : "";
  const named = Object.entries(asked).filter(([, value]) => value !== "");
  const parsed = FeedQuery.safeParse({ ...Object.fromEntries(named), q: typed });
  if (!parsed.success) return { query: { q: typed, sort: "new", period: "all" }, page: null, failure: "invalid_input" };
  const { q = "", sort = "new", period = "all", tag, author, cursor } = parsed.data;
  const query = { q, sort, period, tag, author };
  if (!q) return { query, page: null, failure: null };
  try {
    await services().limiter.take(LIMITS.search, addressKeyOf(await headers()));
    const { items, next } = await services().posts.feed({ ...query, cursor, limit: FIRST_ITEMS }, locale);
    return { query, page: { items: items.map((post) => toFoundPost(post, q)), next }, failure: null };
  } catch (error) {
    if (error instanceof AppError) return { query, page: null, failure: error.code };
    throw error;
  }
}
