import { MyPostsQuery } from "@/lib/domains/posts/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/posts: mine, newest first, drafts too. */
export const GET = route({ auth: "member", query: MyPostsQuery }, async ({ member, query, locale }) => {
  if (query.q) await services().limiter.take(LIMITS.search, member.id);
  return privateJson(await services().posts.mine(member.id, query, locale));
});
