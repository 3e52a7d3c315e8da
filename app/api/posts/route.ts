import { FeedQuery, NewPost } from "@/lib/domains/posts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { isKeptList } from "@/lib/http/pages/kept-lists";
import { keepAnswer } from "@/lib/http/pages/page-cache";
import { addressKeyOf } from "@/lib/http/request";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

const HEADERS = { "content-type": "application/json", "cache-control": "no-cache", vary: "accept-language, cookie" };
const KEPT_HEADERS = { ...HEADERS, "content-security-policy": "default-src 'none'" };

/** GET /api/posts: public posts, newest first; a search is counted by address. */
export const GET = route({ auth: "anyone", query: FeedQuery }, async ({ request, query, locale }) => {
  if (query.q) await services().limiter.take(LIMITS.search, addressKeyOf(request.headers));
  const began = performance.now();
  const json = JSON.stringify(await services().posts.feed(query, locale));
  const { pathname, search } = request.nextUrl;
  const address = pathname + search;
  if (isKeptList(address)) keepAnswer(`/${locale}${address}`, json, { headers: KEPT_HEADERS, tags: ["feed"], began });
  // Bytes, for a text would be encoded piece by piece.
  return new Response(Buffer.from(json), { headers: HEADERS });
});

/** POST /api/posts: 201 with a draft. */
export const POST = route({ auth: "member", body: NewPost }, async ({ member, body, locale }) => {
  const post = await services().posts.create(member, body, locale);
  return privateJson(post, { status: 201, headers: { location: `/api/posts/${post.id}` } });
});
