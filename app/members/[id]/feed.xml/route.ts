import { excerpt } from "@/components/posts/excerpt";
import { answerFeed, FEED_POSTS } from "@/lib/http/feeds/answer-feed";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { AppError } from "@/lib/shared/errors";
import { IdParam } from "@/lib/shared/id";
import { authorTag, postTag } from "@/lib/shared/page-tags";
import { services } from "@/lib/site/services";

/** GET /members/:id/feed.xml: the newest public posts of one author; of somebody without any there is no feed. */
export const GET = route(
  { auth: "anyone", params: IdParam, missing: "not_found", limit: LIMITS.feeds },
  async ({ request, params, locale }) => {
    const began = performance.now();
    const { items } = await services().posts.feed({ limit: FEED_POSTS, author: params.id }, locale);
    const author = items[0]?.author.name;
    if (author === undefined) throw new AppError("not_found");
    const tags = [authorTag(params.id), "authors" as const, ...items.map(({ id }) => postTag(id))];
    const site = await services().siteName(locale);
    const page = `/members/${params.id}`;
    return answerFeed(request, locale, { site, page, author, posts: items, tags, began, excerpt });
  },
);
