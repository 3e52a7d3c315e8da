import { privateJson, route } from "@/lib/http/route";
import { FeedQuery, NewPost } from "@/lib/posts/inputs";
import { services } from "@/lib/services";

/** GET /api/posts: public posts, newest first. */
export const GET = route({ auth: "anyone", query: FeedQuery }, async ({ query, locale }) => {
  // The database already wrote the JSON.
  const json = await services().posts.feedJson(query, locale);
  const headers = { "content-type": "application/json", "cache-control": "no-cache", vary: "accept-language, cookie" };
  return new Response(json, { headers });
});

/** POST /api/posts: 201 with a draft. */
export const POST = route({ auth: "member", body: NewPost }, async ({ member, body, locale }) => {
  const post = await services().posts.create(member, body, locale);
  return privateJson(post, { status: 201, headers: { location: `/api/posts/${post.id}` } });
});
