import { MyPostsQuery } from "@/lib/domains/posts/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/posts: mine, newest first, drafts too. */
export const GET = route({ auth: "member", query: MyPostsQuery }, async ({ member, query, locale }) =>
  privateJson(await services().posts.mine(member.id, query, locale)),
);
