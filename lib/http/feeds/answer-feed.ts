import "server-only";
import type { NextRequest } from "next/server";
import { createTranslator } from "next-intl";
import type { Post } from "@/lib/domains/posts/post";
import en from "@/lib/i18n/messages/en";
import ko from "@/lib/i18n/messages/ko";
import type { Locale } from "@/lib/shared/locale";
import type { PageTag } from "@/lib/shared/page-tags";
import { siteUrl } from "@/lib/site/env";
import { keepAnswer } from "../pages/page-cache";
import { atomFeed } from "./atom";

/** As many of the newest posts as a feed brings. */
export const FEED_POSTS = 30;

const WORDS = { ko, en };
const HEADERS = {
  "content-type": "application/atom+xml; charset=utf-8",
  "cache-control": "public, max-age=0, must-revalidate",
  vary: "accept-language, cookie",
  "content-security-policy": "default-src 'none'",
};

type Feed = {
  /** What the site is called. */
  site: string;
  /** The page that it follows. */
  page: string;
  /** Whose posts alone it has. */
  author?: string;
  posts: readonly Post[];
  /** What it shows: it is made anew when that changes. */
  tags: PageTag[];
  /** performance.now() before its data was read. */
  began: number;
  excerpt(body: string): string;
};

/** A feed in the language of who asks, kept beside the pages, under the same rules. */
export function answerFeed(request: NextRequest, locale: Locale, feed: Feed): Response {
  const t = createTranslator({ locale, messages: WORDS[locale] });
  const { pathname, search } = request.nextUrl;
  const { site, page, author, posts, tags, began, excerpt } = feed;
  const text = atomFeed(siteUrl(), {
    title: author === undefined ? `${site} · ${t("site.tagline")}` : `${t("feed.diaryOf", { name: author })} · ${site}`,
    subtitle: author === undefined ? t("site.description") : undefined,
    page,
    self: pathname,
    locale,
    posts,
    untitled: t("common.untitled"),
    excerpt,
  });
  if (!search) keepAnswer(`/${locale}${pathname}`, text, { headers: HEADERS, tags: ["site", ...tags], began });
  return new Response(text, { headers: HEADERS });
}
