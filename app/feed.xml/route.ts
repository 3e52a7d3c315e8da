import { excerpt } from "@/components/posts/excerpt";
import { answerFeed, FEED_POSTS } from "@/lib/http/feeds/answer-feed";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /feed.xml: the newest public posts as an Atom feed. */
export const GET = route({ auth: "anyone", limit: LIMITS.feeds }, async ({ request, locale }) => {
  const began = performance.now();
  const { items } = await services().posts.feed({ limit: FEED_POSTS }, locale);
  const site = await services().siteName(locale);
  return answerFeed(request, locale, { site, page: "/", posts: items, tags: ["feed", "authors"], began, excerpt });
});
