import { privateJson, route } from "@/lib/http/route";
import { MyPostsQuery } from "@/lib/posts/inputs";
import { services } from "@/lib/services";

/** GET /api/me/posts: mine, newest first, drafts too. */
export const GET = route({ auth: "member", query: MyPostsQuery }, async ({ member, query, locale }) =>
  privateJson(await services().posts.mine(member.id, query, locale)),
);
